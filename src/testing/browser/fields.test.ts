/*
 * Every place one may write in, and none that is not for notes: kinds of frames, shadow
 * roots, fields that come late, move, close and open again, dictation, composition.
 */
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import type {Page} from 'puppeteer-core';
import {start, until, type Harness, type Kind} from '../harness.ts';
import {marksAt, marksIn, typeNote, waitForMarks, type Box} from '../note.ts';
import {servePages, type Pages} from '../pages.ts';
import {changeSettings} from '../settings.ts';
import {errorsOf, tell, turnOn} from '../site.ts';

const note = 'Ct must call us. ';
const css = `<style>body { margin: 8px; font: 16px/1.6 "Liberation Sans", sans-serif } iframe { width: 640px; height: 160px; border: 1px solid }
textarea, .rich { width: 560px; height: 90px; font: inherit; display: block; padding: 4px; border: 1px solid; margin: 0 }</style>`;
const area = `${css}<textarea id="area"></textarea>`;
const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Note</title>${css}${body}<textarea id="plain"></textarea></html>`;

describe.each<Kind>(['chrome', 'firefox'])('%s', kind => {
  let harness: Harness;
  let pages: Pages;
  let page: Page;
  let errors: string[] = [];

  beforeAll(async () => {
    pages = await servePages();
    harness = await start(kind);
    await turnOn(harness, await harness.openPage(pages.set('/first', pageOf(''))));
  });
  afterEach(async () => {
    expect(errors).toEqual([]);
    await page.close();
  });
  afterAll(async () => {
    expect(harness.sink.asked).toEqual([]);
    await harness.close();
    await pages.close();
  });

  async function open(body: string): Promise<Page> {
    page = await harness.openPage(pages.set('/page', pageOf(body)));
    errors = errorsOf(page);
    await page.bringToFront();
    return page;
  }

  const wholeFrame = (page: Page): Promise<Box> =>
    page.$eval('iframe', frame => {
      const {left, top, right, bottom} = frame.getBoundingClientRect();
      return {left, top, right, bottom};
    });
  /** Presses into the frame and writes; the mark is looked for in its pixels. */
  async function writeInFrame(page: Page): Promise<void> {
    const box = await wholeFrame(page);
    await page.mouse.click(box.left + 60, box.top + 40);
    await page.keyboard.type(note);
    await until(async () => (await marksAt(page, box)).length === 1, 'a mark in the frame');
  }

  const source = JSON.stringify(area);
  it.each([
    ['of the same site', `<iframe src="/inner"></iframe>`],
    [
      'without an address',
      `<iframe></iframe><script>document.querySelector('iframe').contentDocument.body.innerHTML = ${source}</script>`,
    ],
    ['with its source in it', `<iframe srcdoc='${area}'></iframe>`],
    [
      'made of a blob',
      `<iframe></iframe><script>document.querySelector('iframe').src = URL.createObjectURL(new Blob([${source}], {type: 'text/html'}))</script>`,
    ],
    ['in a sandbox', `<iframe sandbox="allow-scripts" srcdoc='${area}'></iframe>`],
    ['in a sandbox of the same site', `<iframe sandbox="allow-scripts allow-same-origin" src="/inner"></iframe>`],
    [
      'written by document.open() after it was there',
      `<iframe></iframe><script>setTimeout(() => { const inner = document.querySelector('iframe').contentDocument; inner.open(); inner.write(${source}); inner.close() }, 300)</script>`,
    ],
    [
      'that is editable as a whole',
      `<iframe></iframe><script>const inner = document.querySelector('iframe').contentDocument; inner.open(); inner.write('<body style="margin:0;font:16px sans-serif;min-height:150px"><p>.</p></body>'); inner.close(); inner.designMode = 'on'</script>`,
    ],
  ])('marks in a frame %s', async (_what, body) => {
    pages.set('/inner', area);
    const page = await open(body);
    await page.waitForFunction(() => document.readyState === 'complete');
    // What a page does to its frame a little later is waited for by its own sign.
    if (body.includes('setTimeout')) {
      await page.waitForFunction(() => document.querySelector('iframe')!.contentDocument?.querySelector('textarea'));
    }
    await writeInFrame(page);
  });

  // Firefox's real popup is out of a driver's reach, and with it the tab it looks at.
  it.runIf(kind === 'chrome')('names a frame of another site, and marks in it after one press', async () => {
    const other = pages.set('/inner', area).replace('127.0.0.1', 'localhost');
    const page = await open(`<iframe src="${other}"></iframe>`);
    const popup = await harness.openPopup(page);
    const line = await popup.waitForSelector('.site-said strong');
    expect(await line!.evaluate(host => host.textContent)).toBe('localhost');
    await popup.click('.site-said .act');
    await popup.waitForFunction(() => document.querySelector('.site-said strong') === null);
    await popup.close();
    await page.bringToFront();
    await writeInFrame(page);
  });

  it('rests in a frame without an address with the site that made it, whatever is on elsewhere', async () => {
    const own = await harness.openOwn('/src/options/index.html');
    const isOn = await own.evaluate(() => chrome.permissions.contains({origins: ['http://localhost/*']}));
    const other = await harness.openPage(pages.set('/other', pageOf('')).replace('127.0.0.1', 'localhost'));
    if (!isOn) await turnOn(harness, other);
    await other.close();
    const pause = async (until: number) => tell(own, {kind: 'site/pause', ask: {origin: 'http://127.0.0.1', until}});
    await pause(Date.now() + 600_000);
    const page = await open(`<iframe srcdoc='${area}'></iframe>`);
    const box = await wholeFrame(page);
    await page.mouse.click(box.left + 60, box.top + 40);
    await page.keyboard.type(note);
    await new Promise(done => setTimeout(done, 1500));
    expect(await marksAt(page, box)).toEqual([]);
    await pause(0);
    await page.bringToFront();
    await until(async () => (await marksAt(page, box)).length === 1, 'a mark, once it does not rest');
    await own.close();
  });

  it.each(['open', 'closed'])('marks in nested %s shadow roots, also from one field to the next', async mode => {
    const page = await open(`<div id="host"></div><script>
      const outer = host.attachShadow({mode: '${mode}'}); const box = document.createElement('div'); outer.append(box);
      const inner = box.attachShadow({mode: '${mode}'});
      inner.innerHTML = ${JSON.stringify(`${css}<textarea></textarea><div class="rich" contenteditable="true"></div>`)};
      globalThis.first = inner.querySelector('textarea'); globalThis.second = inner.querySelector('div.rich');
    </script>`);
    const marks = async () => (await marksIn(page, '#host')).length;
    await page.evaluate(() => (globalThis as unknown as {first: HTMLElement}).first.focus());
    await page.keyboard.type(note);
    await until(async () => (await marks()) === 1, 'a mark in the first');
    // Within one root no focus event comes out.
    await page.evaluate(() => (globalThis as unknown as {second: HTMLElement}).second.focus());
    await page.keyboard.type(`${note}I told her to call. `);
    await until(async () => (await marks()) === 2, 'marks in the second');
  });

  it('marks a field that comes late, and one that is made editable under the caret', async () => {
    const page = await open('<div id="late" class="rich" tabindex="0"></div>');
    await page.evaluate(() => {
      const fresh = document.createElement('textarea');
      fresh.id = 'fresh';
      document.body.prepend(fresh);
      fresh.focus();
    });
    await page.keyboard.type(note);
    await waitForMarks(page, '#fresh', 1);
    await page.focus('#late');
    await page.$eval('#late', late => ((late as HTMLElement).contentEditable = 'true'));
    await page.click('#late');
    await page.keyboard.type(note);
    await waitForMarks(page, '#late', 1);
  });

  it.each([
    ['readonly', 'readOnly', true],
    ['aria-readonly', 'ariaReadOnly', 'true'],
    ['disabled', 'disabled', true],
  ])('lets go of a field that turns %s, and comes back when it opens', async (_what, name, value) => {
    const page = await open('<textarea id="area"></textarea>');
    await typeNote(page, '#area', note);
    await waitForMarks(page, '#area', 1);
    await page.$eval('#area', (field, name, value) => Object.assign(field, {[name]: value}), name, value);
    await waitForMarks(page, '#area', 0);
    await page.$eval(
      '#area',
      (field, name) => Object.assign(field, {[name]: name === 'ariaReadOnly' ? null : false}),
      name,
    );
    await page.focus('#plain');
    await page.focus('#area');
    await waitForMarks(page, '#area', 1);
  });

  it('stays under the words of a field that is pushed down, without a scroll or a key', async () => {
    const page = await open('<div id="above"></div><textarea id="area"></textarea>');
    await typeNote(page, '#area', note);
    const [before] = await waitForMarks(page, '#area', 1);
    await page.$eval('#above', above => ((above as HTMLElement).style.height = '120px'));
    await until(async () => {
      const [mark] = await marksIn(page, '#area');
      return mark && mark.top === before!.top + 120 && mark.left === before!.left;
    }, 'the mark 120 pixels further down');
  });

  it('reads around islands that are not for writing', async () => {
    const page = await open(
      `<div id="rich" class="rich" contenteditable="true"><p>We talked. <span contenteditable="false">Ct must call us.</span> Done.</p></div>`,
    );
    await page.focus('#rich');
    await page.keyboard.press('End');
    await page.keyboard.type(' I told her to call.');
    await waitForMarks(page, '#rich', 1);
  });

  it('hears dictation, which sets a value without a key or an event', async () => {
    const page = await open('<textarea id="area"></textarea>');
    await page.focus('#area');
    await page.$eval('#area', field => {
      const area = field as HTMLTextAreaElement;
      area.value = 'Ct must call us. ';
      area.setSelectionRange(area.value.length, area.value.length);
    });
    await waitForMarks(page, '#area', 1);
  });

  it('reads nothing in the middle of a composition', async () => {
    const page = await open('<textarea id="area"></textarea>');
    // Its reader is there before the composition is.
    await typeNote(page, '#area', 'Ct must go. ');
    await waitForMarks(page, '#area', 1);
    await page.$eval('#area', field => {
      const area = field as HTMLTextAreaElement;
      area.value = '';
      area.dispatchEvent(new InputEvent('input', {bubbles: true}));
    });
    await waitForMarks(page, '#area', 0);
    await page.$eval('#area', field => {
      const area = field as HTMLTextAreaElement;
      area.dispatchEvent(new CompositionEvent('compositionstart', {bubbles: true}));
      area.value = 'Ct must call us. ';
      area.dispatchEvent(new InputEvent('input', {bubbles: true, isComposing: true}));
    });
    // Another field is read and marked meanwhile: time enough for this one as well.
    expect(await drawsWithin(page, '#area')).toBe(false);
    await page.$eval('#area', field => field.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true})));
    await waitForMarks(page, '#area', 1);
  });

  it('leaves unread what stood there, where somebody chose so', async () => {
    const own = await harness.openOwn('/src/options/index.html');
    await changeSettings(own, {onlyNew: true});
    const page = await open(
      '<textarea id="area">Ct must call us.\n</textarea><div id="rich" class="rich" contenteditable="true"><p>Ct must call us.</p></div>',
    );
    for (const field of ['#area', '#rich']) {
      await page.focus(field);
      await page.keyboard.down('Control');
      await page.keyboard.press('End');
      await page.keyboard.up('Control');
      if (field === '#rich') await page.keyboard.press('Enter');
      await page.keyboard.type('I told her to call.');
      const [mark] = await waitForMarks(page, field, 1);
      const box = await page.$eval(field, element => element.getBoundingClientRect().top);
      // The second line, not the first.
      expect(mark!.top - box).toBeGreaterThan(32);
    }
    await changeSettings(own, {onlyNew: false});
    await own.close();
  });

  it.each([
    '<input type="password">',
    '<input type="search" style="width:600px">',
    '<input type="text" name="q" role="searchbox" style="width:600px">',
    '<input type="text" autocomplete="cc-number" style="width:600px">',
    '<input type="text" autocomplete="one-time-code" style="width:600px">',
    '<input type="text" name="ssn" style="width:600px">',
    '<input type="text" style="width:200px">',
    '<input type="email" style="width:600px">',
    '<textarea autocomplete="one-time-code"></textarea>',
    '<div role="search"><textarea></textarea></div>',
    '<div class="rich" contenteditable="true" aria-readonly="true"></div>',
    '<div class="rich" contenteditable="true" role="combobox"></div>',
  ])('never reads %s', async closed => {
    const page = await open(`<div id="closed">${closed}</div>`);
    await page.focus('#closed input, #closed textarea, #closed [contenteditable]');
    await page.keyboard.type(note);
    // The plain field is read after it, so this one had its turn by then.
    await typeNote(page, '#plain', note);
    await waitForMarks(page, '#plain', 1);
    await page.focus('#closed input, #closed textarea, #closed [contenteditable]');
    await page.keyboard.type('Ok. ');
    expect(await drawsWithin(page, '#closed')).toBe(false);
  });

  it('marks a single line that is wide enough for a sentence', async () => {
    const page = await open(
      '<input id="line" type="text" aria-label="Reason for visit" style="width:600px;font:16px sans-serif">',
    );
    await typeNote(page, '#line', note);
    await waitForMarks(page, '#line', 1);
  });
});

/** Whether a mark shows up while the browser draws forty frames: far longer than a pause takes. */
async function drawsWithin(page: Page, field: string): Promise<boolean> {
  await page.evaluate(async () => {
    for (let i = 0; i < 40; i++) await new Promise(requestAnimationFrame);
  });
  return (await marksIn(page, field)).length > 0;
}
