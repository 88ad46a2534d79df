/*
 * What happens to reflections after they were kept, in both browsers: found again,
 * changed and changed back, thrown away, taken out as files, erased, brought in again.
 */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {ElementHandle, Page} from 'puppeteer-core';
import {readContent, writeContent} from '../../reflections/backup/content.ts';
import {closeFile, openFile, readClosed} from '../../reflections/backup/file.ts';
import {newKdf} from '../../reflections/kdf.ts';
import {start, until, type Harness, type Kind} from '../harness.ts';
import {manyReflections} from '../many.ts';
import {control, errorsOf, pressSteady} from '../site.ts';
import {waitForFocus} from '../vault.ts';

const kinds: readonly Kind[] = ['chrome', 'firefox'];
const PASS = 'sleepy moss under bridges';

describe.each(kinds)('%s', kind => {
  let harness: Harness;
  let panel: Page;
  let options: Page;
  let backup: Buffer;
  const folder = mkdtempSync(join(tmpdir(), 'alongside-files-'));
  const errors: string[][] = [];

  beforeAll(async () => {
    harness = await start(kind);
    for (const words of ['La señora called twice.', 'She led, and I followed.']) await keep(words);
    panel = await open('/src/panel/index.html');
  });
  afterAll(async () => {
    expect(errors.flat()).toEqual([]);
    expect(harness.sink.asked).toEqual([]);
    await harness.close();
    rmSync(folder, {recursive: true, force: true});
  });

  async function open(path: string): Promise<Page> {
    const page = await harness.openOwn(path);
    errors.push(errorsOf(page));
    await page.setViewport({width: 420, height: 900});
    return page;
  }

  async function keep(words: string): Promise<void> {
    const popup = await open('/src/popup/index.html');
    await popup.waitForSelector('#words');
    await popup.type('#words', words);
    await control(popup, 'Enter');
    await popup.waitForSelector('.done h1');
    await popup.close();
  }

  const rows = () => panel.$$eval('.row .words', all => all.map(words => words.textContent));
  const waitForRows = (expected: string[]) =>
    until(async () => JSON.stringify(await rows()) === JSON.stringify(expected), expected.join(', '));
  const press = async (page: Page, name: string) => {
    const button = (await page.waitForSelector(
      `::-p-xpath(//*[self::button or self::a][normalize-space()="${name}"])`,
    ))!;
    await (button as ElementHandle<HTMLElement>).evaluate(element => element.click());
  };
  const retype = async (field: string, words: string) => {
    await panel.focus(field);
    await control(panel, 'a');
    await panel.keyboard.press('Delete');
    await panel.type(field, words);
  };

  it('finds words, phrases and marks, and says politely how many', async () => {
    await waitForRows(['She led, and I followed.', 'La señora called twice.']);
    await retype('#find', 'SENORA');
    await waitForRows(['La señora called twice.']);
    await until(() => panel.$$eval('[role="status"]', all => all.some(one => one.textContent === 'Found: 1')), 'count');
    await retype('#find', '"led and"');
    await waitForRows(['She led, and I followed.']);
    await retype('#find', '"and led"');
    await waitForRows([]);
    await press(panel, 'Clear the search');
    await waitForRows(['She led, and I followed.', 'La señora called twice.']);
  });

  it('walks the list by arrow keys, and opens by Enter', async () => {
    await panel.focus('.row button');
    await panel.keyboard.press('ArrowDown');
    await panel.waitForSelector('[data-at="1"]:focus');
    await panel.keyboard.press('Home');
    await panel.waitForSelector('[data-at="0"]:focus');
    await panel.keyboard.press('End');
    await panel.waitForSelector('[data-at="1"]:focus');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.open:focus');
  });

  it('changes words, who was steering, moment, tags and the day, flags it, and finds it by each', async () => {
    await press(panel, 'Edit');
    await panel.waitForSelector('#edit:focus');
    await retype('#edit', 'She called once.');
    const pick = async (input: string) => panel.$eval(`.edit input${input}`, box => (box as HTMLElement).click());
    await pick('[value="4"]');
    await pick('[name="moment"]');
    await panel.type('#tags', 'phone, Housing');
    await panel.$eval('input[type="datetime-local"]', field => {
      field.value = '2026-01-05T09:30';
      field.dispatchEvent(new Event('input', {bubbles: true}));
    });
    await panel.focus('#edit');
    await control(panel, 'Enter');
    await until(() => panel.$eval('.open .words', words => words.textContent === 'She called once.'), 'the new words');
    const about = () => panel.$eval('.open .meta', meta => meta.textContent);
    expect(await about()).toContain('Jan 5');
    expect(await about()).toContain('Before');
    expect(await panel.$eval('.open .how', how => how.textContent)).toBe('Mostly them');
    await press(panel, 'Edit');
    await panel.waitForSelector('#edit:focus');
    await pick('[name="moment"]');
    await press(panel, 'Done');
    await until(async () => !(await about()).includes('Before'), 'the moment let go of');
    expect(await panel.$('.open .how')).not.toBeNull();
    await panel.click('[aria-label="Follow up on this"]');
    await panel.waitForSelector('[aria-label="Follow up on this"][aria-pressed="true"]');
    await panel.click('.open .close');
    await panel.select('select[aria-label="Tag"]', 'Housing');
    await waitForRows(['She called once.']);
    await panel.select('select[aria-label="Tag"]', '');
    await panel.select('select[aria-label="Date"]', 'week');
    await waitForRows(['She led, and I followed.']);
    await panel.select('select[aria-label="Date"]', '');
    await panel.$eval('.filters [type="checkbox"]', box => (box as HTMLElement).click());
    await waitForRows(['She called once.']);
    await press(panel, 'Clear the search');
  });

  it('brings earlier words back, and keeps the present ones among the earlier', async () => {
    await panel.waitForSelector('[data-at="1"]');
    await panel.$eval('[data-at="1"]', row => (row as HTMLElement).click());
    await pressSteady(panel, '.earlier summary');
    await press(panel, 'Put these words back');
    await until(() => panel.$eval('.open > .words', one => one.textContent === 'La señora called twice.'), 'old words');
    expect(await panel.$$eval('.earlier .words', all => all.map(words => words.textContent))).toEqual([
      'She called once.',
    ]);
  });

  it('erases earlier words for good, after a question', async () => {
    await press(panel, 'Erase…');
    await press(panel, 'Leave it as it was');
    await press(panel, 'Erase…');
    await press(panel, 'Erase for good');
    await until(() => panel.$eval('main', main => !main.querySelector('.earlier')), 'the earlier words gone');
    expect(await panel.$eval('.open > .words', one => one.textContent)).toBe('La señora called twice.');
  });

  it('offers "someone" under the box, and blocks nothing', async () => {
    await press(panel, 'Edit');
    await panel.waitForSelector('#edit:focus');
    await retype('#edit', 'I met Marisol Vega in the hall.');
    await press(panel, 'Write “someone” or “…”');
    await until(
      () => panel.$eval('#edit', box => (box as HTMLTextAreaElement).value === 'I met someone in the hall.'),
      'someone',
    );
    await press(panel, 'Leave it as it was');
    const popup = await open('/src/popup/index.html');
    await popup.waitForSelector('#words');
    await popup.type('#words', 'Call 555-867-5309 at four');
    await popup.waitForSelector('.nudge');
    await press(popup, 'Write “someone” or “…”');
    await until(() => popup.$eval('#words', box => (box as HTMLTextAreaElement).value === 'Call … at four'), 'someone');
    await emptyWords(popup);
    await popup.close();
  });

  async function emptyWords(popup: Page): Promise<void> {
    await popup.focus('#words');
    await control(popup, 'a');
    await popup.keyboard.press('Delete');
    await until(() => popup.$('.nudge').then(line => line === null), 'no line');
  }

  it('throws one away, shows it in the trash, brings it back, erases another after a question', async () => {
    await panel.$eval('.open [aria-label="Move to trash"]', button => (button as HTMLElement).click());
    await waitForRows(['She led, and I followed.']);
    await press(panel, 'Trash');
    await panel.waitForSelector('.thrown');
    await press(panel, 'Bring it back');
    await until(() => panel.$$eval('.thrown', all => all.length === 0), 'an empty trash');
    await panel.$eval('.foot a', link => (link as HTMLElement).click());
    await waitForRows(['She led, and I followed.', 'La señora called twice.']);
    await keep('Not to stay.');
    await panel.bringToFront();
    await until(async () => (await rows())[0] === 'Not to stay.', 'the new one');
    await panel.$eval('[data-at="0"]', row => (row as HTMLElement).click());
    await panel.waitForSelector('.open');
    await panel.$eval('.open [aria-label="Move to trash"]', button => (button as HTMLElement).click());
    await press(panel, 'Trash');
    await press(panel, 'Erase…');
    await until(() => panel.evaluate(() => document.activeElement?.textContent === 'Leave it here'), 'the way back');
    await press(panel, 'Erase for good');
    await until(() => panel.$$eval('.thrown', all => all.length === 0), 'an empty trash');
    await panel.$eval('.foot a', link => (link as HTMLElement).click());
    await waitForRows(['She led, and I followed.', 'La señora called twice.']);
  });

  /** Takes the next file the page hands to the browser: downloads themselves are out of the driver's reach in one of them. */
  async function nextFile(act: () => Promise<void>): Promise<{name: string; bytes: Buffer}> {
    await options.evaluate(() => {
      const page = globalThis as unknown as {taken?: unknown};
      delete page.taken;
      let blob: Blob;
      URL.createObjectURL = made => {
        blob = made as Blob;
        return 'blob:taken';
      };
      HTMLAnchorElement.prototype.click = function () {
        const name = this.download;
        void blob.arrayBuffer().then(bytes => (page.taken = {name, bytes: [...new Uint8Array(bytes)]}));
      };
    });
    await act();
    const taken = await until(
      () => options.evaluate(() => (globalThis as unknown as {taken?: {name: string; bytes: number[]}}).taken),
      'a file',
      30_000,
    );
    return {name: taken.name, bytes: Buffer.from(taken.bytes)};
  }
  const typePassphrase = async (field: string) => {
    await options.waitForSelector(field);
    await options.type(field, PASS);
  };

  it('makes a backup that opens elsewhere, and notes the day', async () => {
    options = await open('/src/options/index.html#backup');
    await options.waitForSelector('#backup .btn');
    const file = await nextFile(async () => {
      await press(options, 'Make a file');
      await typePassphrase('#pass');
      await typePassphrase('#again');
      await options.keyboard.press('Enter');
    });
    expect(file.name).toMatch(/^alongside-backup-\d{4}-\d\d-\d\d\.alongside$/);
    backup = file.bytes;
    expect(backup.toString('latin1')).not.toMatch(/She led|called/);
    const content = readContent(await openFile(readClosed(new Uint8Array(backup)), PASS));
    expect([...content.entries.values()].map(({body}) => body.text).sort()).toEqual([
      'La señora called twice.',
      'She led, and I followed.',
    ]);
    expect(content.erased.size).toBe(1);
    await until(() => options.$eval('#backup', all => /Last backup/.test(all.textContent)), 'the day');
  });

  it.each([
    ['Markdown', /\.md$/, /## 2026-.*\n\n[^]*She led, and I followed\./],
    ['JSON', /\.json$/, /"format": "alongside-reflections"/],
    ['Table (CSV)', /\.csv$/, /"She led, and I followed\."/],
  ])('makes %s', async (name, ending, holds) => {
    await press(options, 'Make a plain file…');
    const label = (await options.waitForSelector(`::-p-xpath(//label[normalize-space()="${name}"]/input)`))!;
    await (label as ElementHandle<HTMLElement>).evaluate(input => input.click());
    const stack = '.stack .btn-main';
    const file = await nextFile(() => options.$eval(stack, button => (button as HTMLElement).click()));
    expect(file.name).toMatch(ending);
    expect(file.bytes.toString('utf8')).toMatch(holds);
  });

  async function bring(bytes: Uint8Array, name = 'backup.alongside'): Promise<void> {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const input = (await options.$('#backup input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  }
  const trouble = async () =>
    (await options.waitForSelector('#backup [role="alert"]'))!.evaluate(one => one.textContent);

  it('says in kind words what is wrong with a file, and changes nothing', async () => {
    await bring(backup.subarray(0, backup.length - 10));
    expect(await trouble()).toContain('The end of that file is missing');
    await bring(Buffer.from([1, 0, 2, 0]), 'picture.alongside');
    await until(async () => (await trouble()).includes('not a backup'), 'not a backup');
    const changed = Buffer.from(backup);
    changed[changed.length - 20]! ^= 1;
    await bring(changed);
    await typePassphrase('#open');
    await options.keyboard.press('Enter');
    await until(async () => (await trouble()).includes('changed after it was made'), 'a changed file', 30_000);
    await bring(backup);
    await typePassphrase('#open');
    await options.type('#open', ' other');
    await options.keyboard.press('Enter');
    await until(async () => (await trouble()).includes('another passphrase'), 'another passphrase', 30_000);
    await panel.bringToFront();
    await waitForRows(['She led, and I followed.', 'La señora called twice.']);
    await options.bringToFront();
  });

  it('erases everything in two steps, and it is empty', async () => {
    await options.evaluate(() => void (location.hash = 'privacy'));
    await press(options, 'Erase…');
    await until(
      () => options.evaluate(() => document.activeElement?.textContent === 'Leave it as it is'),
      'the way out',
    );
    await press(options, 'Erase everything for good');
    await until(() => options.$eval('#privacy', all => all.textContent.includes('it is empty')), 'erased', 15_000);
    await panel.bringToFront();
    await until(() => panel.$eval('main', all => all.textContent.includes('A quiet page')), 'an empty panel');
    expect(await panel.$('.row')).toBeNull();
    // The panel began anew, with a vault of its own: that is all there is.
    const left = await options.evaluate(async () => [
      await chrome.storage.local.get(),
      await chrome.storage.session.get(),
    ]);
    expect(left).toEqual([{storeCreated: true}, {}]);
  });

  it('brings the backup in after showing what is inside', async () => {
    await options.close();
    options = await open('/src/options/index.html#backup');
    await options.waitForSelector('#backup .btn');
    await bring(backup);
    await typePassphrase('#open');
    await options.keyboard.press('Enter');
    await until(
      () => options.$eval('#backup .stack', all => all.textContent.includes('New here: 2')),
      'a preview',
      30_000,
    );
    await press(options, 'Bring them in');
    await until(() => options.$eval('#backup', all => all.textContent.includes('They are here now.')), 'in', 15_000);
    await waitForFocus(options, 'They are here now.');
    await panel.bringToFront();
    await waitForRows(['She led, and I followed.', 'La señora called twice.']);
  });

  it('keeps only what is near in the page where the list is long, and walks to its end', async () => {
    const many = await closeFile(writeContent(manyReflections(600)), PASS, await newKdf());
    await options.bringToFront();
    await bring(many);
    await typePassphrase('#open');
    await options.keyboard.press('Enter');
    await press(options, 'Bring them in');
    await until(() => options.$eval('#backup', all => all.textContent.includes('They are here now.')), 'in', 15_000);
    await panel.bringToFront();
    await panel.waitForSelector('[aria-setsize="602"]');
    expect(await panel.$$eval('.row', all => all.length)).toBeLessThan(300);
    await panel.focus('[data-at="0"]');
    await panel.keyboard.press('End');
    await panel.waitForSelector('[data-at="601"]:focus');
    expect(await panel.$eval('[data-at="601"]', row => row.closest('li')!.getAttribute('aria-posinset'))).toBe('602');
    await panel.keyboard.press('ArrowUp');
    await panel.waitForSelector('[data-at="600"]:focus');
  });

  /** Firefox's driver waits for ever on a reload of its own. */
  async function reload(): Promise<void> {
    await panel.evaluate(() => {
      document.body.id = 'before';
      location.reload();
    });
    await until(async () => (await panel.$('#before')) === null && (await panel.$('.finding')) !== null, 'it anew');
  }

  it('offers a backup once there is more than a little to lose, and rests when told to', async () => {
    await reload();
    await panel.waitForSelector('.offer');
    await press(panel, 'Leave it for good');
    await until(() => panel.$('.offer').then(line => line === null), 'no offer');
    await reload();
    await panel.waitForSelector('[data-at="0"]');
    expect(await panel.$('.offer')).toBeNull();
  });
});
