import {describe, expect, it} from 'vitest';
import {check, explain} from '../index.ts';
import type {GuardName} from '../types.ts';
import {guards} from './guards.ts';

/** A sentence that the guard keeps silent, and one that differs in that alone and speaks. */
const cases: readonly (readonly [guard: GuardName, silent: string, speaks: string])[] = [
  ['quoted', '“I must go,” he said.', 'He must go, I think.'],
  ['ownQuote', 'Sit down and listen.', 'I said, “Sit down and listen.”'],
  ['label', 'Refused (Y/N): N', 'Refused the form.'],
  ['code', 'The unit is ADA compliant with the rules.', 'She is compliant with the rules.'],
  ['name', 'Met at the Difficult People Panel.', 'Met with difficult people.'],
  ['reported', 'She said she must finish her GED.', 'She must finish her GED.'],
  ['negated', 'I did not tell her to go home.', 'I told her to go home.'],
  ['asked', 'I asked whether he was lazy.', 'He was lazy.'],
  ['supposed', 'He may need to wait.', 'He needs to wait.'],
  ['authority', 'Per probation he must test weekly.', 'Per usual he must test weekly.'],
  ['agreed', 'We agreed that she must call first.', 'We noticed that she must call first.'],
  ['epistemic', 'He must have been tired.', 'He must be tested.'],
  ['danger', 'I told her to call 911.', 'I told her to call home.'],
  ['rights', 'Advised her to use her right to appeal.', 'Advised her to use her phone.'],
  ['ownIdentity', 'I am an addict.', 'He is an addict.'],
  ['selfDescribed', 'He identifies as an addict.', 'He is an addict.'],
  ['statedNeed', 'the support she needs to stay housed', 'Today she needs to stay in.'],
  ['thing', 'The van is lazy.', 'The client is lazy.'],
  ['thingIs', 'The umbrella by the door is one of mine.', 'The lady by the door is one of mine.'],
  ['service', 'The substance abuse counselor called.', 'His substance abuse came up.'],
  ['infinitive', 'He has the right to refuse.', 'He refused.'],
  ['modifier', 'a chronic addict hotline', 'a chronic addict'],
  ['ownNeed', 'Need to call the landlord.', 'He needs to call the landlord.'],
  [
    'theirTask',
    'We talked about the importance of monitoring his blood sugar.',
    'We talked about monitoring his blood sugar.',
  ],
  ['ruledOut', 'No history of substance abuse.', 'A history of substance abuse.'],
  ['letKnow', 'I let him know about Friday.', 'I let him go on Friday.'],
  ['passive', 'He was refused entry.', 'He refused entry.'],
  ['entitledTo', 'He is entitled to back pay.', 'He is entitled and loud.'],
  ['bare', 'Refuse pickup moved to Thursday.', 'He refused pickup on Thursday.'],
  ['feeling', 'I made him laugh.', 'I made him apologize.'],
  ['byOthers', 'He was talked into it by his sons.', 'He was talked into it by staff.'],
  ['claimDenied', 'They denied the claim.', 'He denied the drinking.'],
  ['denied', 'He is not an addict.', 'They won’t rent to an addict.'],
  ['askedFor', 'She asked what I thought; my advice was to wait.', 'She came by; my advice was to wait.'],
  ['noun', 'He has a need to talk.', 'He will need to talk.'],
];
/** Guards that make a finding quiet instead of silent: the sentence is listed, not drawn. */
const quieting: readonly (readonly [guard: GuardName, quiet: string, shown: string])[] = [
  ['safety', 'I told her to talk about the overdose.', 'I told her to talk about the weather.'],
  ['legal', 'He is non-compliant with his lease.', 'He is non-compliant with his plan.'],
  ['careRefused', 'She refused her dose.', 'She refused her turn.'],
];
const faults = (text: string) => check(text).filter(({category}) => category !== 'collaborative');

describe('guards', () => {
  it('are all here', () => {
    expect([...cases, ...quieting].map(([guard]) => guard).sort()).toEqual(Object.keys(guards).sort());
  });
  it.each(cases)('%s keeps silent: %s', (guard, silent) => {
    expect(explain(silent).silences.map(({why}) => why)).toContain(guard);
    expect(faults(silent)).toEqual([]);
  });
  it.each(cases)('%s lets speak what only looks alike: %s → %s', (_guard, _silent, speaks) => {
    expect(faults(speaks)).not.toEqual([]);
  });
  it.each(quieting)('%s makes quiet: %s', (_guard, quiet, shown) => {
    expect(faults(quiet).map(({weight}) => weight)).toEqual(['quiet']);
    expect(faults(shown).map(({weight}) => weight)).toEqual(['shown']);
  });
});
