/* Builds dist/chrome and dist/firefox, one after the other: vite reads TARGET once. */
import {spawnSync} from 'node:child_process';

for (const target of ['chrome', 'firefox']) {
  const {status} = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    stdio: 'inherit',
    env: {...process.env, TARGET: target},
  });
  if (status !== 0) process.exit(status ?? 1);
}
