/* A plain textarea. */
import {lines, offer} from './probe.mjs';

const area = document.createElement('textarea');
area.name = 'note';
area.value = lines.join('\n');
document.querySelector('#place').append(area);
const probe = offer({element: () => area, model: () => area.value});
area.addEventListener('input', () => probe.changed(area.value));
