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
    'She added that he has to leave.',
    'He joked that he is lazy.',
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
    'Must bring proof before I print any more of them for her.',
    'I said (and the wording matters), "You need to read page four."',
    'Night shift has him down as an addict, and after Sunday I can see it.',
  ])('is the writer: %s', text => expect(faults(text)).not.toEqual([]));
});

describe('a sentence', () => {
  it.each([
    ['We fixed the bed.', 'He is noncompliant'],
    ['"Sit down," I said.', '"Sit down!" she said.'],
  ])('is read as if nothing had been read before: %s %s', (before, text) => {
    const alone = check(text);
    check(before);
    expect(check(text)).toEqual(alone);
  });
  it.each(['Ct said no. She needs to comply.', 'The answer was no. Told her to leave.'])('ends behind a no: %s', text =>
    expect(faults(text)).not.toEqual([]),
  );
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
    'Kitchen fire on 2. I told everyone to leave by the back stairs.',
  ])('is left alone: %s', text => expect(faults(text)).toEqual([]));
});

describe('what was dangerous a sentence ago', () => {
  it.each([
    'Kitchen fire on 2. I told everyone to sign the list.',
    'Kitchen fire on 2. It was out by ten. I told everyone to leave.',
    'Smoke break at two. I told everyone to leave.',
  ])('excuses no other order: %s', text => expect(faults(text)).not.toEqual([]));
});

describe('the subject', () => {
  it.each([
    ['Youth who crash here overnight are obliged to sign in.', 'are obliged to'],
    ['One of the women at the respite house is sneaky about snacks.', 'sneaky'],
    ['We get the psychotics once the bars close.', 'psychotics'],
    ['I ordered the two of them out.', 'ordered the two of them out'],
    ['The whole floor was ordered out of the lounge.', 'was ordered out'],
    ['The rest of them need to stop.', 'need to'],
    ['I spoke up and both were redirected to separate tables.', 'were redirected to'],
    ['On top of that Mr. Dang refused to initial it.', 'refused to'],
    ['The man in the back row was not cooperative.', 'was not cooperative'],
    ['I denied C.P.’s request for a locker.', 'denied C.P.’s request'],
  ])('is found: %s', (text, found) =>
    expect(faults(text).map(({start, end}) => text.slice(start, end))).toContain(found),
  );
  it('is not the writer behind conflict resolution', () =>
    expect(faults('After conflict resolution group he must walk daily.')).not.toEqual([]));
  it('is bound where the papers only come along', () =>
    expect(faults('He must be back by five with his papers.')).not.toEqual([]));
  it.each([
    'He must be up by now.',
    'His soccer coach pushed him to try goalie.',
    'The ride she needs to get to chemo is booked.',
    'Went through the lease. She has to give notice in writing.',
    'He wants to claim his son, who lives with him.',
    'must chart before i fall asleep',
    'I kept from advising him about it.',
    'The conversation turned to the terms of his bail. He has to be indoors by nine.',
    'By his own choice he is not allowed screens after nine.',
    "His New Year's resolution: he must walk daily.",
  ])('lays nothing on anybody: %s', text => expect(faults(text)).toEqual([]));
});
