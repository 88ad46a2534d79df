/* ProseMirror with history and the basic schema. */
import {baseKeymap} from 'prosemirror-commands';
import {history, redo, undo} from 'prosemirror-history';
import {keymap} from 'prosemirror-keymap';
import {DOMParser} from 'prosemirror-model';
import {schema} from 'prosemirror-schema-basic';
import {EditorState} from 'prosemirror-state';
import {EditorView} from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import {html, offer} from './probe.mjs';

const source = document.createElement('div');
source.innerHTML = html;
const state = EditorState.create({
  doc: DOMParser.fromSchema(schema).parse(source),
  plugins: [history(), keymap({'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo}), keymap(baseKeymap)],
});
const text = () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n');
const view = new EditorView(document.querySelector('#place'), {
  state,
  dispatchTransaction(change) {
    view.updateState(view.state.apply(change));
    if (change.docChanged) globalThis.probe.changed(text());
  },
});
offer({element: () => view.dom, model: text});
