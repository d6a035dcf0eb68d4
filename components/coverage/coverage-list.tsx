import { useMemo, useState } from 'preact/hooks';
import { Icon } from '@/components/common/icon';
import { type Hints, KeyHints } from '@/components/common/key-hints';
import { useCoverageCopy } from '@/components/hooks/use-coverage-copy';
import type { Toaster } from '@/components/hooks/use-toast';
import type { MeasureActions } from '@/components/measure/measure-actions';
import { t } from '@/utils/browser/i18n';
import type { Coverage } from '@/utils/coverage/coverage';
import { coverageOf } from '@/utils/coverage/coverage-of';
import type { Library } from '@/utils/matching/library';
import type { PageText } from '@/utils/page/page-text';
import { CoverageSummary } from './coverage-summary';
import { CoverageTable } from './coverage-table';

const HINTS: Hints = [
  ['↑↓', 'hintMove'],
  ['Enter', 'hintExpand'],
  ['S', 'hintSave'],
  ['C', 'hintCopy'],
];

export interface CoverageListProps {
  readonly text: PageText;
  readonly library: Library;
  readonly actions: MeasureActions;
  readonly toaster: Toaster;
}

/** What the text covers and what it does not mention, topic by topic. */
export function CoverageList({ text, library, actions, toaster }: CoverageListProps) {
  const coverage = useMemo(() => coverageOf(library.index, text), [library, text]);
  const [onlyUnmentioned, setOnlyUnmentioned] = useState(false);
  const listed = onlyUnmentioned ? coverage.filter(({ status }) => status === 'unmentioned') : coverage;
  return (
    <>
      <CoverageSummary coverage={coverage} />
      <div class="toolbar coverage-toolbar">
        <button
          type="button"
          class="chip"
          aria-pressed={onlyUnmentioned}
          onClick={() => setOnlyUnmentioned(!onlyUnmentioned)}
        >
          {t('coverageOnlyUnmentioned')}
        </button>
        <CopyButtons {...{ text, coverage, toaster }} />
      </div>
      {listed.length > 0 ? (
        <CoverageTable coverage={listed} actions={actions} />
      ) : (
        <p class="list-note">{t('coverageNoneUnmentioned')}</p>
      )}
      <div class="coverage-hints">
        <KeyHints hints={HINTS} />
      </div>
    </>
  );
}

interface CopyButtonsProps extends Pick<CoverageListProps, 'text' | 'toaster'> {
  readonly coverage: Coverage;
}

function CopyButtons({ text, coverage, toaster }: CopyButtonsProps) {
  const { asMarkdown, asTable } = useCoverageCopy(text, coverage, toaster);
  return (
    <div class="row">
      <button type="button" class="button button-small" onClick={asTable}>
        <Icon name="copy" size={14} />
        {t('coverageCopyTable')}
      </button>
      <button type="button" class="button button-small" onClick={asMarkdown}>
        <Icon name="copy" size={14} />
        {t('coverageCopyMarkdown')}
      </button>
    </div>
  );
}
