/*
 * Plain text or Markdown, cut into reflections where a line is a date. Takes the ways
 * people write dates in English and Spanish; whatever stands before the first one gets
 * the file's own date.
 */
import type {Content} from '../backup/content.ts';
import {isBody} from '../backup/body.ts';
import {FileError} from '../backup/faults.ts';
import {foundEntry, plainContent} from './found.ts';

export type Reading = {
  /** For dates without a zone of their own. */
  readonly zone: string;
  /** Epoch milliseconds, for words without a date. */
  readonly at: number;
  /** Whether 3/4 is the fourth of March. */
  readonly monthFirst: boolean;
  /** The moment a day and time stand for in a zone: `YYYY-MM-DDTHH:mm`. */
  readonly momentOf: (local: string, zone: string) => number | undefined;
};

const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan january ene enero',
    'feb february febrero',
    'mar march marzo',
    'apr april abr abril',
    'may mayo',
    'jun june junio',
    'jul july julio',
    'aug august ago agosto',
    'sep sept september septiembre setiembre',
    'oct october octubre',
    'nov november noviembre',
    'dec december dic diciembre',
  ].flatMap((names, month) => names.split(' ').map(name => [name, month + 1])),
);
const WEEKDAY = String.raw`^(?:\p{L}{2,10}\.?,?\s+)??`;
const TIME = String.raw`(?:,?\s+(?:at\s+|a las\s+)?(?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2})?\s*(?<half>[ap]\.?\s?m\.?)?)?`;
const ZONE = String.raw`(?:\s+\(?(?<zone>UTC|[a-z]+\/[a-z0-9_+\-/]+)\)?)?:?$`;
const shapes = [
  String.raw`(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})`,
  String.raw`(?<one>\d{1,2})[/.](?<two>\d{1,2})[/.](?<y>\d{4})`,
  String.raw`(?<name>\p{L}+)\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>\d{4})`,
  String.raw`(?<d>\d{1,2})\.?\s+(?:de\s+)?(?<name>\p{L}+)\.?,?\s+(?:del?\s+)?(?<y>\d{4})`,
].map(date => new RegExp(WEEKDAY + date + TIME + ZONE, 'iu'));
const MAX_LINE = 80;

/** @throws FileError 'empty' where there are no words, 'unknown' where it is not text. */
export async function fromText(text: string, reading: Reading): Promise<Content> {
  if (text.includes('\0') || text.includes('\ufffd')) throw new FileError('unknown');
  const parts: {at: number; zone: string; lines: string[]}[] = [{at: reading.at, zone: reading.zone, lines: []}];
  for (const one of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const date = dateIn(one, reading);
    // The title of a file of ours, above the first date, is no words of anybody's.
    if (parts.length === 1 && one.startsWith('# ')) continue;
    if (date) parts.push({...date, lines: []});
    else parts.at(-1)!.lines.push(one.replace(/^\\(?=[#>\\])/, ''));
  }
  const found = parts
    .map(({lines, ...when}) => ({...when, text: lines.join('\n').trim()}))
    .filter(({text}) => text !== '');
  if (found.length === 0) throw new FileError('empty');
  if (!found.every(isBody)) throw new FileError('tooLarge');
  return plainContent(await Promise.all(found.map(foundEntry)));
}

/** The date a line is, if it is nothing else. */
function dateIn(written: string, reading: Reading): {at: number; zone: string} | undefined {
  if (written.length > MAX_LINE) return undefined;
  const bare = written.replace(/^\s*(#{1,6}\s+|\*\*|__|[-*]\s+)?/, '').replace(/(\*\*|__)?\s*$/, '');
  for (const shape of shapes) {
    const parts = shape.exec(bare)?.groups;
    const found = parts && momentIn(parts, reading);
    if (found) return found;
  }
  return undefined;
}

type Parts = Readonly<Record<string, string | undefined>>;

function momentIn(parts: Parts, reading: Reading): {at: number; zone: string} | undefined {
  const {y, d, one, two, minute = '00'} = parts;
  const month = parts['m'] ?? (reading.monthFirst ? one : two) ?? months[parts['name']?.toLowerCase() ?? ''];
  const day = d ?? (reading.monthFirst ? two : one);
  if (y === undefined || month === undefined || day === undefined) return undefined;
  const padded = (value: string | number) => String(value).padStart(2, '0');
  const zone = parts['zone'] ?? reading.zone;
  const at = reading.momentOf(`${y}-${padded(month)}-${padded(day)}T${padded(hourOf(parts))}:${minute}`, zone);
  return at === undefined ? undefined : {at, zone};
}

/** Noon where there is none: a day stays that day in every zone near. */
function hourOf({hour, half}: Parts): number {
  if (hour === undefined) return 12;
  if (half === undefined) return Number(hour);
  return (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
}
