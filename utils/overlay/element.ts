/** Elements of the overlay, made by hand: a library for it would be a third of the script. */

type Attributes = Readonly<Record<string, string>>;

/** An element with its attributes and children; strings become text, whatever they hold. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  attributes: Attributes,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  setAll(made, attributes);
  made.append(...children);
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing of one line, 16 units square, in the colour of the text around it; not read out. */
export function lineDrawing(document: Document, path: string, size: number): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const line = document.createElementNS(SVG, 'path');
  const width = String(size);
  setAll(svg, { width, height: width, viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' });
  setAll(line, { d: path, fill: 'none', stroke: 'currentColor', 'stroke-width': '1.4' });
  setAll(line, { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });
  svg.append(line);
  return svg;
}

function setAll(made: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
}
