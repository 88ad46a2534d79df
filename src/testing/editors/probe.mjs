/*
 * What a test asks of an editor page, the same for every editor. Runs in the page, and is
 * plain JavaScript like all of these pages: what a site would ship.
 */

/** What each rich page begins with; the second phrase is split by a tag. */
export const html =
  '<p>We met on <strong>Thursday</strong>. Client refused to come.</p><p>I told <strong>her</strong> to call the shelter.</p>';
export const lines = ['We met on Thursday. Client refused to come.', 'I told her to call the shelter.'];

// Editors group keys into steps of undo by the clock. Time moves when a test says so.
let now = 1_700_000_000_000;
Date.now = () => now;

/** Spaces of every kind as one, lines without empty ones between them. */
export function plain(text) {
  return text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\u00a0/g, ' ')
    .replace(/\n+/g, '\n')
    .replace(/^\n|\n$/g, '');
}

const isText = element => /^(textarea|input)$/.test(element.localName);

function textNodes(element) {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

function placeOf(nodes, at) {
  for (const node of nodes) {
    if (at <= node.length) return [node, at];
    at -= node.length;
  }
  throw new Error('outside of the text');
}

/** Selects from `from` to the end of `to`, across tags but within a line. */
function select(element, selection, words) {
  if (isText(element)) {
    const start = element.value.indexOf(words);
    element.setSelectionRange(start, start + words.length);
    return;
  }
  const nodes = textNodes(element);
  const start = nodes
    .map(node => node.data.replace(/\u00a0/g, ' '))
    .join('')
    .indexOf(words);
  // The end of one node is the start of the next: a selection begins in the later one.
  const [first, from] = placeOf(nodes, start + 1);
  const [last, to] = placeOf(nodes, start + words.length);
  selection.setBaseAndExtent(first, from - 1, last, to);
}

/**
 * @param element Gives the editable element; a function, since editors build theirs anew.
 * @param model The text by the editor's own model.
 */
export function offer({element, model, root}) {
  const form = document.querySelector('form');
  const note = form.elements.namedItem('note');
  const selection = () => (root?.getSelection ? root : element().ownerDocument).getSelection();
  globalThis.probe = {
    changes: 0,
    pass: ms => (now += ms),
    focus: () => element().focus(),
    select: words => select(element(), selection(), words),
    toEnd() {
      const at = element();
      at.focus();
      if (isText(at)) return at.setSelectionRange(at.value.length, at.value.length);
      const last = textNodes(at).at(-1);
      selection().setBaseAndExtent(last, last.length, last, last.length);
    },
    box() {
      let {left, top, right, bottom} = element().getBoundingClientRect();
      for (let frame = element().ownerDocument.defaultView.frameElement; frame;) {
        const {left: dx, top: dy} = frame.getBoundingClientRect();
        [left, right, top, bottom] = [left + dx, right + dx, top + dy, bottom + dy];
        frame = frame.ownerDocument.defaultView.frameElement;
      }
      return {left, top, right: Math.min(right, innerWidth), bottom: Math.min(bottom, innerHeight)};
    },
    state() {
      const at = element();
      return {
        dom: plain(isText(at) ? at.value : at.innerText),
        model: plain(model()),
        sent: plain(String(new FormData(form).get('note'))),
      };
    },
    html: () => (isText(element()) ? element().value : element().outerHTML),
    sent: () => JSON.stringify([...new FormData(form)]),
    bold: () =>
      textNodes(element())
        .filter(node => Number(getComputedStyle(node.parentElement).fontWeight) >= 600)
        .map(node => node.data)
        .join(''),
    /** The site's own handler for its editor's change event: counts, and fills the form. */
    changed(text) {
      globalThis.probe.changes++;
      if (note.type === 'hidden') note.value = text;
    },
    element,
  };
  if (note.type === 'hidden') note.value = model();
  return globalThis.probe;
}
