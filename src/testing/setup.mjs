/*
 * What a fresh clone lacks: packages, and browsers where apt can bring them. Plain
 * JavaScript with nothing but Node, because it runs before anything is installed.
 */
import {spawn, spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

export function run(command, args, options = {}) {
  const windows = process.platform === 'win32';
  return spawnSync(command, args, {stdio: 'inherit', shell: windows, ...options}).status ?? 1;
}

/** Runs one beside others, and says what it printed only where it did not hold. @returns Whether it held. */
export function runBeside(command, args) {
  const child = spawn(command, args, {stdio: ['ignore', 'pipe', 'pipe']});
  const printed = [];
  child.stdout.on('data', part => printed.push(part));
  child.stderr.on('data', part => printed.push(part));
  return new Promise(done => {
    child.on('error', () => done(false));
    child.on('close', code => {
      if (code !== 0) process.stdout.write(Buffer.concat(printed));
      done(code === 0);
    });
  });
}

/** @returns Whether the packages are there now. */
export function installPackages() {
  if (existsSync('node_modules/.package-lock.json')) return true;
  console.log('Installing packages (npm ci)…');
  return run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error']) === 0;
}

const places = {
  chromium: [
    process.env.CHROME_BIN,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
  ],
  'firefox-esr': [process.env.FIREFOX_BIN, '/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

/** @returns Names of the browsers that are still missing, as Debian calls them. */
export function installBrowsers(names) {
  const missing = () => names.filter(name => !places[name].some(path => path && existsSync(path)));
  if (
    missing().length > 0 &&
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    existsSync('/usr/bin/apt-get')
  ) {
    console.log(`Installing ${missing().join(' and ')} (apt-get)…`);
    const apt = args =>
      run('apt-get', ['-o', 'DPkg::Lock::Timeout=240', '-qq', ...args], {
        env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
      });
    apt(['update']);
    apt(['install', '-y', '--no-install-recommends', ...missing(), 'fonts-liberation', 'fonts-noto-core']);
  }
  return missing();
}
