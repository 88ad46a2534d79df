/* Reflections as Markdown to read; what is not words or a date is said in one line, and does not come back. */
import type {Entry} from '../backup/merge.ts';
import {stamp, type Names} from './words.ts';

/** @param entries Newest first. */
export function toMarkdown(entries: readonly Entry[], names: Names): string {
  return [`# ${names.title}`, ...entries.map(entry => toSection(entry, names))].join('\n\n') + '\n';
}

function toSection({body}: Entry, {theme, moment, steering, heads}: Names): string {
  const about = [
    body.moment && moment(body.moment),
    body.theme && theme(body.theme),
    body.steering && steering(body.steering),
    body.tags && body.tags.length > 0 && `${heads.tags}: ${body.tags.join(', ')}`,
    body.followUp && heads.followUp,
  ].filter(Boolean);
  return [
    `## ${stamp(body.at, body.zone)} ${body.zone}`,
    body.question && `> ${body.question.replaceAll('\n', ' ')}`,
    body.text && escaped(body.text),
    about.length > 0 && `_${about.join(' · ')}_`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A line of somebody's that looks like a heading stays a line. */
function escaped(text: string): string {
  return text.replace(/^(?=[#>\\])/gm, '\\');
}
