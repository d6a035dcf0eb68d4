import { useMemo, useState } from 'preact/hooks';
import { type Hints, KeyHints } from '@/components/common/key-hints';
import type { Toaster } from '@/components/hooks/use-toast';
import type { MeasureActions } from '@/components/measure/measure-actions';
import { t } from '@/utils/browser/i18n';
import { coverageOf } from '@/utils/coverage/coverage-of';
import { coverageReport } from '@/utils/coverage/coverage-report';
import type { Library } from '@/utils/matching/library';
import type { PageText } from '@/utils/page/page-text';
import { CoverageSummary } from './coverage-summary';
import { CoverageTable } from './coverage-table';
import { ReportCopy } from './report-copy';

/** J has nowhere to lead from a pasted text. */
const hintsFor = ({ onShow }: MeasureActions): Hints => [
  ['↑↓', 'hintMove'],
  ['Enter', 'hintExpand'],
  ...(onShow ? ([['J', 'hintShow']] as const) : []),
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
  const unmentioned = coverage.filter(({ status }) => status === 'unmentioned');
  const isOffered = unmentioned.length > 0;
  return (
    <>
      <CoverageSummary coverage={coverage} />
      <div class="toolbar coverage-toolbar">
        {isOffered && (
          <button
            type="button"
            class="chip"
            aria-pressed={onlyUnmentioned}
            onClick={() => setOnlyUnmentioned(!onlyUnmentioned)}
          >
            {t('coverageOnlyUnmentioned')}
          </button>
        )}
        <ReportCopy reportOf={() => coverageReport(text, coverage)} toaster={toaster} />
      </div>
      <CoverageTable coverage={onlyUnmentioned && isOffered ? unmentioned : coverage} actions={actions} />
      <div class="coverage-hints">
        <KeyHints hints={hintsFor(actions)} />
      </div>
    </>
  );
}
