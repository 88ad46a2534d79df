/* TinyMCE in its frame. */
import {startTiny} from './tinymce.mjs';

await startTiny(false);
