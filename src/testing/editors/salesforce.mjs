/* A page as Salesforce has it: a field below two closed shadow roots. */
import {html, offer} from './probe.mjs';

class NoteField extends HTMLElement {
  constructor() {
    super();
    this.root = this.attachShadow({mode: 'closed'});
  }
}
customElements.define('note-field', NoteField);
const outer = document.createElement('note-field');
const inner = document.createElement('note-field');
outer.root.append(inner);
inner.root.innerHTML = `<style>div{font:16px/1.6 "Liberation Sans",sans-serif;padding:8px;min-height:120px;border:1px solid #999}p{margin:0 0 8px}::selection{background:#f0f;color:#000}</style><div contenteditable="true" role="textbox" aria-label="Note">${html}</div>`;
document.querySelector('#place').append(outer);
const host = inner.root.querySelector('div');
const probe = offer({element: () => host, model: () => host.innerText, root: inner.root});
host.addEventListener('input', () => probe.changed(host.innerText));
