/*
 * `npm run soak`: the long fault tests in full, one after the other. Each file beside
 * this one exports `soak`, which throws where something did not hold, and otherwise
 * says in a line what it did.
 *
 *   npm run soak -- merge        only files whose name holds "merge"
 */
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {runnerImport} from 'vite';

type Part = {readonly soak: () => Promise<string>};

export async function main([only = '']: string[]): Promise<number> {
  const files = readdirSync(import.meta.dirname).filter(file => file !== 'index.ts' && file.endsWith('.ts'));
  let failed = 0;
  for (const file of files.filter(file => file.includes(only))) {
    const name = file.replace(/\.ts$/, '');
    const began = Date.now();
    try {
      const {module} = await runnerImport<Part>(join(import.meta.dirname, file), {
        configFile: false,
        logLevel: 'error',
      });
      console.log(`ok    ${name}: ${await module.soak()} (${Math.round((Date.now() - began) / 1000)} s)`);
    } catch (error) {
      failed++;
      console.log(`FAIL  ${name}:`, error);
    }
  }
  return failed === 0 ? 0 : 1;
}
