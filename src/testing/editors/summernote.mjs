/* Summernote (its build without a framework), on jQuery. */
import $ from 'jquery';
import 'summernote/dist/summernote-lite.css';
import {html, offer, plain} from './probe.mjs';

globalThis.jQuery = globalThis.$ = $;
await import('summernote/dist/summernote-lite.js');
const place = $('#place').append('<div></div>').children();
const inText = code => {
  const box = document.createElement('div');
  box.innerHTML = code.replaceAll('</p>', '</p>\n');
  return plain(box.textContent);
};
place.html(html);
place.summernote({
  toolbar: [],
  callbacks: {onChange: code => globalThis.probe?.changed(inText(code))},
});
offer({element: () => document.querySelector('.note-editable'), model: () => inText(place.summernote('code'))});
