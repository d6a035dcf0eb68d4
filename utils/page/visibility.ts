const HIDING_STYLE = /(?:^|[;\s])display\s*:\s*none/i;
const INVISIBLE_STYLE = /(?:^|[;\s])visibility\s*:\s*hidden/i;

/** Attributes longer than this are cut: hostile pages carry megabytes, honest ones a few hundred characters. */
export const MAX_ATTRIBUTE_CHARACTERS = 1000;

/** Whether the element's own attributes hide it and all in it; style sheets are not asked, so no layout is forced. */
export function isHiddenByAttribute(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return HIDING_STYLE.test(styleOf(element));
}

/**
 * Whether text in the element can be seen, by its style sheets. Nothing is changed in between, so the browser computes
 * styles once, and at idle it has them already. Where the document cannot tell (jsdom, old browsers, and documents
 * that are not on screen, in which a browser would call everything hidden), attributes are all there is to ask.
 */
export function isRendered(element: Element): boolean {
  // Older Chromium knows the option by its first name; unknown names are ignored.
  if (element.ownerDocument.defaultView !== null && element.checkVisibility)
    return element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true });
  // Unlike display, an inner element can take it back.
  const decisive = element.closest?.('[style*="visibility" i]');
  return !decisive || !INVISIBLE_STYLE.test(styleOf(decisive));
}

/** `isRendered`, asked once for all the text in a row that stands in one element; true of text in none. */
export function shownInTurn(): (parent: Element | null) => boolean {
  let last: Element | null = null;
  let isShown = true;
  return (parent) => {
    if (parent !== last) {
      last = parent;
      isShown = parent === null || isRendered(parent);
    }
    return isShown;
  };
}

const styleOf = (element: Element) =>
  (element.getAttribute('style') ?? '').slice(0, MAX_ATTRIBUTE_CHARACTERS);
