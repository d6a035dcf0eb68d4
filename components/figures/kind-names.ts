import type { MessageKey } from '@/utils/browser/i18n';
import type { FigureKind } from '@/utils/figures/figure';

/** What each kind is called. */
export const KIND_NAMES: Readonly<Record<FigureKind, MessageKey>> = {
  time: 'figureKindTime',
  materials: 'figureKindMaterials',
  steps: 'figureKindSteps',
  share: 'figureKindShare',
  amount: 'figureKindAmount',
};
