/* TinyMCE in the page itself. */
import {startTiny} from './tinymce.mjs';

await startTiny(true);
