/*
 * The element that lies over a field and takes no press: a closed root, so that neither
 * the page's styles nor its scripts reach what is drawn in it. It holds no words.
 */
import {modalAround} from './card/host.ts';
import {ownHosts} from './ownHosts.ts';

const CSS =
  'all:initial!important;position:fixed!important;inset:0!important;pointer-events:none!important;z-index:2147483646!important;contain:strict!important;';

export type Layer = {
  readonly root: ShadowRoot;
  /** Puts it on the page, where it is not: at first, and after a page took it away. */
  show(): void;
};

export function layerFor(field: Element, signal: AbortSignal): Layer {
  const document = field.ownerDocument;
  const host = document.createElement('div');
  host.style.cssText = CSS;
  ownHosts().add(host);
  signal.addEventListener('abort', () => host.remove());
  return {
    root: host.attachShadow({mode: 'closed'}),
    show() {
      if (host.isConnected) return;
      document.documentElement.append(host);
      // A modal dialog lies over all of the page: only the layer it is in itself is above.
      if (!modalAround(field)) return;
      host.popover = 'manual';
      host.showPopover();
    },
  };
}
