const HIDING_STYLE = /(?:^|[;\s])display\s*:\s*none/i;
const INVISIBLE_STYLE = /(?:^|[;\s])visibility\s*:\s*hidden/i;
const LINE_STYLE = /(?:^|[;\s])white-space\s*:\s*(?:pre|break)/i;

/** Attributes longer than this are cut: hostile pages carry megabytes, honest ones a few hundred characters. */
export const MAX_ATTRIBUTE_CHARACTERS = 1000;

/** `checkVisibilityCSS` is what older Chromium calls `visibilityProperty`; unknown names are ignored. */
const SEEN = { visibilityProperty: true, checkVisibilityCSS: true } as const;
const OPAQUE = { ...SEEN, opacityProperty: true, checkOpacity: true } as const;

/** Text no larger than this is for screen readers, or folded away: a box of one pixel is how both are written. Pixels. */
const CLOSED = 1;
/** Elements that pages fold; asking all of them would double the time of a walk. */
const FOLDED = new Set('article aside dd div dl main ol section ul'.split(' '));
/** What is transparent, or without a box of its own, is so by itself or by something close around it. */
const MAX_ANCESTORS = 50;

/**
 * Whether nothing inside the element can be seen, so that it need not be walked: it is not displayed, or folded away to
 * nothing. `aria-hidden` says nothing of that: it stands on the page behind a notice, too.
 */
export function isOutOfSight(element: Element): boolean {
  if (suggestsHiding(element) && !(isOnScreen(element) && element.checkVisibility())) return true;
  return isFoldedAway(element);
}

/** What hides by itself, unless a style sheet takes it back. */
function suggestsHiding(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  return element.hasAttribute('hidden') || HIDING_STYLE.test(styleOf(element));
}

/** An accordion's closed part: it has text, and clips it to a box without height or width. */
function isFoldedAway(element: Element): boolean {
  if (!FOLDED.has(element.localName)) return false;
  if (element.clientHeight > CLOSED && element.clientWidth > CLOSED) return false;
  if (element.scrollHeight <= CLOSED) return false;
  return /hidden|clip|auto|scroll/.test(computed(element)?.overflow ?? '');
}

/**
 * Whether text in the element can be seen, by its style sheets. Nothing is changed in between, so the browser computes
 * styles once, and at idle it has them already. Where the document cannot tell (jsdom, old browsers, and documents
 * that are not on screen, in which a browser would call everything hidden), attributes are all there is to ask.
 */
export function isRendered(element: Element): boolean {
  if (!isOnScreen(element)) {
    // Unlike display, an inner element can take it back.
    const decisive = element.closest?.('[style*="visibility" i]');
    return !decisive || !INVISIBLE_STYLE.test(styleOf(decisive));
  }
  if (element.checkVisibility(OPAQUE)) return true;
  return element.checkVisibility(SEEN) ? keepsItsPlace(element) : standsInBoxAround(element);
}

/** Transparent text in the flow is about to appear where it stands; out of it, it is the pane that is not chosen. */
function keepsItsPlace(element: Element): boolean {
  const clear = ancestors(element).find((each) => computed(each)?.opacity === '0');
  return !clear || !/absolute|fixed/.test(computed(clear)?.position ?? '');
}

/** An element without a box of its own (`display: contents`) is seen where the one around it is. */
function standsInBoxAround(element: Element): boolean {
  const style = computed(element);
  if (style?.display !== 'contents' || style.visibility !== 'visible') return false;
  const boxed = ancestors(element).find((each) => computed(each)?.display !== 'contents');
  return boxed?.checkVisibility(SEEN) ?? false;
}

/** The element and those around it, through shadow roots, as far as is looked. */
function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at && found.length < MAX_ANCESTORS; at = elementAround(at))
    found.push(at);
  return found;
}

function elementAround(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
}

/** `isRendered`, asked once for all the text in a row that stands in one element; true of text in none. */
export const shownInTurn = () => inTurn(isRendered, true);

/** Whether line feeds in an element's text end lines (`pre`, `white-space: pre-line`); asked once for all text in a row. */
export const linesInTurn = () => inTurn(keepsLines, false);

function keepsLines(element: Element): boolean {
  const style = isOnScreen(element) ? computed(element) : undefined;
  if (style) return /pre|break/.test(style.whiteSpaceCollapse || style.whiteSpace);
  const decisive = element.closest?.('pre, [style*="white-space" i]');
  return decisive?.localName === 'pre' || (!!decisive && LINE_STYLE.test(styleOf(decisive)));
}

function inTurn(ask: (element: Element) => boolean, ofNone: boolean): (parent: Element | null) => boolean {
  let last: Element | null = null;
  let answer = ofNone;
  return (parent) => {
    if (parent !== last) {
      last = parent;
      answer = parent === null ? ofNone : ask(parent);
    }
    return answer;
  };
}

const isOnScreen = (element: Element) =>
  element.ownerDocument.defaultView !== null && element.checkVisibility !== undefined;

const computed = (element: Element) => element.ownerDocument.defaultView?.getComputedStyle(element);

const styleOf = (element: Element) =>
  (element.getAttribute('style') ?? '').slice(0, MAX_ATTRIBUTE_CHARACTERS);
