import {freshStore, storage} from '../../testing/freshStore.ts';
import {describe, expect, it, vi} from 'vitest';
import {randomBytes} from '../bytes.ts';
import {onChanged} from '../changes.ts';
import {openDatabase, write} from '../database.ts';
import {DROPPED, keepDraft, readDraft, type DraftId} from '../drafts.ts';
import {putWaiting, sealerFor} from '../inbox.ts';
import type {Kdf} from '../kdf.ts';
import {list, listTrash, moveToTrash} from '../listing.ts';
import {sealLeftovers} from '../leftovers.ts';
import {keep} from '../reflections.ts';
import {closeSession, readSession} from '../session.ts';
import {forgetVault, openRow, openVault} from '../vault.ts';
import {countUnopened} from '../unopened.ts';
import {countWaiting} from '../waiting.ts';
import {changePassphrase, prepareLock, prepareRecovery, setAutoLock, setPassphrase, turnLockOff} from './changes.ts';
import {tidy, unlock, unlockWithRecovery} from './opening.ts';
import {lettersOf, wordsOf} from './recoveryKey.ts';
import {finishRotation, renew} from './rotation.ts';

// Calibrated, each key would take 700 ms; the floor is the same work, less of it.
vi.mock('../kdf.ts', async original => {
  const kdf = await original<typeof import('../kdf.ts')>();
  const newKdf = () =>
    Promise.resolve({name: 'PBKDF2-SHA-256', salt: randomBytes(16), iterations: kdf.FLOOR} satisfies Kdf);
  return {...kdf, newKdf};
});

const ONE = 'four calm words here';
const TWO = 'a river under the bridge';
const reflection = (text: string) => ({text, at: 1, zone: 'UTC'});
const texts = async () => (await list()).kept.map(({reflection: {text}}) => text).sort();
const vaultId = async () => (await (await openDatabase()).getAll('vaults'))[0]!.vaultId;
const close = async () => {
  await closeSession();
  forgetVault();
};

async function lock(passphrase = ONE) {
  const prepared = await prepareLock(passphrase);
  await prepared.commit();
  return prepared.recovery;
}

freshStore();

vi.setConfig({testTimeout: 30_000});

describe('turning the lock on', () => {
  it('changes nothing before the recovery key is in hand', async () => {
    await keep(reflection('one'));
    await prepareLock(ONE);
    await close();
    expect(await texts()).toEqual(['one']);
  });
  it('drops the device slot, and with it the way in without asking', async () => {
    await keep(reflection('one'));
    await lock();
    expect(await texts()).toEqual(['one']);
    expect(await (await openDatabase()).count('deviceKeys')).toBe(0);
    await close();
    await expect(list()).rejects.toMatchObject({fault: 'locked'});
  });
  it('seals everything under a new key, and forgets the old one a minute later', async () => {
    await keep(reflection('one'));
    await keep(reflection('two'));
    await lock();
    await finishRotation();
    const db = await openDatabase();
    expect((await db.getAll('reflections')).map(({key}) => key)).toEqual([2, 2]);
    expect((await openRow()).row.before).toHaveLength(1);
    await finishRotation(Date.now() + 61_000);
    expect((await openRow()).row).not.toHaveProperty('before');
    expect((await openRow()).row).not.toHaveProperty('inboxBefore');
    expect(await texts()).toEqual(['one', 'two']);
  });
  it('cannot be done twice over from two views', async () => {
    await openVault();
    const [first, second] = [await prepareLock(ONE), await prepareLock(TWO)];
    await first.commit();
    await expect(second.commit()).rejects.toMatchObject({fault: 'locked'});
    await close();
    expect(await unlock(await vaultId(), ONE)).toEqual({is: 'opened'});
  });
});

describe('a rotation that was cut short', () => {
  it('goes on where it was, with old and new records readable all along', async () => {
    const raw = new Uint8Array(32).fill(7);
    for (let at = 0; at < 60; at += 1) await keep(reflection(`${at}`));
    await lock();
    // Half of them are as they were before: their key lies sealed beside the new one.
    const opened = await openRow();
    const renewed = await renew(opened, raw, () => Promise.resolve(opened.row.wraps));
    expect(renewed.row.before).toHaveLength(2);
    await tidy();
    expect(await texts()).toHaveLength(60);
  });
  it('refuses a copy from before it, put back once the earlier key is forgotten', async () => {
    const id = (await keep(reflection('as it was')))!;
    const [old] = await (await openDatabase()).getAll('reflections');
    await lock();
    await finishRotation();
    await finishRotation(Date.now() + 61_000);
    await write(['reflections'], transaction => transaction.objectStore('reflections').put(old!));
    expect(old!.id).toBe(id);
    expect(await list()).toMatchObject({kept: [], unreadable: 1});
  });
  it('leaves alone what another view wrote meanwhile', async () => {
    const id = (await keep(reflection('before')))!;
    await lock();
    const fresh = (await openVault()).seal('reflections', id, {count: 99, device: 'd'}, reflection('after'));
    const sealed = await fresh;
    await write(['reflections'], transaction => transaction.objectStore('reflections').put(sealed));
    await tidy();
    expect(await texts()).toEqual(['after']);
  });
});

describe('opening', () => {
  it('takes the passphrase, and only that one', async () => {
    await keep(reflection('one'));
    await lock();
    await close();
    const id = await vaultId();
    expect(await unlock(id, 'four calm words her')).toEqual({is: 'wrong'});
    expect(await unlock(id, ONE)).toEqual({is: 'opened'});
    expect(await texts()).toEqual(['one']);
  });
  it('takes the recovery key as words of either language and as letters, and then a new passphrase', async () => {
    const recovery = await lock();
    const id = await vaultId();
    for (const text of [
      (await wordsOf(recovery, 'en')).join(' '),
      (await wordsOf(recovery, 'es')).join('\n').normalize('NFD').toUpperCase(),
      `Alongside\n\n${lettersOf(recovery)}\n`,
    ]) {
      await close();
      expect(await unlockWithRecovery(id, text)).toEqual({is: 'opened'});
    }
    await setPassphrase(TWO);
    await close();
    expect(await unlock(id, ONE)).toEqual({is: 'wrong'});
    expect(await unlock(id, TWO)).toEqual({is: 'opened'});
  });
  it('pauses after five that did not open, and never wipes', async () => {
    await lock();
    await close();
    const id = await vaultId();
    for (let tries = 0; tries < 5; tries += 1) expect((await unlock(id, `wrong ${tries} wrong`)).is).toBe('wrong');
    expect(await unlock(id, ONE)).toMatchObject({is: 'wait'});
    await storage.session.remove(`tries:${id}`);
    expect(await unlock(id, ONE)).toEqual({is: 'opened'});
  }, 30_000);
});

describe('changing what opens it', () => {
  it('rewraps: another passphrase, the same records, untouched', async () => {
    await keep(reflection('one'));
    await lock();
    await finishRotation();
    const db = await openDatabase();
    const before = await db.getAll('reflections');
    const id = await vaultId();
    expect(await changePassphrase(id, 'not the one at all', TWO)).toBe(false);
    expect(await changePassphrase(id, ONE, TWO)).toBe(true);
    expect(await db.getAll('reflections')).toEqual(before);
    await close();
    expect(await unlock(id, ONE)).toEqual({is: 'wrong'});
    expect(await unlock(id, TWO)).toEqual({is: 'opened'});
  });
  it('puts a new recovery key in place of the old one', async () => {
    const old = await lock();
    const id = await vaultId();
    expect(await prepareRecovery(id, TWO)).toBeUndefined();
    const prepared = (await prepareRecovery(id, ONE))!;
    await prepared.commit();
    await close();
    expect(await unlockWithRecovery(id, lettersOf(old))).toEqual({is: 'wrong'});
    expect(await unlockWithRecovery(id, lettersOf(prepared.recovery))).toEqual({is: 'opened'});
  });
  it('stays closed where it closes while another closing time is being set', async () => {
    await keep(reflection('one'));
    await lock();
    const {set} = storage.session;
    // The lock lands after what is open was read, and before anything is written.
    const spy = vi.spyOn(storage.session, 'set').mockImplementationOnce(async values => {
      await closeSession();
      await set(values);
    });
    await setAutoLock({after: 1, withScreen: true});
    spy.mockRestore();
    expect((await readSession()).open).toBeUndefined();
    await unlock(await vaultId(), ONE);
    expect((await readSession()).open?.after).toBe(1);
  });
  it('turns it off again', async () => {
    await keep(reflection('one'));
    await lock();
    const id = await vaultId();
    expect(await turnLockOff(id, TWO)).toBe(false);
    expect(await turnLockOff(id, ONE)).toBe(true);
    await close();
    expect(await texts()).toEqual(['one']);
  });
});

describe('what was written while closed', () => {
  it('cannot be read by the machine that wrote it, and is there after unlocking', async () => {
    await lock();
    await close();
    const id = await vaultId();
    await putWaiting(id, 'a'.repeat(32), {kind: 'note', done: true, reflection: reflection('while closed')});
    // All that is left on it: the database, the session and the code. None of it opens the box.
    await expect(openRow()).rejects.toMatchObject({fault: 'locked'});
    expect((await readSession()).open).toBeUndefined();
    const [record] = await (await openDatabase()).getAll('inbox');
    expect(Object.values(record!).every(part => !(part instanceof CryptoKey))).toBe(true);
    expect(Buffer.from(record!.ct).includes('while closed')).toBe(false);
    expect(await countWaiting(id)).toBe(1);
    await unlock(id, ONE);
    expect(await texts()).toEqual(['while closed']);
    expect(await countWaiting(id)).toBe(0);
  });
  it('still opens where a view was sealing to the old inbox while it was re-keyed', async () => {
    await openVault();
    const id = await vaultId();
    const sealer = sealerFor(id);
    await sealer.put('b'.repeat(32), {kind: 'note', done: true, reflection: reflection('early')});
    await lock();
    await sealer.put('c'.repeat(32), {kind: 'note', done: true, reflection: reflection('late')});
    await close();
    await unlock(id, ONE);
    expect(await texts()).toEqual(['early', 'late']);
  });
  it('leaves one that was tampered with where it is, and brings home the rest', async () => {
    await lock();
    await close();
    const id = await vaultId();
    for (const [at, text] of ['first', 'second'].entries())
      await putWaiting(id, `${at}`.repeat(32), {kind: 'note', done: true, reflection: reflection(text)});
    await write(['inbox'], async transaction => {
      const record = (await transaction.objectStore('inbox').get([id, '0'.repeat(32)]))!;
      new Uint8Array(record.ct)[40]! ^= 1;
      await transaction.objectStore('inbox').put(record);
    });
    await unlock(id, ONE);
    expect(await texts()).toEqual(['second']);
    expect(await countWaiting(id)).toBe(1);
  });
  it('is counted where it did not open, and tells nobody of a change there is not', async () => {
    await lock();
    await close();
    const id = await vaultId();
    const theirs = await crypto.subtle.generateKey({name: 'ECDH', namedCurve: 'P-256'}, true, ['deriveBits']);
    const inboxKey = await crypto.subtle.exportKey('raw', theirs.publicKey);
    await write(['vaults'], async transaction => {
      const row = (await transaction.objectStore('vaults').get(id))!;
      await transaction.objectStore('vaults').put({...row, inboxKey});
    });
    await putWaiting(id, 'a'.repeat(32), {kind: 'note', done: true, reflection: reflection('to nobody')});
    await unlock(id, ONE);
    expect(await countUnopened()).toBe(1);
    let told = 0;
    const ears = new AbortController();
    onChanged(() => told++, ears.signal);
    await tidy();
    await new Promise(done => setTimeout(done, 50));
    ears.abort();
    expect(told).toBe(0);
    expect(await countUnopened()).toBe(1);
  });
  it('stands by itself where it was an edit of something that is in the trash by now', async () => {
    const of = (await keep(reflection('before')))!;
    await moveToTrash(of);
    await lock();
    await close();
    const id = await vaultId();
    await putWaiting(id, 'a'.repeat(32), {kind: 'edit', of, text: 'while it closed', at: 5});
    await unlock(id, ONE);
    expect(await texts()).toEqual(['while it closed']);
    expect((await listTrash()).kept.map(({reflection: {text}}) => text)).toEqual(['before']);
    expect(await countWaiting(id)).toBe(0);
  });
  it('brings each box its own draft again, and leaves none of them in memory', async () => {
    await lock();
    const id = await vaultId();
    const drafts = {
      popup: {text: 'half a thought'},
      week: {'role-01': 'half an answer'},
      supervision: {pages: {supervision: {words: ['half a page'], picked: []}}},
    } as const;
    for (const [place, draft] of Object.entries(drafts)) await storage.session.set({[`draft:${id}:${place}`]: draft});
    await close();
    await sealLeftovers();
    expect(await storage.session.get(null)).toEqual({});
    const records = await (await openDatabase()).getAll('inbox');
    expect(records).toHaveLength(3);
    expect(records.some(({ct}) => Buffer.from(ct).includes('half'))).toBe(false);
    await unlock(id, ONE);
    for (const [place, draft] of Object.entries(drafts)) expect(await readDraft(id, place as DraftId)).toEqual(draft);
    expect(await countWaiting(id)).toBe(0);
  });
  it('lets what was dropped right before the lock stay dropped', async () => {
    await lock();
    const id = await vaultId();
    const week = keepDraft<unknown>(id, new AbortController().signal, 'week');
    week.remember({'role-01': 'half an answer'});
    week.flush();
    await vi.waitFor(async () => expect(await (await openDatabase()).count('drafts')).toBe(1));
    await storage.session.set({[`draft:${id}:week`]: DROPPED});
    await close();
    await sealLeftovers();
    await unlock(id, ONE);
    expect(await readDraft(id, 'week')).toBeUndefined();
  });
  it('is sealed to nobody else: a public key that was swapped is found out and replaced at the next opening', async () => {
    await lock();
    const id = await vaultId();
    const theirs = await crypto.subtle.generateKey({name: 'ECDH', namedCurve: 'P-256'}, true, ['deriveBits']);
    const inboxKey = await crypto.subtle.exportKey('raw', theirs.publicKey);
    await write(['vaults'], async transaction => {
      const row = (await transaction.objectStore('vaults').get(id))!;
      await transaction.objectStore('vaults').put({...row, inboxKey});
    });
    await close();
    expect(await unlock(id, ONE)).toEqual({is: 'opened'});
    const {row} = await openRow();
    expect(Buffer.from(row.inboxKey).equals(Buffer.from(inboxKey))).toBe(false);
  });
});
