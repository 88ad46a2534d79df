/*
 * What was written while the vault was closed comes home: drafts into the box, what
 * was kept among the reflections. Each moves in one transaction, so that none is lost
 * or doubled wherever it stops.
 */
import {newId} from '../bytes.ts';
import {announce} from '../changes.ts';
import {openDatabase, write} from '../database.ts';
import type {Draft} from '../drafts.ts';
import {toStoreError} from '../faults.ts';
import {DRAFT_PLACE, dropWaiting, type Waiting} from '../inbox.ts';
import {openInboxSecret} from '../inboxSecret.ts';
import {newInbox} from '../newKeys.ts';
import {everythingOf} from '../ranges.ts';
import {edit} from '../listing.ts';
import type {Reflection} from '../reflections.ts';
import {isPair, openBox} from '../sealedBox.ts';
import type {InboxRecord} from '../steps.ts';
import {keyFor, tick, vaultOf, type Opened, type Vault} from '../vault.ts';
import {countWaiting} from '../waiting.ts';

/** Brings home what waits. One that does not open stays where it is, and is counted (countUnopened). */
export async function bringHome(opened: Opened): Promise<void> {
  const {vaultId} = opened.row;
  if ((await countWaiting(vaultId)) === 0) return;
  await navigator.locks.request(`inbox ${vaultId}`, async () => {
    const inboxes = await inboxesOf(opened);
    const records = await (await openDatabase()).getAll('inbox', everythingOf(vaultId));
    // The draft that was left in the box first: another unfinished one does not take its place.
    records.sort((a, b) => Number(b.id === DRAFT_PLACE) - Number(a.id === DRAFT_PLACE));
    let home = 0;
    for (const record of records) {
      const body = await openIn(inboxes, record);
      if (body) await settle(vaultOf(opened), record, body);
      if (body) home++;
    }
    // Told of nothing new, every view would read again, and find again what does not open.
    if (home > 0) announce();
  });
}

type Inbox = {readonly secret: CryptoKey; readonly inboxKey: ArrayBuffer};

/** The present inbox, and the one of before where a re-keying is not long ago. */
async function inboxesOf(opened: Opened): Promise<Inbox[]> {
  const {key, row} = opened;
  const present = {secret: await openInboxSecret(key, row.inboxSecret), inboxKey: row.inboxKey};
  const {inboxBefore: before} = row;
  if (!before) return [present];
  const secret = await openInboxSecret(await keyFor(opened, before.inboxSecret.key), before.inboxSecret);
  return [present, {secret, inboxKey: before.inboxKey}];
}

async function openIn(inboxes: readonly Inbox[], record: InboxRecord): Promise<Waiting | undefined> {
  for (const {secret, inboxKey} of inboxes) {
    const body = await openBox(secret, inboxKey, record).catch(() => undefined);
    if (body !== undefined) return body as Waiting;
  }
  return undefined;
}

async function settle(vault: Vault, record: InboxRecord, body: Waiting): Promise<void> {
  if (body.kind === 'edit') return settleEdit(vault, record, body);
  const {vaultId} = record;
  // The box was emptied, and the page went before it could take this away.
  if (body.kind === 'note' && !body.reflection.text.trim()) return dropWaiting(vaultId, record.id);
  const clock = await tick(vaultId);
  const draft = body.kind === 'draft' ? body.draft : draftOf(body.reflection);
  const place = body.kind === 'draft' ? body.id : 'popup';
  const [asDraft, asKept] = await Promise.all([
    vault.seal('drafts', place, clock, draft),
    body.kind === 'note' ? vault.seal('reflections', keptId(record.id), clock, body.reflection) : undefined,
  ]);
  await write(['inbox', 'drafts', 'reflections'], async transaction => {
    const drafts = transaction.objectStore('drafts');
    const free = (await drafts.get([vaultId, 'popup'])) === undefined;
    const unfinished = body.kind === 'draft' || (!body.done && free);
    await Promise.all([
      unfinished || !asKept ? drafts.put(asDraft) : transaction.objectStore('reflections').put(asKept),
      transaction.objectStore('inbox').delete([vaultId, record.id]),
    ]);
  });
}

/**
 * An edit that the lock cut short is finished, with the earlier words among its versions.
 * Where that reflection is in the trash by now, or does not open, the words stand by themselves.
 */
async function settleEdit(vault: Vault, record: InboxRecord, body: Waiting & {kind: 'edit'}): Promise<void> {
  try {
    await edit(body.of, {text: body.text}, body.at, vault);
    await dropWaiting(record.vaultId, record.id);
  } catch (error) {
    if (toStoreError(error).fault !== 'unreadable') throw error;
    const {timeZone: zone} = Intl.DateTimeFormat().resolvedOptions();
    await settle(vault, record, {kind: 'note', done: true, reflection: {text: body.text, at: body.at, zone}});
  }
}

/** Puts a new pair where the public half is not the one that belongs to the secret. */
export async function mendInbox({row, key}: Opened): Promise<void> {
  const secret = await openInboxSecret(key, row.inboxSecret).catch(() => undefined);
  if (secret && (await isPair(secret, row.inboxKey))) return;
  const fresh = await newInbox(key, row.vaultId, row.key, newId());
  await write(['vaults'], async transaction => {
    const now = await transaction.objectStore('vaults').get(row.vaultId);
    if (now?.key === row.key) await transaction.objectStore('vaults').put({...now, ...fresh});
  });
}

function draftOf({text, promptId, moment, steering}: Reflection): Draft {
  return {text, ...(promptId && {promptId}), ...(moment && {moment}), ...(steering && {steering})};
}

/** An inbox id is a record's id already, save for the one fixed place. */
function keptId(id: string): string {
  return id === DRAFT_PLACE ? newId() : id;
}
