const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Attributes longer than this are cut: hostile pages carry megabytes, honest ones a few hundred characters. */
export const MAX_ATTRIBUTE_CHARACTERS = 1000;

/** Whether the element's own attributes hide it; style sheets are not asked, so no layout is forced. */
export function isHiddenByAttribute(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING_STYLE.test(style.slice(0, MAX_ATTRIBUTE_CHARACTERS));
}

/**
 * Whether style sheets let the element be seen; true where the document cannot tell: jsdom, old browsers,
 * and documents that are not on screen (no window), in which a browser would call everything hidden.
 * Asked of candidate blocks only: nothing is changed in between, so the browser computes styles once.
 */
export function isRendered(element: Element): boolean {
  // Older Chromium knows the option by its first name; unknown names are ignored.
  if (element.ownerDocument.defaultView === null) return true;
  return element.checkVisibility?.({ visibilityProperty: true, checkVisibilityCSS: true }) ?? true;
}
