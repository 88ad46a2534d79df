/* Trix. */
import 'trix';
import 'trix/dist/trix.css';
import {html, offer} from './probe.mjs';

const element = document.createElement('trix-editor');
document.querySelector('#place').append(element);
if (!element.editor) await new Promise(done => element.addEventListener('trix-initialize', done, {once: true}));
element.editor.loadHTML(html.replaceAll('p>', 'div>'));
const text = () => element.editor.getDocument().toString();
const probe = offer({element: () => element, model: text});
element.addEventListener('trix-change', () => probe.changed(text()));
