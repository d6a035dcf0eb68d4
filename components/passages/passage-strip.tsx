import { IconButton } from '@/components/common/icon-button';
import type { Passages } from '@/components/hooks/use-passages';
import { t } from '@/utils/browser/i18n';
import './passage-strip.css';

/**
 * While passages are marked in the page: which of them is in view, and the way to the others. The live region is always
 * there.
 */
export function PassageStrip({ walk, step, clear }: Pick<Passages, 'walk' | 'step' | 'clear'>) {
  const place = walk ? t('passagePlace', walk.at + 1, walk.total) : '';
  const similar = walk?.isOnlySimilar ? t('passageSimilar') : '';
  return (
    <>
      <p aria-live="polite" class="visually-hidden">
        {walk && `${place} ${walk.label} ${similar}`}
      </p>
      {walk && (
        <section class="passage-strip" aria-label={t('passageStrip')}>
          <p>
            <b title={walk.label}>{walk.label}</b>
            <span class="tiny">{place}</span>
            {similar && <span class="tiny passage-similar">{similar}</span>}
          </p>
          <div class="passage-strip-buttons">
            <IconButton icon="up" label={t('passagePreviousTip')} onClick={() => step(-1)} />
            <IconButton icon="down" label={t('passageNextTip')} onClick={() => step(1)} />
            <IconButton icon="close" label={t('passageClearTip')} onClick={clear} />
          </div>
        </section>
      )}
    </>
  );
}
