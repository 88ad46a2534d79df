/* Files that somebody takes with them. Their names say what they are, a date and nothing else. */
import {offerFile} from '../shared/ui/offerFile.ts';

/** Looked for in a folder of downloads that others share: in the words of the page that made it. */
const names = {
  en: {backup: 'backup', reflections: 'reflections', prompts: 'prompts', key: 'recovery-key'},
  es: {backup: 'respaldo', reflections: 'reflexiones', prompts: 'preguntas', key: 'clave-de-recuperacion'},
} as const;

/** @param now Epoch milliseconds: the day goes into the name. */
export function download(
  content: BlobPart,
  type: string,
  kind: keyof typeof names.en,
  extension: string,
  now: number,
): void {
  const day = new Intl.DateTimeFormat('en-CA').format(now);
  const language = document.documentElement.lang === 'es' ? 'es' : 'en';
  offerFile(content, type, `alongside-${names[language][kind]}-${day}.${extension}`);
}
