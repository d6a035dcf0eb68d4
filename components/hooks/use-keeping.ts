import { useMemo } from 'preact/hooks';
import type { MeasureActions } from '@/components/measure/measure-actions';
import type { LocatedMeasure } from '@/utils/corpus/corpus-measures';
import { hiddenEverywhere } from '@/utils/hidden/visible-matches';
import { createMeasureSnippet } from '@/utils/snippets/create-snippet';
import type { SourcePage } from '@/utils/snippets/snippet';
import { type Copying, useCopying } from './use-copying';
import { type Hiding, useHidden } from './use-hidden';
import { type Snippets, useSnippets } from './use-snippets';
import type { Toaster } from './use-toast';

export interface Keeping {
  readonly snippets: Snippets;
  readonly hiding: Hiding;
  /** Snippets with their sources. */
  readonly copying: Copying;
  /** What cards offer; `foundOn` is the page beside which they stand, null in search and compendium. */
  actionsOn(foundOn: SourcePage | null): MeasureActions;
}

/** Saving, hiding and copying, all reported by toast. */
export function useKeeping(toaster: Toaster): Keeping {
  const snippets = useSnippets(toaster);
  const hiding = useHidden(toaster);
  const copying = useCopying(toaster);
  const { hidden } = hiding.library;
  const hiddenIds = useMemo(() => hiddenEverywhere(hidden), [hidden]);
  const showAgain = ({ measure: { id } }: LocatedMeasure) =>
    hiding.showAgain(hidden.filter(({ measure, page }) => measure.id === id && page === null));
  const actionsOn = (foundOn: SourcePage | null): MeasureActions => ({
    savedIds: snippets.savedIds,
    hiddenIds,
    onSave: (located) => snippets.toggle(createMeasureSnippet(located, foundOn, new Date())),
    onCopy: (located) => copying.copy([createMeasureSnippet(located, null, new Date())]),
    onHide: foundOn && ((located) => hiding.hide(located, foundOn)),
    onShowAgain: showAgain,
  });
  return { snippets, hiding, copying, actionsOn };
}
