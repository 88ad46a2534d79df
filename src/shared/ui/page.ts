/*
 * What every extension page does first: settings, words, looks. Then it renders.
 */
import {browser} from '../browser.ts';
import {onSettingsChanged, readSettings} from '../settings/store.ts';
import type {Settings} from '../settings/index.ts';
import {chooseLanguage, loadMessages, sayIn, type Language, type Messages, type Say} from '../text/index.ts';

export type PageWords = {readonly say: Say; readonly language: Language; readonly settings: Settings};

/**
 * @param render Called once now and again whenever the settings change.
 * @param more Brings what the page says more than the popup does.
 */
export async function startPage(
  render: (words: PageWords) => void,
  more?: (language: Language) => Promise<Messages>,
): Promise<void> {
  const draw = async () => {
    const settings = await readSettings();
    const language = languageOf(settings);
    const [words, others] = await Promise.all([loadMessages(language), more?.(language)]);
    const say = sayIn({...words, ...others});
    document.documentElement.lang = language;
    if (settings.theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = settings.theme;
    document.documentElement.dataset['size'] = settings.textSize;
    render({say, language, settings});
  };
  onSettingsChanged(() => void draw());
  await draw();
}

export function languageOf({language}: Settings): Language {
  return chooseLanguage(language, [browser.i18n.getUILanguage(), ...navigator.languages]);
}
