/* A wide single-line input that React controls, for a longer sentence. */
import {createElement, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {flushSync} from 'react-dom';
import {lines, offer} from './probe.mjs';

let state = lines.join(' ');
function Note() {
  const [text, setText] = useState(state);
  state = text;
  const onChange = event => {
    setText(event.target.value);
    globalThis.probe.changed(event.target.value);
  };
  return createElement('input', {type: 'text', name: 'note', 'aria-label': 'Summary', value: text, onChange});
}
flushSync(() => createRoot(document.querySelector('#place')).render(createElement(Note)));
offer({element: () => document.querySelector('input[type=text]'), model: () => state});
