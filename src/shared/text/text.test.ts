import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import archiveDescriptions from './descriptions.archive.json' with {type: 'json'};
import baseDescriptions from './descriptions.json' with {type: 'json'};
import lockDescriptions from './descriptions.lock.json' with {type: 'json'};
import pageDescriptions from './descriptions.pages.json' with {type: 'json'};
import archiveEn from './en.archive.json' with {type: 'json'};
import baseEn from './en.json' with {type: 'json'};
import lockEn from './en.lock.json' with {type: 'json'};
import pageEn from './en.pages.json' with {type: 'json'};
import archiveEs from './es.archive.json' with {type: 'json'};
import baseEs from './es.json' with {type: 'json'};
import lockEs from './es.lock.json' with {type: 'json'};
import pageEs from './es.pages.json' with {type: 'json'};
import {chooseLanguage, fill} from './index.ts';

const src = join(import.meta.dirname, '../..');
const code = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .filter(file => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.startsWith('testing'))
  .map(file => readFileSync(join(src, file), 'utf8'))
  .join('\n');
const en = {...baseEn, ...archiveEn, ...lockEn, ...pageEn};
const es = {...baseEs, ...archiveEs, ...lockEs, ...pageEs};
const descriptions = {...baseDescriptions, ...archiveDescriptions, ...lockDescriptions, ...pageDescriptions};
const keys = Object.keys(en);

/** Keys built at run time from a closed set of names; each family is a template in the code. */
const families = [
  'theme.',
  'line.',
  'options.section.',
  'welcome.true',
  'welcome.login',
  'welcome.resets',
  'welcome.where',
  'options.site.',
  'options.key.',
  'options.remind.',
  'options.remindWhy.',
  'set.',
  'moment.',
  'steer.',
  'store.',
  'group.',
  'category.',
  'card.',
  'said.',
  'tab.',
  'patterns.said.',
  'patterns.when.',
  'page.title.',
  'page.by.',
  'trash.',
  'mine.',
  'pad.',
  'backup.',
  'refused.',
  'shape.',
];

describe('the words of the interface', () => {
  it('stand in both languages, each with a description', () => {
    expect(keys.length).toBe([baseEn, archiveEn, lockEn, pageEn].flatMap(words => Object.keys(words)).length);
    expect(Object.keys(es)).toEqual(keys);
    expect(Object.keys(descriptions)).toEqual(keys);
    for (const words of [en, es, descriptions]) expect(Object.values(words).filter(text => !text.trim())).toEqual([]);
  });
  it('have the same holes in both languages', () => {
    const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const key of keys as (keyof typeof en)[]) expect(holes(es[key]), key).toEqual(holes(en[key]));
  });
  it.each([
    ['candado', /\b(bajo sello|cierre|guardar y cerrar)\b/i],
    ['frase de acceso', /frase de paso|contraseña/i],
    ['computadora', /\b(este|el) equipo\b/i],
    ['respaldo', /copia de seguridad|\bhacer una copia\b/i],
    ['agregar', /añad/i],
    ['timón', /rumbo/i],
    ['quien te emplea, quienes hicimos Alongside, a la par', /empleador|nosotros|\bjuntos\b/i],
  ])('call it %s in Spanish, and nothing else', (_word, other) => {
    expect(keys.filter(key => other.test(es[key as keyof typeof es]))).toEqual([]);
  });
  it('are all used', () => {
    // As an argument, or as an attribute.
    const isUsed = (key: string) => code.includes(`'${key}'`) || code.includes(`"${key}"`);
    const unused = keys.filter(key => !isUsed(key) && !families.some(family => key.startsWith(family)));
    expect(unused).toEqual([]);
  });
  it('are there where they are used', () => {
    const used = [...code.matchAll(/\bsay\('([\w.]+)'/g)].map(match => match[1]!);
    expect(used.length).toBeGreaterThan(40);
    expect(used.filter(key => !keys.includes(key))).toEqual([]);
  });
});

describe('the language', () => {
  it.each([
    ['en', ['es-MX'], 'en'],
    ['system', ['es-MX', 'en'], 'es'],
    ['system', ['fr', 'es'], 'es'],
    ['system', ['fr'], 'en'],
    ['system', [], 'en'],
  ] as const)('%s with %j is %s', (choice, preferred, spoken) => {
    expect(chooseLanguage(choice, preferred)).toBe(spoken);
  });
});

describe('holes', () => {
  it('are filled by name and left alone without a value', () => {
    expect(fill('{a} and {b}', {a: 'x {b}'})).toBe('x {b} and {b}');
  });
});
