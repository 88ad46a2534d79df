/* What both TinyMCE pages load. */
import tinymce from 'tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/content/default/content.js';
import {html, offer} from './probe.mjs';

export async function startTiny(inline) {
  const target = document.querySelector('#place');
  const note = inline ? target : target.appendChild(document.createElement('textarea'));
  if (inline) note.innerHTML = html;
  else note.value = html;
  const [editor] = await tinymce.init({
    target: note,
    inline,
    license_key: 'gpl',
    menubar: false,
    statusbar: false,
    promotion: false,
    height: 260,
    content_style: 'body{font:16px/1.6 "Liberation Sans",sans-serif;margin:8px}::selection{background:#f0f;color:#000}',
  });
  const text = () => editor.getContent({format: 'text'});
  const probe = offer({element: () => editor.getBody(), model: text});
  editor.on('input change undo redo', () => probe.changed(text()));
}
