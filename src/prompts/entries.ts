/* Every prompt without its words, in the order of the themes. */
import {belonging} from './themes/belonging.ts';
import {boundaries} from './themes/boundaries.ts';
import {deciding} from './themes/deciding.ts';
import {listening} from './themes/listening.ts';
import {mutuality} from './themes/mutuality.ts';
import {naming} from './themes/naming.ts';
import {power} from './themes/power.ts';
import {role} from './themes/role.ts';
import {story} from './themes/story.ts';
import {strengths} from './themes/strengths.ts';
import {system} from './themes/system.ts';
import {trust} from './themes/trust.ts';
import {voice} from './themes/voice.ts';
import {words} from './themes/words.ts';
import type {Entry} from './types.ts';

export const entries: readonly Entry[] = [
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
];
