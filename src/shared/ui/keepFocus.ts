/*
 * The focus is never lost, and never out of sight. When what had it leaves the page (a form
 * that is done, a box that opened), browsers put it on the body: a screen reader falls silent
 * and there is no ring. Here it goes on, to the first of these that there is: what was just
 * said about it, what had the focus before, the heading.
 */
const SAID = 'main :is([role="status"], [role="alert"])[tabindex="-1"]';
/** Milliseconds in which whatever comes instead may take the focus by itself. */
const GRACE = 60;

/** For large pages; the popup's views are few, and each takes the focus by itself. */
export function keepFocus(signal: AbortSignal): void {
  let trail: readonly HTMLElement[] = [];
  let heard = '';
  /** Where the focus was put for want of anything better: what is said later takes it from there. */
  let placed: Element | null | undefined;
  const remember = ({target}: Event) => {
    if (!(target instanceof HTMLElement)) return;
    trail = [...trail.filter(other => other !== target), target].slice(-8);
    heard = wordsSaid();
  };
  const place = () => {
    if (signal.aborted || !isLost(placed)) return;
    const said = wordsSaid() === heard ? undefined : saidLines()[0];
    if (!said && document.activeElement === placed) return;
    const to = said ?? trail.findLast(isThere) ?? headingOf();
    to?.focus();
    placed = document.activeElement;
  };
  const look = () => {
    if (trail.length > 0 && isLost(placed)) setTimeout(place, GRACE);
  };
  document.addEventListener('focusin', remember, {signal});
  watch(look, signal);
}

function isLost(placed: Element | null | undefined): boolean {
  return document.activeElement === document.body || (!!placed && document.activeElement === placed);
}

function saidLines(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(SAID)].filter(line => line.textContent.trim() !== '');
}

function wordsSaid(): string {
  return saidLines()
    .map(line => line.textContent)
    .join('\n');
}

/** Links to other sections stand outside `main`: they are not where one was. */
function isThere(element: HTMLElement): boolean {
  return element.isConnected && !!element.closest('main') && element.getClientRects().length > 0;
}

function headingOf(): HTMLElement | null {
  const heading = document.querySelector<HTMLElement>('main :is(h1, h2)');
  heading?.setAttribute('tabindex', '-1');
  return heading;
}

function watch(look: () => void, signal: AbortSignal): void {
  const changes = new MutationObserver(look);
  changes.observe(document.body, {childList: true, subtree: true, characterData: true});
  // Larger words push what was just chosen out of the window.
  const sizes = new MutationObserver(() => document.activeElement?.scrollIntoView({block: 'nearest'}));
  sizes.observe(document.documentElement, {attributeFilter: ['data-size']});
  signal.addEventListener('abort', () => (changes.disconnect(), sizes.disconnect()));
}
