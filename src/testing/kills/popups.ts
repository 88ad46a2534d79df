/*
 * The popup killed at random moments while somebody types in it. What had been typed is
 * what the browser said it delivered: each key is waited for, so the last one under way
 * at the kill may be there or not.
 */
import type {Page} from 'puppeteer-core';
import {until, type Harness} from '../harness.ts';
import {control, valueOf} from '../site.ts';
import {everythingIn, listed, lockNow, open, openPopup} from '../vault.ts';

/** Milliseconds of typing, at most. */
const LONGEST = 600;
/** Closed boxes killed between two openings. */
const BATCH = 10;

export type Losses = {
  readonly rounds: number;
  /** Keys delivered before the kills, and how many of them were not there again. */
  readonly keys: number;
  readonly lost: number;
  /** The most that one kill took. */
  readonly worst: number;
};

type Kill = {readonly words: string; /** Keys that were delivered. */ readonly typed: number};

/** While it is open: nothing may be lost. @param tab A page on which the popup is opened, as the button does. */
export async function killOpen(harness: Harness, tab: Page, rounds: number, chance: () => number): Promise<Losses> {
  const losses: number[] = [];
  let keys = 0;
  for (let round = 0; round < rounds; round++) {
    const kill = await typeAndKill(harness, tab, sentence(round), chance);
    const popup = await harness.openPopup(tab);
    await popup.waitForSelector('#words');
    losses.push(kill.typed - (await keptIn(popup, kill)));
    keys += kill.typed;
    await putAway(popup);
    await closed(harness, popup);
  }
  return figures(rounds, keys, losses);
}

/**
 * While it is closed: at most the last key is lost, and whoever comes next sees none of it.
 * @param tab As above. The vault is open when this begins, and when it ends.
 */
export async function killClosed(harness: Harness, tab: Page, rounds: number, chance: () => number): Promise<Losses> {
  const losses: number[] = [];
  let keys = 0;
  for (let round = 0; round < rounds; round += BATCH) {
    await closeVault(harness);
    const kills: Kill[] = [];
    for (let next = round; next < Math.min(rounds, round + BATCH); next++) {
      kills.push(await typeAndKill(harness, tab, sentence(next), chance));
    }
    const found = await openAndList(harness, tab, kills);
    for (const {words, typed} of kills) {
      const there = found.filter(text => words.startsWith(text)).map(text => text.length);
      losses.push(typed - Math.min(typed, Math.max(0, ...there)));
      keys += typed;
    }
  }
  return figures(rounds, keys, losses);
}

/** No two begin alike, and none has a space at an end. */
function sentence(round: number): string {
  return `${round}=${'abcdefghij klmnopqrst uvwxyz, '.repeat(20).trim()}`;
}

async function typeAndKill(harness: Harness, tab: Page, words: string, chance: () => number): Promise<Kill> {
  const popup = await harness.openPopup(tab);
  await popup.waitForSelector('#words');
  // Nothing of whoever wrote before.
  if ((await valueOf(popup, '#words')) !== '') throw new Error('Words of before are in the box');
  if (/\d=abc/.test(await everythingIn(popup))) throw new Error('Words of before are in the page');
  await popup.focus('#words');
  let typed = 0;
  let dead = false;
  const typing = (async () => {
    for (const letter of words) {
      if (dead) return;
      await popup.keyboard.sendCharacter(letter);
      if (!dead) typed++;
    }
  })().catch(() => undefined);
  await new Promise(done => setTimeout(done, chance() * LONGEST));
  dead = true;
  await die(popup, chance());
  await typing;
  await gone(harness);
  return {words, typed};
}

/** By itself, as at a click elsewhere, or taken away by the browser. A tab, which it is in Firefox here, cannot go by itself. */
async function die(popup: Page, which: number): Promise<void> {
  if (which < 0.5) await popup.evaluate(() => window.close()).catch(() => undefined);
  await popup.close().catch(() => undefined);
}

/** Waits until nothing of it is there: the next one would be taken for it. A tab is another one each time. */
async function gone({kind, origin, browser}: Harness): Promise<void> {
  if (kind === 'firefox') return;
  const address = `${origin}/src/popup/index.html`;
  await until(
    () => Promise.resolve(!browser.targets().some(target => target.url() === address)),
    'the popup to be gone',
  );
}

async function closed(harness: Harness, popup: Page): Promise<void> {
  await popup.close().catch(() => undefined);
  await gone(harness);
}

/** @returns How many of the keys that were delivered stand in the box. */
async function keptIn(popup: Page, {words, typed}: Kill): Promise<number> {
  let now = '';
  const isThere = async () => (now = await valueOf(popup, '#words')).length >= typed;
  await until(isThere, 'the words', 3000).catch(() => undefined);
  if (!words.startsWith(now)) throw new Error('Other words are in the box');
  return Math.min(typed, now.length);
}

/** Keeps what stands there, so that the box is empty for the next. */
async function putAway(popup: Page): Promise<void> {
  if ((await valueOf(popup, '#words')) === '') return;
  await popup.focus('#words');
  await control(popup, 'Enter');
  await popup.waitForSelector('.done h1');
}

async function closeVault(harness: Harness): Promise<void> {
  const own = await openPopup(harness);
  await lockNow(own);
  await own.close();
}

/** Opens the vault and keeps what came home as a draft. @returns The newest words of the list. */
async function openAndList(harness: Harness, tab: Page, kills: readonly Kill[]): Promise<string[]> {
  const panel = await harness.openOwn('/src/panel/index.html');
  await open(panel);
  await panel.waitForSelector('.row, .empty');
  const popup = await harness.openPopup(tab);
  await popup.waitForSelector('.ask h1');
  // One of them came home as the draft: it is there as soon as the box has read it.
  const some = kills.some(({typed}) => typed > 0);
  if (some) await until(async () => (await valueOf(popup, '#words')) !== '', 'a draft that came home', 5000);
  await putAway(popup);
  await closed(harness, popup);
  const last = kills.filter(({typed}) => typed > 1).length;
  await until(async () => (await listed(panel)).length >= last, 'all of them', 5000).catch(() => undefined);
  const found = await listed(panel);
  await panel.close();
  return found;
}

function figures(rounds: number, keys: number, losses: readonly number[]): Losses {
  return {rounds, keys, lost: losses.reduce((sum, one) => sum + one, 0), worst: Math.max(0, ...losses)};
}
