import { call, sameProtocol, type Answer } from './http.js';
import { failed, openConversation, type Known, type PageAnswer, type StreamAnswer } from './opening.js';
import { watchPage } from './page-watch.js';
import { activitySetOf, grantOf, type ChatActivity, type Grant } from './protocol.js';
import type { Session, SessionStore } from './session.js';
import { openStream, type StreamEnd } from './stream.js';
import type { Locale } from './words.js';

const POLL_MS = 1_000;
const HIDDEN_POLL_MS = 5_000;
const BACKOFF_MS = [500, 1_000, 2_000, 4_000, 8_000, 15_000];
const MAX_REFRESH_MS = 15 * 60_000;
const SEND_PATIENCE_MS = 15_000;
const SOCKET_TRIES = 2;
const LOST_AGAIN_MS = 10_000;

/** How the connection is doing. */
export type ConnectionState = 'connecting' | 'online' | 'offline' | 'unavailable';

/** What the chat hears from the connection. */
export interface DirectLineOptions {
  readonly host: string;
  readonly locale: () => Locale;
  readonly store: SessionStore;
  readonly onActivities: (activities: readonly ChatActivity[], history: boolean) => void;
  readonly onState: (state: ConnectionState) => void;
  readonly onEnded: (reason: 'expired' | 'gone') => void;
}

/** A Direct Line 3.0 client: WebSocket with polling behind it, resume, token refresh, reconnection. */
export class DirectLine {
  private session: Session | undefined;
  private watermark = '';
  private seen = new Set<string>();
  /** Grows with every new start, so that answers to an earlier one are recognised and dropped. */
  private run = 0;
  private attempt = 0;
  private socketFailures = 0;
  private online = false;
  /** True where this page may not use the chat; nothing is tried then until one starts over. */
  private refused = false;
  /** True while the history of a resumed conversation is fetched: it is shown, not announced. */
  private restoring = false;
  private lostAt = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private refreshTimer: ReturnType<typeof setTimeout> | undefined;
  private closeStream: () => void = () => undefined;
  private waiting: ((online: boolean) => void)[] = [];

  constructor(private readonly options: DirectLineOptions) {
    watchPage(options.host, {
      awake: () => this.hurry(),
      offline: () => this.pause(),
      forbidden: () => this.giveUp(),
    });
  }

  /** Resumes the stored conversation, or begins one. */
  start(): void {
    this.session = this.options.store.session();
    this.restoring = this.session !== undefined;
    this.refused = false;
    this.options.onState('connecting');
    void this.connect(this.renew());
  }

  /** Ends this conversation and begins another. */
  restart(): void {
    const { session } = this;
    if (session) void this.post(session, { type: 'endOfConversation', from: { id: 'me' } });
    this.forget();
    this.start();
  }

  /** Sends one activity; waits a little for the connection where there is none yet. */
  async send(activity: object): Promise<Answer> {
    const ready = this.online || (!this.refused && (await this.whenOnline()));
    const { session } = this;
    if (!ready || !session) return { ok: false, reason: 'offline', retryAfterMs: 0 };
    const answer = await this.post(session, activity);
    if (!answer.ok && (answer.reason === 'expired' || answer.reason === 'gone')) {
      this.lose(answer.reason, this.renew());
    }
    return answer;
  }

  private post(session: Session, activity: object): Promise<Answer> {
    return call('POST', `${this.url(session)}/activities`, session.token, activity);
  }

  private url(session: Session): string {
    return `${session.domain}/conversations/${encodeURIComponent(session.conversationId)}`;
  }

  private renew(): number {
    this.online = false;
    this.closeStream();
    clearTimeout(this.timer);
    clearTimeout(this.refreshTimer);
    this.timer = undefined;
    return ++this.run;
  }

  private forget(): void {
    this.renew();
    this.session = undefined;
    this.watermark = '';
    this.seen = new Set();
    this.options.store.keep(undefined);
  }

  private whenOnline(): Promise<boolean> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      setTimeout(() => resolve(false), SEND_PATIENCE_MS);
      this.hurry();
    });
  }

  /** The browser knows before the socket does; what comes is tried all the same, since it may be mistaken. */
  private pause(): void {
    if (this.run === 0 || this.refused) return;
    const run = this.renew();
    this.attempt = Math.max(this.attempt, 1);
    this.retryLater(run, 0);
  }

  private giveUp(): void {
    if (this.run === 0 || this.refused) return;
    this.renew();
    this.attempt = 0;
    this.refused = true;
    this.options.onState('unavailable');
    for (const resolve of this.waiting.splice(0)) resolve(false);
  }

  /** Coming back to a sleeping tab, or having sent something, one does not want to wait for the backoff. */
  private hurry(): void {
    if (this.online || this.timer === undefined || document.hidden) return;
    void this.connect(this.renew());
  }

  private async connect(run: number): Promise<void> {
    const streamUrl = this.session ? await this.resume(this.session, run) : await this.begin(run);
    if (run !== this.run) return;
    if (streamUrl.ok) {
      this.attempt = 0;
      this.listen(streamUrl.url, run);
      this.scheduleRefresh(run);
      this.nowOnline();
      return;
    }
    const { reason, retryAfterMs } = streamUrl;
    if (reason === 'forbidden') return this.giveUp();
    if (reason === 'expired' || reason === 'gone') return this.lose(reason, run);
    this.retryLater(run, reason === 'busy' ? retryAfterMs : 0);
  }

  private nowOnline(): void {
    this.online = true;
    this.options.onState('online');
    for (const resolve of this.waiting.splice(0)) resolve(true);
  }

  private retryLater(run: number, atLeastMs: number): void {
    this.online = false;
    if (this.attempt > 0) this.options.onState('offline');
    const step = BACKOFF_MS[Math.min(this.attempt, BACKOFF_MS.length - 1)] ?? POLL_MS;
    this.attempt += 1;
    const wait = Math.max(atLeastMs, step * (0.75 + Math.random() / 2));
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.connect(run);
    }, wait);
  }

  /** The conversation cannot go on: says so and begins another, without giving up what was typed. */
  private lose(reason: 'expired' | 'gone', run: number): void {
    if (run !== this.run) return;
    this.forget();
    this.options.onEnded(reason);
    const again = Date.now() - this.lostAt < LOST_AGAIN_MS;
    this.lostAt = Date.now();
    if (again) this.retryLater(this.run, LOST_AGAIN_MS);
    else void this.connect(this.run);
  }

  private async begin(run: number): Promise<StreamAnswer> {
    const opened = await openConversation(this.options.host, this.options.locale());
    if (!opened.ok) return opened;
    return run === this.run ? this.accept(opened.grant, opened.known) : failed;
  }

  /** Brings the history (all of it after a reload, what was missed otherwise), then asks for a new stream. */
  private async resume(session: Session, run: number): Promise<StreamAnswer> {
    for (;;) {
      const page = await this.poll(session, run);
      if (!page.ok) return page;
      if (page.count === 0 || run !== this.run) break;
    }
    this.restoring = false;
    const query = `?watermark=${encodeURIComponent(this.watermark)}`;
    const answer = await call('GET', `${this.url(session)}${query}`, session.token);
    if (!answer.ok) return answer;
    if (run !== this.run) return failed;
    return this.accept(grantOf(answer.body), {
      ...session,
      expiresIn: (session.expiresAt - Date.now()) / 1000,
    });
  }

  private accept(grant: Grant, known: Known): StreamAnswer {
    const conversationId = grant.conversationId ?? known.conversationId;
    if (!conversationId) return failed;
    const expiresIn = grant.token ? grant.expiresIn : known.expiresIn;
    this.session = {
      domain: known.domain,
      conversationId,
      token: grant.token ?? known.token,
      expiresAt: Date.now() + expiresIn * 1000,
    };
    this.options.store.keep(this.session);
    return { ok: true, url: sameProtocol(grant.streamUrl, known.domain) };
  }

  private listen(url: string | undefined, run: number): void {
    if (!url || this.socketFailures >= SOCKET_TRIES) return this.schedulePoll(run);
    this.closeStream = openStream(url, {
      opened: () => (this.socketFailures = 0),
      frame: (data) => {
        if (run === this.run) this.deliver(data, false);
      },
      closed: (end) => {
        if (run === this.run) this.streamEnded(end, run);
      },
    });
  }

  /** Where another tab has taken the socket's place, taking it back would begin a quarrel; polling does as well. */
  private streamEnded(end: StreamEnd, run: number): void {
    if (end === 'refused') this.socketFailures += 1;
    if (end === 'collision') this.socketFailures = SOCKET_TRIES;
    if (end === 'collision') this.schedulePoll(run);
    else this.retryLater(run, 0);
  }

  private schedulePoll(run: number): void {
    const wait = document.hidden ? HIDDEN_POLL_MS : POLL_MS;
    this.timer = setTimeout(() => void this.pollOnce(run), wait);
  }

  private async pollOnce(run: number): Promise<void> {
    if (!this.session) return;
    const page = await this.poll(this.session, run);
    if (run !== this.run) return;
    if (page.ok) return this.schedulePoll(run);
    if (page.reason === 'expired' || page.reason === 'gone') return this.lose(page.reason, run);
    this.retryLater(run, page.retryAfterMs);
  }

  private async poll(session: Session, run: number): Promise<PageAnswer> {
    const query = this.watermark === '' ? '' : `?watermark=${encodeURIComponent(this.watermark)}`;
    const answer = await call('GET', `${this.url(session)}/activities${query}`, session.token);
    if (!answer.ok) return answer;
    return { ok: true, count: run === this.run ? this.deliver(answer.body, this.restoring) : 0 };
  }

  /** Shows what is new; an activity that comes a second time is dropped by its id. */
  private deliver(body: unknown, history: boolean): number {
    const { activities, watermark } = activitySetOf(body);
    const fresh = activities.filter(({ id }) => id === undefined || !this.seen.has(id));
    for (const { id } of fresh) if (id) this.seen.add(id);
    if (watermark) this.watermark = watermark;
    if (fresh.length > 0) this.options.onActivities(fresh, history);
    return fresh.length;
  }

  private scheduleRefresh(run: number): void {
    const left = (this.session?.expiresAt ?? 0) - Date.now();
    clearTimeout(this.refreshTimer);
    this.refreshTimer = setTimeout(
      () => void this.refresh(run),
      Math.min(MAX_REFRESH_MS, Math.max(1_000, left / 2)),
    );
  }

  private async refresh(run: number): Promise<void> {
    const { session } = this;
    if (!session || run !== this.run) return;
    const answer = await call('POST', `${session.domain}/tokens/refresh`, session.token);
    if (run !== this.run) return;
    if (answer.ok) this.accept(grantOf(answer.body), { ...session, expiresIn: 0 });
    else if (answer.reason === 'expired' || answer.reason === 'gone') return this.lose(answer.reason, run);
    this.scheduleRefresh(run);
  }
}
