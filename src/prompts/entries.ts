/* Every prompt without its words, in the order of the themes. */
import {deciding} from './themes/deciding.ts';
import {listening} from './themes/listening.ts';
import {power} from './themes/power.ts';
import {words} from './themes/words.ts';
import type {Entry} from './types.ts';

export const entries: readonly Entry[] = [...power, ...deciding, ...listening, ...words];
