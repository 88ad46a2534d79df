/*
 * What a copy of us from before an update left on the page. Nothing told it to go: in
 * Firefox its script is simply gone, in Chromium it notices at its next event.
 */

/** The names that marks/editable.ts makes up. */
const HIGHLIGHT = /^h[0-9a-z]{1,8}-(open-)?(decides|word|seen|part)$/;

export function sweep(): void {
  for (const element of document.querySelectorAll<HTMLElement>(':root > div, dialog > div'))
    if (isLikeOurs(element)) element.remove();
  const {highlights} = CSS as unknown as {highlights?: HighlightRegistry};
  const names: string[] = [];
  highlights?.forEach((_highlight, name) => HIGHLIGHT.test(name) && names.push(name));
  for (const name of names) highlights?.delete(name);
  const sheets = [...document.adoptedStyleSheets];
  const others = sheets.filter(sheet => !names.some(name => isFor(sheet, name)));
  if (others.length < sheets.length) document.adoptedStyleSheets = others;
}

/** Empty to the page, and set by a style that no page gives to an element of its own. */
function isLikeOurs({style, attributes, childNodes}: HTMLElement): boolean {
  return (
    style.getPropertyPriority('all') === 'important' &&
    childNodes.length === 0 &&
    [...attributes].every(({name}) => /^(style|popover|data-theme)$/.test(name))
  );
}

function isFor(sheet: CSSStyleSheet, name: string): boolean {
  try {
    return [...sheet.cssRules].some(({cssText}) => cssText.includes(`(${name})`));
  } catch {
    // A sheet from elsewhere that is not to be read: not ours.
    return false;
  }
}
