import type { ComponentType } from 'preact';
import type { Keeping } from '@/components/hooks/use-keeping';
import type { ShowWords } from '@/components/hooks/use-passages';
import type { Toaster } from '@/components/hooks/use-toast';
import { t } from '@/utils/browser/i18n';
import type { Library } from '@/utils/matching/library';
import type { PageText } from '@/utils/page/page-text';
import type { SourcePage } from '@/utils/snippets/snippet';
import { CoverageList } from './coverage-list';

/** A view of a text beside the compendium that is not this tab's own. */
export interface TextViewProps {
  readonly text: PageText;
  readonly library: Library;
  /** Leads to words in the page; null where nothing can. */
  readonly onShow: ShowWords | null;
}

export interface ComparedProps extends Omit<TextViewProps, 'library'> {
  readonly library: Library | null;
  /** What kept measures were found beside; null for a pasted text. */
  readonly foundOn: SourcePage | null;
  readonly keeping: Keeping;
  readonly toaster: Toaster;
  /** What is shown in place of the list; null for the list. */
  readonly View: ComponentType<TextViewProps> | null;
}

/** A text beside the compendium. */
export function ComparedText({ text, foundOn, library, keeping, toaster, onShow, View }: ComparedProps) {
  if (library === null) return <p class="list-note">{t('loading')}</p>;
  // Hiding is for the list beside the page: here a measure that is passed over would be missed.
  const actions = { ...keeping.actionsOn(foundOn), onHide: null, onShow };
  return (
    <>
      {View && <View {...{ text, library, onShow }} />}
      {/* Hidden rather than gone, so that it keeps what the reader has opened in it. */}
      <div hidden={View !== null}>
        <CoverageList {...{ text, library, actions, toaster }} />
      </div>
    </>
  );
}
