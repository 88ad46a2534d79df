/* Who says it: named first, named last, or the writer after all. */
import {describe, expect, it} from 'vitest';
import {check} from '../index.ts';

const faults = (text: string) => check(text).filter(({category}) => category !== 'collaborative');

describe('whoever says it', () => {
  it.each([
    'She has to be at work by nine, she said.',
    'According to Faye, she has to be back by noon.',
    'That option is off the table, the caseworker said.',
    'Her landlord says she must pay.',
  ])('is somebody else: %s', text => expect(faults(text)).toEqual([]));
  it.each([
    'She has to be at work by nine, I said.',
    'Her landlord says she can stay; I say she must pay.',
    'Probation asks for one test a week, but with us he must do two.',
    'Denies pain, denies nausea.',
  ])('is the writer: %s', text => expect(faults(text)).not.toEqual([]));
});

describe('a label', () => {
  it.each(['NONCOMPLIANCE (if any): n/a', 'Section 4 – Noncompliance/Refusals: n/a'])('is none of it: %s', text =>
    expect(faults(text)).toEqual([]),
  );
});

describe('what never came about', () => {
  it.each([
    'I almost told him to leave.',
    'I was about to lecture him.',
    'Smoke filled the hall; told her to get out.',
  ])('is left alone: %s', text => expect(faults(text)).toEqual([]));
});
