/** Keeps a card beside what it belongs to. */
import { type CardAnchor, cardPlace } from './card-place';
import { redraw } from './seal';

/** A card of which less is in sight is scrolled to. Pixels. */
const LEAST_IN_SIGHT = 100;

export interface AnchorSource {
  readonly window: Window;
  /** In the coordinates of the window; null once it is gone. */
  anchor(): CardAnchor | null;
  watch(onMoved: () => void, signal: AbortSignal): void;
}

/**
 * Places the card, which stands in the page and scrolls with it, and moves it along when its anchor has moved in the
 * page; after a change of the window's width it is placed anew. Until `signal` aborts.
 */
export function followAnchor(card: HTMLElement, source: AnchorSource, signal: AbortSignal): void {
  const { window } = source;
  let at = { left: 0, top: 0 };
  let anchorAt = { left: 0, top: 0 };
  let width = 0;

  const follow = () => {
    const anchor = source.anchor();
    if (!anchor) return;
    const { left, top } = onPage(anchor.mark, window);
    const isNewWidth = window.innerWidth !== width;
    if (isNewWidth) at = onPage(placeAnew(card, anchor, window), window);
    else at = { left: at.left + left - anchorAt.left, top: at.top + top - anchorAt.top };
    [anchorAt, width] = [{ left, top }, window.innerWidth];
    const corner = cornerOf(card);
    redraw(() => {
      card.style.transform = `translate(${Math.round(at.left - corner.left)}px, ${Math.round(at.top - corner.top)}px)`;
    });
    // Under a paragraph as high as the window.
    if (isNewWidth && at.top > window.scrollY + window.innerHeight - LEAST_IN_SIGHT)
      card.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };
  /** Where the page has what the card is moved from. */
  const cornerOf = ({ parentElement }: HTMLElement) =>
    onPage(parentElement?.getBoundingClientRect() ?? { left: 0, top: 0 }, window);
  follow();
  source.watch(follow, signal);
}

function placeAnew(card: HTMLElement, anchor: CardAnchor, window: Window) {
  const limitTo = (height: string) =>
    redraw(() => {
      card.style.maxHeight = height;
    });
  limitTo('');
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth } = window.document.documentElement;
  const view = { left: 0, top: 0, right: clientWidth || window.innerWidth, bottom: window.innerHeight };
  const place = cardPlace(anchor, { width, height }, view);
  if (place.height !== null) limitTo(`${place.height}px`);
  return place;
}

/** From the window's coordinates to those of the page. */
const onPage = ({ left, top }: { readonly left: number; readonly top: number }, window: Window) => ({
  left: left + window.scrollX,
  top: top + window.scrollY,
});
