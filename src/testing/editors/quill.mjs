/* Quill 2. */
import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import {html, offer} from './probe.mjs';

const place = document.querySelector('#place');
place.innerHTML = html;
const quill = new Quill(place, {theme: 'snow', modules: {toolbar: false}});
const probe = offer({element: () => quill.root, model: () => quill.getText()});
quill.on('text-change', () => probe.changed(quill.getText()));
