import { Icon } from '@/components/common/icon';
import { CORPUS_LANGUAGE } from '@/components/measure/corpus-language';
import { TierChip } from '@/components/measure/tier-chip';
import { Lines } from './welcome-lines';
import { SAMPLE } from './welcome-sample';

/** The popup, where initials find a measure; under it, other words that find the same one. */
export function SearchPicture() {
  const { initials, term, rest, place, figure, otherQueries } = SAMPLE;
  return (
    <div class="mock-search" lang={CORPUS_LANGUAGE}>
      <div class="mock-window">
        <div class="mock-field">
          <Icon name="search" />
          <span class="mock-typed">{initials}</span>
        </div>
        <div class="mock-result">
          <strong>
            <mark>{term}</mark>
            {rest}
          </strong>
          <span class="mock-facts">
            <TierChip tier="exact" />
            {place}
            <span class="figure">
              {figure.value}
              <span class="figure-unit">{figure.unit}</span>
            </span>
          </span>
          <Lines widths={[98, 72]} />
        </div>
      </div>
      <div class="mock-queries">
        {otherQueries.map((query) => (
          <span key={query} class="mock-query">
            {query}
          </span>
        ))}
      </div>
    </div>
  );
}
