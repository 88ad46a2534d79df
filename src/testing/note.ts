/*
 * Writing in a test page's note, and seeing what is painted there. Marks and card are
 * found by their pixels: our own boxes would only say what we meant to draw.
 */
import type {Page} from 'puppeteer-core';
import type {Group} from '../shared/groups.ts';
import {until} from './harness.ts';
import {decodePng, type Picture} from './png.ts';

export type Box = {readonly left: number; readonly top: number; readonly right: number; readonly bottom: number};
export type Rgb = readonly [number, number, number];

const lines: Readonly<Record<Group, Rgb>> = {
  decides: [184, 122, 0],
  word: [128, 105, 168],
  seen: [63, 124, 154],
  part: [109, 130, 55],
};
/** Ground of a wording that can be pressed (`same`), on a light card. */
const option: Rgb = [244, 242, 238];

export async function typeNote(page: Page, field: string, text: string): Promise<void> {
  await page.focus(field);
  await page.keyboard.type(text);
}

export async function readText(page: Page, field: string): Promise<string> {
  return page.$eval(field, element =>
    'value' in element ? String(element.value) : (element as HTMLElement).innerText.trim(),
  );
}

export async function look(page: Page, clip?: Box): Promise<Picture> {
  if (!clip) return decodePng(await page.screenshot());
  // A clip counts from the top of the page, our boxes from the top of the window.
  const [dx, dy] = await page.evaluate(() => [scrollX, scrollY] as const);
  const {left, top, right, bottom} = clip;
  return decodePng(
    await page.screenshot({clip: {x: left + dx, y: top + dy, width: right - left, height: bottom - top}}),
  );
}

async function boxOf(page: Page, field: string): Promise<Box> {
  return page.$eval(field, element => {
    const {left, top, right, bottom} = element.getBoundingClientRect();
    return {left, top, right, bottom};
  });
}

/** Runs of a group's colour under the words of a field: each with its place in the viewport. */
export async function marksIn(page: Page, field: string, group: Group = 'decides'): Promise<Box[]> {
  return marksAt(page, await boxOf(page, field), group);
}

export async function marksAt(page: Page, box: Box, group: Group = 'decides'): Promise<Box[]> {
  const picture = await look(page, box);
  return runsOf(picture, lines[group]).map(run => ({
    left: run.left + box.left,
    right: run.right + box.left,
    top: run.top + box.top,
    bottom: run.bottom + box.top,
  }));
}

export async function waitForMarks(page: Page, field: string, count: number, group: Group = 'decides'): Promise<Box[]> {
  return until(async () => {
    const marks = await marksIn(page, field, group);
    return marks.length === count ? marks : undefined;
  }, `${count} ${group} marks in ${field}`);
}

/** Horizontal runs of a colour, gaps up to twelve pixels closed: one for each underlined stretch. */
function runsOf(picture: Picture, colour: Rgb): Box[] {
  const runs: {left: number; right: number; top: number; bottom: number}[] = [];
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) {
      if (!isNear(picture.at(x, y), colour)) continue;
      const run = runs.find(run => y - run.bottom <= 5 && x >= run.left - 12 && x <= run.right + 12);
      if (run) {
        run.left = Math.min(run.left, x);
        run.right = Math.max(run.right, x);
        run.bottom = Math.max(run.bottom, y);
      } else runs.push({left: x, right: x, top: y, bottom: y});
    }
  }
  return runs.filter(run => run.right - run.left > 8);
}

function isNear([r, g, b]: Rgb, [wantR, wantG, wantB]: Rgb, reach = 14): boolean {
  return Math.abs(r - wantR) < reach && Math.abs(g - wantG) < reach && Math.abs(b - wantB) < reach;
}

/** Presses a marked phrase where it is painted. */
export async function pressMark(page: Page, mark: Box): Promise<void> {
  await page.mouse.click((mark.left + mark.right) / 2, mark.top - 6);
}

/** The card is open: its host is in the top layer. */
export async function isCardOpen(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('html > div:popover-open, dialog > div:popover-open') !== null);
}

/** Presses the first filled wording of the card. */
export async function pressWay(page: Page): Promise<void> {
  await press(page, await wayOf(page));
}

/** Where the first filled wording of the card is, found by its ground: the card's root is closed. */
export async function wayOf(page: Page): Promise<Box> {
  return until(async () => firstBlock(await look(page), option), 'a wording on the card');
}

export async function press(page: Page, box: Box): Promise<void> {
  await page.mouse.click((box.left + box.right) / 2, (box.top + box.bottom) / 2);
}

/** The first row of the colour that is wide enough for a button, and how far down it goes. */
function firstBlock(picture: Picture, colour: Rgb): Box | undefined {
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) {
      if (!isNear(picture.at(x, y), colour, 2)) continue;
      let right = x;
      while (right + 1 < picture.width && isNear(picture.at(right + 1, y), colour, 2)) right++;
      if (right - x < 150) {
        x = right;
        continue;
      }
      let bottom = y;
      while (bottom + 1 < picture.height && isNear(picture.at(x + 2, bottom + 1), colour, 2)) bottom++;
      if (bottom - y > 10) return {left: x, right, top: y, bottom};
    }
  }
  return undefined;
}
