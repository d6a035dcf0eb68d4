import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { MeasureActions } from '@/components/measure/measure-actions';
import { sourcePageOf } from '@/components/page/page-header';
import type { LocatedMeasure } from '@/utils/corpus/corpus-measures';
import { type PartedMatches, partMatches } from '@/utils/hidden/visible-matches';
import type { Library } from '@/utils/matching/library';
import type { PageMatches } from '@/utils/matching/types';
import { type ListedMeasure, listedMatches } from './search-outcome';
import type { Keeping } from './use-keeping';
import { useListFocus } from './use-list-focus';
import type { ShowWords } from './use-passages';

export interface RelatedProps {
  readonly matches: PageMatches & { status: 'ready' };
  readonly library: Library;
  readonly keeping: Keeping;
  /** Shows words of the page in it. */
  readonly onShow: ShowWords | null;
}

export interface Related {
  /** What holds the list, and what stands after it or in its place. */
  readonly root: RefObject<HTMLDivElement>;
  /** What is not hidden. */
  readonly listed: readonly ListedMeasure[];
  readonly parted: PartedMatches;
  readonly actions: MeasureActions;
  /** Shows again what is hidden beside this page. */
  showAgain(): void;
}

/** The measures beside a page; when one is hidden or shown again, the focus goes with it. */
export function useRelated({ matches, library, keeping, onShow }: RelatedProps): Related {
  const { page } = matches;
  const { hidden } = keeping.hiding.library;
  const parted = useMemo(() => partMatches(matches.matches, hidden, page.url), [matches, hidden]);
  const listed = useMemo(() => listedMatches(library, parted.visible), [library, parted]);
  const { root, follow } = useListFocus({
    kind: 'measure',
    ids: listed.map(({ located }) => located.measure.id),
    others: parted.everywhere.map(({ measure }) => measure.id),
    last: 'button',
  });
  const actions = keeping.actionsOn(sourcePageOf(page));
  const onHide = (located: LocatedMeasure) => {
    follow(located.measure.id);
    actions.onHide?.(located);
  };
  const showAgain = () => {
    follow(parted.here[0]?.measure.id ?? '');
    keeping.hiding.showAgain(parted.here);
  };
  return { root, listed, parted, actions: { ...actions, onHide, onShow }, showAgain };
}
