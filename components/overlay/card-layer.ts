import { askBackground } from '@/utils/browser/bare-api';
import { copyByEvent } from '@/utils/overlay/copy-by-event';
import { type AnchorSource, followAnchor } from '@/utils/overlay/follow-anchor';
import { onDismiss } from '@/utils/overlay/on-dismiss';
import type { PageHost } from '@/utils/overlay/page-host';
import type { CardRequests } from './card-requests';
import { type OverlayCardProps, overlayCard } from './overlay-card';

export interface OpenCard extends OverlayCardProps {
  readonly position: AnchorSource;
  /** Told whether a key or the card's own button closed it, so that the focus has to go somewhere. */
  onClosed(isByKey: boolean): void;
}

/** Where cards are drawn in an overlay: one at a time. */
export class CardLayer {
  private readonly element: HTMLElement;
  private readonly requests: CardRequests;
  private shown: { readonly card: OpenCard; readonly end: AbortController } | null = null;

  constructor(
    private readonly window: Window,
    private readonly host: PageHost,
  ) {
    this.element = window.document.createElement('div');
    this.element.className = 'card-layer';
    host.root.append(this.element);
    this.requests = requestsOf(window);
  }

  /** Shows a card, with the focus on it, in place of the one that is open. */
  open(card: OpenCard): void {
    this.close();
    const { window, host } = this;
    const end = new AbortController();
    this.shown = { card, end };
    const drawn = overlayCard(window.document, card, this.requests, () => this.close(true));
    this.element.append(drawn);
    followAnchor(drawn, card.position, end.signal);
    host.watch(drawn, end.signal);
    // It would scroll to where the card stood before it was placed.
    drawn.focus({ preventScroll: true });
    onDismiss(window, host.element, (isByKey) => this.close(isByKey), end.signal);
  }

  close(isByKey = false): void {
    const { shown } = this;
    if (shown === null) return;
    this.shown = null;
    shown.end.abort();
    this.element.replaceChildren();
    shown.card.onClosed(isByKey);
  }
}

function requestsOf(window: Window): CardRequests {
  return {
    keep: async ({ measureId }, kept) =>
      (await askBackground({ type: 'keep-card', measureId, kept })) === true,
    hide: async ({ measureId }, hidden) =>
      (await askBackground({ type: 'hide-card', measureId, hidden })) === true,
    copy: ({ citation }) => copyByEvent(window, citation),
  };
}
