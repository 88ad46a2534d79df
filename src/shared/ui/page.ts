/*
 * What every extension page does first: settings, words, looks. Then it renders.
 */
import {browser} from '../browser.ts';
import {onSettingsChanged, readSettings} from '../settings/store.ts';
import type {Settings} from '../settings/index.ts';
import {chooseLanguage, loadMessages, sayIn, type Language, type Say} from '../text/index.ts';

export type PageWords = {readonly say: Say; readonly language: Language; readonly settings: Settings};

/** @param render Called once now and again whenever the settings change. */
export async function startPage(render: (words: PageWords) => void): Promise<void> {
  const draw = async () => {
    const settings = await readSettings();
    const language = chooseLanguage(settings.language, [browser.i18n.getUILanguage(), ...navigator.languages]);
    const say = sayIn(await loadMessages(language));
    document.documentElement.lang = language;
    if (settings.theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = settings.theme;
    render({say, language, settings});
  };
  onSettingsChanged(() => void draw());
  await draw();
}
