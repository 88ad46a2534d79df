/*
 * `npm start`, from a fresh clone: installs what is missing, builds, finds a browser,
 * and opens the demo with the extension in it; or plays the main job without a display.
 *
 *   -- --headless     plays it through and prints what happened
 *   -- --note FILE    with a text of your own
 */
import {existsSync} from 'node:fs';
import {chdir} from 'node:process';
import {fileURLToPath} from 'node:url';
import {installBrowsers, installPackages, run} from '../testing/setup.mjs';

chdir(fileURLToPath(new URL('../..', import.meta.url)));
const args = process.argv.slice(2);
const [major] = process.versions.node.split('.').map(Number);

if (major < 20) {
  console.log(`Alongside is built with Node 20 or newer; this is ${process.versions.node}. https://nodejs.org has it.`);
  process.exit(1);
}
if (!installPackages()) {
  console.log('The packages did not install. A look at the lines above may tell why; then `npm start` once more.');
  process.exit(1);
}
console.log('Building…');
if (run('node', ['src/testing/build.mjs'], {stdio: ['ignore', 'ignore', 'inherit']}) !== 0) process.exit(1);
if (process.platform === 'linux' && !existsSync('/usr/bin/google-chrome')) installBrowsers(['chromium']);
process.exitCode = run('node', ['src/testing/load.mjs', 'src/demo/main.ts', ...args]);
