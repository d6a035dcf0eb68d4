import { useMemo, useState } from 'preact/hooks';
import { StateMessage } from '@/components/common/state-message';
import { ChoiceChips } from '@/components/coverage/choice-chips';
import { ReportCopy } from '@/components/coverage/report-copy';
import type { ShowWords } from '@/components/hooks/use-passages';
import type { Toaster } from '@/components/hooks/use-toast';
import { interfaceLanguage, type MessageKey, t } from '@/utils/browser/i18n';
import { FIGURE_KINDS, type FigureKind } from '@/utils/figures/figure';
import { type FigureComparison, figurePairs } from '@/utils/figures/figure-pairs';
import { figuresReport } from '@/utils/figures/figures-report';
import { MOST_FIGURES } from '@/utils/figures/find-figures';
import type { Library } from '@/utils/matching/library';
import type { PageText } from '@/utils/page/page-text';
import { ComparisonItem } from './comparison-item';
import { KIND_NAMES } from './kind-names';
import { OtherFigures } from './other-figures';
import './figures.css';

export interface FiguresViewProps {
  readonly text: PageText;
  readonly library: Library;
  /** Leads to words in the page; null where nothing can. */
  readonly onShow: ShowWords | null;
  readonly toaster: Pick<Toaster, 'show'>;
}

/** The figures of a text beside those of the measures they belong to, in the order of the text. */
export function FiguresView({ text, library, onShow, toaster }: FiguresViewProps) {
  const found = useMemo(() => figurePairs(library.index, text), [library, text]);
  const paired = useMemo(() => found.filter(({ beside }) => beside.length > 0), [found]);
  if (found.length === 0)
    return <StateMessage subject="blank" title={t('figuresNoneTitle')} body={t('figuresNoneBody')} />;
  return (
    <div class="figures">
      {paired.length > 0 ? (
        <PairedFigures {...{ text, paired, onShow, toaster }} />
      ) : (
        <div role="status">
          <StateMessage subject="apart" title={t('figuresNonePairedTitle')} body={t('figuresNonePaired')} />
        </div>
      )}
      {found.length >= MOST_FIGURES && (
        <p class="list-note">{t('figuresCut', MOST_FIGURES.toLocaleString(interfaceLanguage()))}</p>
      )}
      <OtherFigures
        figures={found.filter(({ beside }) => beside.length === 0)}
        isAll={paired.length === 0}
        onShow={onShow}
      />
    </div>
  );
}

interface PairedFiguresProps extends Omit<FiguresViewProps, 'library'> {
  readonly paired: readonly FigureComparison[];
}

function PairedFigures({ text, paired, onShow, toaster }: PairedFiguresProps) {
  const kinds = FIGURE_KINDS.filter((kind) => paired.some(({ figure }) => figure.kind === kind));
  const [wanted, setWanted] = useState<Choice>('all');
  // The kind chosen may be none of the next text's.
  const chosen = wanted !== 'all' && kinds.includes(wanted) ? wanted : 'all';
  const listed = chosen === 'all' ? paired : paired.filter(({ figure }) => figure.kind === chosen);
  return (
    <>
      <div class="figures-head">
        <div role="status">
          <h2>{t('figuresPaired', listed.length)}</h2>
        </div>
        <p class="muted tiny">{t('figuresNote')}</p>
      </div>
      <div class="toolbar figures-toolbar">
        {kinds.length > 1 && (
          <ChoiceChips
            label={t('figuresFilter')}
            choices={choicesOf(kinds)}
            chosen={chosen}
            onChoose={(choice) => setWanted(choice)}
          />
        )}
        <ReportCopy reportOf={() => figuresReport(text, listed)} toaster={toaster} />
      </div>
      <ol class="comparison-list">
        {listed.map((comparison) => (
          <ComparisonItem
            key={`${comparison.block}:${comparison.figure.start}`}
            {...{ comparison, onShow }}
          />
        ))}
      </ol>
    </>
  );
}

type Choice = FigureKind | 'all';

function choicesOf(kinds: readonly FigureKind[]): Readonly<Record<Choice, MessageKey>> {
  const names = Object.fromEntries(kinds.map((kind) => [kind, KIND_NAMES[kind]]));
  return { all: 'figureKindAll', ...names } as Record<Choice, MessageKey>;
}
