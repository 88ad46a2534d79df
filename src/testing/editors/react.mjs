/* A textarea that React controls: what its state does not learn of, it takes back. */
import {createElement, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {flushSync} from 'react-dom';
import {lines, offer} from './probe.mjs';

let state = lines.join('\n');
function Note() {
  const [text, setText] = useState(state);
  state = text;
  const onChange = event => {
    setText(event.target.value);
    globalThis.probe.changed(event.target.value);
  };
  return createElement('textarea', {name: 'note', value: text, onChange});
}
flushSync(() => createRoot(document.querySelector('#place')).render(createElement(Note)));
offer({element: () => document.querySelector('textarea'), model: () => state});
