/*
 * Which elements on the page are ours. The set is shared by the two scripts of a frame,
 * in the isolated world that the page cannot see: what one adds, the other knows.
 */
const OWN_HOSTS = Symbol.for('c');

export function ownHosts(): WeakSet<Element> {
  const shared = globalThis as unknown as Record<symbol, WeakSet<Element> | undefined>;
  return (shared[OWN_HOSTS] ??= new WeakSet());
}
