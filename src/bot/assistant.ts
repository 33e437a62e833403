import { randomUUID } from 'node:crypto';
import { ActivityTypes } from 'botbuilder';
import type { Activity, StatePropertyAccessor, Storage, TurnContext } from 'botbuilder';
import { DialogSet } from 'botbuilder-dialogs';
import type { DialogState } from 'botbuilder-dialogs';
import { DecisionDialog } from '../dialogs/decision-dialog.js';
import { ForgetDialog } from '../dialogs/forget-dialog.js';
import type { ConversationData } from '../dialogs/conversation.js';
import { setTurn } from '../dialogs/turn.js';
import type { Turn, TurnReport } from '../dialogs/turn.js';
import { WalkDialog } from '../dialogs/walk-dialog.js';
import { sayText } from '../replies/compose.js';
import type { Phrasing } from '../replies/compose.js';
import { starters, welcome } from '../replies/conversation.js';
import { mergeReplies } from '../replies/merge.js';
import type { Reply } from '../replies/reply.js';
import type { Language } from '../rules/index.js';
import { decide } from '../rules/index.js';
import type { Understander } from '../understanding/types.js';
import type { Logger } from '../logger.js';
import { ConversationStore } from './conversation-store.js';
import type { LoadedConversation } from './conversation-store.js';
import { contextOf, greetingLanguage, languageFor } from './language.js';
import { maskIdentifiers, MAX_TEXT } from './mask.js';
import { route } from './route.js';
import { soundsUpset } from './small-talk.js';
import { messageText } from './message-text.js';
import { toActivity } from './to-activity.js';

const REMEMBERED_IDS = 20;
const TRIES = 3;

export interface AssistantOptions {
  /** Words, names and cards, per language. */
  phrasings: Record<Language, Phrasing>;
  understander: Understander;
  storage: Storage;
  /** Runs one turn at a time per conversation. */
  queue: { run<T>(key: string, work: () => Promise<T>): Promise<T> };
  clock: () => Date;
  logger: Logger;
  /** Called once a turn, for metrics and the list of unanswered questions. */
  onTurn?: (report: TurnReport, context: TurnContext) => void;
}

/** The bot logic behind every channel's adapter. */
export class Assistant {
  private readonly conversations: ConversationStore;

  constructor(private readonly options: AssistantOptions) {
    this.conversations = new ConversationStore(options.storage);
  }

  /** Handles one activity; what it has to say is sent as one message at the end. */
  async run(context: TurnContext): Promise<void> {
    const { activity } = context;
    const key = ConversationStore.key(activity.channelId, activity.conversation.id);
    await this.options.queue.run(key, async () => {
      if (activity.type === ActivityTypes.Message) return this.onMessage(context, key);
      if (activity.type === ActivityTypes.ConversationUpdate && someoneJoined(context))
        return this.onJoin(context, key);
    });
  }

  private async onMessage(context: TurnContext, key: string): Promise<void> {
    try {
      const reply = await this.withRetry(() => this.turn(context, key));
      if (reply) await context.sendActivity(reply);
    } catch (error) {
      await this.apologise(context, key, error);
    }
  }

  /** A turn has no effect before its save, so one that lost a race with another instance can simply be run again. */
  private async withRetry<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        if (attempt >= TRIES || !isConflict(error)) throw error;
      }
    }
  }

  private async turn(context: TurnContext, key: string): Promise<Partial<Activity> | undefined> {
    const { activity } = context;
    const loaded = await this.conversations.load(key);
    if (activity.id && loaded.data.answeredIds.includes(activity.id)) return undefined;
    const { turn, said, wishes } = this.newTurn(messageText(context), loaded);
    setTurn(context, turn);
    if (said.length === 0) await this.runDialogs(context, loaded, turn);
    const reply = mergeReplies(said);
    loaded.data.answeredIds = [...loaded.data.answeredIds, activity.id ?? '']
      .filter(Boolean)
      .slice(-REMEMBERED_IDS);
    if (wishes.forget) await this.conversations.forget(key);
    else await this.conversations.save(loaded);
    this.options.onTurn?.(turn.report, context);
    return reply && toActivity(reply, activity.channelId, turn.phrasing);
  }

  private newTurn(
    raw: string,
    { data }: LoadedConversation,
  ): { turn: Turn; said: Reply[]; wishes: { forget: boolean } } {
    const { phrasings, understander, clock } = this.options;
    const { text, hidden } = maskIdentifiers(raw.slice(0, MAX_TEXT));
    const today = clock().toISOString().slice(0, 10);
    const understanding = understander.understand(text, contextOf(data, phrasings.en.book, today));
    data.language = languageFor(understanding, data);
    const said: Reply[] = [];
    const wishes = { forget: false };
    const [top] = understanding.topics;
    const turn: Turn = {
      text,
      understanding,
      conversation: data,
      phrasing: phrasings[data.language],
      speak: (language) => {
        turn.phrasing = phrasings[language];
      },
      decide: (topic, situation) => decide(topic, situation, turn.phrasing.book, today),
      say: (reply) => void said.push(reply),
      forgetPerson: () => {
        wishes.forget = true;
      },
      report: { topic: top?.id ?? 'none', confidence: top?.confidence ?? 0, outcome: 'answer' },
    };
    this.preface(turn, said, { tooLong: raw.length > MAX_TEXT, hidden });
    return { turn, said, wishes };
  }

  /** What is said before, or instead of, the answer. */
  private preface(
    turn: Turn,
    said: Reply[],
    { tooLong, hidden }: { tooLong: boolean; hidden: boolean },
  ): void {
    const { say } = turn.phrasing.words;
    if (tooLong) {
      said.push(sayText('none', say.tooLong, starters(turn.phrasing), turn.phrasing));
      return;
    }
    turn.preface = [
      ...(hidden ? [say.maskedNotice] : []),
      ...(soundsUpset(turn.text) ? [say.sorryToHear] : []),
    ];
  }

  private async runDialogs(context: TurnContext, loaded: LoadedConversation, turn: Turn): Promise<void> {
    const { data } = loaded;
    const dialogs = new DialogSet(dialogStateOf(data));
    dialogs.add(new DecisionDialog()).add(new WalkDialog()).add(new ForgetDialog());
    const dc = await dialogs.createContext(context);
    if (turn.preface && turn.preface.length > 0) {
      turn.say(sayText('none', turn.preface.join('\n\n'), [], turn.phrasing));
    }
    await route(dc, turn);
  }

  private async onJoin(context: TurnContext, key: string): Promise<void> {
    const loaded = await this.conversations.load(key);
    if (loaded.data.greeted) return;
    loaded.data.greeted = true;
    const language = greetingLanguage(context.activity.locale);
    loaded.data.language ??= language;
    await this.conversations.save(loaded);
    const phrasing = this.options.phrasings[loaded.data.language];
    const reply = toActivity(welcome(phrasing, loaded.data.known), context.activity.channelId, phrasing);
    await context.sendActivity(reply);
  }

  /** One apology in the person's language, with a reference that is also in the log; the next message starts clean. */
  private async apologise(context: TurnContext, key: string, error: unknown): Promise<void> {
    const reference = randomUUID().slice(0, 8);
    this.options.logger.error({ err: error, reference }, 'turn failed');
    const loaded = await this.conversations.load(key).catch(() => undefined);
    const phrasing =
      this.options.phrasings[loaded?.data.language ?? greetingLanguage(context.activity.locale)];
    const { say } = phrasing.words;
    if (loaded) {
      delete loaded.data.dialogState;
      await this.conversations.save(loaded).catch(() => undefined);
    }
    const text = isStoreFailure(error) ? say.notSaved : say.apology(reference);
    await context.sendActivity(
      toActivity(sayText('none', text, [], phrasing), context.activity.channelId, phrasing),
    );
  }
}

/** The dialog stack lives in the conversation's document and is saved with it, once, at the end of the turn. */
function dialogStateOf(data: ConversationData): StatePropertyAccessor<DialogState> {
  return {
    get: async (_context: TurnContext, initial?: DialogState): Promise<DialogState> => {
      data.dialogState ??= { ...initial };
      // botbuilder-dialogs reads and writes this object only; its shape is the SDK's own.
      return data.dialogState as unknown as DialogState;
    },
    set: async () => undefined,
    delete: async () => {
      delete data.dialogState;
    },
  };
}

function someoneJoined({ activity }: TurnContext): boolean {
  return (activity.membersAdded ?? []).some((member) => member.id !== activity.recipient.id);
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function isConflict(error: unknown): boolean {
  const message = error instanceof Error ? error.message : '';
  return codeOf(error) === 'store-conflict' || /etag conflict|precondition/i.test(message);
}

function isStoreFailure(error: unknown): boolean {
  return codeOf(error).startsWith('store-') || isConflict(error);
}
