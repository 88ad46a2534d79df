/*
 * Two small shapes at the field's corner: a way to the panel. They stand where no words
 * are, in the field below its text or just outside of it; where there is no such place
 * they are not shown, and fast writing hides them before it can reach them.
 */
import type {PageSettings} from '../shared/settings/index.ts';
import {ask} from './browser.ts';
import {element, shapes} from './card/element.ts';
import {makeHost, outerOf, type CardHost} from './card/host.ts';
import {isTextBox, type Field} from './fields.ts';
import {cornersOf, isFree, type Box} from './corner.ts';
import {toneOf} from './marks/style.ts';
import type {Surface} from './surface.ts';
import {watchPlace, type PlaceWatch} from './watchPlace.ts';
import {watchScroll} from './watchScroll.ts';

/** Letters that fit on the two lines between text and shapes, on a narrow field; a new line counts as many. */
const ROOM = 60;
const LINE = 40;

export class Marker {
  readonly #field: Field;
  readonly #surface: Surface;
  readonly #settings: PageSettings;
  readonly #button: HTMLElement;
  readonly #movement: PlaceWatch;
  #host: CardHost | undefined;
  #written = 0;
  #isOff = false;
  #places = '';
  /** The one of those places where nothing of the page is. */
  #free: Box | undefined;

  constructor(field: Field, settings: PageSettings, surface: Surface, signal: AbortSignal) {
    this.#field = field;
    this.#settings = settings;
    this.#surface = surface;
    const {document} = outerOf(field);
    const name = settings.words['card.corner']!;
    const open = () => void ask('page/panel', null);
    const keep = (event: Event) => event.preventDefault();
    const look = {class: 'here-mark', tabindex: '-1', 'aria-label': name, title: name};
    // Pressing takes neither the focus nor the selection away from the note.
    const acts = {click: open, pointerdown: keep, mousedown: keep};
    this.#button = element(document, 'button', {type: 'button', ...look, ...acts}, shapes(document));
    this.#movement = this.#watch(document, signal);
    signal.addEventListener('abort', () => this.#host?.remove());
  }

  /** After the note was read, and whenever something moved. */
  place(hasMoved = false): void {
    this.#written = 0;
    this.#isOff = false;
    this.#movement.go();
    const outer = outerOf(this.#field);
    const {innerWidth, innerHeight} = this.#field.ownerDocument.defaultView ?? window;
    const {left, top, right, bottom} = this.#field.getBoundingClientRect();
    // Of a field in a frame, what the frame shows.
    const seen = {left: Math.max(0, left), top: Math.max(0, top), right: Math.min(right, innerWidth), bottom: Math.min(bottom, innerHeight)}; // prettier-ignore
    const corners = cornersOf(this.#field, seen, this.#surface.end());
    const moved = corners.map(box => shifted(box, outer));
    // The page is looked at again only where something moved.
    const places = JSON.stringify(moved);
    if (places !== this.#places || hasMoved) {
      const own = this.#host?.root.host;
      this.#places = places;
      this.#free = moved.find((box, at) => isFree(outer.document, outer.element, box, at === 0, own));
    }
    if (this.#free) this.#show(this.#free);
    else this.#hide();
  }

  #show({left, top}: Box): void {
    this.#host ??= makeHost(outerOf(this.#field), this.#tone(), this.#settings.css);
    this.#button.style.left = `${left}px`;
    this.#button.style.top = `${top}px`;
    this.#button.style.visibility = '';
    // Opening it makes the browser lay the page out: once, and again where the page has taken it away.
    if (!this.#host.root.host.matches(':popover-open')) this.#host.show(this.#button);
  }

  /** Until it is placed again. */
  hide(): void {
    this.#isOff = true;
    this.#places = '';
    this.#hide();
  }

  #hide(): void {
    this.#button.style.visibility = 'hidden';
  }

  #tone(): 'light' | 'dark' {
    return this.#settings.theme === 'system' ? toneOf(this.#field) : this.#settings.theme;
  }

  #watch(outer: Document, signal: AbortSignal): PlaceWatch {
    const field = this.#field;
    watchScroll(field, this.#moved, signal);
    for (const document of new Set([outer, field.ownerDocument]))
      document.defaultView?.addEventListener('resize', this.#moved, {signal});
    const sizes = new ResizeObserver(this.#moved);
    sizes.observe(field);
    signal.addEventListener('abort', () => sizes.disconnect());
    return watchPlace(field, this.#moved, signal);
  }

  readonly #moved = (): void => {
    // Nothing is measured while one writes: the pause will see to it.
    if (this.#written === 0 && !this.#isOff) this.place(true);
  };

  /** @param event Absent where something typed without one: as much as a line, then. */
  typed({inputType = '', data = null}: Partial<InputEvent> = {}): void {
    // Nothing is measured until the pause.
    if (this.#written === 0) this.#movement.rest();
    if (this.#written > ROOM || inputType.startsWith('delete')) return;
    this.#written += inputType === 'insertText' && (data?.length ?? 2) < 2 ? 1 : LINE;
    if (this.#written > ROOM) this.#hide();
  }
}

function shifted({left, top, right, bottom}: Box, {dx, dy}: {dx: number; dy: number}): Box {
  return {left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy};
}

/** List only draws nothing, and this is drawn. */
export function markerFor(
  field: Field,
  settings: PageSettings,
  surface: Surface,
  signal: AbortSignal,
): Marker | undefined {
  const isLine = isTextBox(field) && field.localName === 'input';
  if (!settings.corner || settings.marks === 'list' || isLine) return;
  return new Marker(field, settings, surface, signal);
}
