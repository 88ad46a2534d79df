/* What hurried hands write is read as what they meant. */
import {describe, expect, it} from 'vitest';
import {check} from '../index.ts';

const faults = (text: string) =>
  check(text)
    .filter(({category}) => category !== 'collaborative')
    .map(({start, end}) => text.slice(start, end));

describe('a slip of the pen', () => {
  it.each([
    ['She refusd to come.', 'refusd to'],
    ['Ct denys SI today.', 'denys'],
    ['I tolld him to sit down.', 'tolld him to'],
    ['Clt needs too call the office.', 'needs too'],
    ['He has 2 move his cart.', 'has 2'],
    ['He played the victum again.', 'played the victum'],
    ['HE REFUSSED THE RIDE.', 'REFUSSED'],
    ['tlod him to sit tight', 'tlod him to'],
    ['pt neds to drink more water', 'neds to'],
    ['advsd him to rest', 'advsd him to'],
    ['ct refsd lunch', 'refsd'],
    ['she wudnt get up', 'wudnt'],
  ])('is no hindrance: %s', (text, found) => expect(faults(text)).toEqual([found]));
  it.each(['Denise slept all night.', 'He is too tired.', 'We had 2 teas.', 'They were hopping over puddles.'])(
    'is another word here: %s',
    text => expect(faults(text)).toEqual([]),
  );
});

describe('shorthand', () => {
  it.each([
    ['okd her smoke break', 'okd her'],
    ['He is noncompliant w/ his meds.', 'is noncompliant w/'],
    ['He wouldnt sign the form.', 'wouldnt'],
    ['Ct cant keep missing group.', 'cant keep'],
    ['She shoud call her mom.', 'shoud'],
    ['I told em to leave.', 'told em to'],
    ['u must be on time', 'must'],
  ])('is read as the word: %s', (text, found) => expect(faults(text)).toEqual([found]));
  it('leaves initials alone', () => expect(faults('U. and I had tea.')).toEqual([]));
});

describe('what is said by the way', () => {
  it.each([
    ['I told her, before lunch, to sit.', 'told her, before lunch, to'],
    ['Ct was reminded 3x to lower his voice.', 'was reminded 3x to'],
    ['She was advised more than once to move.', 'was advised more than once to'],
    ['I advised them for weeks to save.', 'advised them for weeks to'],
  ])('does not part two words: %s', (text, found) => expect(faults(text)).toEqual([found]));
  it.each(['I told her, before lunch, to sit.', 'I advised them for weeks to save.'])(
    'is lost by no wording: %s',
    text => {
      const [finding] = check(text);
      expect(finding?.alternatives.map(way => way.kind)).toEqual(['ask']);
    },
  );
});
