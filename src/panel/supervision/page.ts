/*
 * A page for supervision or between peers: what a person wrote under its headings and
 * picked to bring along, and what leaves of it. Pure.
 */
import type {Kept} from '../../reflections/index.ts';
import type {Key, Language, Say} from '../../shared/text/index.ts';
import {formatterOf} from '../../shared/when.ts';

export const templates = ['supervision', 'peers'] as const;
export type Template = (typeof templates)[number];

export type Picked = {readonly id: string; /** Index of the heading it stands under. */ readonly under: number};
export type Page = {readonly words: readonly string[]; readonly picked: readonly Picked[]};
/** Both pages and what is shown of a picked reflection; kept as one draft. */
export type Pages = {
  readonly pages: Readonly<Record<Template, Page>>;
  readonly steering: boolean;
  readonly dates: boolean;
};

export const headings = {
  supervision: ['page.well', 'page.power', 'page.words', 'page.need'],
  peers: ['page.connect', 'page.chair', 'page.bring', 'page.toward'],
} as const satisfies Record<Template, readonly Key[]>;

export const blank: Page = {words: ['', '', '', ''], picked: []};
export const blankPages: Pages = {pages: {supervision: blank, peers: blank}, steering: false, dates: false};

export function isBlank({words, picked}: Page): boolean {
  return picked.length === 0 && words.every(text => text.trim() === '');
}

export type Quote = {
  readonly text: string;
  /** Date and steering, where they are to be seen. */ readonly about: string;
};
export type Section = {readonly heading: string; readonly text: string; readonly quotes: readonly Quote[]};
export type Sheet = {readonly title: string; readonly by: string; readonly sections: readonly Section[]};

/** All that leaves, and nothing else: headings with nothing under them stay here. */
export function sheetOf(template: Template, pages: Pages, all: readonly Kept[], say: Say, language: Language): Sheet {
  const {words, picked} = pages.pages[template];
  const quotesUnder = (index: number) =>
    picked.flatMap(({id, under}) => {
      const kept = all.find(kept => kept.id === id);
      return under === index && kept ? [quoteOf(kept, pages, say, language)] : [];
    });
  const sections = headings[template].map((key, index) => ({
    heading: say(key),
    text: words[index]?.trim() ?? '',
    quotes: quotesUnder(index),
  }));
  return {
    title: say(`page.title.${template}`),
    by: say(`page.by.${template}`),
    sections: sections.filter(({text, quotes}) => text !== '' || quotes.length > 0),
  };
}

function quoteOf({reflection}: Kept, {steering, dates}: Pages, say: Say, language: Language): Quote {
  const {at, zone, text} = reflection;
  const day = formatterOf(language, zone, {month: 'short', day: 'numeric'}).format(at);
  const about = [dates && day, steering && reflection.steering && say(`steer.${reflection.steering}` as Key)];
  return {text: text || say('list.noWords'), about: about.filter(Boolean).join(' · ')};
}

export function markdownOf({title, by, sections}: Sheet): string {
  const parts = sections.flatMap(({heading, text, quotes}) => [
    `## ${heading}`,
    ...(text ? [text] : []),
    ...quotes.map(({text, about}) => quoted(about ? `${text}\n\n${about}` : text)),
  ]);
  return `${[`# ${title}`, by, ...parts].join('\n\n')}\n`;
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map(line => `> ${line}`.trimEnd())
    .join('\n');
}
