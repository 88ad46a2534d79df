/*
 * What every extension page does first: settings, words, looks. Then it renders.
 */
import {browser} from '../browser.ts';
import {onSettingsChanged, readSettings} from '../settings/store.ts';
import type {Settings} from '../settings/index.ts';
import {chooseLanguage, loadArchiveMessages, loadMessages, sayIn, type Language, type Say} from '../text/index.ts';

export type PageWords = {readonly say: Say; readonly language: Language; readonly settings: Settings};

/**
 * @param render Called once now and again whenever the settings change.
 * @param alsoArchive Whether the words of the archive come with the rest; the popup shows none of them.
 */
export async function startPage(render: (words: PageWords) => void, alsoArchive = true): Promise<void> {
  const draw = async () => {
    const settings = await readSettings();
    const language = chooseLanguage(settings.language, [browser.i18n.getUILanguage(), ...navigator.languages]);
    const words = await Promise.all([loadMessages(language), alsoArchive ? loadArchiveMessages(language) : {}]);
    const say = sayIn({...words[0], ...words[1]});
    document.documentElement.lang = language;
    if (settings.theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = settings.theme;
    render({say, language, settings});
  };
  onSettingsChanged(() => void draw());
  await draw();
}
