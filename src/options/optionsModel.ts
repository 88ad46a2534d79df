/* Granted sites and the person's choices. */
import {browser} from '../shared/browser.ts';
import type {Settings} from '../shared/settings/index.ts';
import {changeSettings} from '../shared/settings/store.ts';
import {Model} from '../shared/ui/model.ts';
import {BackupModel} from './backupModel.ts';
import {StoreModel} from './storeModel.ts';

export class OptionsModel extends Model<{readonly sites: readonly string[]}> {
  readonly store = new StoreModel();
  readonly backup = new BackupModel(() => void this.store.load());

  constructor() {
    super({sites: []});
    browser.permissions.onAdded.addListener(() => void this.load());
    browser.permissions.onRemoved.addListener(() => void this.load());
  }

  /** Match patterns, as the browser granted them. */
  load = async (): Promise<void> => {
    const {origins = []} = await browser.permissions.getAll();
    this.set({sites: origins});
  };

  turnOff = async (pattern: string): Promise<void> => {
    await browser.permissions.remove({origins: [pattern]});
    await this.load();
  };

  change = (change: Partial<Settings>): Promise<void> => changeSettings(() => change);
}
