/* Hands a file to the browser, as a link of its own that somebody pressed. Its name says a date and nothing else. */

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
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([content], {type}));
  link.href = address;
  link.download = `alongside-${names[language][kind]}-${day}.${extension}`;
  link.click();
  // Ten seconds are plenty for the browser to take hold of it; kept on, it would hold the words in memory.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
