/*
 * The one element that carries card and corner shapes: a manual popover, so that no
 * z-index contest is needed, with a closed root that page CSS cannot reach into.
 */
import {ownHosts} from '../ownHosts.ts';
import type {Tone} from '../marks/style.ts';

export type CardHost = {
  readonly root: ShadowRoot;
  readonly document: Document;
  show(view: HTMLElement): void;
  /** Out of sight. Nothing is taken out of the document here: Chromium ends a step of undo at that. */
  hide(): void;
  remove(): void;
};

/** The topmost document of the same origin: a small editor frame has no room for a card. */
export type Outer = {
  readonly document: Document;
  /** The field itself, or the frame around it in that document. */
  readonly element: Element;
  /** From the field's viewport to that document's. */
  readonly dx: number;
  readonly dy: number;
};

export function outerOf(field: Element): Outer {
  let element = field;
  let dx = 0;
  let dy = 0;
  for (;;) {
    const frame = frameOf(element.ownerDocument);
    if (!frame) return {document: element.ownerDocument, element, dx, dy};
    const box = frame.getBoundingClientRect();
    dx += box.left + frame.clientLeft;
    dy += box.top + frame.clientTop;
    element = frame;
  }
}

/** Where our element goes: beside the page's body, or into an open modal dialog, outside of which nothing can be pressed. */
export function homeFor({document, element}: Outer): Element {
  return modalAround(element) ?? document.documentElement;
}

export function modalAround(element: Element): Element | undefined {
  for (let at: Element | null = element; at; at = (at.getRootNode() as Partial<ShadowRoot>).host ?? null) {
    const modal = at.closest('dialog:modal');
    if (modal) return modal;
  }
  return undefined;
}

function frameOf(document: Document): Element | undefined {
  try {
    return document.defaultView?.frameElement ?? undefined;
  } catch {
    // The parent is of another origin: the card stays in this frame.
    return undefined;
  }
}

export function makeHost(outer: Outer, scheme: Tone, css: string): CardHost {
  const {document} = outer;
  const host = document.createElement('div');
  ownHosts().add(host);
  host.popover = 'manual';
  // Said here as well, because `all` has just taken it back.
  host.style.cssText = `all:initial!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;overflow:visible!important;color-scheme:${scheme}!important;`;
  const root = host.attachShadow({mode: 'closed'});
  const sheet = new (document.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  host.dataset['theme'] = scheme;
  return {
    root,
    document,
    show(view) {
      for (const before of root.children) (before as HTMLElement).hidden = true;
      root.append(view);
      if (!host.isConnected) homeFor(outer).append(host);
      host.style.setProperty('display', 'block', 'important');
      if (!host.matches(':popover-open')) host.showPopover();
    },
    hide() {
      if (host.matches(':popover-open')) host.hidePopover();
      // Our own `all` outweighs the browser's rule for closed popovers.
      host.style.setProperty('display', 'none', 'important');
    },
    remove() {
      host.remove();
    },
  };
}
