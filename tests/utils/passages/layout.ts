/** What jsdom lacks of a page on the screen: highlights, and boxes. */

/** The highlights of a window, by name; each is a set of ranges, as in a browser. */
export function giveHighlights(view: Window & typeof globalThis): Map<string, Set<Range>> {
  const highlights = new Map<string, Set<Range>>();
  class Highlight extends Set<Range> {
    priority = 0;
    constructor(...ranges: Range[]) {
      super(ranges);
    }
  }
  Object.assign(view, { CSS: { highlights }, Highlight });
  view.Range.prototype.getBoundingClientRect = () => new view.DOMRect(0, 0, 0, 0);
  view.Element.prototype.scrollBy = () => {};
  return highlights;
}

/** The texts of the ranges under a name. */
export const textsIn = (highlights: Map<string, Set<Range>>, name: string) =>
  [...(highlights.get(name) ?? [])].map(String);
