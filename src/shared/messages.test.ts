import {describe, expect, expectTypeOf, it, vi} from 'vitest';
import {answer, isFromPanel, isPing, type Ask, type Contract, type Handlers} from './messages.ts';

const own = 'chrome-extension://abc/';
const page = {url: 'https://ehr.example.org/note', origin: undefined, tabUrl: undefined, tabId: 1, frameId: 0};
const popup = {...page, url: `${own}src/popup/index.html`, tabId: undefined, frameId: undefined};
const handlers: Handlers = {
  'page/settings': () => Promise.resolve(null),
  'page/focus': () => Promise.resolve(null),
  'page/quiet': () => Promise.resolve(null),
  'page/off': () => Promise.resolve(null),
  'page/parts': () => Promise.resolve(null),
  'page/panel': () => Promise.resolve(null),
  'page/met': () => Promise.resolve(null),
  'practice/about': () => Promise.resolve(null),
  'note/once': () => Promise.resolve(true),
  'site/pause': () => Promise.resolve(null),
  'site/again': () => Promise.resolve(null),
  'vault/seal': () => Promise.resolve(null),
  'site/reconcile': () => Promise.resolve(null),
};

describe('the contract', () => {
  it('answers a page that asks for its settings', async () => {
    await expect(answer({kind: 'page/settings', ask: null}, page, own, handlers)).resolves.toBeNull();
  });
  it('never lets a web page pause a site', () => {
    const ask: Ask<'site/pause'> = {kind: 'site/pause', ask: {origin: 'https://a.example', until: 5}};
    expect(answer(ask, page, own, handlers)).toBeUndefined();
  });
  it('never lets a web page start a look', () => {
    expect(answer({kind: 'note/once', ask: {tabId: 1}}, page, own, handlers)).toBeUndefined();
  });
  it('never lets a web page ask anything of a vault', () => {
    expect(answer({kind: 'vault/seal', ask: null}, page, own, handlers)).toBeUndefined();
  });
  it('lets its own pages pause a site', async () => {
    const pause = vi.fn(handlers['site/pause']);
    const ask = {origin: 'https://a.example', until: 5};
    await answer({kind: 'site/pause', ask}, popup, own, {...handlers, 'site/pause': pause});
    expect(pause).toHaveBeenCalledWith(ask, popup);
  });
  it('does not take a page for its own because of a look-alike address', () => {
    const sly = {...page, url: 'https://evil.example/chrome-extension://abc/'};
    expect(answer({kind: 'site/reconcile', ask: null}, sly, own, handlers)).toBeUndefined();
  });
  it.each([
    null,
    'hi',
    7,
    {},
    {kind: 'toString'},
    {kind: '__proto__', ask: null},
    {kind: 'page/focus', ask: {held: 1}},
    {kind: 'practice/about', ask: {category: 'Ct refused to come.'}},
    {kind: 'practice/about', ask: {category: 7}},
    {kind: 'page/met', ask: {present: ['Ct refused'], fresh: []}},
    {kind: 'page/met', ask: {present: ['refusal']}},
    {kind: 'page/met', ask: {present: [], fresh: [{text: 'refused'}]}},
    {kind: 'page/met', ask: {present: Array.from({length: 21}, () => 'refusal'), fresh: []}},
  ])('leaves %j alone', stray => {
    expect(answer(stray, popup, own, handlers)).toBeUndefined();
  });
  it('has no verb that could carry a reflection', () => {
    expectTypeOf<keyof Contract>().toEqualTypeOf<
      | 'page/settings'
      | 'page/focus'
      | 'page/quiet'
      | 'page/off'
      | 'page/parts'
      | 'page/panel'
      | 'page/met'
      | 'practice/about'
      | 'note/once'
      | 'site/pause'
      | 'site/again'
      | 'vault/seal'
      | 'site/reconcile'
    >();
  });
});

describe('pings and the note port', () => {
  it.each([
    [{ping: 'changed'}, true],
    [{ping: 'read'}, false],
    [null, false],
  ])('reads %j as a ping: %s', (value, is) => {
    expect(isPing(value)).toBe(is);
  });
  it.each([
    [{kind: 'take', id: 1, way: 0}, true],
    [{kind: 'take', id: 1}, false],
    [{kind: 'show', id: 2}, true],
    [{kind: 'read', id: 2}, false],
    [undefined, false],
  ])('reads %j from the panel: %s', (value, is) => {
    expect(isFromPanel(value)).toBe(is);
  });
});
