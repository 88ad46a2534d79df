/*
 * `npm test` from a fresh clone: packages and browsers, types, style, build, the
 * Firefox linter, unit tests, both browsers. Ends with a line "N passed, N failed".
 */
import {readFileSync, rmSync} from 'node:fs';
import {installBrowsers, installPackages, run, runBeside} from './setup.mjs';

let passed = 0;
let failed = 0;
function step(name, ok) {
  console.log(`${ok ? 'ok  ' : 'FAIL'}  ${name}`);
  if (ok) passed++;
  else failed++;
}

function vitest(project) {
  const file = `node_modules/.${project}-results.json`;
  rmSync(file, {force: true});
  run('node', [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const results = JSON.parse(readFileSync(file, 'utf8'));
    passed += results.numPassedTests;
    failed +=
      results.numFailedTests +
      results.testResults.filter(
        suite => suite.status === 'failed' && suite.assertionResults.every(test => test.status !== 'failed'),
      ).length;
  } catch {
    step(`${project} tests ran`, false);
  }
}

step('packages are installed', installPackages());
const missing = installBrowsers(['chromium', 'firefox-esr']);
step('both browsers are there', missing.length === 0);
if (missing.length > 0) {
  console.log(
    `Not found: ${missing.join(', ')}. Install them (Debian, Ubuntu: sudo apt install chromium firefox-esr),`,
  );
  console.log('or say where they are: CHROME_BIN=/path/to/chromium FIREFOX_BIN=/path/to/firefox npm test');
}
const checks = {
  types: ['node_modules/typescript/bin/tsc', '--noEmit'],
  lint: ['node_modules/eslint/bin/eslint.js', '.'],
  format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  build: ['src/testing/build.mjs'],
};
const held = await Promise.all(Object.values(checks).map(args => runBeside('node', args)));
Object.keys(checks).forEach((name, at) => step(name, held[at]));
step(
  'Firefox accepts the build',
  run('node', [
    'node_modules/web-ext/bin/web-ext.js',
    'lint',
    '--source-dir',
    'dist/firefox',
    '--boring',
    '--no-config-discovery',
  ]) === 0,
);
vitest('unit');
if (missing.length === 0) vitest('browser');

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
