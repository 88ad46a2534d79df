/*
 * Tells the stylesheet how high the bars are that stay in view, so that what gets the focus comes to
 * rest between them: with larger words, or tabs in two rows, they are twice as high.
 */

/** Their selectors, by the name of the length that each of them sets. */
const bars = {'--bar': '.bar', '--foot': '.foot'} as const;

export function watchBars(signal: AbortSignal): void {
  const {style} = document.documentElement;
  const measure = () => {
    for (const [name, selector] of Object.entries(bars)) {
      const bar = document.querySelector<HTMLElement>(selector);
      const stays = bar !== null && getComputedStyle(bar).position === 'sticky';
      style.setProperty(name, `${stays ? bar.offsetHeight : 0}px`);
    }
  };
  const sizes = new ResizeObserver(measure);
  for (const selector of Object.values(bars)) {
    const bar = document.querySelector(selector);
    if (bar) sizes.observe(bar);
  }
  // A low window lets go of the bars without changing their size.
  addEventListener('resize', measure, {signal});
  signal.addEventListener('abort', () => sizes.disconnect());
}
