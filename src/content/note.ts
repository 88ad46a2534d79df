/*
 * The second script: what it takes to read and mark a field. The worker brings it into
 * a frame when the first field there has the focus, never before; it leaves its
 * functions where the first script finds it.
 */
import {bringBackLeft} from './left.ts';
import {watchMet} from './met.ts';
import {obeyPanel, tellPanel} from './panelPort.ts';
import {Session} from './session.ts';
import {NOTE_PARTS, type Place} from './parts.ts';

(globalThis as unknown as Place)[NOTE_PARTS] = {Session, tellPanel, obeyPanel, bringBackLeft, watchMet};
