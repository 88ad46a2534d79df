/* A wording keeps form, number and capitals, and where none keeps the fact only the question is offered. */
import {describe, expect, it} from 'vitest';
import {check} from '../index.ts';

/** Of the last finding. */
const waysIn = (text: string) => check(text).at(-1)?.alternatives ?? [];

describe('a wording', () => {
  it.each([
    ['The group ran long, and then I convinced him to stay.', 'after we talked, he said he would'],
    ['I convinced him to stay.', 'After we talked, he said he would'],
    ['ct ADMITS he has been drinking', 'SAYS'],
    ['Members are to be up by eight.', 'plan to'],
    ['Client to attend two meetings.', 'plans to'],
    ['She failed to call.', 'did not'],
    ['Counseled him on budgeting.', 'Talked to him about'],
    ['Pt is nonadherent with CPAP.', 'is not using CPAP as prescribed'],
  ])('fits its sentence: %s', (text, wording) => expect(waysIn(text).map(way => way.text)).toContain(wording));
});

describe('only a question is offered', () => {
  it.each([
    ['where the wording would tell the opposite', 'I drew the line at a third break.'],
    ['where it would tell the opposite', 'Her request to move up we turned down.'],
    ['where an idiom has no place for it', 'He has the mind of a ten year old.'],
    ['where how often would be lost', 'I nagged him to sweep.'],
    ['where what was done would be lost', 'Afterwards I pressured him to sweep.'],
    ['where it has been said already', 'Because he asked nicely I let Big Mike ride up front.'],
    ['where the next verb has another form', 'She has failed to return my call.'],
    ['where the next verb has another form', 'After failing to show up she called.'],
    ['where a word of the phrase would be lost', 'Sat with one of my hospice patients.'],
    ['where it tells of one', "He's my star pupil."],
    ['where it is over', 'Saw two of my clients from last year.'],
    ['where its words would stand apart', 'Pt has been nonadherent with CPAP since May.'],
    ['where it would have another subject', 'Nonadherent w/ CPAP per his wife.'],
    ['where it waits for something', 'I let her go once she did as she was told.'],
    ['where nobody asked', 'My advice to her was to let the sons carry the boxes.'],
    ['where it is told of what is to come', "Ct'll need to quit."],
    ['where it was counted', 'Ct needs to sign in, third time this month.'],
    ['where it is said twice', 'The patient does deny pain at night.'],
    ['where "ever" would be lost', 'She denies ever using.'],
    ['where an oath would be lost', "She swore on his mother's grave."],
  ])('%s: %s', (_why, text) => expect(waysIn(text).map(way => way.kind)).toEqual(['ask']));
});
