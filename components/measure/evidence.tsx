import { Icon } from '@/components/common/icon';
import { MarkedText } from '@/components/common/marked-text';
import type { ShowWords } from '@/components/hooks/use-passages';
import { interfaceLanguage, t } from '@/utils/browser/i18n';
import type { Evidence as EvidenceFacts } from '@/utils/matching/types';
import { withinQuotes } from '@/utils/text/nested-quotes';
import { TierChip } from './tier-chip';
import './evidence.css';

/** One reason in a line: the words, beside the tier. */
function reasonOf({ tier, term, phrase }: EvidenceFacts): string {
  const language = interfaceLanguage();
  const said = withinQuotes(phrase, language);
  if (tier === 'related') return phrase === '' ? '' : t('evidenceRelated', said);
  // Pinyin and traditional characters lead to the very term: there is nothing to translate.
  if (tier === 'exact' || phrase === term) return t('evidenceExact', said);
  return t(tier === 'alias' ? 'evidenceAlias' : 'evidenceNear', said, withinQuotes(term, language));
}

export interface EvidenceProps {
  readonly evidence: EvidenceFacts;
  readonly quoted?: boolean;
  /** Shows the words in the page, where there is one. */
  readonly onShow?: ShowWords | null | undefined;
  readonly tabIndex?: number;
}

/** Why a measure matched, with the page's own sentence where there is one; a click anywhere leads to it. */
export function Evidence({ evidence, quoted = true, onShow, tabIndex = 0 }: EvidenceProps) {
  return (
    <div class="evidence">
      <p class="evidence-reason">
        <TierChip tier={evidence.tier} />
        <span>{reasonOf(evidence)}</span>
        {onShow && evidence.quote !== '' && <ShowButton {...{ evidence, onShow, tabIndex }} />}
      </p>
      {quoted && evidence.quote !== '' && (
        <blockquote class="evidence-quote">
          <MarkedText text={evidence.quote} words={[evidence.phrase]} />
        </blockquote>
      )}
    </div>
  );
}

interface ShowButtonProps {
  readonly evidence: EvidenceFacts;
  readonly onShow: ShowWords;
  readonly tabIndex: number;
}

function ShowButton({ evidence: { phrase, quote }, onShow, tabIndex }: ShowButtonProps) {
  return (
    <button
      type="button"
      class="evidence-show"
      aria-label={t('showWordsInPage', phrase || quote)}
      title={t('showTip')}
      tabIndex={tabIndex}
      onClick={() => onShow({ phrase, quote })}
    >
      <Icon name="passage" size={14} />
    </button>
  );
}

/** More convinces nobody. */
const MOST_REASONS = 4;

/** The reasons worth telling: each once, and shared words only where no term already says them. */
export function distinctReasons(evidence: readonly EvidenceFacts[]): EvidenceFacts[] {
  const told: EvidenceFacts[] = [];
  for (const reason of evidence)
    if (!told.some((earlier) => earlier.quote === reason.quote && saysSame(earlier, reason)))
      told.push(reason);
  return told.slice(0, MOST_REASONS);
}

function saysSame(earlier: EvidenceFacts, { tier, term, phrase }: EvidenceFacts): boolean {
  if (tier !== 'related') return earlier.term === term || earlier.phrase === phrase;
  return earlier.phrase.includes(phrase) || (earlier.tier !== 'related' && earlier.term.includes(phrase));
}

/** Words to be marked in a measure's own text: the terms it was found by, else the words it shares. */
export function markedWords(reasons: readonly EvidenceFacts[]): string[] {
  const terms = reasons.filter(({ tier }) => tier !== 'related');
  // The term of a merely related measure is its whole title.
  if (terms.length === 0) return reasons.map(({ phrase }) => phrase);
  return terms.flatMap(({ tier, phrase, term }) => (tier === 'exact' ? [phrase] : [phrase, term]));
}
