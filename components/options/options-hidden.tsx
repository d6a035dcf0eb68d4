import { Icon } from '@/components/common/icon';
import { useHidden } from '@/components/hooks/use-hidden';
import { useListFocus } from '@/components/hooks/use-list-focus';
import type { Toaster } from '@/components/hooks/use-toast';
import { t } from '@/utils/browser/i18n';
import { type HiddenMeasure, hiddenIdOf } from '@/utils/hidden/hidden-measure';
import { HiddenRow } from './hidden-row';
import { OptionsSection } from './options-section';
import './options-hidden.css';

/** The measures the reader has hidden, newest first, each with a way to show it again. */
export function OptionsHidden({ toaster }: { toaster: Toaster }) {
  const { library, loaded, showAgain } = useHidden(toaster);
  const { hidden, damaged } = library;
  const { root, follow } = useListFocus({
    kind: 'hidden',
    ids: hidden.map(hiddenIdOf),
    last: '.hidden-none',
  });
  const restore = (one: HiddenMeasure) => {
    follow(hiddenIdOf(one));
    showAgain([one]);
  };
  return (
    <OptionsSection id="hidden" heading={t('hiddenHeading')} intro={t('hiddenIntro')}>
      <div class="card options-card" ref={root}>
        {loaded && hidden.length === 0 && (
          <p class="hidden-none muted" tabIndex={-1}>
            {t('hiddenNone')}
          </p>
        )}
        {hidden.length > 0 && (
          <ul class="hidden-list">
            {hidden.map((one) => (
              <HiddenRow key={hiddenIdOf(one)} hidden={one} onRestore={() => restore(one)} />
            ))}
          </ul>
        )}
        {damaged.length > 0 && <HiddenDamaged count={damaged.length} />}
      </div>
    </OptionsSection>
  );
}

function HiddenDamaged({ count }: { count: number }) {
  return (
    <p class="hidden-damaged">
      <Icon name="doubt" />
      <span>{t('hiddenDamaged', count)}</span>
    </p>
  );
}
