/*
 * Why a phrase is noticed, and what to ask: one reason and one question for each
 * family of rules, in the languages of the interface. A reason is what a reader may
 * hear, in under ninety characters; it never judges the writer.
 *
 * In questions {they} {them} {their} stand for the person, as the sentence names them.
 */
import type {Language} from './types.ts';

export type Family = {readonly reason: string; readonly question: string};

const en = {
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
  strength: {reason: 'You were side by side here.', question: 'What made room for that?'},
} as const satisfies Record<string, Family>;

export type FamilyName = keyof typeof en;

const es: Record<FamilyName, Family> = {
  duty: {reason: 'Quien lee puede oír una obligación.', question: '¿De quién es la regla?'},
  order: {reason: 'Quien lee puede oír una orden.', question: '¿Qué se dijo?'},
  gate: {reason: 'Quien lee puede oír quién tiene la llave.', question: '¿De quién es la regla?'},
  leverage: {reason: 'Quien lee puede oír un empujón.', question: '¿Qué dijo la persona?'},
  counsel: {reason: 'Quien lee puede oír un consejo desde arriba.', question: '¿Qué le pareció la idea?'},
  measure: {
    reason: 'Quien lee puede oír que un plan mide a alguien.',
    question: '¿De quién era el plan y cómo lo ve la persona?',
  },
  no: {reason: 'Un no es una respuesta completa.', question: '¿Qué se le ofreció?'},
  absence: {reason: 'Quien lee puede oír una falta.', question: '¿Qué se interpuso, si lo sabes?'},
  belief: {reason: 'Quien lee puede oír duda.', question: '¿Cómo lo dijo la persona?'},
  symptom: {
    reason: 'Quien lee puede oír duda. Aquí pueden convenir palabras llanas.',
    question: '¿Qué se preguntó y qué respondió?',
  },
  naming: {reason: 'Quien lee puede ver primero la etiqueta.', question: '¿Cómo se nombraría la persona?'},
  verdict: {reason: 'Quien lee puede oír un veredicto.', question: '¿Qué viste u oíste?'},
  loaded: {reason: 'Quien lee puede oír culpa en la palabra.', question: '¿Qué palabra usa la persona?'},
  lack: {reason: 'Quien lee puede ver solo lo que falta.', question: '¿Cómo lo ve la persona?'},
  suffering: {reason: 'Quien lee puede ver solo lo difícil.', question: '¿Cómo lo llama la persona?'},
  loss: {reason: 'Quien lee puede oír un delito.', question: '¿Qué palabras usan para eso?'},
  possession: {reason: 'Quien lee puede oír que nos pertenecen.', question: '¿Cómo le gusta que le llamen?'},
  clinician: {reason: 'Quien lee puede oír a alguien clínico.', question: '¿Qué hiciste como par?'},
  strength: {reason: 'Aquí estaban a la par.', question: '¿Qué hizo lugar para eso?'},
};

export const families: Readonly<Record<Language, Readonly<Record<FamilyName, Family>>>> = {en, es};

/** Under which condition an `ifTrue` wording is a fact; always shown beside it. */
export const conditions = {
  asked: {en: 'if you asked', es: 'si preguntaste'},
  theyAsked: {en: 'if {they} asked', es: 'si la persona lo pidió'},
  theirPlan: {en: 'if it is {their} own plan', es: 'si es su propio plan'},
  yourWords: {en: 'if those were your words', es: 'si esas fueron tus palabras'},
  suggested: {en: 'if it was a suggestion', es: 'si fue una sugerencia'},
  talked: {en: 'if you talked it over', es: 'si lo conversaron'},
  bothWays: {en: 'if it went both ways', es: 'si fue de ida y vuelta'},
  noFine: {en: 'if you asked and no was fine', es: 'si preguntaste y un no estaba bien'},
  theySaid: {en: 'if {they} said so', es: 'si lo dijo la persona'},
  toldYou: {en: 'if {they} told you', es: 'si te lo contó'},
  nobodyAsked: {en: 'if nobody asked', es: 'si nadie lo pidió'},
  noneTaken: {en: 'if none was taken', es: 'si no hubo ninguna toma'},
  known: {en: 'if that is all you know', es: 'si es todo lo que sabes'},
  theirWord: {en: 'if that is {their} word', es: 'si esa es su palabra'},
  wasAsked: {en: 'if that was asked for', es: 'si eso fue lo que se pidió'},
  spokeSelf: {en: 'if you spoke for yourself', es: 'si hablaste por ti'},
  happened: {en: 'if that is how it went', es: 'si así fue'},
} as const;
export type Condition = keyof typeof conditions;
