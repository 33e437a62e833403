import type { Storage } from 'botbuilder';
import { Assistant } from './bot/assistant.js';
import type { AssistantOptions } from './bot/assistant.js';
import { maskIdentifiers } from './bot/mask.js';
import { createTeamsInvokes } from './channels/teams/invokes.js';
import { inTeams } from './channels/teams/outgoing.js';
import { bilingualWelcome } from './channels/teams/welcome.js';
import { CodedError } from './errors.js';
import { loadEvaluation } from './load-evaluation.js';
import { loadUnderstander } from './load-understander.js';
import type { Logger } from './logger.js';
import type { Phrasing } from './replies/compose.js';
import { createPhrasings } from './replies/phrasings.js';
import type { Language, Rulebook } from './rules/index.js';
import { createStaff, Proactive } from './staff/index.js';
import type { ProactiveOptions, Staff, StaffMembers } from './staff/index.js';
import { KeyedQueue } from './store/keyed-queue.js';
import type { Understander } from './understanding/index.js';

/** The card templates. */
export const CARDS = new URL('../cards/', import.meta.url);

/** As in the web chat. A turn given up that goes on after all cannot overwrite a later one: its save conflicts. */
const TURN_MS = 60_000;

export interface AssistantParts {
  rulebook: Rulebook;
  storage: Storage;
  logger: Logger;
  clock?: () => Date;
  onTurn?: AssistantOptions['onTurn'];
  forgetTranscript?: AssistantOptions['forgetTranscript'];
  /** How long a turn may take before the next one of the conversation begins. */
  turnMs?: number;
  /** A recogniser that is loaded already: it has no state and can serve several assistants. */
  understander?: Understander;
  /** Who staff are and how conversations are reached; without it nobody is there to take over. */
  people?: ProactiveOptions & { members: StaffMembers; hub: boolean };
}

/** The bot behind every channel, from a rulebook and a storage. */
export function createAssistant(parts: AssistantParts): Assistant {
  const { rulebook, storage, logger, onTurn } = parts;
  const clock = parts.clock ?? (() => new Date());
  const phrasings = createPhrasings(rulebook, CARDS);
  const staff = staffFor(parts, phrasings, clock);
  const assistant: Assistant = new Assistant({
    phrasings,
    storage,
    staff,
    queue: new KeyedQueue(parts.turnMs ?? TURN_MS),
    clock,
    logger,
    invoke: (context) => invokes.handle(context),
    around: (turn) => inTeams(turn),
    greeting: () => bilingualWelcome(phrasings),
    ...(onTurn ? { onTurn } : {}),
    ...(parts.forgetTranscript ? { forgetTranscript: parts.forgetTranscript } : {}),
  });
  const invokes = createTeamsInvokes({
    phrasings,
    understander: { understand: (text, context) => staff.taught.latest.understand(text, context) },
    clock,
    popular: () => staff.popular.list(),
    runMessage: (context, { text, value }) => assistant.replies(context, text, value),
    onFeedback: (feedback, context) => assistant.rate(context, feedback),
    onAction: (context, action) => assistant.press(context, action),
    submitVerbs: new Set(['handover-send', 'handover-cancel', 'feedback']),
    logger,
  });
  return assistant;
}

/** The people's side, with the recogniser that taught phrases extend. */
function staffFor(parts: AssistantParts, phrasings: Record<Language, Phrasing>, clock: () => Date): Staff {
  const { rulebook, storage, logger } = parts;
  const people = parts.people ?? NOBODY;
  return createStaff({
    ...people,
    phrasings,
    understander: parts.understander ?? loadUnderstander(rulebook, phrasings),
    storage,
    proactive: new Proactive(people),
    evaluation: loadEvaluation,
    mask: (text) => maskIdentifiers(text).text,
    clock,
    logger,
  });
}

const NOBODY: NonNullable<AssistantParts['people']> = {
  members: { ids: [] },
  hub: false,
  appId: '',
  adapterFor: () => {
    throw new CodedError('conversation-unknown', 'No channel is connected that could reach a conversation.');
  },
};
