import { FiguresView } from '@/components/figures/figures-view';
import type { Keeping } from '@/components/hooks/use-keeping';
import type { ShowWords } from '@/components/hooks/use-passages';
import type { Toaster } from '@/components/hooks/use-toast';
import { t } from '@/utils/browser/i18n';
import type { Library } from '@/utils/matching/library';
import type { PageText } from '@/utils/page/page-text';
import type { SourcePage } from '@/utils/snippets/snippet';
import { CoverageList } from './coverage-list';

/** What is told of the text: what it covers, or its figures beside those of the measures. */
export type ComparedView = 'list' | 'figures';

export interface ComparedProps {
  readonly text: PageText;
  readonly library: Library | null;
  /** Leads to words in the page; null where nothing can. */
  readonly onShow: ShowWords | null;
  /** What kept measures were found beside; null for a pasted text. */
  readonly foundOn: SourcePage | null;
  readonly keeping: Keeping;
  readonly toaster: Toaster;
  readonly view: ComparedView;
}

/** A text beside the compendium. */
export function ComparedText({ text, foundOn, library, keeping, toaster, onShow, view }: ComparedProps) {
  if (library === null) return <p class="list-note">{t('loading')}</p>;
  // Hiding is for the list beside the page: here a measure that is passed over would be missed.
  const actions = { ...keeping.actionsOn(foundOn), onHide: null, onShow };
  return (
    <>
      {view === 'figures' && <FiguresView {...{ text, library, onShow, toaster }} />}
      {/* Hidden rather than gone, so that it keeps what the reader has opened in it. */}
      <div hidden={view !== 'list'}>
        <CoverageList {...{ text, library, actions, toaster }} />
      </div>
    </>
  );
}
