/* Where every prompt comes from. For tests and docs, never shipped. */
import {belongingFrom} from './themes/belonging.ts';
import {boundariesFrom} from './themes/boundaries.ts';
import {decidingFrom} from './themes/deciding.ts';
import {listeningFrom} from './themes/listening.ts';
import {mutualityFrom} from './themes/mutuality.ts';
import {namingFrom} from './themes/naming.ts';
import {powerFrom} from './themes/power.ts';
import {roleFrom} from './themes/role.ts';
import {storyFrom} from './themes/story.ts';
import {strengthsFrom} from './themes/strengths.ts';
import {systemFrom} from './themes/system.ts';
import {trustFrom} from './themes/trust.ts';
import {voiceFrom} from './themes/voice.ts';
import {wordsFrom} from './themes/words.ts';
import type {Source} from './types.ts';

export const sources: Readonly<Record<string, Source>> = {
  ...powerFrom,
  ...namingFrom,
  ...roleFrom,
  ...decidingFrom,
  ...listeningFrom,
  ...storyFrom,
  ...trustFrom,
  ...voiceFrom,
  ...strengthsFrom,
  ...mutualityFrom,
  ...wordsFrom,
  ...belongingFrom,
  ...boundariesFrom,
  ...systemFrom,
};
