/** Whether something drawn into a page can be seen, by all that a page can do to hide it. */
import { frameAround, type PageView } from '../passages/page-view';
import { type Box, shifted } from './box';
import type { Surface } from './sight';

/** What takes an element, with all that is in it, from sight or from its place, each with the values that do not. */
const HARMLESS: Readonly<Record<string, RegExp>> = {
  opacity: /^1$/,
  visibility: /^visible$/,
  'content-visibility': /^(?:visible|auto)$/,
  // On days of mourning government sites are grey.
  filter: /^(?:none|grayscale\([\d.]+\))$/,
  'mix-blend-mode': /^normal$/,
  'clip-path': /^none$/,
  clip: /^auto$/,
  'mask-image': /^none$/,
  transform: /^(?:none|matrix\(1, 0, 0, 1, .*\))$/,
  rotate: /^none$/,
  scale: /^none$/,
  perspective: /^none$/,
  'transform-style': /^flat$/,
};

/** Smaller than this nobody reads it. */
const LEAST_ZOOM = 0.5;

/** Corners are round: asked so far within. Pixels. */
const INSET = 8;

/** What the browser draws over everything else. */
const TOP_LAYER = ':modal,:popover-open,:fullscreen';

/**
 * Whether the surface can be seen: in its place, whole, under nothing.
 * @param isBrowserAsked whether the browser tells of frames and of covers that let the pointer through, which is not to be
 *   found out here in full
 */
export function isInSight({ element, host }: Surface, view: PageView, isBrowserAsked: boolean): boolean {
  const { documentElement } = view.document;
  if (host.parentNode !== documentElement || host.ownerDocument !== view.document) return false;
  const box = element.getBoundingClientRect();
  return (
    isHarmless(host, view) &&
    isHarmless(documentElement, view) &&
    isOnTop(host, box, view) &&
    (isBrowserAsked || (!isCovered(box, view) && isFrameInSight(box, view)))
  );
}

export function isGrey(view: PageView): boolean {
  return view.getComputedStyle(view.document.documentElement).filter.startsWith('grayscale(');
}

function isHarmless(element: Element & { readonly currentCSSZoom?: number }, view: PageView): boolean {
  const style = view.getComputedStyle(element);
  const isAsUsual = ([name, usual]: [string, RegExp]) => {
    const value = style.getPropertyValue(name);
    return value === '' || usual.test(value);
  };
  return Object.entries(HARMLESS).every(isAsUsual) && (element.currentCSSZoom ?? 1) >= LEAST_ZOOM;
}

/** Whether the pointer comes to the element wherever the box is in the window. */
function isOnTop(element: Element, { left, top, right, bottom }: Box, view: PageView): boolean {
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    ...[left + INSET, right - INSET].flatMap((x) => [top + INSET, bottom - INSET].map((y) => [x, y])),
  ] as [number, number][];
  const isInWindow = ([x, y]: [number, number]) =>
    x >= 0 && y >= 0 && x < view.innerWidth && y < view.innerHeight;
  const seen = points.filter(isInWindow);
  return seen.length > 0 && seen.every(([x, y]) => view.document.elementFromPoint(x, y) === element);
}

/** By what is drawn over everything, though the pointer may go through it. */
function isCovered(box: Box, view: PageView): boolean {
  const { document } = view;
  const root = document.documentElement;
  const after = view.getComputedStyle(root, '::after');
  if (!/^(?:none|normal)$/.test(after.content) && after.position !== 'static') return true;
  if (root.matches(':active-view-transition')) return true;
  // Order outweighs the order of the tree.
  if ([...root.children].some((child) => Number(view.getComputedStyle(child).order) > 0)) return true;
  return [...document.querySelectorAll(TOP_LAYER)].some((over) => isOver(over, box, view));
}

function isOver(element: Element, box: Box, view: PageView): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  if (left < box.right && right > box.left && top < box.bottom && bottom > box.top) return true;
  const { backgroundColor, backgroundImage, backdropFilter } = view.getComputedStyle(element, '::backdrop');
  const isClear = /^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor);
  return !isClear || backgroundImage !== 'none' || (backdropFilter ?? 'none') !== 'none';
}

/** Whether the frame that this window is shown in can be seen itself; not where nobody may know. */
function isFrameInSight(box: Box, view: PageView): boolean {
  if (view === view.top) return true;
  const frame = frameAround(view.document);
  const outer = frame?.ownerDocument.defaultView;
  if (!frame || !outer) return false;
  for (let around: Element | null = frame; around; around = around.parentElement)
    if (!isHarmless(around, outer)) return false;
  const { left, top } = frame.getBoundingClientRect();
  const place = shifted(box, left + frame.clientLeft, top + frame.clientTop);
  return isOnTop(frame, place, outer) && !isCovered(place, outer) && isFrameInSight(place, outer);
}
