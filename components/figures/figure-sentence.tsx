import { Icon } from '@/components/common/icon';
import { MarkedText } from '@/components/common/marked-text';
import type { ShowWords } from '@/components/hooks/use-passages';
import { t } from '@/utils/browser/i18n';
import type { Figure } from '@/utils/figures/figure';

export interface FigureSentenceProps extends Pick<Figure, 'sentence' | 'phrase'> {
  readonly onShow: ShowWords | null;
}

/** The sentence of a figure with the figure marked; leads to it in the page where one is shown. */
export function FigureSentence({ sentence, phrase, onShow }: FigureSentenceProps) {
  return (
    <blockquote class="figure-sentence">
      <MarkedText text={sentence} words={[phrase]} />
      {onShow && (
        <button
          type="button"
          class="figure-show"
          aria-label={t('showWordsInPage', phrase)}
          title={t('figuresShowTip')}
          onClick={() => onShow({ phrase, quote: sentence })}
        >
          <Icon name="passage" size={14} />
        </button>
      )}
    </blockquote>
  );
}
