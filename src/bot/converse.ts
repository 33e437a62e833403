import type { DialogContext } from 'botbuilder-dialogs';
import { DECISION_DIALOG } from '../dialogs/decision-dialog.js';
import { FORGET_DIALOG } from '../dialogs/forget-dialog.js';
import { HANDOVER_DIALOG } from '../dialogs/handover-dialog.js';
import type { Turn } from '../dialogs/turn.js';
import { sayText } from '../replies/compose.js';
import { menu, noPersonHere, starters, welcome } from '../replies/conversation.js';
import { CONVERSATION_TOPICS } from '../rules/index.js';
import type { ConversationTopic } from '../rules/index.js';
import { sayLastAgain } from './asides.js';
import { asksToStartOver, languageAskedFor } from './small-talk.js';

const CONVERSATION: ReadonlySet<string> = new Set(CONVERSATION_TOPICS);

/** Tells whether a topic belongs to the conversation itself. */
export function isConversation(topic: string): topic is ConversationTopic {
  return CONVERSATION.has(topic);
}

/** Handles what belongs to the conversation itself; a running flow goes on afterwards, unless it was cancelled. */
export async function converse(dc: DialogContext, turn: Turn, topic: ConversationTopic): Promise<void> {
  turn.report.outcome = 'conversation';
  await HANDLERS[topic](dc, turn);
}

type Handler = (dc: DialogContext, turn: Turn) => Promise<void>;

const HANDLERS: Record<ConversationTopic, Handler> = {
  greeting: async (dc, turn) => {
    turn.say(welcome(turn.phrasing, turn.conversation.known));
    await dc.repromptDialog();
  },
  help: async (dc, turn) => {
    if (asksToStartOver(turn.text)) return startOver(dc, turn);
    turn.say(menu(turn.phrasing));
    await dc.repromptDialog();
  },
  thanks: async (_dc, turn) =>
    turn.say(sayText('thanks', turn.phrasing.words.say.thanks, starters(turn.phrasing), turn.phrasing)),
  goodbye: async (dc, turn) => {
    await dc.cancelAllDialogs();
    turn.say(sayText('goodbye', turn.phrasing.words.say.goodbye, [], turn.phrasing));
  },
  cancel: async (dc, turn) => {
    const { say } = turn.phrasing.words;
    const running = dc.activeDialog !== undefined;
    await dc.cancelAllDialogs();
    turn.say(
      sayText(
        'cancel',
        running ? say.cancelled : say.nothingToCancel,
        starters(turn.phrasing),
        turn.phrasing,
      ),
    );
  },
  'talk-to-human': async (dc, turn) => {
    if (!turn.handover) return turn.say(noPersonHere(turn.phrasing));
    await dc.beginDialog(HANDOVER_DIALOG, { question: turn.conversation.question ?? '' });
  },
  'change-language': async (dc, turn) => {
    const asked = languageAskedFor(turn.text, turn.phrasing.t.language);
    turn.speak(asked);
    turn.conversation.language = asked;
    turn.conversation.languageChosen = true;
    const { say } = turn.phrasing.words;
    turn.say(
      sayText(
        'change-language',
        say.languageSet,
        dc.activeDialog || turn.conversation.current ? [] : starters(turn.phrasing),
        turn.phrasing,
      ),
    );
    // An answer that asks for more holds its question.
    if (dc.activeDialog === undefined || dc.activeDialog.id === DECISION_DIALOG) return sayLastAgain(turn);
    await dc.repromptDialog();
  },
  'forget-me': async (dc) => {
    await dc.cancelAllDialogs();
    await dc.beginDialog(FORGET_DIALOG);
  },
};

async function startOver(dc: DialogContext, turn: Turn): Promise<void> {
  await dc.cancelAllDialogs();
  forgetCase(turn.conversation);
  turn.say(menu(turn.phrasing, turn.phrasing.words.say.startedOver));
}

/** All that was said and asked so far; what staff have of it, and the consent, stay. */
function forgetCase(conversation: Turn['conversation']): void {
  conversation.known = {};
  conversation.transcript = [];
  for (const part of ['current', 'earlier', 'question', 'rated', 'reasonFor', 'openQuestion'] as const)
    delete conversation[part];
}
