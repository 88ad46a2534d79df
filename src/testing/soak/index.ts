/*
 * `npm run soak`: all tests with the counts they have in full, then the long fault tests,
 * one after the other. Each file beside this one exports `soak`, which throws where
 * something did not hold, and otherwise says in a line what it did.
 *
 *   npm run soak -- kill         only files whose name holds "kill"
 */
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {runnerImport} from 'vite';

type Part = {readonly soak: () => Promise<string>};

export async function main([only = '']: string[]): Promise<number> {
  const files = readdirSync(import.meta.dirname).filter(file => file !== 'index.ts' && file.endsWith('.ts'));
  let failed = only === '' ? runTests() : 0;
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

/** @returns 0 where all of them hold. */
function runTests(): number {
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', '--project', 'browser'];
  const {status} = spawnSync(process.execPath, args, {stdio: 'inherit', env: {...process.env, ALONGSIDE_SOAK: '1'}});
  return status === 0 ? 0 : 1;
}
