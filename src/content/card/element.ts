/* Builds elements for the card: text becomes text nodes, never markup. */
const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | ((event: Event) => void)>>;

export function element(
  document: Document,
  name: string,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'string') made.setAttribute(key, value);
    else made.addEventListener(key, event => event.isTrusted && value(event));
  }
  made.append(...children);
  return made;
}

/** The mark of Alongside: two shapes over a line, on a 24 px grid. */
export function shapes(document: Document): SVGElement {
  const make = (name: string, attributes: Readonly<Record<string, string>>) => {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };
  const svg = make('svg', {viewBox: '0 0 24 24', class: 'mark', 'aria-hidden': 'true'});
  svg.append(
    make('circle', {class: 'a', cx: '7.2', cy: '9.3', r: '5.2'}),
    make('rect', {class: 'b', x: '13.2', y: '4.3', width: '9.2', height: '10', rx: '2.6'}),
    make('rect', {class: 'b', x: '2', y: '18.2', width: '20', height: '2.8', rx: '1.4'}),
  );
  return svg;
}

/** A line icon on a 20 px grid. */
export function icon(document: Document, path: string, box = '0 0 20 20'): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', box);
  svg.setAttribute('class', 'i');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
