import type { ShowWords } from '@/components/hooks/use-passages';
import { t } from '@/utils/browser/i18n';
import type { FigureComparison } from '@/utils/figures/figure-pairs';
import { FigureSentence } from './figure-sentence';
import { KIND_NAMES } from './kind-names';

/** More nobody reads through, and a page may hold thousands. */
const MOST_LISTED = 100;

export interface OtherFiguresProps {
  readonly figures: readonly FigureComparison[];
  /** Whether there are no others to read first. */
  readonly isAll: boolean;
  readonly onShow: ShowWords | null;
}

/** The figures of the text that stand beside none: folded, unless all of them do. */
export function OtherFigures({ figures, isAll, onShow }: OtherFiguresProps) {
  if (figures.length === 0) return null;
  const rest = figures.length - MOST_LISTED;
  return (
    <details class="other-figures" open={isAll}>
      <summary>{t('figuresOthers', figures.length)}</summary>
      <ul>
        {figures.slice(0, MOST_LISTED).map(({ figure, block }) => (
          <li key={`${block}:${figure.start}`}>
            <span class="tag">{t(KIND_NAMES[figure.kind])}</span>
            <FigureSentence {...figure} onShow={onShow} />
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="muted tiny">{t('figuresOthersRest', rest)}</p>}
    </details>
  );
}
