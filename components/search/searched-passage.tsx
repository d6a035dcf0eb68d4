import { CORPUS_LANGUAGE } from '@/components/measure/corpus-language';
import { t } from '@/utils/browser/i18n';

export interface SearchedPassageProps {
  readonly text: string;
  /** Back to searching for words. */
  onLeave(): void;
}

/** The selected text that the results below are about: its first lines, for it may be long. */
export function SearchedPassage({ text, onLeave }: SearchedPassageProps) {
  return (
    <section class="searched-passage" aria-label={t('passageSearched')}>
      <div class="toolbar">
        <h2>{t('passageSearched')}</h2>
        <button type="button" class="button button-small" onClick={onLeave}>
          {t('passageLeave')}
        </button>
      </div>
      <blockquote lang={CORPUS_LANGUAGE}>{text}</blockquote>
    </section>
  );
}
