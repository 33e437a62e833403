import type { Activity, StatePropertyAccessor, TurnContext } from 'botbuilder';
import { DialogSet } from '../dialogs/sdk.js';
import type { DialogContext, DialogState } from 'botbuilder-dialogs';
import { DecisionDialog } from '../dialogs/decision-dialog.js';
import { ForgetDialog } from '../dialogs/forget-dialog.js';
import { HandoverDialog } from '../dialogs/handover-dialog.js';
import { REMEMBER_DIALOG, RememberDialog, shouldAsk } from '../dialogs/remember-dialog.js';
import { setTurn, turnOf } from '../dialogs/turn.js';
import type { HandoverPort, Turn } from '../dialogs/turn.js';
import { WalkDialog } from '../dialogs/walk-dialog.js';
import { sayText } from '../replies/compose.js';
import { mergeReplies } from '../replies/merge.js';
import { isDecidedTopic } from '../rules/index.js';
import { nameOf } from '../staff/index.js';
import { collectQuestion, noteTurn } from './after-turn.js';
import type { AssistantOptions } from './assistant.js';
import { ConversationStore } from './conversation-store.js';
import type { LoadedConversation } from './conversation-store.js';
import { withThumbs } from './feedback-controls.js';
import type { People } from './people.js';
import { userKeyOf } from './person.js';
import { conversationsOf, countStored, keep, recall } from './profiles.js';
import { route } from './route.js';
import { toActivity } from './to-activity.js';
import { buildTurn } from './turn-builder.js';
import type { BuiltTurn } from './turn-builder.js';
import { isoDay } from '../iso-day.js';
import { noteAnswered } from '../dialogs/conversation.js';

/** What a turn has to say, and what is left to do once it is saved. */
export interface RunTurn {
  activities: Partial<Activity>[];
  after: () => Promise<void>;
}

const NOTHING: RunTurn = { activities: [], after: async () => undefined };

/** The dialog stack lives in the conversation's document and is saved with it, once, at the end of the turn. */
const DIALOG_STATE: StatePropertyAccessor<DialogState> = {
  get: async (context: TurnContext, initial?: DialogState): Promise<DialogState> => {
    const { conversation } = turnOf(context);
    conversation.dialogState ??= { ...initial };
    // botbuilder-dialogs reads and writes this object only; its shape is the SDK's own.
    return conversation.dialogState as unknown as DialogState;
  },
  set: async () => undefined,
  delete: async (context) => {
    delete turnOf(context).conversation.dialogState;
  },
};

/** Where the SDK looks for its memory scopes, which have no state of their own, before it collects them anew. */
const MEMORY = 'DialogStateManagerConfiguration';

/** Runs one turn: load, understand, route, save. */
export class TurnRunner {
  private readonly dialogs = new DialogSet(DIALOG_STATE);
  private memory: unknown;

  /** Conversations that may have a ticket they do not know of, because the turn that made it could not be saved. */
  private readonly unsaved = new Set<string>();

  constructor(
    private readonly options: AssistantOptions,
    private readonly conversations: ConversationStore,
    private readonly people: People,
  ) {
    this.dialogs.add(new DecisionDialog()).add(new WalkDialog()).add(new ForgetDialog());
    this.dialogs.add(new HandoverDialog()).add(new RememberDialog());
  }

  /** Runs a turn on a text or a pressed button; an activity that was answered before has none. */
  async run(context: TurnContext, key: string, text: string, value: unknown): Promise<RunTurn> {
    const { activity } = context;
    const { staff } = this.options;
    const [loaded, understander] = await Promise.all([this.conversations.load(key), staff.taught.current()]);
    const { data } = loaded;
    if (activity.id && data.answeredIds.includes(activity.id)) return NOTHING;
    await recall(staff.repositories, loaded, activity);
    const handover = await this.handoverOf(loaded, activity);
    const built = buildTurn({
      raw: text,
      value,
      loaded,
      activity,
      phrasings: this.options.phrasings,
      understander,
      today: isoDay(this.options.clock()),
      handover,
      stored: () => countStored(staff.repositories, key, activity),
    });
    const { reasonFor } = data;
    await this.runDialogs(context, built);
    if (data.reasonFor === reasonFor) delete data.reasonFor;
    return this.finish(context, built, loaded);
  }

  /** The question that staff have of this conversation, and whether there is anybody to take one. */
  private async handoverOf(
    { key, data }: LoadedConversation,
    activity: Partial<Activity>,
  ): Promise<Pick<HandoverPort, 'pending'> | undefined> {
    const { handover } = this.options.staff;
    const lost = this.unsaved.delete(key)
      ? await handover.unsaved({ conversationKey: key, activity })
      : undefined;
    const ticket = (await handover.pending(data.ticket)) ?? lost;
    delete data.ticket;
    if (ticket) data.ticket = ticket.id;
    if (ticket && ticket.status !== 'closed')
      return { pending: { status: handover.isKept(ticket) ? 'kept' : ticket.status, name: nameOf(ticket) } };
    return (await handover.isAvailable()) ? {} : undefined;
  }

  private async runDialogs(context: TurnContext, { turn, said }: BuiltTurn): Promise<void> {
    setTurn(context, turn);
    if (said.length > 0) return;
    const dc = await this.createContext(context);
    if (turn.preface && turn.preface.length > 0)
      turn.say(sayText('none', turn.preface.join('\n\n'), [], turn.phrasing));
    await route(dc, turn);
    await askConsent(dc, turn);
  }

  private async createContext(context: TurnContext): Promise<DialogContext> {
    if (this.memory !== undefined) context.turnState.set(MEMORY, this.memory);
    const dc = await this.dialogs.createContext(context);
    this.memory ??= context.turnState.get(MEMORY);
    return dc;
  }

  private async finish(context: TurnContext, built: BuiltTurn, loaded: LoadedConversation): Promise<RunTurn> {
    const { activity } = context;
    const { staff, clock } = this.options;
    const { turn, said, wishes } = built;
    const { data, key } = loaded;
    const event = await this.passOn(context, built, loaded);
    const reply = mergeReplies(said);
    noteTurn(turn, reply?.text);
    await collectQuestion(staff, turn, loaded, activity);
    noteAnswered(data, activity.id);
    if (wishes.forget) {
      await this.forget(key, activity);
    } else {
      await this.save(loaded);
      const { retracted } = turn.understanding;
      await keep(staff.repositories, loaded, { activity, retracted }, clock().toISOString());
    }
    staff.usage.count({ ...turn.report, language: turn.phrasing.t.language });
    this.options.onTurn?.(turn.report, context);
    const answer = reply ? [this.activityOf(reply, turn, activity.channelId)] : [];
    return { activities: [...answer, ...event], after: () => this.after(built, loaded) };
  }

  /** Deletes all that is stored about a person; their list of conversations goes after what it leads to. */
  private async forget(key: string, activity: Partial<Activity>): Promise<void> {
    const { staff, forgetTranscript } = this.options;
    const conversationKeys = await conversationsOf(staff.repositories, key, activity);
    for (const each of conversationKeys) await forgetTranscript?.(ConversationStore.placeOf(each));
    await staff.forget({ userKey: userKeyOf(activity), conversationKeys });
    await this.conversations.forget(key);
  }

  private async save(loaded: LoadedConversation): Promise<void> {
    try {
      await this.conversations.save(loaded);
    } catch (error) {
      if (loaded.data.ticket !== undefined) this.unsaved.add(loaded.key);
      throw error;
    }
  }

  /** Hands the question to people before the turn is saved, because the conversation keeps the ticket's id. */
  private async passOn(
    { activity }: TurnContext,
    { turn, wishes }: BuiltTurn,
    { data, key }: LoadedConversation,
  ): Promise<Partial<Activity>[]> {
    if (wishes.pass === undefined) return [];
    const { phrasing } = turn;
    const { ticketId, kept, event } = await this.options.staff.handover.pass({
      conversationKey: key,
      activity,
      question: wishes.pass,
      language: phrasing.t.language,
      situation: data.current?.situation ?? data.known,
      transcript: data.transcript,
    });
    const { handover } = phrasing.words.staff;
    turn.say(sayText('talk-to-human', kept ? handover.kept : handover.sent, [], phrasing));
    data.ticket = ticketId;
    return event ? [event] : [];
  }

  /** What others are told, once the turn is saved. */
  private async after({ turn, wishes }: BuiltTurn, { data }: LoadedConversation): Promise<void> {
    const { staff } = this.options;
    if (wishes.reason) await staff.feedback.addReason(wishes.reason.feedbackId, turn.text);
    const hadTicket = turn.handover?.pending !== undefined && !wishes.forget;
    const ticket = hadTicket ? await staff.handover.pending(data.ticket) : undefined;
    if (ticket && turn.text !== '') await staff.handover.relay(ticket, turn.text);
  }

  private activityOf(
    reply: Parameters<typeof toActivity>[0],
    turn: Turn,
    channelId: string,
  ): Partial<Activity> {
    const { phrasing, report } = turn;
    const activity = toActivity(reply, channelId, phrasing);
    const rateable = report.outcome === 'answer' || report.outcome === 'unknown';
    if (!rateable || !isDecidedTopic(report.topic)) return activity;
    const shown = withThumbs(activity, channelId, report.topic, phrasing.words.staff.feedback);
    const question = turn.conversation.question ?? turn.text;
    this.people.mark(shown, { topic: report.topic, language: phrasing.t.language, question });
    return shown;
  }
}

async function askConsent(dc: DialogContext, turn: Turn): Promise<void> {
  if (dc.activeDialog === undefined && shouldAsk(turn)) await dc.beginDialog(REMEMBER_DIALOG);
}
