/*
 * Looks, never touches, in every editor: the same session with help and without leaves
 * the same element, the same form and the same steps to undo.
 */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {frames, openEditor, probe} from '../editors/page.ts';
import {editors, serveEditors} from '../editors/index.ts';
import {start, until, type Harness, type Kind} from '../harness.ts';
import {isCardOpen, marksAt, pressMark, type Box} from '../note.ts';
import {servePages, type Pages} from '../pages.ts';
import {control, turnOn} from '../site.ts';

type Session = {readonly html: string; readonly sent: string; readonly undone: readonly string[]; readonly press: Box};

/** Types, hovers over a phrase, opens the card on it and closes it, types again, undoes step by step. */
async function session(harness: Harness, url: string, given?: Box): Promise<Session> {
  const page = await openEditor(harness, url);
  await page.bringToFront();
  await probe(page, 'toEnd');
  // An editor hears of the caret a moment later, and where it was belongs to a step of undo.
  await frames(page, 3);
  await page.keyboard.type(' Ct must call us.');
  await probe(page, 'pass', 2000);
  const marks = async () => marksAt(page, await probe(page, 'box'), 'word');
  if (!given) await until(async () => (await marks()).length > 0, 'a mark');
  const press = given ?? (await marks())[0]!;
  await page.mouse.move((press.left + press.right) / 2, press.top - 6);
  await pressMark(page, press);
  if (!given) await until(() => isCardOpen(page), 'the card');
  await frames(page, 8);
  // The key is the card's: without one it would be the page's.
  if (!given) await page.keyboard.press('Escape');
  if (!given) await until(async () => !(await isCardOpen(page)), 'the card to go');
  await page.keyboard.type('x');
  await probe(page, 'pass', 2000);
  await frames(page, 20);
  const [html, sent] = [await probe(page, 'html'), await probe(page, 'sent')];
  const undone: string[] = [];
  for (let step = 0; step < 20; step++) {
    await control(page, 'z');
    await frames(page, 3);
    undone.push((await probe(page, 'state')).dom);
  }
  await page.close();
  return {html: steady(html), sent, undone, press};
}

/** Names that an editor makes up at random for each page are the same everywhere here. */
function steady(html: string): string {
  return html.replace(/(id|for|aria-[a-z]+|data-editor|data-offset-key|data-block)="[^"]*"/g, '$1');
}

describe.each<Kind>(['chrome', 'firefox'])('%s', kind => {
  let helped: Harness;
  let alone: Harness;
  let pages: Pages;

  beforeAll(async () => {
    pages = await servePages();
    await serveEditors(pages);
    helped = await start(kind);
    alone = await start(kind);
    await turnOn(helped, await helped.openPage(pages.origin));
  });
  afterAll(async () => {
    expect([...helped.sink.asked, ...alone.sink.asked]).toEqual([]);
    await helped.close();
    await alone.close();
    await pages.close();
  });

  it.each(editors.map(({name}) => name))('leaves %s as it is without us', async name => {
    const url = `${pages.origin}/${name}`;
    const on = await session(helped, url);
    const off = await session(alone, url, on.press);
    expect(on).toEqual(off);
    // By hand as well: what was typed arrived, and undoing took it back.
    expect(on.sent).toContain('Ct must call us.');
    expect(on.undone.at(-1)).not.toContain('must');
  });
});
