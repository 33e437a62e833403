import type { Words } from './words.js';

type Wording = (words: Words) => string;

/** Texts on the screen that follow the language switch; content that people and the bot wrote does not. */
export class Labels {
  private readonly bound: { readonly apply: () => void; readonly element: Element }[] = [];

  constructor(private words: Words) {}

  get current(): Words {
    return this.words;
  }

  /** Writes the wording as text, or into an attribute, now and at each change of language. */
  bind<T extends Element>(element: T, wording: Wording, attribute?: string): T {
    const apply = (): void => {
      if (attribute) element.setAttribute(attribute, wording(this.words));
      else element.textContent = wording(this.words);
    };
    this.bound.push({ apply, element });
    apply();
    return element;
  }

  use(words: Words): void {
    this.words = words;
    for (const { apply } of this.bound) apply();
  }

  /** Forgets the texts inside an element that goes away. */
  release(container: Element): void {
    for (let index = this.bound.length - 1; index >= 0; index -= 1) {
      if (container.contains(this.bound[index]?.element ?? null)) this.bound.splice(index, 1);
    }
  }
}
