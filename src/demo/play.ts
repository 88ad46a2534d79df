/*
 * The main job, played in headless Chromium: each step says what it saw, and the
 * whole ends well only if every step held.
 */
import {mkdirSync} from 'node:fs';
import {check} from '../phrasing/index.ts';
import {findBrowser} from '../testing/find.ts';
import {start, until, type Harness} from '../testing/harness.ts';
import {isCardOpen, marksIn, pressMark, readText, typeNote} from '../testing/note.ts';
import {servePages} from '../testing/pages.ts';
import {pressSteady} from '../testing/site.ts';
import {groups, groupOf} from '../shared/groups.ts';

const OUT = 'demo-out';

export async function play(note: string): Promise<number> {
  if (!findBrowser('chrome')) {
    console.log(
      'Chromium was not found. Debian, Ubuntu: sudo apt install chromium; or CHROME_BIN=/path/to/chromium npm start',
    );
    return 1;
  }
  mkdirSync(OUT, {recursive: true});
  const pages = await servePages();
  let harness: Harness = await start('chrome');
  let failed = 0;
  const step = async (name: string, act: () => Promise<string>) => {
    try {
      console.log(`  ok    ${name}: ${await act()}`);
    } catch (error) {
      failed++;
      console.log(`  FAIL  ${name}: ${(error as Error).message}`);
    }
  };
  const text = note.replace(/\s*\n\s*/g, ' ');
  const expected = check(text).filter(finding => finding.weight === 'shown' && finding.category !== 'collaborative');
  console.log('Alongside, played on a demo note:');
  const page = await harness.openPage(pages.origin);

  await step('a fresh install draws nothing', async () => {
    await typeNote(page, '#data', text);
    const marks = (await Promise.all(groups.map(group => marksIn(page, '#data', group)))).flat();
    if (marks.length > 0) throw new Error(`${marks.length} marks before anybody asked`);
    return 'no marks in the note';
  });
  await step('help is turned on for the site, in the popup', async () => {
    const popup = await harness.openPopup(page);
    await pressSteady(popup, '.site .text-btn.act');
    await pressSteady(popup, '.site-said .text-btn');
    await popup.screenshot({path: `${OUT}/popup.png`});
    await popup.close();
    return 'granted for http://127.0.0.1, nothing else';
  });
  await step('phrases are marked, without a reload', async () => {
    await page.bringToFront();
    await page.focus('#plan');
    await page.focus('#data');
    const seen = await until(async () => {
      const marks = (await Promise.all(groups.map(group => marksIn(page, '#data', group)))).flat();
      return marks.length >= Math.min(1, expected.length) ? {count: marks.length} : undefined;
    }, 'marks in the note');
    await page.screenshot({path: `${OUT}/note.png`});
    return `${seen.count} marked: ${expected.map(finding => `"${text.slice(finding.start, finding.end)}"`).join(', ') || 'nothing stands out in this note'}`;
  });
  const first = expected.find(finding => finding.alternatives.some(way => way.kind !== 'ask'));
  if (first) {
    const way = first.alternatives.find(way => way.kind !== 'ask')!;
    const wanted = text.slice(0, first.start) + way.text + text.slice(first.end);
    await step('another wording is taken from the card', async () => {
      const group = groupOf(first.category);
      if (group === 'together') throw new Error('a strength has no card');
      const before = expected.filter(
        finding => groupOf(finding.category) === group && finding.start < first.start,
      ).length;
      const mark = (await marksIn(page, '#data', group))[before];
      await pressMark(page, mark!);
      await until(() => isCardOpen(page), 'the card');
      await page.screenshot({path: `${OUT}/card.png`});
      await page.keyboard.press('Escape');
      await pingLook(harness, page.url());
      await page.bringToFront();
      await until(() => isCardOpen(page), 'the card by keyboard');
      for (let tries = 0; tries < expected.length && (await readText(page, '#data')) === text; tries++)
        await page.keyboard.press('1');
      await until(async () => (await readText(page, '#data')) !== text, 'another wording in the note');
      await page.screenshot({path: `${OUT}/changed.png`});
      return `the note now reads "…${near(await readText(page, '#data'), text)}…"`;
    });
    await step('one undo brings the old words back', async () => {
      await page.focus('#data');
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      await until(async () => (await readText(page, '#data')) === text, 'the old words');
      return `as it was, after "${wanted.slice(first.start, first.start + way.text.length)}" and the like`;
    });
  }
  await step('a reflection is kept from the popup', async () => {
    const popup = await harness.openPopup(page);
    await popup.waitForSelector('#words');
    const began = Date.now();
    await popup.type('#words', 'She led, and I followed. That felt right.');
    await popup.keyboard.down('Control');
    await popup.keyboard.press('Enter');
    await popup.keyboard.up('Control');
    await popup.waitForSelector('.done h1');
    await popup.screenshot({path: `${OUT}/kept.png`});
    return `kept, ${((Date.now() - began) / 1000).toFixed(1)} s after the first key`;
  });
  await step('it is in the side panel after the browser was restarted', async () => {
    harness = await harness.restart();
    const panel = await harness.openOwn('/src/panel/index.html');
    await panel.setViewport({width: 380, height: 700});
    await panel.waitForSelector('.row .words');
    await panel.screenshot({path: `${OUT}/panel.png`});
    return `"${await panel.$eval('.row .words', words => words.textContent)}"`;
  });
  await step('nothing left the computer', async () => {
    if (harness.sink.asked.length > 0) throw new Error(harness.sink.asked.join(', '));
    return Promise.resolve('0 requests to anywhere but the demo page');
  });
  await harness.close();
  await pages.close();
  console.log(`Pictures are in ${OUT}/. ${failed === 0 ? 'Every step held.' : `${failed} steps did not hold.`}`);
  return failed === 0 ? 0 : 1;
}

/** What the keyboard command does: headless browsers have no command keys. */
async function pingLook(harness: Harness, url: string): Promise<void> {
  const own = await harness.openOwn('/src/options/index.html');
  await own.evaluate(async url => {
    const tabs = await chrome.tabs.query({url: `${new URL(url).protocol}//${new URL(url).hostname}/*`});
    await Promise.all(tabs.map(tab => chrome.tabs.sendMessage(tab.id!, {ping: 'look'})));
  }, url);
  await own.close();
}

/** The part of `now` around its first difference from `before`. */
function near(now: string, before: string): string {
  let at = 0;
  while (now[at] === before[at]) at++;
  return now.slice(Math.max(0, at - 20), at + 40);
}
