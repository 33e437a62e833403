import type { CardReply } from './card.js';
import type { PanelHandle, PanelHost } from './contract.js';
import type { ConnectionState } from './connection.js';
import { keepPageFocusInSight } from './clearance.js';
import { keepFocusWhileCovering } from './covering.js';
import { DirectLine } from './direct-line.js';
import { localeOf } from './locale.js';
import { PanelView } from './panel-view.js';
import type { ChatActivity } from './protocol.js';
import { Seen } from './seen.js';
import type { Delivery } from './transcript.js';
import { fitToViewport } from './viewport.js';
import type { Locale } from './words.js';

const TYPING_MS = 8_000;
const MAX_WAIT_MS = 10_000;

/** Also where the page is not served over TLS, which `crypto.randomUUID` insists on. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}

/** One message of the person on its way. */
interface Outgoing {
  readonly clientId: string;
  readonly text: string;
  readonly value: object | undefined;
  readonly delivery: Delivery;
  confirmed: boolean;
  tries: number;
  /** It failed for want of a connection; it goes by itself when there is one again. */
  waits: boolean;
}

/** For whoever puts the chat on a page: what a visitor is told names no cause. */
function explain(host: string): void {
  console.warn(
    `The support chat is not available on this page. List its origin in the setting WEBCHAT_ORIGINS of ${host} ` +
      `(WEBCHAT_ORIGINS=${location.origin}) and restart that server; or the page's Content-Security-Policy forbids the connection.`,
  );
}

/** The conversation: between what the person does, what comes over the line, and what is shown. */
export class Chat implements PanelHandle {
  private readonly view: PanelView;
  private readonly line: DirectLine;
  private readonly seen: Seen;
  private readonly outgoing = new Map<string, Outgoing>();
  private started = false;
  private visible = false;
  private hasSpoken = false;
  /** What the bot has spoken last, if it was not asked for another language since. */
  private botLocale: Locale | undefined;
  private typingTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly page: PanelHost) {
    this.view = new PanelView(page.locale(), page.host, page.title, {
      send: (text) => this.say(text),
      startOver: () => this.reset(),
      switchLanguage: () => page.setLocale(page.locale() === 'en' ? 'fr' : 'en'),
      minimise: page.close,
    });
    page.frame.prepend(this.view.element);
    fitToViewport(page.frame);
    keepFocusWhileCovering(this.view.element);
    keepPageFocusInSight(this.view.element, page.close);
    this.seen = new Seen(page.store);
    this.line = new DirectLine({
      host: page.host,
      locale: page.locale,
      store: page.store,
      onActivities: (activities, history) => this.receive(activities, history),
      onState: (state) => this.showState(state),
      onEnded: (reason) => this.ended(reason),
    });
  }

  show(focus: boolean): void {
    this.visible = true;
    this.view.element.hidden = false;
    this.seen.looked();
    this.begin();
    this.view.transcript.reading.resume();
    if (focus) this.takeFocus();
  }

  hide(): void {
    this.visible = false;
    this.view.element.hidden = true;
  }

  listen(): void {
    this.begin();
  }

  send(text: string): void {
    if (text.trim()) this.say(text.trim());
  }

  reset(): void {
    this.clear();
    // As a first opening: who sees needs no word of it, and the suggestions need the room.
    this.view.transcript.notice((words) => words.startedOver, 'sr');
    if (this.started) this.line.restart();
    else this.page.store.leave();
    if (this.visible) this.takeFocus();
  }

  /** The bot changes its language when one says so; before the first word a new welcome does it. */
  localeChanged(): void {
    this.view.use(this.page.locale());
    if (!this.started || this.botLocale === this.page.locale()) return;
    this.botLocale = undefined;
    if (this.hasSpoken) return this.say(this.page.locale() === 'fr' ? 'Français' : 'English');
    this.clear();
    this.line.restart();
  }

  private begin(): void {
    if (this.started) return;
    this.started = true;
    this.line.start();
  }

  private clear(): void {
    this.view.transcript.clear();
    this.view.suggest([]);
    this.showTyping(false);
    this.outgoing.clear();
    this.hasSpoken = false;
    this.botLocale = undefined;
  }

  /** What is deleted is not shown any longer either: somebody else may sit there next. */
  private forget(): void {
    this.view.transcript.clear();
    this.view.suggest([]);
    this.view.transcript.notice((words) => words.forgotten);
  }

  private say(text: string, value?: object): void {
    this.begin();
    this.hasSpoken = true;
    this.view.suggest([]);
    const delivery = this.view.transcript.addOwn(text);
    const outgoing = { clientId: newId(), text, value, delivery, confirmed: false, tries: 0, waits: false };
    this.outgoing.set(outgoing.clientId, outgoing);
    this.keepFocus();
    this.page.emit('message', { from: 'user', text });
    void this.deliver(outgoing);
  }

  /** A tapped button goes away or is spent; the focus must not be lost with it. */
  private keepFocus(): void {
    if (this.visible && !this.view.composer.hasFocus) this.takeFocus();
  }

  /** To where one writes; not where that brings up a keyboard, which takes the room of what there is to read and tap. */
  private takeFocus(): void {
    if (matchMedia('(pointer: coarse)').matches) this.view.transcript.element.focus({ preventScroll: true });
    else this.view.composer.focus();
  }

  private async deliver(outgoing: Outgoing): Promise<void> {
    const { clientId, text, value, delivery } = outgoing;
    delivery.sending();
    outgoing.waits = false;
    outgoing.tries += 1;
    const answer = await this.line.send({
      type: 'message',
      text,
      from: { id: 'me' },
      locale: this.page.locale(),
      channelData: { clientActivityID: clientId },
      ...(value ? { value } : {}),
    });
    if (!this.outgoing.has(clientId) || outgoing.confirmed) return;
    if (answer.ok) return delivery.sent();
    const { reason, retryAfterMs } = answer;
    if (outgoing.tries === 1 && reason !== 'failed' && reason !== 'offline') {
      const wait = reason === 'busy' ? Math.min(retryAfterMs, MAX_WAIT_MS) : 0;
      setTimeout(() => void this.deliver(outgoing), wait);
      return;
    }
    outgoing.waits = reason === 'offline';
    delivery.failed(() => {
      void this.deliver(outgoing);
      this.keepFocus();
    });
    this.page.emit('error', { code: 'send-failed' });
  }

  private receive(activities: readonly ChatActivity[], history: boolean): void {
    const [past, fresh] = history ? this.seen.split(activities) : [[], activities];
    if (past.length > 0) this.view.transcript.quietly(() => past.forEach((each) => this.take(each, true)));
    for (const activity of fresh) this.take(activity, false);
    for (const activity of activities) this.seen.came(activity, this.visible);
  }

  private take(activity: ChatActivity, history: boolean): void {
    if (activity.type === 'endOfConversation') return;
    if (activity.own) return this.takeOwn(activity);
    if (activity.type === 'typing') return this.showTyping(true);
    this.showTyping(false);
    if (activity.type === 'forgotten') return this.forget();
    const spoken = localeOf(activity.locale);
    const lang = spoken ?? this.page.locale();
    this.botLocale = spoken;
    // Before the message, which is scrolled into the room that they leave.
    this.view.suggest(activity.suggestions);
    this.view.transcript.addBot(activity, lang, (reply) => this.answerCard(reply));
    if (history) return;
    // Who is answered in French has written French, and finds the buttons beside it in French.
    if (spoken && this.hasSpoken && spoken !== this.page.locale()) this.page.setLocale(spoken);
    this.page.addUnread();
    this.page.emit('message', { from: 'assistant', text: activity.text });
  }

  /** The echo of a message confirms it; one that this page has not sent comes from before a reload. */
  private takeOwn(activity: ChatActivity): void {
    const outgoing = activity.clientId ? this.outgoing.get(activity.clientId) : undefined;
    if (outgoing) {
      outgoing.confirmed = true;
      return outgoing.delivery.echoed(activity.text || outgoing.text);
    }
    if (activity.type !== 'message' || !activity.text) return;
    this.hasSpoken = true;
    this.view.suggest([]);
    this.view.transcript.addOwn(activity.text, false).echoed(activity.text);
  }

  private answerCard(reply: CardReply): void {
    this.say(reply.text, reply.value);
  }

  private showTyping(typing: boolean): void {
    clearTimeout(this.typingTimer);
    this.view.showTyping(typing);
    if (typing) this.typingTimer = setTimeout(() => this.view.showTyping(false), TYPING_MS);
  }

  /** What the server has had of them it has echoed by now, so that nothing is said twice. */
  private async sendWaiting(): Promise<void> {
    for (const outgoing of this.outgoing.values()) {
      if (outgoing.waits && !outgoing.confirmed) await this.deliver(outgoing);
    }
  }

  private showState(state: ConnectionState): void {
    this.view.composer.setActive(state !== 'unavailable');
    if (state === 'unavailable') explain(this.page.host);
    if (state === 'online') {
      this.view.showState(undefined);
      return void this.sendWaiting();
    }
    if (state === 'connecting') return this.view.showState((words) => words.connecting);
    this.showTyping(false);
    this.view.showState((words) => (state === 'offline' ? words.reconnecting : words.unavailable));
    this.page.emit('error', { code: state === 'offline' ? 'connection-lost' : 'unavailable' });
  }

  private ended(reason: 'expired' | 'gone'): void {
    this.showTyping(false);
    this.view.suggest([]);
    this.view.transcript.notice((words) => (reason === 'expired' ? words.expired : words.ended));
  }
}
