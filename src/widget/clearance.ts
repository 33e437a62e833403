const GAP_PX = 12;
/** A sliver that looks out from behind the panel shows nobody where the focus is. */
const SLIVER_PX = 8;

/** Keeps what has the focus on the page in sight while the panel lies over the page. */
export function keepPageFocusInSight(panel: HTMLElement, minimise: () => void): void {
  document.addEventListener('focusin', () => {
    const focused = coveredFocus(panel);
    if (!focused) return;
    const before = window.scrollY;
    const up = focused.getBoundingClientRect().top - panel.getBoundingClientRect().bottom - GAP_PX;
    scrollBy({ top: up, behavior: 'instant' });
    // The page had nothing left to scroll: it stays where it was, and Escape is the way.
    if (coveredFocus(panel)) scrollTo({ top: before, behavior: 'instant' });
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && coveredFocus(panel)) minimise();
  });
}

/** The page's element that has the focus, where the panel hides all of it. */
function coveredFocus(panel: HTMLElement): Element | undefined {
  const focused = document.activeElement;
  if (!focused || panel.getRootNode() === focused.shadowRoot || panel.hidden) return undefined;
  const inner = focused.getBoundingClientRect();
  const outer = panel.getBoundingClientRect();
  const isHidden =
    inner.left >= outer.left - SLIVER_PX &&
    inner.right <= outer.right + SLIVER_PX &&
    inner.top >= outer.top - SLIVER_PX &&
    inner.bottom <= outer.bottom + SLIVER_PX;
  return isHidden ? focused : undefined;
}
