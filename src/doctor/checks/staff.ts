import { listed } from '../../config.js';
import { isGuid, valueOf } from '../check.js';
import type { Check } from '../check.js';
import { error, orOk, warning } from '../finding.js';
import type { Finding } from '../finding.js';

const THREAD = /^19:[^@\s;]+@thread\.(tacv2|skype|v2)$/;

/** Whether there are people to take over. */
export const checkStaff: Check = (environment) => {
  const team = valueOf(environment, 'STAFF_TEAM_ID');
  const ids = listed(valueOf(environment, 'STAFF_IDS') ?? '');
  if (team === undefined && ids.length === 0) return [NOBODY];
  const found: Finding[] = [
    ...(team === undefined || isGuid(team) || THREAD.test(team) ? [] : [teamInvalid(team)]),
    ...ids.filter((id) => !isGuid(id)).map(memberInvalid),
    ...(valueOf(environment, 'MicrosoftAppId') === undefined ? [NOT_IN_TEAMS] : []),
  ];
  return orOk(found, 'staff', 'Staff are set up.');
};

const NOBODY = warning(
  'staff-none',
  'Neither STAFF_TEAM_ID nor STAFF_IDS is set.',
  'Nobody can take over: people who ask for a person are sent to the Microsoft pages, and nothing is taught.',
  'Set STAFF_TEAM_ID to the staff’s team; then write "staff here" to the bot in the channel.',
);
const NOT_IN_TEAMS = warning(
  'staff-without-teams',
  'Staff are set up, but MicrosoftAppId is not.',
  'Staff work in Teams, and without an app id the bot is not there.',
  'Set MicrosoftAppId and its credentials.',
);

function teamInvalid(team: string): Finding {
  return error(
    'staff-team-invalid',
    `STAFF_TEAM_ID is "${team}".`,
    'No team has such an id, so nobody would count as staff.',
    'In Teams: the team, "Get link to team"; take groupId=… (a GUID) or the part 19:…@thread.tacv2, decoded.',
  );
}

function memberInvalid(id: string): Finding {
  return error(
    'staff-id-invalid',
    `STAFF_IDS has "${id}", which is not an object id.`,
    'The person would not count as staff.',
    'Copy "Object ID" of the person from the directory; e-mail addresses do not work.',
  );
}
