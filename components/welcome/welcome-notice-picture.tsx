import { CORPUS_LANGUAGE } from '@/components/measure/corpus-language';
import { TierChip } from '@/components/measure/tier-chip';
import { Lines } from './welcome-lines';
import { SAMPLE } from './welcome-sample';

/** A government page, the count on the icon, and beside it what is related. */
export function NoticePicture() {
  return (
    <div class="mock-window" lang={CORPUS_LANGUAGE}>
      <div class="mock-bar">
        <span class="mock-address">{SAMPLE.pageAddress}</span>
        <span class="mock-icon">
          <img src="/icon.svg" alt="" width="18" height="18" />
          <span class="mock-badge">{SAMPLE.related}</span>
        </span>
      </div>
      <div class="mock-split">
        <div class="mock-page">
          <strong>{SAMPLE.pageTitle}</strong>
          <Lines widths={[100, 92]} />
          <p>
            全面推行<mark>{SAMPLE.term}</mark>
          </p>
          <Lines widths={[96, 64]} />
          <p>
            落实<mark>{SAMPLE.second.said}</mark>
          </p>
          <Lines widths={[100, 88, 40]} />
        </div>
        <div class="mock-panel">
          <div class="mock-result">
            <strong>
              {SAMPLE.term}
              {SAMPLE.rest}
            </strong>
            <TierChip tier="exact" />
            <Lines widths={[94, 60]} />
          </div>
          <div class="mock-result">
            <strong>{SAMPLE.second.title}</strong>
            <TierChip tier="alias" />
            <Lines widths={[88]} />
          </div>
        </div>
      </div>
    </div>
  );
}
