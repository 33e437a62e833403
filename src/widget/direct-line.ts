import { Backoff } from './backoff.js';
import { postActivity, readActivities, reconnect, refreshToken } from './calls.js';
import { sameProtocol, type Answer } from './http.js';
import {
  failed,
  openConversation,
  sessionFrom,
  type Known,
  type PageAnswer,
  type StreamAnswer,
} from './opening.js';
import { watchPage } from './page-watch.js';
import type { DirectLineOptions } from './connection.js';
import { Inbox } from './inbox.js';
import { grantOf, type Grant } from './protocol.js';
import type { Session } from './session.js';
import { openStream, type StreamEnd } from './stream.js';
import { Waiting } from './waiting.js';

const POLL_MS = 1_000;
const HIDDEN_POLL_MS = 5_000;
const MAX_REFRESH_MS = 15 * 60_000;
const SEND_PATIENCE_MS = 15_000;
const SOCKET_TRIES = 2;
const LOST_AGAIN_MS = 10_000;
/** By then a stream has brought the welcome, or one's own message back. */
const DOUBT_MS = 4_000;

/** A Direct Line 3.0 client: WebSocket with polling behind it, resume, token refresh, reconnection. */
export class DirectLine {
  private session: Session | undefined;
  private inbox = new Inbox();
  /** Grows with every new start, so that answers to an earlier one are recognised and dropped. */
  private run = 0;
  private backoff = new Backoff();
  private socketFailures = 0;
  /** What this page's streams have brought so far. */
  private frames = 0;
  private online = false;
  /** Whether a stream was opened last, rather than polling begun. */
  private streaming = false;
  /** True where this page may not use the chat; nothing is tried then until one starts over. */
  private refused = false;
  /** True while the history of a resumed conversation is fetched: it is shown, not announced. */
  private restoring = false;
  private lostAt = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private refreshTimer: ReturnType<typeof setTimeout> | undefined;
  private closeStream: () => void = () => undefined;
  private readonly waiting = new Waiting();

  constructor(private readonly options: DirectLineOptions) {
    watchPage({
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
    if (session) void postActivity(session, { type: 'endOfConversation', from: { id: 'me' } });
    this.forget();
    this.start();
  }

  /** Sends one activity; waits a little for the connection where there is none yet. */
  async send(activity: object): Promise<Answer> {
    const ready = this.online || (!this.refused && (await this.whenOnline()));
    const { session } = this;
    if (!ready || !session) return { ok: false, reason: 'offline', retryAfterMs: 0 };
    const answer = await postActivity(session, activity);
    if (answer.ok) this.doubtStream();
    else if (answer.reason === 'expired' || answer.reason === 'gone') this.lose(answer.reason, this.renew());
    return answer;
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
    this.inbox = new Inbox();
    this.options.store.leave();
  }

  private whenOnline(): Promise<boolean> {
    const settled = this.waiting.until(SEND_PATIENCE_MS);
    this.hurry();
    return settled;
  }

  /** The browser knows before the socket does; what comes is tried all the same, since it may be mistaken. */
  private pause(): void {
    if (this.run === 0 || this.refused) return;
    const run = this.renew();
    if (!this.backoff.begun) this.backoff = new Backoff(1);
    this.retryLater(run, 0);
  }

  private giveUp(): void {
    if (this.run === 0 || this.refused) return;
    this.renew();
    this.backoff = new Backoff();
    this.refused = true;
    this.options.onState('unavailable');
    this.waiting.settle(false);
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
      this.backoff = new Backoff();
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
    this.waiting.settle(true);
  }

  private retryLater(run: number, atLeastMs: number): void {
    this.online = false;
    if (this.backoff.begun) this.options.onState('offline');
    const wait = this.backoff.next(atLeastMs);
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
    const { host, locale, store } = this.options;
    const opened = await openConversation(host, locale(), store.earlier());
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
    const answer = await reconnect(session, this.inbox.watermark);
    if (!answer.ok) return answer;
    if (run !== this.run) return failed;
    return this.accept(grantOf(answer.body), {
      ...session,
      expiresIn: (session.expiresAt - Date.now()) / 1000,
    });
  }

  private accept(grant: Grant, known: Known): StreamAnswer {
    const session = sessionFrom(grant, known);
    if (!session) return failed;
    this.session = session;
    this.options.store.keep(session);
    return { ok: true, url: sameProtocol(grant.streamUrl, known.domain) };
  }

  private listen(url: string | undefined, run: number): void {
    this.streaming = url !== undefined && this.socketFailures < SOCKET_TRIES;
    if (!url || !this.streaming) return this.schedulePoll(run);
    this.closeStream = openStream(url, {
      opened: () => (this.socketFailures = 0),
      frame: (data) => {
        this.frames += 1;
        if (run === this.run) this.deliver(data, false);
      },
      closed: (end) => {
        if (run === this.run) this.streamEnded(end, run);
      },
    });
    this.doubtStream();
  }

  /** A proxy may let a stream open and nothing through: what should have come by now is then asked for. */
  private doubtStream(): void {
    const { run, frames } = this;
    setTimeout(() => {
      if (run === this.run && frames === this.frames && this.streaming) void this.checkStream(run);
    }, DOUBT_MS);
  }

  /** If there is something that the stream has not brought, polling takes its place. */
  private async checkStream(run: number): Promise<void> {
    const page = this.session && (await this.poll(this.session, run));
    if (run !== this.run || !page?.ok || page.count === 0) return;
    const next = this.renew();
    this.socketFailures = SOCKET_TRIES;
    this.listen(undefined, next);
    this.scheduleRefresh(next);
    this.nowOnline();
  }

  /** Where another tab has taken the socket's place, taking it back would begin a quarrel; polling does as well. */
  private streamEnded(end: StreamEnd, run: number): void {
    this.streaming = false;
    if (end === 'refused') this.socketFailures += 1;
    if (end === 'collision') this.socketFailures = SOCKET_TRIES;
    if (end === 'collision') this.listen(undefined, run);
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
    const answer = await readActivities(session, this.inbox.watermark);
    if (!answer.ok) return answer;
    return { ok: true, count: run === this.run ? this.deliver(answer.body, this.restoring) : 0 };
  }

  /** Shows what is new, and says how much that was. */
  private deliver(body: unknown, history: boolean): number {
    const fresh = this.inbox.take(body);
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
    const answer = await refreshToken(session);
    if (run !== this.run) return;
    if (answer.ok) this.accept(grantOf(answer.body), { ...session, expiresIn: 0 });
    else if (answer.reason === 'expired' || answer.reason === 'gone') return this.lose(answer.reason, run);
    this.scheduleRefresh(run);
  }
}
