import { askBackground, isGone, pageText } from '@/utils/browser/bare-api';
import type { FoundMark } from '@/utils/overlay/find-marks';
import { Margin } from '@/utils/overlay/margin';
import { MarkList } from '@/utils/overlay/mark-list';
import { markPosition } from '@/utils/overlay/mark-position';
import { ownHosts } from '@/utils/overlay/own-hosts';
import type { PageCard } from '@/utils/overlay/page-card';
import { createHost } from '@/utils/overlay/page-host';
import type { PageOverlay } from '@/utils/overlay/page-overlay';
import { selectionPosition } from '@/utils/overlay/selection-position';
import type { PageSkeleton } from '@/utils/page/skeleton';
import { CardLayer } from './card-layer';
import { OVERLAY_STYLES } from './overlay-styles';

/** More are told by their number. */
const MOST_NAMED = 3;

const nameOf = ({ mark: { cards } }: FoundMark): string => {
  const titles = cards.slice(0, MOST_NAMED).map(({ title }) => title);
  return pageText('overlayMark', cards.length, titles.join(pageText('listSeparator')));
};

const headingOf = (shown: number) => pageText(shown === 0 ? 'overlayAllHidden' : 'overlayHeading', shown);

const askMarks = async (page: PageSkeleton) => (await askBackground({ type: 'margin-marks', page })) ?? null;

/** What is drawn over the page in this window: nothing, until it is asked for. */
export function createPageOverlay(window: Window): PageOverlay {
  let margin: OpenMargin | null = null;
  const hideMargin = () => {
    margin?.end.abort();
    margin = null;
  };
  const showMargin = () => {
    if (margin === null || margin.end.signal.aborted) margin = openMargin(window);
    return margin.shown.drawn;
  };
  return {
    ...{ showMargin, hideMargin, isGone },
    askAgain: () => margin?.shown.askAgain(),
    isMarginShown: () => margin !== null && !margin.end.signal.aborted,
    showRelated: (cards, words) => openRelated(window, cards, words),
  };
}

interface OpenMargin {
  readonly shown: Margin;
  readonly end: AbortController;
}

/** The marks beside the text, each with its card, until `end` is aborted. */
function openMargin(window: Window): OpenMargin {
  const end = new AbortController();
  const host = createHost(window.document, 'margin', OVERLAY_STYLES);
  const moves = new EventTarget();
  const layer = new CardLayer(window, host);
  const open = (found: FoundMark, button: HTMLElement) => {
    const { cards } = found.mark;
    layer.open({
      heading: headingOf,
      quoted: '',
      none: '',
      cards,
      ofPage: true,
      position: markPosition(window, button, () => list.foundOf(button), moves),
      onClosed: (isByKey) => isByKey && list.focus(button),
    });
  };
  const texts = { all: pageText('overlayMarks'), nameOf };
  const list = new MarkList(window, texts, open);
  host.root.prepend(list.element);
  const onMoved = () => void moves.dispatchEvent(new Event('move'));
  const onEnded = () => layer.close();
  const shown = new Margin({ window, host, list, askMarks, isGone, onMoved, onEnded }, end);
  return { end, shown };
}

/** A card of its own beside what is selected now. */
function openRelated(window: Window, cards: readonly PageCard[], words: string): void {
  // The buttons beside the selection lead to what is shown now.
  ownHosts(window).get('buttons')?.remove();
  const host = createHost(window.document, 'card', OVERLAY_STYLES);
  const focused = window.document.activeElement as HTMLElement | null;
  host.attach();
  new CardLayer(window, host).open({
    heading: () => pageText('overlayRelated'),
    quoted: words,
    none: pageText('overlayNone'),
    cards,
    ofPage: false,
    position: selectionPosition(window),
    onClosed: (isByKey) => {
      host.remove();
      if (isByKey) focused?.focus?.({ preventScroll: true });
    },
  });
}
