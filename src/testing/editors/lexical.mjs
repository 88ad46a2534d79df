/* Lexical with rich text and history. */
import {createEmptyHistoryState, registerHistory} from '@lexical/history';
import {registerRichText} from '@lexical/rich-text';
import {$createParagraphNode, $createTextNode, $getRoot, createEditor} from 'lexical';
import {offer} from './probe.mjs';

const place = document.querySelector('#place');
const host = document.createElement('div');
host.contentEditable = 'true';
place.append(host);
const editor = createEditor({namespace: 'note', theme: {text: {bold: 'bold'}}, onError: error => reportError(error)});
editor.setRootElement(host);
registerRichText(editor);
const paragraph = parts => {
  const node = $createParagraphNode();
  for (const [text, bold] of parts) {
    const leaf = $createTextNode(text);
    if (bold) leaf.toggleFormat('bold');
    node.append(leaf);
  }
  return node;
};
editor.update(
  () =>
    $getRoot()
      .clear()
      .append(
        paragraph([['We met on '], ['Thursday', true], ['. Client refused to come.']]),
        paragraph([['I told '], ['her', true], [' to call the shelter.']]),
      ),
  {discrete: true},
);
registerHistory(editor, createEmptyHistoryState(), 300);
const text = () => editor.getEditorState().read(() => $getRoot().getTextContent());
const probe = offer({element: () => host, model: text});
editor.registerTextContentListener(() => probe.changed(text()));
