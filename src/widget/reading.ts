import { h, icon } from './dom.js';
import type { Labels } from './labels.js';

const DOWN = 'M12 5v14M6 13l6 6 6-6';
const GAP_PX = 12;
const NEAR_END_PX = 24;

/** Where in the log somebody reads: it follows the conversation, but never takes away what is being read. */
export class Reading {
  /** Leads to what has come meanwhile; lies over the end of the log. */
  readonly jump: HTMLElement;
  private lastTop = 0;
  private isAway = false;
  private isAtEnd = true;
  private isStill = false;
  private firstUnread: HTMLElement | undefined;

  constructor(
    private readonly log: HTMLElement,
    labels: Labels,
  ) {
    const text = labels.bind(h('span'), (words) => words.newMessages);
    const button = h('button', { type: 'button' }, icon(DOWN), text);
    button.addEventListener('click', () => this.toUnread());
    this.jump = h('div', { class: 'jump', hidden: true }, button);
    log.addEventListener('scroll', () => this.moved());
    // What changes the room, such as a phone's keyboard, must not hide the latest words.
    new ResizeObserver(() => {
      if (this.isAtEnd) this.toEnd('instant');
    }).observe(log);
  }

  /** Goes to the end, wherever one was. */
  toEnd(behavior: ScrollBehavior = 'auto'): void {
    if (this.isStill) return;
    this.isAway = false;
    this.isAtEnd = true;
    if (this.isHidden) return;
    this.seen();
    this.log.scrollTo({ top: this.log.scrollHeight, behavior });
  }

  /** The log is empty again. */
  startOver(): void {
    this.seen();
    this.toEnd('instant');
  }

  /** Goes to the end, unless something further up is being read. */
  follow(): void {
    if (!this.isAway) this.toEnd();
  }

  /** A message has come. The top of a long one is what one reads first, so it is not scrolled away. */
  arrived(message: HTMLElement): void {
    if (this.isStill) return;
    if (this.isAway || this.isHidden) this.firstUnread ??= message;
    this.jump.hidden = !this.isAway;
    if (!this.isAway) this.showTop(message);
  }

  /** Fills the log with what was said before, and goes to its end once. */
  still(fill: () => void): void {
    this.isStill = true;
    fill();
    this.isStill = false;
    this.toEnd('instant');
  }

  /** The panel is shown again: where it was, at what has come meanwhile, or at the end. */
  resume(): void {
    if (this.isAway) this.log.scrollTo({ top: this.lastTop, behavior: 'instant' });
    else if (this.firstUnread) this.showTop(this.firstUnread, 'instant');
    else this.toEnd('instant');
  }

  private get isHidden(): boolean {
    return this.log.clientHeight === 0;
  }

  private toUnread(): void {
    const message = this.firstUnread;
    this.isAway = false;
    this.seen();
    if (message) this.showTop(message);
    this.log.focus({ preventScroll: true });
  }

  private showTop(message: HTMLElement, behavior: ScrollBehavior = 'auto'): void {
    const end = this.log.scrollHeight - this.log.clientHeight;
    const top = Math.min(end, message.offsetTop - this.log.offsetTop - GAP_PX);
    this.isAtEnd = top === end;
    if (!this.isHidden) this.firstUnread = undefined;
    this.log.scrollTo({ top, behavior });
  }

  /** We only ever move down, so who moves up does it to read. */
  private moved(): void {
    if (this.isHidden) return;
    const { scrollTop, scrollHeight, clientHeight } = this.log;
    const left = scrollHeight - clientHeight - scrollTop;
    if (left < NEAR_END_PX) {
      this.isAway = false;
      this.isAtEnd = true;
      this.seen();
    } else if (scrollTop < this.lastTop) {
      this.isAway = true;
      this.isAtEnd = false;
    }
    this.lastTop = scrollTop;
  }

  private seen(): void {
    this.firstUnread = undefined;
    this.jump.hidden = true;
  }
}
