import { ICON_PATHS } from '@/components/common/icon-paths';
import { pageText } from '@/utils/browser/bare-api';
import { element, lineDrawing } from '@/utils/overlay/element';
import { onOwn } from '@/utils/overlay/own-events';
import type { PageCard } from '@/utils/overlay/page-card';
import { redraw } from '@/utils/overlay/seal';
import { type CardMeasureProps, cardMeasure } from './card-measure';
import type { CardRequests } from './card-requests';

export interface OverlayCardProps {
  /** What the card is called while it shows so many measures. */
  heading(shown: number): string;
  /** The words of the page that the cards are about; empty where they stand beside. */
  readonly quoted: string;
  /** Said where there are no cards. */
  readonly none: string;
  readonly cards: readonly PageCard[];
  /** Whether they stand for what the page is about, so that one may be called irrelevant to it. */
  readonly ofPage: boolean;
}

const HEADING = 'card-heading';

/** A card over the page: measures with the reason for each, and what can be done with them. Not modal. */
export function overlayCard(
  document: Document,
  { heading, quoted, none, cards, ofPage }: OverlayCardProps,
  requests: CardRequests,
  onClose: () => void,
): HTMLElement {
  const status = element(document, 'p', { class: 'page-card-status', role: 'status' });
  const say: CardMeasureProps['say'] = (key, undo) => {
    const said = key === null ? [] : [pageText(key)];
    redraw(() => status.replaceChildren(...said, ...(undo ? [undoButton(document, undo)] : [])));
  };
  const title = element(document, 'h2', { id: HEADING }, heading(cards.length));
  const onHidden = () => {
    redraw(() => {
      title.textContent = heading(drawn.querySelectorAll('h3').length);
    });
  };
  const measures = cards.map((card) => cardMeasure({ document, card, ofPage, requests, say, onHidden }));
  const quote = quoted && element(document, 'blockquote', { class: 'page-card-quoted' }, quoted);
  const nothing = cards.length > 0 ? '' : element(document, 'p', { class: 'page-card-none' }, none);
  const drawn: HTMLElement = element(
    document,
    'div',
    { class: 'page-card', role: 'dialog', 'aria-labelledby': HEADING, tabindex: '-1' },
    element(document, 'header', {}, title, closeButton(document, onClose)),
    quote,
    nothing,
    ...measures,
    status,
  );
  return drawn;
}

function closeButton(document: Document, onClose: () => void): HTMLButtonElement {
  const name = pageText('dismiss');
  const drawing = lineDrawing(document, ICON_PATHS.close, 16);
  const attributes = { type: 'button', class: 'icon-button', 'aria-label': name, title: name };
  const button = element(document, 'button', attributes, drawing);
  onOwn(button, 'click', onClose);
  return button;
}

function undoButton(document: Document, undo: () => void): HTMLButtonElement {
  const button = element(document, 'button', { type: 'button', class: 'text-button' }, pageText('undo'));
  onOwn(button, 'click', undo);
  return button;
}
