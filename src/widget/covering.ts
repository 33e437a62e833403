/** Where the panel takes the whole screen, as in panel-styles.ts. */
const COVERS = '(max-width: 700px), (max-height: 480px)';
const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex="0"]';

/** While the panel covers the page, it is all there is: the Tab key stays in it, and screen readers are told. */
export function keepFocusWhileCovering(panel: HTMLElement): void {
  const covers = window.matchMedia(COVERS);
  const tell = (): void => {
    if (covers.matches) panel.setAttribute('aria-modal', 'true');
    else panel.removeAttribute('aria-modal');
  };
  tell();
  covers.addEventListener('change', tell);
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey || !covers.matches) return;
    const stops = [...panel.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isStop);
    const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
    if (event.target !== from || to === undefined) return;
    event.preventDefault();
    to.focus();
  });
}

function isStop(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && !element.matches(':disabled') && element.getClientRects().length > 0;
}
