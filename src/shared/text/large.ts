/* Words that the popup does without: those of large pages, and those around the lock. */
import type {Language, Messages} from './index.ts';

/** The words around the lock, which the popup has no use for while it is open. */
const lockLoaders: Record<Language, () => Promise<{default: Messages}>> = {
  en: () => import('./en.lock.json'),
  es: () => import('./es.lock.json'),
};

/** Words of the panel and the settings about finding, keeping and bringing in: none that the popup shows. */
const archiveLoaders: Record<Language, () => Promise<{default: Messages}>> = {
  en: () => import('./en.archive.json'),
  es: () => import('./es.archive.json'),
};
/** The words of panel, settings and first run, which the popup has no use for. */
const pageLoaders: Record<Language, () => Promise<{default: Messages}>> = {
  en: () => import('./en.pages.json'),
  es: () => import('./es.pages.json'),
};

/** What large pages say more than the popup does. */
export async function loadLargeMessages(language: Language): Promise<Messages> {
  const [archive, pages, lock] = await Promise.all([
    archiveLoaders[language](),
    pageLoaders[language](),
    loadLockMessages(language),
  ]);
  return {...archive.default, ...pages.default, ...lock};
}

/** The popup brings them when it is closed. */
export async function loadLockMessages(language: Language): Promise<Messages> {
  return (await lockLoaders[language]()).default;
}
