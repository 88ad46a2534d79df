/*
 * `npm run phrases -- --book`: writes docs/phrasing.md, every rule with its reason, what
 * it looks for, what it offers and where that comes from, and docs/phrase-set.schema.json,
 * the form of one's own phrases. A test tells when they have fallen behind.
 */
import {phraseForm} from '../phrasing/own.ts';
import {evidence} from '../phrasing/rules/evidence.ts';
import {rules} from '../phrasing/rules/index.ts';
import {sources} from '../phrasing/rules/sources.ts';
import {categories, categoryOf, type Category, type Rule} from '../phrasing/types.ts';
import {schemaOf} from './setSchema.ts';
import {english, type Condition, type FamilyName} from '../phrasing/wording.ts';

const path = 'docs/phrasing.md';
const schemaPath = 'docs/phrase-set.schema.json';

/** Paths and what stands in them. */
export function phrasingBook(): Readonly<Record<string, string>> {
  const schema = schemaOf(phraseForm, 'A set of phrases for Alongside');
  return {[path]: book(), [schemaPath]: `${JSON.stringify(schema, undefined, 2)}\n`};
}

const headings: Readonly<Record<Category, string>> = {
  obligation: 'A duty laid on somebody',
  command: 'An order',
  permission: 'Holding the gate',
  pressure: 'Leverage',
  advice: 'Advice from above',
  compliance: 'Measured by somebody’s plan',
  refusal: 'A no, or an absence, as a fault',
  doubt: 'A word in question',
  label: 'A person as a condition',
  judgment: 'A verdict',
  deficit: 'Only what is missing',
  ownership: 'A person as ours',
  role: 'The clinician’s part',
  collaborative: 'Shared power',
};

function book(): string {
  const chapters = categories.map(category => {
    const own = rules.filter(rule => categoryOf(rule.id) === category);
    return [`## ${headings[category]} (\`${category}\`)`, ...own.map(section)].join('\n\n');
  });
  return `${[head, ...chapters, list()].join('\n\n')}\n`;
}

const head = `# What is noticed in a note, and why

Written from the rules in \`src/phrasing/rules\` by \`npm run phrases -- --book\`. How a sentence is read is in [the decision page](decisions/phrasing.md).

A word only wakes a rule. Who acts on whom and the frame around it (quoted, reported, negated, asked) decide. \`@them\` is a person as object, \`~tell\` any form of *tell*, \`a|b\` one of them, \`x?\` may be left out; \`<\` and \`>\` stand around what is marked where that is not all. \`src/phrasing/pattern.ts\` lists the rest.`;

function section(rule: Rule): string {
  const family = english.families[rule.family as FamilyName];
  const proof = evidence[rule.id]!;
  return [
    `### \`${rule.id}\`${rule.weight === 'quiet' ? ' (quiet)' : ''}`,
    `${family.reason} Source: ${proof.source}.`,
    ...facts(rule),
    `- Speaks up: ${quoted(proof.speaksUp)}`,
    ...(proof.staysQuiet.length > 0 ? [`- Stays quiet: ${quoted(proof.staysQuiet)}`] : []),
  ]
    .join('\n')
    .replace(/^(###.*)\n(.*)\n/, '$1\n\n$2\n\n');
}

function facts({patterns, asking = [], subject, only, unless, quietIf, same, ifTrue, ask, family}: Rule): string[] {
  const code = (names: readonly string[]) => names.map(name => `\`${name}\``).join(', ');
  const questions = ask ?? [english.families[family as FamilyName].question];
  const conditions: Readonly<Record<string, string>> = english.conditions satisfies Record<Condition, string>;
  return [
    `- Looks for: ${code([...patterns, ...asking])}`,
    ...(subject ? [`- Where the subject is: ${subject.join(', ')}`] : []),
    ...(only ? [`- Only if: ${code(only)}`] : []),
    ...(unless ? [`- Not if: ${code(unless)}`] : []),
    ...(quietIf ? [`- Quiet if: ${code(quietIf)}`] : []),
    ...(same ? [`- Other words for the same: ${code(same)}`] : []),
    ...(ifTrue ? [`- If true: ${ifTrue.map(([text, name]) => `\`${text}\` (${conditions[name]})`).join(', ')}`] : []),
    `- Asks: ${questions.join(' ')}`,
  ];
}

function quoted(sentences: readonly string[]): string {
  return sentences.map(sentence => `“${sentence}”`).join(' ');
}

function list(): string {
  return ['## Sources', '', ...Object.entries(sources).map(([name, about]) => `- **${name}**: ${about}`)].join('\n');
}
