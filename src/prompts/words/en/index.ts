/* Every prompt's words in English. */
import type {WordsById} from '../../types.ts';
import {belonging} from './belonging.ts';
import {boundaries} from './boundaries.ts';
import {deciding} from './deciding.ts';
import {listening} from './listening.ts';
import {mutuality} from './mutuality.ts';
import {naming} from './naming.ts';
import {power} from './power.ts';
import {role} from './role.ts';
import {story} from './story.ts';
import {strengths} from './strengths.ts';
import {system} from './system.ts';
import {trust} from './trust.ts';
import {voice} from './voice.ts';
import {words} from './words.ts';

export const en: WordsById = {
  ...power,
  ...naming,
  ...role,
  ...deciding,
  ...listening,
  ...story,
  ...trust,
  ...voice,
  ...strengths,
  ...mutuality,
  ...words,
  ...belonging,
  ...boundaries,
  ...system,
};
