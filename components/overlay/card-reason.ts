import { pageText } from '@/utils/browser/bare-api';
import type { MessageKey } from '@/utils/browser/i18n';
import type { Tier } from '@/utils/matching/types';
import { element } from '@/utils/overlay/element';
import type { PageCard } from '@/utils/overlay/page-card';
import { withinQuotes } from '@/utils/text/nested-quotes';

const CHIPS: Readonly<Record<Tier, MessageKey>> = {
  exact: 'tierExact',
  alias: 'tierAlias',
  near: 'tierNear',
  related: 'tierRelated',
};

/** Why the measure stands here; where the page uses another word for it, both. */
export function cardReason(document: Document, card: PageCard): HTMLElement {
  const chip = element(
    document,
    'span',
    { class: `tier-chip tier-${card.tier}` },
    pageText(CHIPS[card.tier]),
  );
  return element(
    document,
    'p',
    { class: 'page-card-reason' },
    chip,
    element(document, 'span', {}, reasonOf(card)),
  );
}

/** The reason in words. */
export function reasonOf({
  tier,
  term,
  phrase,
  isOwnTerm,
}: Pick<PageCard, 'tier' | 'term' | 'phrase' | 'isOwnTerm'>): string {
  const language = pageText('languageTag');
  const said = withinQuotes(phrase, language);
  if (tier === 'related') return phrase === '' ? '' : pageText('evidenceRelated', said);
  // Traditional characters lead to the very term: there is nothing to translate.
  if (tier === 'exact' || phrase === term) return pageText('evidenceExact', said);
  const meant = withinQuotes(term, language);
  if (tier === 'near') return pageText('evidenceNear', said, meant);
  return pageText(isOwnTerm ? 'evidenceAlias' : 'overlayTerm', said, meant);
}
