/* The evidence of all rules, by rule: for tests and the book, never shipped. */
import {evidence as advice} from './advice.ts';
import {evidence as collaborative} from './collaborative.ts';
import {evidence as command} from './command.ts';
import {evidence as compliance} from './compliance.ts';
import {evidence as deficit} from './deficit.ts';
import {evidence as doubt} from './doubt.ts';
import {evidence as judgment} from './judgment.ts';
import {evidence as label} from './label.ts';
import {evidence as obligation} from './obligation.ts';
import {evidence as ownership} from './ownership.ts';
import {evidence as permission} from './permission.ts';
import {evidence as pressure} from './pressure.ts';
import {evidence as refusal} from './refusal.ts';
import {evidence as role} from './role.ts';
import type {Proof} from './rule.ts';

export const evidence: Readonly<Record<string, Proof>> = {
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
};
