/*
 * The way CKEditor 4 builds its field, which older record systems still do: a frame
 * without an address, written by document.open(), with an editable body.
 */
import {html, offer} from './probe.mjs';

const frame = document.createElement('iframe');
frame.title = 'Note';
frame.style.cssText = 'width:100%;height:200px;border:1px solid #999';
document.querySelector('#place').append(frame);
const inner = frame.contentDocument;
inner.open();
inner.write(
  `<!doctype html><html><head><title>Note</title><style>body{font:16px/1.6 "Liberation Sans",sans-serif;margin:8px;min-height:180px}p{margin:0 0 8px}::selection{background:#f0f;color:#000}</style></head><body contenteditable="true">${html}</body></html>`,
);
inner.close();
const body = inner.body;
const probe = offer({element: () => body, model: () => body.innerText});
body.addEventListener('input', () => probe.changed(body.innerText));
