/*
 * JSON Schema 2020-12 of a set, for editors that know it; readSet is stricter where a
 * schema cannot say it.
 */
import {PLAIN} from '../shared/sets/readShape.ts';
import type {SetForm, Shape} from '../shared/sets/shape.ts';

export function schemaOf({format, version, fields, optional}: SetForm, title: string): object {
  const known = {format: {const: format}, version: {const: version}};
  const own = Object.entries(fields).map(([name, shape]) => [name, schema(shape)] as const);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    type: 'object',
    properties: {...known, ...Object.fromEntries(own)},
    required: [...Object.keys(known), ...Object.keys(fields).filter(name => !optional.includes(name))],
    additionalProperties: false,
  };
}

function schema(shape: Shape): object {
  if (shape.kind === 'text')
    return {
      type: 'string',
      minLength: 1,
      maxLength: shape.max,
      pattern: shape.plain ? PLAIN.source : '^[^\\u0000-\\u001f]*$',
    };
  if (shape.kind === 'choice') return {enum: shape.from};
  if (shape.kind === 'list') {
    return {type: 'array', items: schema(shape.of), minItems: 1, maxItems: shape.max, uniqueItems: true};
  }
  const names = Object.keys(shape.fields);
  const required = names.filter(name => !shape.optional.includes(name));
  return {
    type: 'object',
    properties: Object.fromEntries(names.map(name => [name, schema(shape.fields[name]!)])),
    ...(required.length > 0 && {required}),
    ...(shape.someOf && {anyOf: names.map(name => ({required: [name]}))}),
    additionalProperties: false,
  };
}
