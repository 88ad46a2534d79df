/* CKEditor 5, classic build. */
import {Bold, ClassicEditor, Essentials, Paragraph} from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import {html, offer} from './probe.mjs';

const editor = await ClassicEditor.create(document.querySelector('#place'), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold],
  initialData: html,
});
const text = () =>
  [...editor.model.document.getRoot().getChildren()]
    .map(block => [...block.getChildren()].map(node => node.data).join(''))
    .join('\n');
const probe = offer({element: () => editor.ui.getEditableElement(), model: text});
editor.model.document.on('change:data', () => probe.changed(text()));
