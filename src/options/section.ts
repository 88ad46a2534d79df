/* The sections of the settings, in the order of their list; each has its name under `options.section.…`. */
export const sectionNames = ['sites', 'phrasing', 'prompts', 'privacy', 'backup', 'looks'] as const;
export type SectionName = (typeof sectionNames)[number];

/** `#person`: somebody else wants to write, and comes from popup or panel. */
export function sectionIn(hash: string): SectionName {
  if (hash === '#person') return 'privacy';
  return sectionNames.find(name => `#${name}` === hash) ?? 'sites';
}
