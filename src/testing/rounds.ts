/* How often a long test goes round: in full, or `ALONGSIDE_ROUNDS` times on a machine that has less time. */
export function rounds(full: number): number {
  return Number(process.env['ALONGSIDE_ROUNDS'] ?? full);
}
