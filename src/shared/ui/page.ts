/*
 * What every extension page does first: settings, words, looks. Then it renders.
 */
import {browser} from '../browser.ts';
import {onSettingsChanged, readSettings} from '../settings/store.ts';
import type {Settings} from '../settings/index.ts';
import {
  chooseLanguage,
  loadArchiveMessages,
  loadLockMessages,
  loadMessages,
  sayIn,
  type Language,
  type Messages,
  type Say,
} from '../text/index.ts';

export type PageWords = {readonly say: Say; readonly language: Language; readonly settings: Settings};

/**
 * @param render Called once now and again whenever the settings change.
 * @param whole Whether the words of archive and lock come with the rest; the popup brings the lock's when it is closed.
 */
export async function startPage(render: (words: PageWords) => void, whole = true): Promise<void> {
  const draw = async () => {
    const settings = await readSettings();
    const language = chooseLanguage(settings.language, [browser.i18n.getUILanguage(), ...navigator.languages]);
    const more = whole ? [loadArchiveMessages(language), loadLockMessages(language)] : [];
    const say = sayIn(Object.assign({}, ...(await Promise.all([loadMessages(language), ...more]))) as Messages);
    document.documentElement.lang = language;
    if (settings.theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = settings.theme;
    render({say, language, settings});
  };
  onSettingsChanged(() => void draw());
  await draw();
}
