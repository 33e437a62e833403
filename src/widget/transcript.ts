import { renderCard, type CardReply } from './card.js';
import { h } from './dom.js';
import type { Labels } from './labels.js';
import { renderMarkdown } from './markdown.js';
import type { ChatActivity } from './protocol.js';
import { Reading } from './reading.js';
import type { Words } from './words.js';

const SLOW_MS = 800;

/** The delivery of one message of the person. */
export interface Delivery {
  sending(): void;
  sent(): void;
  /** The server has it, and says it as it keeps it: with identifiers hidden. */
  echoed(text: string): void;
  failed(retry: () => void): void;
}

/** The list of messages, newest last, read out as they come. */
export class Transcript {
  readonly element: HTMLElement;
  readonly reading: Reading;
  private readonly items = h('div');

  constructor(
    private readonly labels: Labels,
    private readonly host: string,
  ) {
    const note = labels.bind(h('span'), (words) => words.note);
    const privacy = labels.bind(h('a', { target: '_blank', rel: 'noopener' }), (words) => words.privacy);
    labels.bind(privacy, (words) => host + words.privacyPath, 'href');
    this.element = h(
      'div',
      { class: 'log', role: 'log', 'aria-live': 'polite', tabindex: '0' },
      h('p', { class: 'note' }, note, ' ', privacy),
      this.items,
    );
    labels.bind(this.element, (words) => words.transcript, 'aria-label');
    this.reading = new Reading(this.element, labels);
  }

  /** History is shown without being read out message by message. */
  quietly(show: () => void): void {
    this.element.setAttribute('aria-live', 'off');
    this.reading.still(show);
    setTimeout(() => this.element.setAttribute('aria-live', 'polite'), 500);
  }

  clear(): void {
    this.labels.release(this.items);
    this.items.replaceChildren();
    this.reading.startOver();
  }

  /** @param look `sr`: for who hears the conversation only */
  notice(wording: (words: Words) => string, look: 'notice' | 'sr' = 'notice'): void {
    this.place(this.labels.bind(h('p', { class: look }), wording));
    this.reading.follow();
  }

  /** What the person says; from another tab it comes without moving what is read here. */
  addOwn(text: string, here = true): Delivery {
    const message = this.message('you');
    const bubble = h('div', { class: 'bubble' }, text);
    message.append(bubble);
    if (here) this.items.append(message);
    else this.place(message);
    if (here) this.reading.toEnd();
    else this.reading.follow();
    message.classList.add('pending');
    const delivery = this.deliveryOf(message);
    return {
      ...delivery,
      echoed: (kept) => {
        delivery.sent();
        message.classList.remove('pending');
        bubble.textContent = kept;
      },
    };
  }

  addBot(activity: ChatActivity, lang: string, onReply: (reply: CardReply) => void): void {
    const message = this.message('assistant');
    const content = h('div', { class: 'content', lang });
    message.append(content);
    if (activity.text.trim()) content.append(h('div', { class: 'bubble' }, renderMarkdown(activity.text)));
    for (const card of activity.cards) content.append(this.card(card, onReply));
    this.place(message);
    this.reading.arrived(message);
  }

  /** The server's order is the conversation's: what it has not taken yet stands below what comes from it. */
  private place(item: HTMLElement): void {
    let next: Element | null = null;
    for (
      let last = this.items.lastElementChild;
      last?.matches('.pending');
      last = last.previousElementSibling
    )
      next = last;
    this.items.insertBefore(item, next);
  }

  private message(sender: 'you' | 'assistant'): HTMLElement {
    const name = this.labels.bind(h('p', { class: 'sender' }), (words) => words[sender]);
    return h('div', { class: sender === 'you' ? 'message own' : 'message' }, name);
  }

  private card(content: Record<string, unknown>, onReply: (reply: CardReply) => void): HTMLElement {
    const rendered = renderCard(content, this.host, onReply);
    if (rendered) return h('div', { class: 'card' }, rendered);
    return this.labels.bind(h('p', { class: 'bubble' }), (words) => words.cardUnreadable);
  }

  private deliveryOf(message: HTMLElement): Omit<Delivery, 'echoed'> {
    const line = h('p', { class: 'delivery', hidden: true });
    message.append(line);
    let slow: ReturnType<typeof setTimeout> | undefined;
    const show = (failed: boolean, ...children: Node[]): void => {
      clearTimeout(slow);
      this.labels.release(line);
      line.replaceChildren(...children);
      line.hidden = children.length === 0;
      message.classList.toggle('failed', failed);
    };
    return {
      sending: () => {
        show(false);
        const text = (): Node => this.labels.bind(h('span'), (words) => words.sending);
        slow = setTimeout(() => {
          show(false, text());
          this.reading.follow();
        }, SLOW_MS);
      },
      sent: () => show(false),
      failed: (retry) => {
        const button = this.labels.bind(
          h('button', { type: 'button', class: 'retry' }),
          (words) => words.retry,
        );
        button.addEventListener('click', retry);
        show(
          true,
          this.labels.bind(h('span'), (words) => words.notSent),
          button,
        );
        this.reading.follow();
      },
    };
  }
}
