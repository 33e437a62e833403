import { h, icon } from './dom.js';
import type { Labels } from './labels.js';

const PLANE = 'M5 12h14M13 6l6 6-6 6';
/** As long as the assistant reads. */
const MAX_LENGTH = 4000;

/** The input and its button; Enter sends, Shift with Enter makes a new line. */
export class Composer {
  readonly element: HTMLFormElement;
  private readonly input: HTMLTextAreaElement;
  private readonly button: HTMLButtonElement;
  private readonly limit = h('p', { class: 'limit', role: 'status', hidden: true });

  constructor(labels: Labels, onSend: (text: string) => void) {
    const attributes = {
      id: 'support-chat-input',
      rows: '1',
      maxlength: String(MAX_LENGTH),
      enterkeyhint: 'send',
      autocomplete: 'off',
    };
    this.input = h('textarea', attributes);
    labels.bind(this.input, (words) => words.placeholder, 'placeholder');
    const label = labels.bind(
      h('label', { class: 'sr', for: 'support-chat-input' }),
      (words) => words.inputLabel,
    );
    this.button = labels.bind(
      h('button', { type: 'submit' }, icon(PLANE)),
      (words) => words.send,
      'aria-label',
    );
    labels.bind(this.limit, (words) => words.tooLong(MAX_LENGTH));
    this.element = h('form', { class: 'composer' }, this.limit, label, this.input, this.button);
    this.input.addEventListener('input', () => this.fit());
    this.input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.element.requestSubmit();
    });
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = this.input.value.trim();
      if (!text || this.input.readOnly) return;
      this.input.value = '';
      this.fit();
      onSend(text);
    });
  }

  get hasFocus(): boolean {
    return this.input.matches(':focus');
  }

  /** Inactive it takes nothing; it keeps the focus, without which Escape would not reach the chat. */
  setActive(active: boolean): void {
    this.input.readOnly = !active;
    this.input.setAttribute('aria-disabled', String(!active));
    this.button.disabled = !active;
  }

  focus(): void {
    this.input.focus({ preventScroll: true });
  }

  /** Grows with its text, up to the limit of the style; says so where the browser takes no more of it. */
  private fit(): void {
    this.limit.hidden = this.input.value.length < MAX_LENGTH;
    this.input.style.height = 'auto';
    // Empty, it measures its placeholder, which may be longer than a line.
    if (this.input.value) this.input.style.height = `${this.input.scrollHeight + 2}px`;
  }
}
