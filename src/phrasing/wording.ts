/*
 * Why a phrase is noticed, and what to ask: one reason and one question for each
 * family of rules. A reason is what a reader may hear, in under ninety characters; it
 * never judges the writer. Conditions say when an `ifTrue` wording is a fact.
 *
 * In questions {they} {them} {their} stand for the person, as the sentence names them.
 */

export type Family = {readonly reason: string; readonly question: string};

/** One language's words about findings; english is built in, others are handed to the reader. */
export type Wording = {
  /** Rules may bring questions of their own; they are in English. */
  readonly ownQuestions: boolean;
  readonly families: Readonly<Record<string, Family>>;
  readonly conditions: Readonly<Record<string, string>>;
};

export const english = {
  ownQuestions: true,
  families: {
    duty: {reason: 'A reader may hear a duty laid on someone.', question: 'Whose rule is it?'},
    order: {reason: 'A reader may hear an order.', question: 'What was said?'},
    gate: {reason: 'A reader may hear who holds the key.', question: 'Whose rule is it?'},
    leverage: {reason: 'A reader may hear a push.', question: 'What did {they} say about it?'},
    counsel: {reason: 'A reader may hear advice from above.', question: 'What did {they} think of the idea?'},
    measure: {
      reason: 'A reader may hear someone measured by a plan.',
      question: 'Whose plan was it, and how do {they} see it?',
    },
    no: {reason: 'A no is a full answer.', question: 'What was offered?'},
    absence: {reason: 'A reader may hear a fault.', question: 'What got in the way, if you know?'},
    belief: {reason: 'A reader may hear doubt.', question: 'How did {they} put it?'},
    symptom: {
      reason: 'A reader may hear doubt. Plain words may be wanted here.',
      question: 'What was asked, and what did {they} say?',
    },
    naming: {reason: 'A reader may see the label first.', question: 'What would {they} call themselves?'},
    verdict: {reason: 'A reader may hear a verdict.', question: 'What did you see or hear?'},
    loaded: {reason: 'A reader may hear blame in the word.', question: 'What word do {they} use for it?'},
    lack: {reason: 'A reader may see only what is missing.', question: 'How do {they} see it?'},
    suffering: {reason: 'A reader may see only the hard part.', question: 'What do {they} call it?'},
    loss: {reason: 'A reader may hear a crime.', question: 'What words do {they} use for it?'},
    possession: {reason: 'A reader may hear that they belong to us.', question: 'What do {they} like to be called?'},
    clinician: {reason: 'A reader may hear a clinician.', question: 'What did you do as a peer?'},
    preferred: {reason: 'Your team says “{say}”.', question: 'Would “{say}” fit here?'},
    strength: {reason: 'You were side by side here.', question: 'What made room for that?'},
  },
  conditions: {
    asked: 'if you asked',
    theyAsked: 'if {they} asked',
    theirPlan: 'if it is {their} own plan',
    yourWords: 'if those were your words',
    suggested: 'if it was a suggestion',
    talked: 'if you talked it over',
    bothWays: 'if it went both ways',
    noFine: 'if you asked and no was fine',
    theySaid: 'if {they} said so',
    toldYou: 'if {they} told you',
    nobodyAsked: 'if nobody asked',
    noneTaken: 'if none was taken',
    known: 'if that is all you know',
    theirWord: 'if that is {their} word',
    wasAsked: 'if that was asked for',
    spokeSelf: 'if you spoke for yourself',
    happened: 'if that is how it went',
  },
} as const satisfies Wording;

export type FamilyName = keyof typeof english.families;
export type Condition = keyof typeof english.conditions;
