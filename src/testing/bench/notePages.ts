/* Notes to type in while something is measured: one page for each kind of field and length. */
import type {Page} from 'puppeteer-core';

export const fieldKinds = ['contenteditable', 'textarea'] as const;
export type FieldKind = (typeof fieldKinds)[number];

export function pageWith(kind: FieldKind, lines: readonly string[]): string {
  const escaped = lines.map(line => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  const css = 'textarea, div { width: 800px; height: 480px; overflow: auto; font: 16px/1.5 sans-serif }';
  const body =
    kind === 'textarea'
      ? `<textarea id="field">${escaped.join('\n')}</textarea>`
      : `<div id="field" contenteditable="true">${escaped.map(line => `<p>${line}</p>`).join('')}</div>`;
  return `<!doctype html><meta charset="utf-8"><title>Note</title><style>${css}</style>${body}`;
}

/** The caret goes to the end of the first paragraph, where most of the text lies below. */
export async function enter(page: Page): Promise<void> {
  await page.bringToFront();
  await page.focus('#field');
  await page.$eval('#field', field => {
    if (field instanceof HTMLTextAreaElement) {
      const end = Math.max(0, field.value.indexOf('\n'));
      field.setSelectionRange(end, end);
    } else getSelection()!.collapse(field.firstChild, field.firstChild!.childNodes.length);
  });
}

const letters = 'and then we talked about the week ';

/** Keys at a steady beat, sent without waiting for the page, as a person's are. */
export async function typeSteadily(page: Page, keys: number, beat: number): Promise<void> {
  const sent: Promise<unknown>[] = [];
  const from = performance.now();
  for (let key = 0; key < keys; key++) {
    while (performance.now() < from + key * beat) await new Promise(setImmediate);
    sent.push(page.keyboard.sendCharacter(letters[key % letters.length]!));
  }
  await Promise.all(sent);
}

/** As fast as the page takes them, with a pause now and then in which a note is read. */
export async function typeMany(page: Page, keys: number): Promise<void> {
  for (let done = 0; done < keys; done += 500) {
    await typeSteadily(page, Math.min(500, keys - done), 0);
    await rest(page, 250);
  }
}

export async function rest(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate(milliseconds => new Promise(done => setTimeout(done, milliseconds)), milliseconds);
}
