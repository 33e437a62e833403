import type { ChatActivity } from './protocol.js';
import type { SessionStore } from './session.js';

/** Up to where the conversation was before somebody's eyes; kept over a reload, so that what came since is told. */
export class Seen {
  private readonly before: string | undefined;
  private latest: string | undefined;
  private isPast = false;

  constructor(private readonly store: SessionStore) {
    this.before = store.preferences().seen;
  }

  /** Splits a page of the history: what was seen, and what came since. Where nothing tells, all counts as seen. */
  split(
    history: readonly ChatActivity[],
  ): readonly [seen: readonly ChatActivity[], since: readonly ChatActivity[]] {
    if (this.isPast) return [[], history];
    const last = history.findIndex(({ id }) => id !== undefined && id === this.before);
    if (last === -1) return [history, []];
    this.isPast = true;
    return [history.slice(0, last + 1), history.slice(last + 1)];
  }

  /** A message has come; in a panel that is not shown it waits for `looked`. */
  came({ id, type }: ChatActivity, shown: boolean): void {
    if (type !== 'message' || id === undefined) return;
    this.latest = id;
    if (shown) this.looked();
  }

  looked(): void {
    if (this.latest !== undefined) this.store.prefer({ seen: this.latest });
  }
}
