/*
 * Real editors, each on a page of its own, served on loopback. Built once by vite and
 * kept beside the packages until one of them or a page changes.
 */
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {build} from 'vite';
import type {Pages} from '../pages.ts';

type Redo = 'y' | 'Z' | {readonly button: string};
export type Editor = {
  readonly name: string;
  /** What brings an undone change back: a key with Control held, or a button of the editor's own. */
  readonly redo: Redo;
  /** 'marks' where the page can show bold words. */
  readonly format: 'marks' | 'plain';
};

const rich = (name: string, redo: Redo = 'Z'): Editor => ({name, redo, format: 'marks'});
const flat = (name: string, redo: Redo = 'Z'): Editor => ({name, redo, format: 'plain'});

export const editors: readonly Editor[] = [
  flat('textarea'),
  flat('react'),
  flat('reactInput'),
  rich('contenteditable'),
  rich('ckeditor5', 'y'),
  rich('ckeditor4'),
  rich('tinymceInline', 'y'),
  rich('tinymceFrame', 'y'),
  rich('quill'),
  rich('prosemirror', 'y'),
  rich('tiptap'),
  rich('lexical'),
  rich('slate'),
  rich('draft', 'y'),
  rich('codemirror', 'y'),
  rich('trix', {button: '[data-trix-action=redo]'}),
  rich('summernote', 'y'),
  flat('openemr'),
  rich('salesforce'),
];

const here = import.meta.dirname;
const out = resolve(here, '../../../node_modules/.editors');
const sources = readdirSync(here).filter(file => file.endsWith('.mjs'));

async function buildEditors(): Promise<void> {
  const hash = createHash('sha256').update(readFileSync(resolve(here, '../../../package-lock.json')));
  for (const file of [...sources, 'index.ts']) hash.update(readFileSync(join(here, file)));
  const stamp = hash.digest('hex');
  const stampFile = join(out, 'stamp');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  rmSync(out, {recursive: true, force: true});
  await build({
    configFile: false,
    logLevel: 'error',
    root: here,
    base: '/editors/',
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      outDir: out,
      target: 'es2023',
      minify: false,
      modulePreload: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: Object.fromEntries(editors.map(({name}) => [name, join(here, `${name}.mjs`)])),
        output: {entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', assetFileNames: '[name][extname]'},
      },
    },
  });
  writeFileSync(stampFile, stamp);
}

/** Type, sizes and the colour by which a test sees where the browser itself selects. */
const css = `body { margin: 20px; font: 16px/1.6 "Liberation Sans", sans-serif }
#place { width: 720px } p { margin: 0 0 8px } .bold { font-weight: 700 }
::selection, .cm-editor .cm-selectionLayer .cm-selectionBackground { background: #f0f !important; color: #000 }
textarea, input[type=text], [contenteditable] { box-sizing: border-box; width: 100%; font: inherit; padding: 8px }
textarea { height: 140px; display: block } [contenteditable] { min-height: 120px }`;

export function editorPage(name: string, head = ''): string {
  const hidden = ['textarea', 'react', 'reactInput'].includes(name) ? '' : '<input type="hidden" name="note">';
  const sheet = existsSync(join(out, `${name}.css`)) ? `<link rel="stylesheet" href="/editors/${name}.css">` : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>${sheet}<style>${css}</style>${head}</head>
<body><form method="post" action="/save">${hidden}<div id="place"></div></form><script type="module" src="/editors/${name}.js"></script></body></html>`;
}

/** Builds the editors and serves each at /NAME. */
export async function serveEditors(pages: Pages): Promise<void> {
  await buildEditors();
  pages.serve('/editors/', out);
  const areas = ['Subjective', 'Objective', 'Assessment', 'Plan'].map(
    label => `<label>${label}<textarea name="${label}" onkeyup="top.dirty = true"></textarea></label>`,
  );
  pages.set(
    '/editors/openemr-tab.html',
    `<!doctype html><title>SOAP</title><style>${css} textarea { height: 70px }</style>${areas.join('')}`,
  );
  for (const {name} of editors) pages.set(`/${name}`, editorPage(name));
}
