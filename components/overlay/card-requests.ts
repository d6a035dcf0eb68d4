import type { PageCard } from '@/utils/overlay/page-card';

/** What a card asks to be done; each resolves to whether that worked. */
export interface CardRequests {
  keep(card: PageCard, kept: boolean): Promise<boolean>;
  hide(card: PageCard, hidden: boolean): Promise<boolean>;
  /** Inside the click: it cannot wait. */
  copy(card: PageCard): boolean;
}
