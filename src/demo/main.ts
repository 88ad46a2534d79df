/*
 * Opens the demo in a browser, or plays the main job through where nobody can look.
 */
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {findBrowser} from '../testing/find.ts';
import {servePages} from '../testing/pages.ts';
import {start, until} from '../testing/harness.ts';
import {play} from './play.ts';

const example =
  'Met with J.S. at the drop-in center. We made a list of questions together about Thursday. I told her to bring her ID. She refused to call the shelter today. Denies SI.';

export async function main(args: string[]): Promise<number> {
  const {values} = parseArgs({args, options: {headless: {type: 'boolean'}, note: {type: 'string'}}, strict: false});
  const display = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  const note = typeof values.note === 'string' ? readNote(values.note) : example;
  if (note === undefined) return 1;
  if (values.headless === true || !display) return play(note);
  return open(note);
}

function readNote(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\ufeff/, '')
      .trim();
  } catch (error) {
    console.log(`${file} could not be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}). Another path?`);
    return undefined;
  }
}

async function open(note: string): Promise<number> {
  const kind = findBrowser('chrome') ? 'chrome' : findBrowser('firefox') ? 'firefox' : undefined;
  if (!kind) return byHand();
  const pages = await servePages();
  const harness = await start(kind, {headless: false}).catch(() => undefined);
  if (!harness) {
    await pages.close();
    return byHand();
  }
  const page = await harness.openPage(pages.origin);
  await page.$eval('#data', (field, text) => ((field as HTMLTextAreaElement).value = text), note);
  const own = await harness.openOwn('/src/panel/index.html');
  const alive = await until(() => own.$('header.bar'), 'the extension').catch(() => undefined);
  await own.close();
  if (!alive) console.log('The browser is open, but the extension did not answer in it.');
  else
    console.log(
      'Alongside is in the toolbar (the puzzle piece shows it). Open its popup, "Turn on here", then click into the note.',
    );
  console.log(`The demo note is at ${pages.origin}. Close the browser to end.`);
  await new Promise<void>(done => harness.browser.once('disconnected', () => done()));
  await harness.close();
  await pages.close();
  return alive ? 0 : 1;
}

function byHand(): number {
  console.log('No browser that takes an extension from here was found. By hand:');
  console.log(
    '  Chrome, Edge, Brave: chrome://extensions, switch on "Developer mode", "Load unpacked", choose dist/chrome',
  );
  console.log('  Firefox: about:debugging, "This Firefox", "Load Temporary Add-on", choose dist/firefox/manifest.json');
  return 1;
}
