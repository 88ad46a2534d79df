/*
 * Marks in a contenteditable element: the CSS Custom Highlight API in that document's
 * own registry, styled by one constructed sheet. Not one node or attribute of the
 * page is touched, and nothing is measured while one types.
 */
import type {Finding, Span} from '../../phrasing/types.ts';
import {groupOf, groups} from '../../shared/groups.ts';
import type {Surface} from '../surface.ts';
import {modelOf, type TextModel, type TextPlace} from '../textModel.ts';
import {Painted} from './painted.ts';
import {highlightCss, toneOf} from './style.ts';

/**
 * CSS pixels beyond what is in sight, in which marks are painted. At each key the browser goes
 * through all that are painted, so while one writes there are few; a hand that scrolls gets room.
 */
const AHEAD = {still: 24, scrolling: 400} as const;

export function editableSurface(host: HTMLElement, signal: AbortSignal): Surface {
  return new Editable(host, signal);
}

class Editable implements Surface {
  readonly #host: HTMLElement;
  readonly #root: Document | ShadowRoot;
  readonly #view: Window;
  /** A new name each time: the page can see the registry, so it says nothing there. */
  readonly #prefix = `h${Math.random().toString(36).slice(2, 10)}`;
  readonly #painted: Painted;
  #model: TextModel;
  #findings: readonly Finding[] = [];
  #open: Finding | undefined;
  /** Whether some are out of sight and not painted. */
  #isPart = false;
  #frame = 0;

  constructor(host: HTMLElement, signal: AbortSignal) {
    this.#host = host;
    this.#root = host.getRootNode() as Document | ShadowRoot;
    this.#view = host.ownerDocument.defaultView ?? window;
    const {highlights} = (this.#view as unknown as {CSS: {highlights: HighlightRegistry}}).CSS;
    this.#painted = new Painted(highlights);
    this.#model = modelOf(host);
    this.#dress(signal);
    const again = () => {
      if (this.#isPart) this.#frame ||= this.#view.requestAnimationFrame(() => this.#paint(AHEAD.scrolling));
    };
    this.#view.addEventListener('scroll', again, {signal, passive: true, capture: true});
    this.#view.addEventListener('resize', again, {signal});
    signal.addEventListener('abort', () => {
      this.#view.cancelAnimationFrame(this.#frame);
      this.#painted.clear();
    });
  }

  read(): string {
    this.#model = modelOf(this.#host);
    return this.#model.text;
  }

  paint(findings: readonly Finding[], open: Finding | undefined): void {
    this.#findings = findings;
    this.#open = open;
    this.#paint(AHEAD.still);
  }

  /** Live ranges follow the edit by themselves. */
  typed(): void {
    return;
  }

  rectsOf(span: Span): DOMRect[] {
    return [...(this.#model.rangeOf(span)?.getClientRects() ?? [])];
  }

  end(): number | undefined {
    const host = this.#host;
    if (host.scrollHeight > host.clientHeight + 1) return;
    if (!host.lastChild) return host.getBoundingClientRect().top;
    const range = host.ownerDocument.createRange();
    range.selectNode(host.lastChild);
    return range.getBoundingClientRect().bottom;
  }

  offsetAt(x: number, y: number): number | undefined {
    const options = this.#root instanceof ShadowRoot ? {shadowRoots: [this.#root]} : undefined;
    const position = this.#host.ownerDocument.caretPositionFromPoint(x, y, options);
    return position ? this.#model.offsetOf(position.offsetNode, position.offset) : undefined;
  }

  caret(): number | undefined {
    const selection = selectionIn(this.#root);
    return selection?.focusNode ? this.#model.offsetOf(selection.focusNode, selection.focusOffset) : undefined;
  }

  select(span: Span): void {
    const range = this.#model.rangeOf(span);
    const selection = selectionIn(this.#root);
    if (!range || !selection) return;
    this.#host.focus({preventScroll: true});
    selection.removeAllRanges();
    selection.addRange(range);
  }

  reveal(span: Span): void {
    this.#model.rangeOf(span)?.startContainer.parentElement?.scrollIntoView({block: 'nearest'});
  }

  /** Our sheet beside those of the page, until the signal. */
  #dress(signal: AbortSignal): void {
    const root = this.#root;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(highlightCss(this.#prefix, toneOf(this.#host)));
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    signal.addEventListener('abort', () => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter(other => other !== sheet);
    });
  }

  #paint(ahead: number): void {
    this.#frame = 0;
    const isNear = this.#nearness(ahead);
    const placed = this.#findings.flatMap(finding => {
      const place = this.#model.placeOf(finding);
      return place ? [{finding, place}] : [];
    });
    const near = placed.filter(({place}) => isNear(place.first));
    this.#isPart = near.length < placed.length;
    for (const group of groups) {
      const mine = near.filter(({finding}) => groupOf(finding.category) === group);
      const [open, others] = [true, false].map(is =>
        mine.filter(({finding}) => (finding === this.#open) === is).map(({place}) => place),
      ) as [TextPlace[], TextPlace[]];
      this.#painted.paint(`${this.#prefix}-${group}`, others);
      this.#painted.paint(`${this.#prefix}-open-${group}`, open);
    }
  }

  /** Asks each block once; one without a box of its own counts as in sight. */
  #nearness(ahead: number): (node: Text) => boolean {
    const known = new Map<Element | null, boolean>();
    const host = this.#host.getBoundingClientRect();
    const from = Math.max(0, host.top) - ahead;
    const to = Math.min(this.#view.innerHeight, host.bottom) + ahead;
    return ({parentElement: block}) => {
      const before = known.get(block);
      if (before !== undefined) return before;
      const {top, bottom} = block?.getBoundingClientRect() ?? {top: 0, bottom: 0};
      const isNear = bottom >= from && top <= to;
      known.set(block, isNear);
      return isNear;
    };
  }
}

/** Chromium keeps a selection for each shadow root; Firefox reaches in from the document. */
export function selectionIn(root: Document | ShadowRoot): Selection | null {
  const own = (root as {getSelection?: () => Selection | null}).getSelection;
  return own ? own.call(root) : (root.ownerDocument ?? document).getSelection();
}
