/* Slate in React, with history. */
import {createElement, useMemo} from 'react';
import {createRoot} from 'react-dom/client';
import {flushSync} from 'react-dom';
import {createEditor, Node} from 'slate';
import {withHistory} from 'slate-history';
import {Editable, Slate, withReact} from 'slate-react';
import {offer} from './probe.mjs';

const initialValue = [
  {type: 'p', children: [{text: 'We met on '}, {text: 'Thursday', bold: true}, {text: '. Client refused to come.'}]},
  {type: 'p', children: [{text: 'I told '}, {text: 'her', bold: true}, {text: ' to call the shelter.'}]},
];
let editor;
const text = () => editor.children.map(node => Node.string(node)).join('\n');
const renderLeaf = ({attributes, children, leaf}) => createElement(leaf.bold ? 'strong' : 'span', attributes, children);
const onKeyDown = event => {
  if (!event.ctrlKey || event.key.toLowerCase() !== 'z') return;
  event.preventDefault();
  if (event.shiftKey) editor.redo();
  else editor.undo();
};
function Note() {
  editor = useMemo(() => withHistory(withReact(createEditor())), []);
  const onValueChange = () => globalThis.probe.changed(text());
  return createElement(Slate, {editor, initialValue, onValueChange}, createElement(Editable, {renderLeaf, onKeyDown}));
}
flushSync(() => createRoot(document.querySelector('#place')).render(createElement(Note)));
offer({element: () => document.querySelector('[data-slate-editor]'), model: text});
