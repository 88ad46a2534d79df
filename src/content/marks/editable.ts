/*
 * Marks in a contenteditable element: the CSS Custom Highlight API in that document's
 * own registry, styled by one constructed sheet. Not one node or attribute of the
 * page is touched, and nothing is measured while one types.
 */
import type {Finding} from '../../phrasing/index.ts';
import {groupOf, groups} from '../../shared/groups.ts';
import type {Surface} from '../surface.ts';
import {modelOf, type TextModel} from '../textModel.ts';
import {highlightCss, toneOf} from './style.ts';

export function editableSurface(host: HTMLElement, signal: AbortSignal): Surface {
  // A new name each time: the page can see the registry, so it says nothing there.
  const prefix = `h${Math.random().toString(36).slice(2, 10)}`;
  const view = host.ownerDocument.defaultView ?? window;
  const {highlights} = view.CSS as unknown as {highlights: HighlightRegistry};
  const root = host.getRootNode() as Document | ShadowRoot;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightCss(prefix, toneOf(host)));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  let model = modelOf(host);
  const names = groups.flatMap(group => [`${prefix}-${group}`, `${prefix}-open-${group}`]);
  signal.addEventListener('abort', () => {
    for (const name of names) highlights.delete(name);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter(other => other !== sheet);
  });
  return {
    read() {
      model = modelOf(host);
      return model.text;
    },
    paint(findings, open) {
      for (const group of groups) {
        const mine = findings.filter(finding => groupOf(finding.category) === group);
        setHighlight(
          highlights,
          `${prefix}-${group}`,
          rangesOf(
            model,
            mine.filter(finding => finding !== open),
          ),
        );
        setHighlight(
          highlights,
          `${prefix}-open-${group}`,
          rangesOf(
            model,
            mine.filter(finding => finding === open),
          ),
        );
      }
    },
    // Live ranges follow the edit by themselves.
    typed: () => undefined,
    rectsOf: span => [...(model.rangeOf(span)?.getClientRects() ?? [])],
    offsetAt(x, y) {
      const position = positionAt(host.ownerDocument, root, x, y);
      return position && model.offsetOf(position.node, position.offset);
    },
    caret() {
      const selection = selectionIn(root);
      return selection?.focusNode ? model.offsetOf(selection.focusNode, selection.focusOffset) : undefined;
    },
    select(span) {
      const range = model.rangeOf(span);
      const selection = selectionIn(root);
      if (!range || !selection) return;
      host.focus({preventScroll: true});
      selection.removeAllRanges();
      selection.addRange(range);
    },
    reveal(span) {
      model.rangeOf(span)?.startContainer.parentElement?.scrollIntoView({block: 'nearest'});
    },
  };
}

function rangesOf(model: TextModel, findings: readonly Finding[]): Range[] {
  return findings.flatMap(finding => model.rangeOf(finding) ?? []);
}

function setHighlight(highlights: HighlightRegistry, name: string, ranges: Range[]): void {
  if (ranges.length === 0) highlights.delete(name);
  else highlights.set(name, new Highlight(...ranges));
}

/** Chromium keeps a selection for each shadow root; Firefox reaches in from the document. */
export function selectionIn(root: Document | ShadowRoot): Selection | null {
  const own = (root as {getSelection?: () => Selection | null}).getSelection;
  return own ? own.call(root) : (root.ownerDocument ?? document).getSelection();
}

function positionAt(
  document: Document,
  root: Document | ShadowRoot,
  x: number,
  y: number,
): {node: Node; offset: number} | undefined {
  const options = root instanceof ShadowRoot ? {shadowRoots: [root]} : undefined;
  const position = document.caretPositionFromPoint(x, y, options);
  return position ? {node: position.offsetNode, offset: position.offset} : undefined;
}
