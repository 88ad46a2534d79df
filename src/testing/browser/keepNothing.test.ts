/*
 * Somebody keeps nothing: questions and the box work, and nothing that was written is
 * found in the profile's files, while it runs and after.
 */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {start, type Harness, type Kind} from '../harness.ts';
import {lookAt} from '../looks.ts';
import {filesWith} from '../profile.ts';
import {control} from '../site.ts';
import {openOptions, openPopup, press, waitForList, keepOne} from '../vault.ts';

const DONE = 'Quillfeather done canary';
const HALF = 'Marrowstone half canary';
const WEEK = 'Thistledown week canary';
const KEPT = 'She led, and I followed.';

describe.each<Kind>(['chrome', 'firefox'])('%s', kind => {
  let harness: Harness;

  beforeAll(async () => {
    harness = await start(kind);
  });
  afterAll(() => harness.close());

  const isChosen = (way: number) => `.way:nth-child(${way}) input:checked`;

  it('is chosen in the settings, and taken back there', async () => {
    await keepOne(harness, KEPT);
    const options = await openOptions(harness);
    await options.click('.way:nth-child(3) input');
    await options.waitForSelector(isChosen(3));
    await lookAt(options, kind, 'options-privacy-nothing');
    // By keyboard back and there again: arrows go through all three, and only the space bar picks.
    await options.focus(isChosen(3));
    for (const key of ['ArrowUp', ' '] as const) await options.keyboard.press(key);
    await options.waitForSelector(isChosen(2));
    for (const key of ['ArrowUp', 'ArrowUp', ' '] as const) await options.keyboard.press(key);
    await options.waitForSelector(isChosen(3));
    await options.close();
  });

  it('lets one write and be done, with a way back', async () => {
    const popup = await openPopup(harness);
    await popup.waitForSelector('.go .btn-main');
    expect(await popup.$eval('.go .btn-main', button => button.textContent)).toMatch(/^Done/);
    await popup.type('#words', DONE);
    await lookAt(popup, kind, 'popup-nothing');
    await popup.focus('#words');
    await control(popup, 'Enter');
    await popup.waitForSelector('.done h1');
    await lookAt(popup, kind, 'popup-nothing-done');
    await press(popup, 'Undo');
    await popup.waitForSelector('#words');
    expect(await popup.$eval('#words', box => (box as HTMLTextAreaElement).value)).toBe(DONE);
    await control(popup, 'Enter');
    await popup.waitForSelector('.done h1');
    await popup.close();
  });

  it('brings half a thought back in the next popup, and lists what was kept before, no more', async () => {
    const popup = await openPopup(harness);
    await popup.type('#words', HALF);
    await popup.close();
    const again = await openPopup(harness);
    await again.waitForFunction(
      half => document.querySelector<HTMLTextAreaElement>('#words')?.value === half,
      {},
      HALF,
    );
    await again.close();
    const panel = await harness.openOwn('/src/panel/index.html');
    await waitForList(panel, [KEPT]);
    await lookAt(panel, kind, 'panel-nothing');
    await panel.evaluate(() => void (location.hash = 'practice'));
    await (await panel.waitForSelector('.wk3 textarea'))!.type(WEEK);
    await press(panel, 'Done');
    await panel.waitForSelector('.said');
    await panel.close();
  });

  it('leaves no word of it in the files of the profile', async () => {
    const popup = await openPopup(harness);
    await popup.evaluate(() => chrome.storage.local.set({control: 'Saltmarsh control canary'}));
    await popup.close();
    const found = () => [DONE, HALF, WEEK].flatMap(canary => filesWith(harness.userDataDir, canary));
    // The search finds what is there to be found.
    expect(filesWith(harness.userDataDir, 'Saltmarsh control canary')).not.toEqual([]);
    expect(found()).toEqual([]);
    harness = await harness.restart();
    expect(found()).toEqual([]);
    const after = await openPopup(harness);
    expect(await after.$eval('#words', box => (box as HTMLTextAreaElement).value)).toBe('');
    await after.close();
  });
});
