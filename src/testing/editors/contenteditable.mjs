/* A plain contenteditable element; its text is its model. */
import {html, offer} from './probe.mjs';

const host = document.createElement('div');
host.contentEditable = 'true';
host.innerHTML = html;
document.querySelector('#place').append(host);
const probe = offer({element: () => host, model: () => host.innerText});
host.addEventListener('input', () => probe.changed(host.innerText));
