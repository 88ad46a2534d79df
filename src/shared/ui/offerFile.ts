/* Hands a file to the browser, as a link of its own that somebody pressed. */

/** Plenty for the browser to take hold of it, in milliseconds; kept on, it would hold the words in memory. */
const HELD = 10_000;

export function offerFile(content: BlobPart, type: string, name: string): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([content], {type}));
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), HELD);
}
