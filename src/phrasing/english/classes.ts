/*
 * The classes of words, numbered: `isA(word, is.adverb)`. Constants of their own, so that
 * the build leaves only the numbers.
 */
export const writerPronoun = 0;
export const subjectPronoun = 1;
export const personPronoun = 2;
export const objectPronoun = 3;
export const possessive = 4;
export const personPossessive = 5;
export const writerObject = 6;
export const writerNoun = 7;
export const personNoun = 8;
export const groupNoun = 9;
export const clientNoun = 10;
export const peerNoun = 11;
export const peerRole = 12;
export const familyNoun = 13;
export const parentNoun = 14;
export const authority = 15;
export const caretaker = 16;
export const institution = 17;
export const safetyWord = 18;
export const dangerWord = 19;
export const legalWord = 20;
export const careWord = 21;
export const rightWord = 22;
export const determiner = 23;
export const number = 24;
export const preposition = 25;
export const conjunction = 26;
export const coordinator = 27;
export const subordinator = 28;
export const complementizer = 29;
export const auxiliary = 30;
export const beForm = 31;
export const modal = 32;
export const maybe = 33;
export const negation = 34;
export const insteadWord = 35;
export const adverb = 36;
export const title = 37;
export const programWord = 38;
export const thingNoun = 39;
export const epistemicAdjective = 40;
export const homeWord = 41;
export const spanish = 42;
export const english = 43;
export const speech = 44;
export const thought = 45;

// From 64 on sets that one rule of grammar asks for: of what kind a word is they do not say (`isPlain`).
export const needed = 64;
export const atStake = 65;
export const advising = 66;
export const feeling = 67;
export const elsewhere = 68;
export const counted = 69;
export const inPersons = 70;
export const burning = 71;
