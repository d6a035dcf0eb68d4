import type { ComponentChildren } from 'preact';
import { StateMessage } from '@/components/common/state-message';
import type { Related } from '@/components/hooks/use-related';
import { t } from '@/utils/browser/i18n';
import { openHidden } from '@/utils/browser/pages';

export interface AllHiddenProps extends Pick<Related, 'parted' | 'showAgain'> {
  /** What else to do: buttons. */
  readonly children?: ComponentChildren;
}

/** Stands in place of the list where the reader has hidden all of it. */
export function AllHidden({ parted: { here, everywhere }, showAgain, children }: AllHiddenProps) {
  const body = t('stateAllHiddenBody', here.length + everywhere.length);
  return (
    <StateMessage subject="apart" title={t('stateAllHiddenTitle')} body={body}>
      {here.length > 0 && (
        <button type="button" class="button" onClick={showAgain}>
          {t('showAgain')}
        </button>
      )}
      {everywhere.length > 0 && (
        <button type="button" class="button" onClick={() => void openHidden()}>
          {t('manageHidden')}
        </button>
      )}
      {children}
    </StateMessage>
  );
}
