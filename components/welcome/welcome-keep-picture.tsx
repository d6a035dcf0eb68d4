import { Icon } from '@/components/common/icon';
import { CORPUS_LANGUAGE } from '@/components/measure/corpus-language';
import { Lines } from './welcome-lines';
import { SAMPLE } from './welcome-sample';

/** A kept measure on its way into a draft, its source with it. */
export function KeepPicture() {
  return (
    <div class="mock-keep" lang={CORPUS_LANGUAGE}>
      <div class="mock-window mock-kept">
        <Icon name="bookmark" filled />
        <strong>
          {SAMPLE.term}
          {SAMPLE.rest}
        </strong>
        <Lines widths={[96, 70]} />
        <span class="mock-facts">{SAMPLE.place}</span>
      </div>
      <svg class="mock-arrow" width="44" height="56" viewBox="0 0 44 56" focusable="false" aria-hidden="true">
        <path d="M8 3C6 28 14 43 39 44M32 38l7 6-7 6" />
      </svg>
      <div class="mock-paper">
        <Lines widths={[60, 100, 94]} />
        <p>
          {SAMPLE.term}
          {SAMPLE.rest}……
          <span>（来源：{SAMPLE.place}）</span>
        </p>
        <Lines widths={[100, 90, 46]} />
      </div>
    </div>
  );
}
