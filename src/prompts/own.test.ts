import {describe, expect, it} from 'vitest';
import {choosePrompt} from './choose.ts';
import {library} from './index.ts';
import {joinPrompts} from './own.ts';
import {moments} from './types.ts';

const room = {text: {en: 'Where did I leave room?', es: '¿Dónde dejé lugar?'}};
const spoke = {text: {en: 'Who spoke last?'}, moments: ['group'], theme: 'power'} as const;

describe('own prompts', () => {
  it('come in the language of the page, and in the other where there is no other', () => {
    expect(joinPrompts([room, spoke], 'es', 'own').map(({text}) => text)).toEqual([
      '¿Dónde dejé lugar?',
      'Who spoke last?',
    ]);
  });
  it('fit any moment unless they say which', () => {
    const [any, group] = joinPrompts([room, spoke], 'en', 'own');
    expect(any!.moments).toEqual(moments);
    expect(group!.moments).toEqual(['group']);
  });
  it('keep their id in whatever order they come, and share none with the library', () => {
    const ids = joinPrompts([room, spoke], 'en', 'agency').map(({id}) => id);
    expect(joinPrompts([spoke, room], 'es', 'agency').map(({id}) => id)).toEqual([...ids].reverse());
    expect(library.filter(({id}) => ids.includes(id))).toEqual([]);
  });
  it('are chosen like the others, with a theme or without', () => {
    const own = joinPrompts([room], 'en', 'own');
    const history = {seed: 1, bags: {}, shown: []};
    const pinned = own.map(({id}) => id);
    expect(choosePrompt([...library, ...own], history, {moment: 'after', pinned})?.prompt.id).toBe(own[0]!.id);
  });
});
