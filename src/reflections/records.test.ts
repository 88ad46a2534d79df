import {freshStore} from '../testing/freshStore.ts';
import {describe, expect, it} from 'vitest';
import {changeBeside, readBeside} from './beside.ts';
import {countPhrases, putCounts, readCounts} from './counts.ts';
import {openDatabase} from './database.ts';
import {changeRecord, readRecord} from './records.ts';

const room = {text: {en: 'Where did I leave room today?'}};
const spoke = {text: {en: 'Who spoke last?'}};

freshStore();

describe('what is remembered of questions', () => {
  it('holds what two views change at the same time', async () => {
    const add = (id: string) =>
      changeRecord<{hidden: string[]}>('popup', now => ({hidden: [...(now?.hidden ?? []), id]}));
    await Promise.all([add('power/carry'), add('words/door'), add('trust/built')]);
    expect(await readRecord('popup')).toEqual({hidden: ['power/carry', 'words/door', 'trust/built']});
  });
});

describe("a person's own questions", () => {
  it('are none at first, and leave nothing behind when the last one goes', async () => {
    expect(await readBeside()).toBeUndefined();
    await changeBeside(now => ({...now, mine: [room]}));
    expect(await readBeside()).toEqual({mine: [room], sets: []});
    await changeBeside(now => ({...now, mine: []}));
    expect(await (await openDatabase()).count('practice')).toBe(0);
  });
  it('hold what two views add at the same time', async () => {
    const add = (prompt: typeof room) => changeBeside(now => ({...now, mine: [...now.mine, prompt]}));
    await Promise.all([add(room), add(spoke)]);
    expect((await readBeside())?.mine).toEqual([room, spoke]);
  });
  it('lie sealed on the disk', async () => {
    await changeBeside(now => ({...now, sets: [{name: 'County', prompts: [spoke]}]}));
    const rows = await (await openDatabase()).getAll('practice');
    expect(rows).toHaveLength(1);
    expect(new TextDecoder().decode(rows[0]!.ct)).not.toMatch(/spoke|County/);
  });
});

describe('counts of phrases', () => {
  it('are not begun by anything but the switch', async () => {
    await countPhrases('2026-11-16', ['word', 'seen']);
    expect(await readCounts()).toBeUndefined();
  });
  it('add up by group and week, and remember six weeks', async () => {
    await putCounts({});
    await Promise.all([countPhrases('2026-11-16', ['word', 'word']), countPhrases('2026-11-16', ['word', 'part'])]);
    expect(await readCounts()).toEqual({'2026-11-16': {word: 3, part: 1}});
    for (const day of ['01', '08', '15', '22', '29']) await countPhrases(`2027-02-${day}`, ['seen']);
    expect(Object.keys((await readCounts())!)).toHaveLength(6);
    await countPhrases('2027-03-08', ['seen']);
    expect(await readCounts()).not.toHaveProperty('2026-11-16');
  });
  it('are gone without a row when they are turned off', async () => {
    await putCounts({});
    await countPhrases('2026-11-16', ['word']);
    await putCounts(undefined);
    expect(await (await openDatabase()).count('practice')).toBe(0);
  });
});
