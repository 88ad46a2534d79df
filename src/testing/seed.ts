/*
 * The seed of everything a test makes by chance, printed, so that a run can be had
 * again: ALONGSIDE_SEED=… npm test. `npm run soak` makes more of it.
 */
export const seed = Number(process.env['ALONGSIDE_SEED'] ?? Date.now() % 2 ** 31);
export const soaking = process.env['ALONGSIDE_SOAK'] !== undefined;
console.log(`seed ${seed}`);
