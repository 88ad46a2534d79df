/*
 * Looks at a view of the extension as different people see it: light, dark, colours of
 * their own, a narrow window, words twice as large. Each look leaves a picture in shots/,
 * and tells what axe objects to and what has to be scrolled sideways.
 */
import {mkdirSync, readFileSync} from 'node:fs';
import {expect} from 'vitest';
import type {CDPSession, Page} from 'puppeteer-core';
import {until, type Kind} from './harness.ts';

type Look = {
  readonly colours: 'light' | 'dark' | 'forced';
  /** CSS pixels; a side panel is 360 wide, and 320 is the narrowest. */
  readonly width: 360 | 320;
  /** Percent of the size that the browser gives to words. */
  readonly text: 100 | 200;
};

/** No driver of Firefox can force colours. */
const colours = {chrome: ['light', 'dark', 'forced'], firefox: ['light', 'dark']} as const;

/** Every one of them for `npm run looks`; otherwise those in which most goes wrong. */
function looksOf(kind: Kind): readonly Look[] {
  const every = colours[kind].flatMap(colours =>
    ([360, 320] as const).flatMap(width => ([100, 200] as const).map((text): Look => ({colours, width, text}))),
  );
  const few = kind === 'chrome' ? ['light-360-100', 'dark-320-100', 'forced-320-200'] : ['dark-320-200'];
  return process.env['ALONGSIDE_LOOKS'] === 'all' ? every : every.filter(look => few.includes(nameOf(look)));
}

function nameOf({colours, width, text}: Look): string {
  return `${colours}-${width}-${text}`;
}

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
type Axe = {
  run(options: object): Promise<{violations: {id: string; nodes: {html: string; failureSummary?: string}[]}[]}>;
};

/** What axe objects to, empty where it is content. */
async function objections(view: Page): Promise<string[]> {
  // By evaluation: the page's own policy lets no script tag in.
  if (!(await view.evaluate(() => 'axe' in globalThis))) await view.evaluate(axe);
  return view.evaluate(async () => {
    const {violations} = await (globalThis as unknown as {axe: Axe}).axe.run({resultTypes: ['violations']});
    return violations.flatMap(({id, nodes}) =>
      nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary ?? ''}`),
    );
  });
}

/** What makes the page wider than its window: the innermost elements; empty where nothing does. */
async function stickingOut(view: Page): Promise<string[]> {
  return view.evaluate(() => {
    const wide = document.documentElement.scrollWidth;
    if (wide <= innerWidth) return [];
    const isOut = (element: Element) => element.getBoundingClientRect().right > innerWidth + 0.5;
    const out = [...document.querySelectorAll('body *')].filter(isOut);
    const inner = out.filter(element => !out.some(other => other !== element && element.contains(other)));
    const places = inner.map(
      element => `${element.outerHTML.slice(0, 80)} to ${element.getBoundingClientRect().right}`,
    );
    return places.length > 0 ? places : [`something, ${wide} px wide`];
  });
}

/** What is emulated ends with the session that asked for it. */
const sessions = new WeakMap<Page, CDPSession>();

async function dress(view: Page, kind: Kind, {colours, width, text}: Look): Promise<void> {
  if (kind === 'chrome') {
    const session = sessions.get(view) ?? (await view.createCDPSession());
    sessions.set(view, session);
    const features = [
      {name: 'prefers-color-scheme', value: colours === 'dark' ? 'dark' : 'light'},
      {name: 'forced-colors', value: colours === 'forced' ? 'active' : 'none'},
    ];
    await session.send('Emulation.setEmulatedMedia', {features});
  } else await view.evaluate(theme => (document.documentElement.dataset['theme'] = theme), colours);
  await view.evaluate(text => (document.documentElement.style.fontSize = text === 100 ? '' : `${text}%`), text);
  await view.setViewport({width, height: 640});
  await until(() => view.evaluate(width => innerWidth === width, width), `${width} px`);
  // What moves, moves to its end: a colour halfway is neither here nor there.
  await view.evaluate(() => document.getAnimations().forEach(animation => animation.finish()));
}

/** @param name Of the view and the state it is in; the pictures are called so. */
export async function lookAt(view: Page, kind: Kind, name: string): Promise<void> {
  mkdirSync('shots', {recursive: true});
  const found: string[] = [];
  // Nobody draws a tab that lies under another.
  await view.bringToFront();
  for (const look of looksOf(kind)) {
    await dress(view, kind, look);
    const called = `${name}-${nameOf(look)}`;
    await view.screenshot({path: `shots/${kind}-${called}.png`, fullPage: true});
    for (const objection of await objections(view)) found.push(`${called}: ${objection}`);
    for (const element of await stickingOut(view)) found.push(`${called}, out of the window: ${element}`);
  }
  await dress(view, kind, {colours: 'light', width: 360, text: 100});
  // What comes after is looked at as well.
  expect.soft(found).toEqual([]);
}
