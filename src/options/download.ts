/* Hands a file to the browser, as a link of its own that somebody pressed. Its name says a date and nothing else. */

/** @param now Epoch milliseconds: the day goes into the name. */
export function download(
  content: BlobPart,
  type: string,
  kind: 'backup' | 'reflections' | 'prompts',
  extension: string,
  now: number,
): void {
  const day = new Intl.DateTimeFormat('en-CA').format(now);
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([content], {type}));
  link.href = address;
  link.download = `alongside-${kind}-${day}.${extension}`;
  link.click();
  // The browser has taken hold of it by the next turn; kept on, it would hold the words in memory.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
