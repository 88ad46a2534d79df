/*
 * Tells one's own changes of a draft from another panel's. What is written here is heard
 * of again like anybody's, and may be heard of after it was taken back.
 */
export class Echoes {
  /** What was written and not heard of yet, oldest first. */
  #written: string[] = [];

  wrote(value: object): void {
    this.#written.push(JSON.stringify(value));
  }

  isOwn(value: object): boolean {
    const at = this.#written.indexOf(JSON.stringify(value));
    // Those before it were written over, and will not be heard of.
    if (at >= 0) this.#written.splice(0, at + 1);
    return at >= 0;
  }

  forget(): void {
    this.#written = [];
  }
}
