/** Stand-in for what a person wrote, safe to put into a log: its length and nothing else. */
export function redacted(text: string): string {
  return `<${text.length} code units>`;
}
