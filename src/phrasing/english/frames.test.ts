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
    'In her view she should be the one to tell the kids.',
    'This writer is due at the jail by 8:15 and must leave all keys there.',
    'He feels he let them down and that he must make it right.',
    'Per the release papers he has to be in by nine.',
  ])('is somebody else: %s', text => expect(faults(text)).toEqual([]));
  it.each([
    'She has to be at work by nine, I said.',
    'Her landlord says she can stay; I say she must pay.',
    'Probation asks for one test a week, but with us he must do two.',
    'Denies pain, denies nausea.',
    'Truth be told, I told him to leave.',
    'Per his PO he has to be in by nine, but on our end he needs to be in by six.',
    'Strongly advised client not to fire his attorney.',
    'Client must lock the room when out of the building.',
  ])('is the writer: %s', text => expect(faults(text)).not.toEqual([]));
});

describe('a label', () => {
  it.each([
    '[ ] Denies  [ ] Admits  [x] Not asked',
    'NONCOMPLIANCE (if any): n/a',
    'Section 4 – Noncompliance/Refusals: n/a',
    '06 no-show, 07 refused',
  ])('is none of it: %s', text => expect(faults(text)).toEqual([]));
  it('has no verb', () => expect(faults('DENIES HEARING VOICES')).not.toEqual([]));
});

describe('what never came about', () => {
  it.each([
    'I almost told him to leave.',
    'I was about to lecture him.',
    'Smoke filled the hall; told her to get out.',
  ])('is left alone: %s', text => expect(faults(text)).toEqual([]));
});

describe('the subject', () => {
  it.each([
    ['Youth who crash here overnight are obliged to sign in.', 'are obliged to'],
    ['One of the women at the respite house is sneaky about snacks.', 'sneaky'],
    ['We get the psychotics once the bars close.', 'psychotics'],
    ['I ordered the two of them out.', 'ordered the two of them out'],
    ['The whole floor was ordered out of the lounge.', 'was ordered out'],
    ['The rest of them need to stop.', 'need to'],
  ])('is found: %s', (text, found) =>
    expect(faults(text).map(({start, end}) => text.slice(start, end))).toContain(found),
  );
  it('is not the writer behind conflict resolution', () =>
    expect(faults('After conflict resolution group he must walk daily.')).not.toEqual([]));
  it('is bound where the papers only come along', () =>
    expect(faults('He must be back by five with his papers.')).not.toEqual([]));
  it.each([
    'He must be up by now.',
    'By his own choice he is not allowed screens after nine.',
    "His New Year's resolution: he must walk daily.",
  ])('lays nothing on anybody: %s', text => expect(faults(text)).toEqual([]));
});
