import { Composer } from './composer.js';
import { h, icon } from './dom.js';
import { Labels } from './labels.js';
import { markMore } from './more.js';
import type { Suggestion } from './protocol.js';
import { Transcript } from './transcript.js';
import { panelWords, type Locale, type Words } from './words.js';

const AGAIN = 'M4 5v5h5M4.6 10A8 8 0 1 1 4 13.5';
const DOWN = 'm6 9 6 6 6-6';
const SPARK = 'M4 5h16v11H9l-5 4V5Zm4.5 5.5h.01M12 10.5h.01M15.5 10.5h.01';

/** What the person can do in the panel. */
export interface PanelActions {
  readonly send: (text: string) => void;
  readonly startOver: () => void;
  readonly switchLanguage: () => void;
  readonly minimise: () => void;
}

/** The panel's elements; it knows how things look, and nothing of the conversation. */
export class PanelView {
  readonly element: HTMLElement;
  readonly labels: Labels;
  readonly transcript: Transcript;
  readonly composer: Composer;
  private readonly typing = h('div', { class: 'typing', role: 'status' });
  private readonly state = h('p', { class: 'state', role: 'status', hidden: true });
  private readonly suggestions = h('div', { class: 'suggestions', role: 'group', hidden: true });
  private readonly lookForMore = markMore(this.suggestions);
  private readonly language = h('button', { type: 'button', class: 'language' });

  constructor(
    locale: Locale,
    host: string,
    title: string | undefined,
    private readonly actions: PanelActions,
  ) {
    this.labels = new Labels(panelWords[locale]);
    this.transcript = new Transcript(this.labels, host);
    this.composer = new Composer(this.labels, actions.send);
    this.labels.bind(this.suggestions, (words) => words.suggestions, 'aria-label');
    const attributes = {
      id: 'support-chat-panel',
      class: 'panel',
      part: 'panel',
      role: 'dialog',
      'aria-labelledby': 'support-chat-title',
      hidden: true,
    };
    const { element: log, reading } = this.transcript;
    const body = [this.state, log, reading.jump, this.typing, this.suggestions, this.composer.element];
    this.element = h('div', attributes, this.header(title), ...body);
    this.use(locale);
  }

  use(locale: Locale): void {
    this.element.lang = locale;
    this.labels.use(panelWords[locale]);
    this.language.lang = locale === 'en' ? 'fr' : 'en';
  }

  showTyping(typing: boolean): void {
    if (typing === this.typing.hasChildNodes()) return;
    if (!typing) return this.typing.replaceChildren();
    const dots = h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i'));
    this.typing.replaceChildren(dots, h('span', { class: 'sr' }, this.labels.current.typing));
    this.transcript.reading.follow();
  }

  showState(wording: ((words: Words) => string) | undefined): void {
    this.labels.release(this.state);
    this.state.hidden = wording === undefined;
    if (wording) this.labels.bind(this.state, wording);
    else this.state.textContent = '';
  }

  /** Suggestions belong to the latest message; once one is taken they are all spent. */
  suggest(suggestions: readonly Suggestion[]): void {
    const chips = suggestions.map(({ title, value }) => {
      const chip = h('button', { type: 'button', class: 'chip' }, title);
      chip.addEventListener('click', () => this.actions.send(value));
      return chip;
    });
    this.suggestions.replaceChildren(...chips);
    this.suggestions.hidden = chips.length === 0;
    this.suggestions.scrollTop = 0;
    this.lookForMore();
  }

  private header(title: string | undefined): HTMLElement {
    const heading = h('h2', { class: 'title', id: 'support-chat-title' });
    this.labels.bind(heading, (words) => title ?? words.title);
    const subtitle = this.labels.bind(h('p', { class: 'subtitle' }), (words) => words.subtitle);
    this.labels.bind(this.language, (words) => words.otherLanguage.slice(0, 2).toUpperCase());
    this.labels.bind(this.language, (words) => words.switchLanguage, 'aria-label');
    this.labels.bind(this.language, (words) => words.switchLanguage, 'title');
    this.language.addEventListener('click', this.actions.switchLanguage);
    return h(
      'div',
      { class: 'head' },
      h('span', { class: 'avatar' }, icon(SPARK)),
      h('div', { class: 'names' }, heading, subtitle),
      this.language,
      this.iconButton(AGAIN, (words) => words.startOver, this.actions.startOver),
      this.iconButton(DOWN, (words) => words.minimise, this.actions.minimise),
    );
  }

  private iconButton(path: string, wording: (words: Words) => string, onClick: () => void): HTMLElement {
    const button = h('button', { type: 'button' }, icon(path));
    this.labels.bind(button, wording, 'aria-label');
    this.labels.bind(button, wording, 'title');
    button.addEventListener('click', onClick);
    return button;
  }
}
