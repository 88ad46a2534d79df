import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {placeCard} from './place.ts';

const card = {width: 300, height: 200};
const view = {width: 1000, height: 800};
const free = () => false;

describe('the card', () => {
  it('stands under the phrase', () => {
    expect(placeCard({left: 100, top: 100, right: 150, bottom: 120}, card, view, free)).toEqual({left: 88, top: 128});
  });
  it('flips above where there is no room below', () => {
    expect(placeCard({left: 100, top: 700, right: 150, bottom: 720}, card, view, free)).toEqual({left: 88, top: 492});
  });
  it('keeps off a button of the page', () => {
    const covers = (box: {top: number}) => box.top > 300;
    expect(placeCard({left: 100, top: 400, right: 150, bottom: 420}, card, view, covers).top).toBe(192);
  });
  it('is a sheet across a narrow window', () => {
    expect(placeCard({left: 10, top: 100, right: 50, bottom: 120}, card, {width: 320, height: 640}, free)).toEqual({
      left: 8,
      top: 128,
      width: 304,
    });
  });
  it('stays within the window wherever the phrase is', () => {
    fc.assert(
      fc.property(fc.integer({min: -200, max: 1200}), fc.integer({min: -200, max: 1000}), (left, top) => {
        const placed = placeCard({left, top, right: left + 60, bottom: top + 20}, card, view, free);
        expect(placed.left).toBeGreaterThanOrEqual(8);
        expect(placed.left + card.width).toBeLessThanOrEqual(view.width);
        expect(placed.top).toBeGreaterThanOrEqual(8);
        expect(placed.top + card.height).toBeLessThanOrEqual(view.height);
      }),
    );
  });
});
