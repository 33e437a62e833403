import { ActivityTypes, CardFactory } from 'botbuilder';
import type { Activity } from 'botbuilder';
import { choiceCard } from '../replies/choice-card.js';
import type { Phrasing } from '../replies/compose.js';
import type { Reply } from '../replies/reply.js';
import type { Choice } from '../replies/words.js';

/** Channels that render Adaptive Cards. */
const WITH_CARDS: ReadonlySet<string> = new Set(['msteams', 'directline', 'webchat', 'emulator', 'console']);
/** The terminal shows a form's text, and cannot press its buttons. */
const WITHOUT_FORMS: ReadonlySet<string> = new Set(['console']);
/** Teams shows only the first three suggested actions. */
const TEAMS_SUGGESTIONS = 3;
const MAX_BUTTONS = 6;

/** Turns a reply into one activity for a channel: with its card where the channel shows cards, as plain text elsewhere. */
export function toActivity(reply: Reply, channelId: string, phrasing: Phrasing): Partial<Activity> {
  const withCards = WITH_CARDS.has(channelId);
  const teams = channelId === 'msteams';
  const offered = offeredBeside(reply, channelId);
  const shown = offered.slice(0, teams ? TEAMS_SUGGESTIONS : MAX_BUTTONS * 2);
  const buttons = teams && reply.suggestions.length > TEAMS_SUGGESTIONS ? [choiceCard(reply, phrasing)] : [];
  const cards = withCards ? [...(reply.card ? [reply.card] : []), ...buttons] : [];
  return {
    type: ActivityTypes.Message,
    text: withCards ? reply.text : reply.plain,
    textFormat: 'markdown',
    locale: reply.language,
    attachments: cards.map((card) => CardFactory.adaptiveCard(card)),
    ...(shown.length > 0 ? { suggestedActions: { to: [], actions: shown.map(imBack) } } : {}),
  };
}

/** Beside a form its buttons would send what it held at first, and not what was written in it since. */
function offeredBeside({ isForm, suggestions }: Reply, channelId: string): readonly Choice[] {
  const formShows = isForm === true && WITH_CARDS.has(channelId) && !WITHOUT_FORMS.has(channelId);
  return formShows ? [] : suggestions;
}

function imBack({ label }: Choice): { type: string; title: string; value: string } {
  return { type: 'imBack', title: label, value: label };
}
