/* All rules, in order of preference: where two findings overlap, the earlier and longer one stays, then the earlier rule. */
import type {Rule} from '../types.ts';
import {rules as advice} from './advice.ts';
import {rules as collaborative} from './collaborative.ts';
import {rules as command} from './command.ts';
import {rules as compliance} from './compliance.ts';
import {rules as deficit} from './deficit.ts';
import {rules as doubt} from './doubt.ts';
import {rules as judgment} from './judgment.ts';
import {rules as label} from './label.ts';
import {rules as obligation} from './obligation.ts';
import {rules as ownership} from './ownership.ts';
import {rules as permission} from './permission.ts';
import {rules as pressure} from './pressure.ts';
import {rules as refusal} from './refusal.ts';
import {rules as role} from './role.ts';

export const rules: readonly Rule[] = [
  ...command,
  ...obligation,
  ...permission,
  ...pressure,
  ...advice,
  ...compliance,
  ...refusal,
  ...doubt,
  ...label,
  ...judgment,
  ...deficit,
  ...ownership,
  ...role,
  ...collaborative,
];
