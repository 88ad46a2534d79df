/*
 * Finds what may point to someone in a few words somebody wrote for themselves: names,
 * numbers, dates of birth, rooms, addresses. Pure, and asked on this computer only.
 *
 * It offers a thought and blocks nothing, so it may miss; what it may not do is speak up
 * over ordinary words. Measured on a set it was not tuned on (pointing.test.ts).
 */
import {ordinary} from './ordinaryNames.ts';

/** A stretch of text: UTF-16 code units, half-open, as in `text.slice(start, end)`. */
export type Span = {readonly start: number; readonly end: number};

const MAX_TEXT = 10_000;
const raw = String.raw;
const month = raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)[a-z]*\.?`;
const numericDate = raw`\d{1,4}[/.\-]\d{1,2}(?:[/.\-]\d{1,4})?`;
const writtenDate = raw`(?:(?:el\s+)?\d{1,2}(?:st|nd|rd|th)?\s+(?:de\s+)?${month}|${month}\s+\d{1,2}(?:st|nd|rd|th)?)(?:,?\s+(?:de\s+)?\d{4})?`;
const date = `(?:${numericDate}|${writtenDate})`;
/** Letters and digits of a reference: at least three digits among them. */
const code = raw`(?=(?:[\w/.\-]{0,12}?\d){3})[\w/.\-]*\w`;
const startsWord = raw`(?<![\p{L}\p{N}])`;
const endsWord = raw`(?![\p{L}\p{N}])`;

const born = raw`(?:d\.?\s?o\.?\s?b\.?|date of birth|birth\s?date|birthday|born|fecha de nacimiento|f\. ?nac\.?|nacid[oa]|nació|cumple(?:años)?)`;
const kinds = raw`(?:mrn|(?:medical )?record|chart|case|patient|client|member|account|acct|policy|claim|file|medicaid|medicare|insurance|ssn|social security|license|passport|expediente|historia|paciente|caso|p[óo]liza|cuenta|dni|nie|nss|curp|rfc|nif|pasaporte|seguro social|id)`;
const joint = raw`(?:[\s,:#.º°]|no\.?|num(?:ber)?|n[úu]m(?:ero)?|id|is|was|es|de|cl[íi]nica|the|el|la)*`;
const place = raw`(?:room|rm\.?|unit|suite|ste\.?|apt\.?|apartment|bed|ward|cell|habitaci[óo]n|hab\.?|sala|cuarto|cama|apartamento|piso|celda)`;
const street = raw`(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|way|place|pl)`;
const spanishStreet = raw`(?:calle|c/|avenida|avda\.?|plaza|paseo|camino|carrera)`;

const patterns: readonly RegExp[] = [
  // An address for mail.
  raw`(?<![\w.+\-])[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+`,
  // A date of birth: the word and what follows it.
  `${startsWord}${born}[\\s:,]*(?:on|in|el|en|is|was|del?)?\\s*(?:(?:el\\s+|the\\s+)?${date}|\\d{4}[^.\\n]{0,12}${date})`,
  // A number somebody has in a record.
  `${startsWord}${kinds}${endsWord}${joint}${code}`,
  raw`(?<![\d\-])\d{3}-\d{2}-\d{4}(?!\d)`,
  `${startsWord}\\d{8}-?[A-Z]${endsWord}`,
  // A phone: a country, groups with something between, or a run of nine digits and more.
  raw`\+\d{1,3}(?:[\s.\-]?\(?\d{1,4}\)?){2,5}(?!\d)`,
  raw`(?:\(\d{3}\)\s?|(?<![\d.\-/])\d{3}[\s.\-])\d{3}[\s.\-]\d{3,4}(?![\d])`,
  raw`(?<![\d.\-/])\d{3}[.\-]\d{4}(?![\d\-/])`,
  raw`(?<![\d.\-/$€])\d{9,14}(?!\d)`,
  `${startsWord}(?:ext|extension|extensi[óo]n)\\.?\\s*\\d{2,6}`,
  // A room, a street.
  `${startsWord}${place}\\s+(?:(?:no|n[úu]m|number)\\.?\\s*|#\\s*)?(?:[a-z]-?)?\\d{1,4}(?:-?[a-z])?${endsWord}`,
  `${startsWord}\\d{1,5}\\s+(?:\\p{L}+\\s+){1,3}${street}${endsWord}`,
  `${startsWord}${spanishStreet}\\s+(?:\\p{L}+\\s+){1,4}\\d{1,4}`,
].map(source => new RegExp(source, 'giu'));

/** Capitals count here. */
const initials = new RegExp(
  raw`(?<!\p{L})\p{Lu}\.\s?\p{Lu}\.?(?!\p{L})[^.!?\n]{0,16}?(?:\d{1,2}[/.\-]\d{1,2}|\p{Lu}\p{Ll}{2,9}\.?\s\d)`,
  'gu',
);
const titled =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Mx|Miss|Dr|Dra|Prof|Rev|Sgt|Officer|Nurse|Judge|Lic|Sr|Sra|Srta|Pastor|Coach|Detective|[Dd]octora?|[Pp]rofesora?|[Ll]icenciad[oa]|[Dd]on|[Dd]oña|[Ss]eñor|[Ss]eñora|[Ss]eñorita|[Pp]adre|[Tt]í[oa])\.?\s+\p{Lu}[\p{L}'’-]+/gu;
const name = raw`\p{Lu}(?:['’]\p{Lu})?\p{Ll}[\p{L}'’]*(?:-\p{Lu}[\p{L}'’]+)*`;
const named = new RegExp(
  raw`(?<![\p{L}'’.])${name}(?:\s+(?:(?:de|del|la|los|las|van|von|bin|al|el|y)\s+){0,2}${name}|\s+\p{Lu}\.\s+${name}|\s+Al-${name})+`,
  'gu',
);

/** @returns What may point to someone: sorted by `start`, never overlapping. Never throws. */
export function findPointing(text: string): Span[] {
  const read = text.slice(0, MAX_TEXT);
  const found = [...patterns, initials, titled].flatMap(pattern => spansOf(read, pattern));
  const names = spansOf(read, named).flatMap(span => fullName(read, span) ?? []);
  return apart([...found, ...names]);
}

/** The text with each person written as "someone", and each number, date, room or address as an ellipsis. */
export function withoutPointing(text: string, someone: string): string {
  return findPointing(text).reduceRight((now, {start, end}) => {
    const found = text.slice(start, end);
    const isPerson = !/[\d@]/.test(found) || /^\p{Lu}\.\s?\p{Lu}/u.test(found);
    return now.slice(0, start) + (isPerson ? someone : '…') + now.slice(end);
  }, text);
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(match => ({start: match.index, end: match.index + match[0].length}));
}

/** What is left of a run of capitalised words without those that ordinarily have a capital; a name has two. */
function fullName(text: string, {start, end}: Span): Span | undefined {
  const words = [...text.slice(start, end).matchAll(/[\p{L}'’-]+/gu)];
  const isOrdinary = (word: string) => ordinary.has(word.toLowerCase());
  const first = words.findIndex(([word]) => !isOrdinary(word));
  const rest = first < 0 ? [] : words.slice(first);
  // One ordinary word among them makes it an organisation, a place, a day.
  const capitals = rest.filter(([word]) => /^\p{Lu}/u.test(word));
  if (capitals.length < 2 || capitals.some(([word]) => isOrdinary(word))) return undefined;
  return {start: start + rest[0]!.index, end};
}

function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
    else if (span.end > last.end) kept[kept.length - 1] = {start: last.start, end: span.end};
  }
  return kept;
}
