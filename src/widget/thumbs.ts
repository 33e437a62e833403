import { icon } from './dom.js';

const HAND = 'M7 11v9H4v-9h3Zm0 0 4-8a2.5 2.5 0 0 1 2.5 2.5V9H18a2 2 0 0 1 2 2.3l-1.1 7A2 2 0 0 1 16.9 20H7';
const THUMB = /^(👍|👎)\ufe0f?\s*/u;

/** The label without its thumb, which is a picture and not a word. */
export function withoutThumb(label: string): string {
  return label.replace(THUMB, '');
}

/** Draws the thumbs on buttons as the other icons are: where no font has emoji they would be empty boxes. */
export function drawThumbs(card: HTMLElement): void {
  for (const button of card.querySelectorAll('.ac-pushButton')) {
    const label = button.textContent ?? '';
    const thumb = THUMB.exec(label)?.[1];
    if (!thumb) continue;
    const drawn = icon(HAND);
    drawn.classList.add('thumb');
    if (thumb === '👎') drawn.classList.add('down');
    button.firstElementChild?.replaceChildren(drawn, withoutThumb(label));
    for (const name of ['aria-label', 'title']) button.setAttribute(name, withoutThumb(label));
  }
}
