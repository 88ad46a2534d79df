/* TipTap with its starter kit. */
import {Editor} from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import {html, offer} from './probe.mjs';

const editor = new Editor({element: document.querySelector('#place'), extensions: [StarterKit], content: html});
const text = () => editor.getText({blockSeparator: '\n'});
const probe = offer({element: () => editor.view.dom, model: text});
editor.on('update', () => probe.changed(text()));
