/*
 * What a copy of us from before an update left on the page. Nothing told it to go: in
 * Firefox its script is simply gone, in Chromium it notices at its next event.
 */

import {shadowOf} from './browser.ts';

/** The names that marks/editable.ts makes up, where its sheet dresses them. */
const DRESSED = /::highlight\((h[0-9a-z]{1,8}-(?:open-)?(?:decides|word|seen|part))\)/g;

export function sweep(): void {
  for (const element of document.querySelectorAll<HTMLElement>(':root > div, dialog > div'))
    if (isLikeOurs(element)) element.remove();
  const {highlights} = CSS as unknown as {highlights?: HighlightRegistry};
  if (highlights?.size) undress(document, highlights);
}

/**
 * Names are read from the sheets, not from the registry: Firefox lets no script look at a
 * highlight of one that is gone, and has no list of their names for ours.
 */
function undress(root: Document | ShadowRoot, highlights: HighlightRegistry): void {
  const sheets = [...root.adoptedStyleSheets];
  const others = sheets.filter(sheet => {
    const names = namesIn(sheet);
    for (const name of names) highlights.delete(name);
    return names.length === 0;
  });
  if (others.length < sheets.length) root.adoptedStyleSheets = others;
  for (const element of root.querySelectorAll('*')) {
    const inside = shadowOf(element);
    if (inside) undress(inside, highlights);
  }
}

/** Empty to the page, and set by a style that no page gives to an element of its own. */
function isLikeOurs({style, attributes, childNodes}: HTMLElement): boolean {
  return (
    style.getPropertyPriority('all') === 'important' &&
    childNodes.length === 0 &&
    [...attributes].every(({name}) => /^(style|popover|data-theme)$/.test(name))
  );
}

function namesIn(sheet: CSSStyleSheet): string[] {
  try {
    const names = [...sheet.cssRules].flatMap(({cssText}) => [...cssText.matchAll(DRESSED)].map(([, name]) => name!));
    // A page may call a highlight of its own by a name like ours; all of ours are in no sheet of a page.
    return names.some(name => name.endsWith('-open-decides')) ? names : [];
  } catch {
    // A sheet from elsewhere that is not to be read: not ours.
    return [];
  }
}
