/*
 * Writes what the current version of the store keeps, plain and locked, into docs/samples.
 * Run once for each version of the schema, then never again: a sample that changes proves
 * nothing. The keys of a sample are in it, which is why no test shares them with anybody.
 *
 *   node src/testing/load.mjs src/testing/makeStoreSample.ts
 */
import {storage} from './memoryBrowser.ts';
import {existsSync, writeFileSync} from 'node:fs';
import {openDatabase} from '../reflections/database.ts';
import {keepDraft} from '../reflections/drafts.ts';
import {putWaiting} from '../reflections/inbox.ts';
import {edit, eraseForGood, moveToTrash} from '../reflections/listing.ts';
import {prepareLock} from '../reflections/lock/changes.ts';
import {lettersOf} from '../reflections/lock/recoveryKey.ts';
import {finishRotation} from '../reflections/lock/rotation.ts';
import {changeRecord, keepRecord} from '../reflections/records.ts';
import {keep} from '../reflections/reflections.ts';
import {closeSession} from '../reflections/session.ts';
import {steps} from '../reflections/steps.ts';
import {forgetVault, openVault} from '../reflections/vault.ts';
import {spellRow} from './storeSample.ts';

const at = Date.UTC(2026, 10, 19, 18);
const PASSPHRASE = 'four words for samples';

/** While this module is evaluated: later, what runs it brings no more parts of the store. */
if (!existsSync(path('plain'))) await make();

function path(kind: string): string {
  return `docs/samples/store-v${steps.length}-${kind}.json`;
}

async function make(): Promise<void> {
  makeKeysReadable();
  const id = await fill();
  writeFileSync(path('plain'), await spellStore({}));
  const {recovery, commit} = await prepareLock(PASSPHRASE);
  await commit();
  await finishRotation();
  await closeSession();
  forgetVault();
  const reflection = {text: 'While closed.', at, zone: 'UTC'};
  await putWaiting(id, 'a'.repeat(32), {kind: 'note', done: true, reflection});
  writeFileSync(path('locked'), await spellStore({passphrase: PASSPHRASE, recovery: lettersOf(recovery)}));
}

/** A bit of everything. @returns The vault's id. */
async function fill(): Promise<string> {
  await storage.session.clear();
  const hers = (await keep({
    text: 'Hers, I think.',
    at,
    zone: 'America/Chicago',
    theme: 'deciding',
    tags: ['housing'],
  }))!;
  await edit(hers, {text: 'Hers.', followUp: true}, at + 60_000);
  await keep({text: '¿Quién llevaba el volante? 日本 😀', at: at - 86_400_000, zone: 'America/Mexico_City'});
  await moveToTrash((await keep({text: 'Thrown away.', at, zone: 'UTC'}))!);
  const gone = (await keep({text: 'Gone.', at, zone: 'UTC'}))!;
  await moveToTrash(gone);
  await eraseForGood([gone]);
  const {vaultId} = await openVault();
  for (const place of ['popup', 'week'] as const) {
    const drafts = keepDraft<unknown>(vaultId, new AbortController().signal, place);
    drafts.remember(place === 'popup' ? {text: 'Half a thought'} : {'role-01': 'Half an answer'});
    drafts.flush();
    await untilWritten(vaultId, place);
  }
  await changeRecord('popup', () => ({seed: 0.5, starred: ['role-01']}));
  await keepRecord('week', {week: '2026-11-16', ids: ['role-01'], rested: []});
  return vaultId;
}

async function untilWritten(vaultId: string, place: string): Promise<void> {
  while (!(await (await openDatabase()).get('drafts', [vaultId, place]))) await new Promise(setImmediate);
}

async function spellStore(opensBy: object): Promise<string> {
  const db = await openDatabase();
  const stores = await Promise.all(
    [...db.objectStoreNames].map(async name => [name, await spellRow(await db.getAll(name))]),
  );
  return JSON.stringify({version: steps.length, opensBy, stores: Object.fromEntries(stores) as object}, null, 1) + '\n';
}

/** A key no script can read out cannot be written into a sample; and a passphrase of one costs no more than it has to. */
function makeKeysReadable(): void {
  const {subtle} = crypto;
  const generate = subtle.generateKey.bind(subtle) as (...args: unknown[]) => Promise<CryptoKey>;
  subtle.generateKey = ((algorithm: unknown, _extractable: boolean, uses: unknown) =>
    generate(algorithm, true, uses)) as typeof subtle.generateKey;
  let now = 0;
  performance.now = () => (now += 60_000);
}

/** The channel on which views tell each other of changes would keep this process for ever. */
export function main(): never {
  process.exit(0);
}
