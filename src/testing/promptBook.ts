/*
 * `npm run prompts`: writes docs/prompts.md, the whole library as one reads a book, and
 * docs/prompt-set.schema.json, the form of an agency's set. Both follow from the data in
 * src/prompts; a test tells when they have fallen behind.
 */
import {writeFileSync} from 'node:fs';
import {library, type LibraryPrompt} from '../prompts/index.ts';
import {openersIn, topicsIn} from '../prompts/loadTalk.ts';
import {promptForm} from '../prompts/own.ts';
import {seedMap} from '../prompts/seedMap.ts';
import {themes, uses, type Source} from '../prompts/types.ts';
import {talk as english} from '../prompts/words/en/talk.ts';
import {talk as spanish} from '../prompts/words/es/talk.ts';
import {schemaOf} from './setSchema.ts';
import messages from '../shared/text/en.json' with {type: 'json'};

const documents: Readonly<Record<Source['seed'], string>> = {
  S0: 'Secrets to navigating power dynamics in peer support relationships',
  S1: 'Peer support: defining the peer relationship',
  S2: 'The importance of shared power in peer counseling',
  S3: 'Peer support networks: the power of shared experience',
  S4: 'The importance of self-awareness in peer support relationships',
};
const usesInWords: Readonly<Record<(typeof uses)[number], string>> = {
  start: 'To begin',
  power: 'Naming power',
  role: 'Explaining the role',
  story: 'Asking before sharing, and after',
  decide: 'Deciding',
  write: 'About the note',
  close: 'Asking how it was',
};

/** Paths and what stands in them. */
export function promptBook(): Readonly<Record<string, string>> {
  return {
    'docs/prompts.md': `${book()}\n`,
    'docs/prompt-set.schema.json': `${JSON.stringify(schemaOf(promptForm, 'A set of prompts for Alongside'), undefined, 2)}\n`,
  };
}

export function main(): number {
  for (const [path, text] of Object.entries(promptBook())) {
    writeFileSync(path, text);
    console.log(`${path}: ${text.split('\n').length} lines`);
  }
  return 0;
}

function book(): string {
  const chapters = themes.map(theme => {
    const prompts = library.filter(prompt => prompt.theme === theme);
    return [`## ${messages[`theme.${theme}`]} (\`${theme}\`, ${prompts.length})`, ...prompts.map(paragraph)].join(
      '\n\n',
    );
  });
  return [head(), ...chapters, talk(), sources()].join('\n\n');
}

function head(): string {
  return `<!-- Written by \`npm run prompts\` from src/prompts. Changes made here by hand are lost. -->

# The prompts, to be read from end to end

${library.length} prompts in ${themes.length} themes. Under each question: where it goes deeper, then its Spanish, then id, moments, movement and source.
*Deeper* ones come up less often. *In one's head* marks what is better not written down. *Not a report* marks prompts about rights or safety,
beside which the page says that a reflection is not a report. The Spanish is a draft until native peers have read it.

Found a line that is off? The words are in \`src/prompts/words/en\` and \`src/prompts/words/es\`, one file a theme; what each prompt is about
is in \`src/prompts/themes\`. Then \`npm run prompts\` writes this page anew.`;
}

function paragraph({id, text, deeper, moments, movement, settings, weight, source, ...flags}: LibraryPrompt): string {
  const tags = [
    `\`${id}\``,
    moments.join(', '),
    movement,
    ...settings,
    ...(weight === 'deeper' ? ['*deeper*'] : []),
    ...(flags.private ? ["*in one's head*"] : []),
    ...(flags.line === 'notAReport' ? ['*not a report*'] : []),
    `${source.seed}: ${source.claim}`,
  ];
  const lines = [
    ...deeper.en.map(step => `- ${step}`),
    `- ${[text.es, ...deeper.es].join(' → ')}`,
    `- ${tags.join(' · ')}`,
  ];
  return `**${text.en}**\n\n${lines.join('\n')}`;
}

function talk(): string {
  const openers = uses.map(use => {
    const lines = openersIn(english).flatMap(opener =>
      opener.use === use ? [`- ${opener.text} *${spanish.openers[opener.id as keyof typeof spanish.openers]}*`] : [],
    );
    return `### ${usesInWords[use]}\n\n${lines.join('\n')}`;
  });
  const other = topicsIn(spanish);
  const topics = topicsIn(english).map(({text, deeper, theme}, index) => {
    const lines = [...deeper, [other[index]!.text, ...other[index]!.deeper].join(' → ')].map(line => `- ${line}`);
    return `**${text}** (\`${theme}\`)\n\n${lines.join('\n')}`;
  });
  const frames = [...english.frames, ...spanish.frames].map(({name, steps}) => `- **${name}**: ${steps.join(' ')}`);
  const parts = ['## To say out loud', ...openers, '## For a group', ...topics];
  return [...parts, '## Ways to go through one moment', frames.join('\n')].join('\n\n');
}

function sources(): string {
  const rows = Object.entries(seedMap).flatMap(([seed, claims]) => [
    `### ${seed}: ${documents[seed as Source['seed']]}`,
    claims
      .map(([claim]) => {
        const answers = library.filter(({source}) => source.seed === seed && source.claim === claim);
        return `- ${claim}: ${answers.map(({id}) => `\`${id}\``).join(', ')}`;
      })
      .join('\n'),
  ]);
  return ['## Where they come from', ...rows].join('\n\n');
}
