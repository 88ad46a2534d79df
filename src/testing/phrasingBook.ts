/*
 * `npm run phrases -- --book`: writes docs/phrasing.md, every rule with its reason, what
 * it looks for, what it offers and where that comes from, and docs/phrase-set.schema.json,
 * the form of one's own phrases. A test tells when they have fallen behind.
 */
import {phraseForm} from '../phrasing/own.ts';
import {evidence} from '../phrasing/rules/evidence.ts';
import {rules} from '../phrasing/rules/index.ts';
import {sources} from '../phrasing/rules/sources.ts';
import {categories, categoryOf, type Category, type GuardName, type Rule} from '../phrasing/types.ts';
import messages from '../shared/text/en.pages.json' with {type: 'json'};
import {guardWords} from './guardWords.ts';
import {schemaOf} from './setSchema.ts';
import {english, type Condition, type FamilyName} from '../phrasing/wording.ts';

const path = 'docs/phrasing.md';
const schemaPath = 'docs/phrase-set.schema.json';

/** Paths and what stands in them. */
export function phrasingBook(): Readonly<Record<string, string>> {
  const schema = schemaOf(phraseForm, 'A set of phrases for Alongside');
  return {[path]: book(), [schemaPath]: `${JSON.stringify(schema, undefined, 2)}\n`};
}

/** As the settings name them. */
const headings = Object.fromEntries(
  categories.map(category => [
    category,
    category === 'collaborative' ? messages['group.together'] : messages[`category.${category}`],
  ]),
) as Readonly<Record<Category, string>>;

function book(): string {
  const chapters = categories.map(category => {
    const own = rules.filter(rule => categoryOf(rule.id) === category);
    return [`## ${headings[category]} (\`${category}\`)`, ...own.map(section)].join('\n\n');
  });
  return `${[head, kinds(), how, ...chapters, list()].join('\n\n')}\n`;
}

const head = `# What is noticed in a note, and why

Written from the rules in \`src/phrasing/rules\` by \`npm run phrases -- --book\`. How a sentence is read is in [the decision page](decisions/phrasing.md).

Each rule has sentences in which it speaks up and others, much alike, in which it stays quiet. They say most; the patterns under them are for those who write rules. Nothing is noticed in quotations, names, headings and forms' labels, whatever the rule. One's own phrases and an agency's: [phrase-set.md](phrase-set.md).

There are fourteen kinds:`;

function kinds(): string {
  const rows = categories.map(category => {
    const first = rules.find(rule => categoryOf(rule.id) === category)!;
    return `| \`${category}\` | ${headings[category]} | ${quoted(evidence[first.id]!.speaksUp.slice(0, 1))} |`;
  });
  return ['| kind | what it is | such as |', '| --- | --- | --- |', ...rows].join('\n');
}

const how = `In patterns, a word only wakes a rule. Who acts on whom and the frame around it (quoted, reported, negated, asked) decide. \`@them\` is a person as object, \`~tell\` any form of *tell*, \`a|b\` one of them, \`x?\` may be left out; \`<\` and \`>\` stand around what is marked where that is not all. \`src/phrasing/pattern.ts\` lists the rest.`;

function section(rule: Rule): string {
  const family = english.families[rule.family as FamilyName];
  const proof = evidence[rule.id]!;
  return [
    `### \`${rule.id}\`${rule.weight === 'quiet' ? ' (listed, not marked)' : ''}`,
    `${family.reason} Source: ${proof.source}.`,
    `- Speaks up: ${quoted(proof.speaksUp)}`,
    ...(proof.staysQuiet.length > 0 ? [`- Stays quiet: ${quoted(proof.staysQuiet)}`] : []),
    ...facts(rule),
  ]
    .join('\n')
    .replace(/^(###.*)\n(.*)\n/, '$1\n\n$2\n\n');
}

function facts({patterns, asking = [], subject, only, unless, quietIf, same, ifTrue, ask, family}: Rule): string[] {
  const code = (names: readonly string[]) => names.map(name => `\`${name}\``).join(', ');
  const questions = ask ?? [english.families[family as FamilyName].question];
  const conditions: Readonly<Record<string, string>> = english.conditions satisfies Record<Condition, string>;
  return [
    ...(subject ? [`- Where the subject is: ${subject.join(', ')}`] : []),
    ...(only ? [`- Only if ${inWords(only)}`] : []),
    ...(unless ? [`- Not if ${inWords(unless)}`] : []),
    ...(quietIf ? [`- Listed, not marked, if ${inWords(quietIf)}`] : []),
    ...(same ? [`- Other words for the same: ${code(same)}`] : []),
    ...(ifTrue ? [`- If true: ${ifTrue.map(([text, name]) => `\`${text}\` (${conditions[name]})`).join(', ')}`] : []),
    `- Asks: ${questions.join(' ')}`,
    `- Looks for: ${code([...patterns, ...asking])}`,
  ];
}

function inWords(guards: readonly GuardName[]): string {
  return guards.map(guard => `${guardWords[guard]} (\`${guard}\`)`).join('; ');
}

function quoted(sentences: readonly string[]): string {
  return sentences.map(sentence => `“${sentence}”`).join(' ');
}

function list(): string {
  return ['## Sources', '', ...Object.entries(sources).map(([name, about]) => `- **${name}**: ${about}`)].join('\n');
}
