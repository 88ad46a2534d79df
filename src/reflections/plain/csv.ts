/*
 * Reflections as a table. A spreadsheet takes a cell that begins with certain signs for a
 * formula and runs it; an apostrophe before it makes it words again.
 */
import type {Entry} from '../backup/merge.ts';
import {stamp, type Names} from './words.ts';

export function toCsv(entries: readonly Entry[], names: Names): string {
  const {heads} = names;
  const first = [
    heads.when,
    heads.zone,
    heads.moment,
    heads.theme,
    heads.steering,
    heads.question,
    heads.words,
    heads.tags,
    heads.followUp,
  ];
  const rows = entries.map(({body}) => [
    stamp(body.at, body.zone),
    body.zone,
    body.moment ? names.moment(body.moment) : '',
    body.theme ? names.theme(body.theme) : '',
    body.steering ? names.steering(body.steering) : '',
    body.question ?? '',
    body.text,
    (body.tags ?? []).join(', '),
    body.followUp ? heads.followUp : '',
  ]);
  // The mark at the start tells a spreadsheet that this is UTF-8.
  return '\ufeff' + [first, ...rows].map(row => row.map(cell).join(',') + '\r\n').join('');
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r\n|%＝＋－＠]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
