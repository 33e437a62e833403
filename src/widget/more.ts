/** Marks a scroller with the class `more` while something of it lies beyond its lower or right edge; gives the check. */
export function markMore(scroller: HTMLElement): () => void {
  const look = (): void => {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth } = scroller;
    const left = Math.max(scrollHeight - clientHeight - scrollTop, scrollWidth - clientWidth - scrollLeft);
    scroller.classList.toggle('more', left > 4);
  };
  scroller.addEventListener('scroll', look);
  new ResizeObserver(look).observe(scroller);
  return look;
}
