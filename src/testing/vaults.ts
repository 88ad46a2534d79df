/* Vaults in a test's own database, made and opened as the extension does, without a browser around them. */
import {write} from '../reflections/database.ts';
import {seal, unseal} from '../reflections/envelope.ts';
import {unwrapDataKey} from '../reflections/keyslots.ts';
import {makeVault} from '../reflections/newKeys.ts';
import type {Vault} from '../reflections/vault.ts';

export async function addVault(device: string): Promise<Vault> {
  const {vault, deviceKey} = await makeVault(device);
  const {vaultId} = vault;
  await write(['vaults', 'deviceKeys', 'clocks'], transaction =>
    Promise.all([
      transaction.objectStore('vaults').add(vault),
      transaction.objectStore('deviceKeys').add({vaultId, key: deviceKey}),
      transaction.objectStore('clocks').add({vaultId, count: 0, device}),
    ]),
  );
  const key = await unwrapDataKey(deviceKey, vault, vault.wraps[0]!);
  return {
    vaultId,
    keepsNothing: false,
    seal: (store, id, clock, body) => seal(key, {vaultId, store, id, key: vault.key, clock}, body),
    unseal: (store, sealed) => unseal(key, store, sealed),
  };
}
