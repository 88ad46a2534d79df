/* CodeMirror 6, with a mark that splits the second phrase as a grammar would. */
import {basicSetup, EditorView} from 'codemirror';
import {Decoration} from '@codemirror/view';
import {lines, offer} from './probe.mjs';

const doc = lines.join('\n');
const place = document.querySelector('#place');
const marked = EditorView.decorations.compute(['doc'], state => {
  const at = ['Thursday', 'her'].map(word => [state.doc.toString().search(new RegExp(`\\b${word}\\b`)), word.length]);
  return Decoration.set(
    at
      .filter(([from]) => from >= 0)
      .map(([from, length]) => Decoration.mark({class: 'bold'}).range(from, from + length)),
  );
});
const view = new EditorView({
  doc,
  parent: place,
  extensions: [
    basicSetup,
    EditorView.lineWrapping,
    marked,
    EditorView.updateListener.of(update => update.docChanged && globalThis.probe.changed(update.state.doc.toString())),
  ],
});
offer({element: () => view.contentDOM, model: () => view.state.doc.toString()});
