import { type MessageKey, t } from '@/utils/browser/i18n';
import type { Tier } from '@/utils/matching/types';
import './tier-chip.css';

const LABELS: Readonly<Record<Tier, MessageKey>> = {
  exact: 'tierExact',
  alias: 'tierAlias',
  near: 'tierNear',
  related: 'tierRelated',
};

/** How a measure was found, as a word with a colour. */
export function TierChip({ tier }: { tier: Tier }) {
  return <span class={`tag tier-chip tier-${tier}`}>{t(LABELS[tier])}</span>;
}
