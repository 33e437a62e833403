/** Less than this is the browser's own bars, which come and go. */
const KEYBOARD_PX = 100;

/** A phone's keyboard covers the page without making it smaller; the panel is fitted to what is left to see. */
export function fitToViewport(frame: HTMLElement): void {
  const seen = window.visualViewport;
  if (!seen) return;
  const fit = (): void => {
    const hidden = document.documentElement.clientHeight - seen.height;
    // Who has zoomed in wants to move about in the panel as it is.
    const covered = hidden > KEYBOARD_PX && Math.round(seen.scale * 100) === 100;
    frame.style.setProperty('--_height', covered ? `${seen.height}px` : '');
    frame.style.setProperty('--_top', covered ? `${seen.offsetTop}px` : '');
  };
  seen.addEventListener('resize', fit);
  seen.addEventListener('scroll', fit);
}
