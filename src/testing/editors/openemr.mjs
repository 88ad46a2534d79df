/*
 * A page as OpenEMR has it: a tab is a frame with its own address, in it a form with four
 * boxes, a handler on keys that remembers what is not yet saved, and a session's heartbeat.
 */
import {lines, offer} from './probe.mjs';

const frame = document.createElement('iframe');
frame.src = '/editors/openemr-tab.html';
frame.style.cssText = 'width:100%;height:420px;border:0';
document.querySelector('#place').append(frame);
await new Promise(done => frame.addEventListener('load', done, {once: true}));
const inner = frame.contentDocument;
const areas = [...inner.querySelectorAll('textarea')];
areas[1].value = lines.join('\n');
setInterval(() => frame.contentWindow.postMessage('still here', location.origin), 250);
const probe = offer({element: () => areas[1], model: () => areas[1].value});
// What is not yet saved is known by keys alone.
inner.addEventListener('keyup', () => probe.changed(areas[1].value));
