import { h, icon } from './dom.js';
import type { LauncherWords } from './words.js';

const BUBBLE =
  'M21 11.5a8.5 8.5 0 0 1-12.6 7.4L3 20.5l1.7-5A8.5 8.5 0 1 1 21 11.5ZM8.5 11.5h.01M12.5 11.5h.01M16.5 11.5h.01';
const DOWN = 'm6 9 6 6 6-6';

/** Whoever waits for no longer than this needs no word of it. */
const PATIENCE_MS = 300;

/** The round button, its unread count, the frame that stands for a panel on its way, and the report of a failed loading. */
export class LauncherButton {
  readonly button: HTMLButtonElement;
  private readonly count = h('span', { class: 'count', 'aria-hidden': 'true', hidden: true });
  private readonly status = h('span', { class: 'sr', role: 'status' });
  private readonly loading = h('div', { class: 'loading', role: 'status' });
  private patience: ReturnType<typeof setTimeout> | undefined;
  private readonly alert = h('div', { class: 'alert', role: 'alert' });

  constructor(frame: HTMLElement, onClick: () => void) {
    const attributes = {
      type: 'button',
      class: 'launcher',
      part: 'launcher',
      'aria-expanded': 'false',
      'aria-controls': 'support-chat-panel',
    };
    const closed = h('span', { class: 'when-closed' }, icon(BUBBLE));
    const open = h('span', { class: 'when-open' }, icon(DOWN));
    this.button = h('button', attributes, closed, open, this.count);
    this.button.addEventListener('click', onClick);
    frame.append(this.loading, this.alert, this.button, this.status);
  }

  /** Shows the state; the name of the button says what pressing it does and how many messages wait. */
  update(words: LauncherWords, open: boolean, unread: number): void {
    const waiting = unread > 0 ? words.unread(unread) : '';
    this.button.setAttribute('aria-expanded', String(open));
    this.button.setAttribute(
      'aria-label',
      open ? words.close : [words.open, waiting].filter(Boolean).join(', '),
    );
    this.count.hidden = unread === 0;
    this.count.textContent = unread > 9 ? '9+' : String(unread);
    if (this.status.textContent !== waiting) this.status.textContent = waiting;
  }

  /** @param words what is shown in the panel's place where it takes its time; undefined when it is there */
  busy(words: LauncherWords | undefined): void {
    this.button.setAttribute('aria-busy', String(words !== undefined));
    clearTimeout(this.patience);
    this.loading.textContent = '';
    if (!words) return;
    this.alert.textContent = '';
    this.patience = setTimeout(() => (this.loading.textContent = words.loading), PATIENCE_MS);
  }

  fail(message: string): void {
    this.alert.textContent = message;
  }
}
