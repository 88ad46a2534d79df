import {describe, expect, it} from 'vitest';
import {choosePrompt} from './choose.ts';
import {library} from './index.ts';
import {readSet} from '../shared/sets/readSet.ts';
import {fileOf, joinBeside, joinPrompts, promptForm} from './own.ts';
import {moments} from './types.ts';

const room = {text: {en: 'Where did I leave room?', es: '¿Dónde dejé lugar?'}};
const spoke = {text: {en: 'Who spoke last?'}, moments: ['group'], theme: 'power'} as const;

describe('own prompts', () => {
  it('come in the language of the page, and in the other where there is no other', () => {
    expect(joinPrompts([room, spoke], 'es', '').map(({text}) => text)).toEqual([
      '¿Dónde dejé lugar?',
      'Who spoke last?',
    ]);
  });
  it('fit any moment unless they say which', () => {
    const [any, group] = joinPrompts([room, spoke], 'en', '');
    expect(any!.moments).toEqual(moments);
    expect(group!.moments).toEqual(['group']);
  });
  it('keep their id in whatever order they come, and share none with the library', () => {
    const ids = joinPrompts([room, spoke], 'en', 'County').map(({id}) => id);
    expect(joinPrompts([spoke, room], 'es', 'County').map(({id}) => id)).toEqual([...ids].reverse());
    expect(library.filter(({id}) => ids.includes(id))).toEqual([]);
  });
  it('are chosen like the others, with a theme or without', () => {
    const own = joinPrompts([room], 'en', '');
    const history = {seed: 1, bags: {}, shown: []};
    const pinned = own.map(({id}) => id);
    expect(choosePrompt([...library, ...own], history, {moment: 'after', pinned})?.prompt.id).toBe(own[0]!.id);
  });
  it('say where they come from, and come once where two sets hold them', () => {
    const joined = joinBeside(
      {
        mine: [room],
        sets: [
          {name: 'County', prompts: [spoke]},
          {name: 'Team', prompts: [spoke]},
        ],
      },
      'en',
    );
    expect(joined.map(({text, from}) => [text, from])).toEqual([
      ['Where did I leave room?', ''],
      ['Who spoke last?', 'County'],
    ]);
  });
  it('keep their id when their set comes under another name', () => {
    expect(joinPrompts([spoke], 'en', 'County')[0]!.id).toBe(joinPrompts([spoke], 'en', 'County 2')[0]!.id);
  });
  it('go into a file that reads the same', () => {
    expect(readSet(fileOf([room, spoke]), promptForm).set).toEqual({prompts: [room, spoke]});
  });
});
