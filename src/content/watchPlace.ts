/*
 * Tells when an element has moved on screen without a scroll or a resize: something
 * above it grew. The observer's root is cut down to where the element stands; the
 * moment it leaves that box, it has moved. No timer, nothing of ours per frame; but at each
 * frame the browser compares, so whoever writes lets it rest.
 */
export type PlaceWatch = {
  /** Tells nothing from here on. */
  readonly rest: () => void;
  /** Tells again, from where the element stands now. */
  readonly go: () => void;
};

export function watchPlace(element: Element, moved: () => void, signal: AbortSignal): PlaceWatch {
  let observer: IntersectionObserver | undefined;
  const rest = () => {
    observer?.disconnect();
    observer = undefined;
  };
  const watch = () => {
    rest();
    if (signal.aborted) return;
    const box = element.getBoundingClientRect();
    const view = element.ownerDocument.defaultView;
    if (!view || box.width === 0) return;
    const edges = [box.top, view.innerWidth - box.right, view.innerHeight - box.bottom, box.left];
    const rootMargin = edges.map(edge => `${-Math.floor(edge)}px`).join(' ');
    let first = true;
    observer = new IntersectionObserver(
      () => {
        // The first call only says where it is now.
        if (first) return void (first = false);
        moved();
        watch();
      },
      {rootMargin, threshold: [0, 0.25, 0.5, 0.75, 0.9, 1], root: element.ownerDocument},
    );
    observer.observe(element);
  };
  watch();
  const view = element.ownerDocument.defaultView;
  // Scrolling is told by itself; the box is laid anew once it rests.
  view?.addEventListener('scrollend', watch, {signal, passive: true, capture: true});
  view?.addEventListener('resize', watch, {signal});
  signal.addEventListener('abort', rest);
  return {rest, go: () => observer ?? watch()};
}
