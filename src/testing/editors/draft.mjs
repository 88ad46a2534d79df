/* Draft.js in React. */
globalThis.global = globalThis;
const {createElement, useState} = await import('react');
const {createRoot} = await import('react-dom/client');
const {flushSync} = await import('react-dom');
const {ContentState, convertFromHTML, Editor, EditorState} = (await import('draft-js')).default;
await import('draft-js/dist/Draft.css');
const {html, offer} = await import('./probe.mjs');

const {contentBlocks, entityMap} = convertFromHTML(html);
let state = EditorState.createWithContent(ContentState.createFromBlockArray(contentBlocks, entityMap));
const text = () => state.getCurrentContent().getPlainText('\n');
function Note() {
  const [editorState, setState] = useState(state);
  const onChange = next => {
    const isNew = next.getCurrentContent() !== state.getCurrentContent();
    state = next;
    setState(next);
    if (isNew) globalThis.probe.changed(text());
  };
  return createElement(Editor, {editorState, onChange});
}
flushSync(() => createRoot(document.querySelector('#place')).render(createElement(Note)));
offer({element: () => document.querySelector('.public-DraftEditor-content'), model: text});
