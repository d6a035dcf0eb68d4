import type { Related } from '@/components/hooks/use-related';
import { t } from '@/utils/browser/i18n';
import { openHidden } from '@/utils/browser/pages';
import './hidden-note.css';

/** At the end of the list beside a page: how many are hidden, and the ways back. Draws nothing where none is. */
export function HiddenNote({
  parted: { here, everywhere },
  showAgain,
}: Pick<Related, 'parted' | 'showAgain'>) {
  if (here.length + everywhere.length === 0) return null;
  return (
    <p class="hidden-note">
      {here.length > 0 && (
        <span>
          {t('hiddenHere', here.length)} · <ShowAgain onClick={showAgain} />
        </span>
      )}
      {everywhere.length > 0 && (
        <span>
          {t('hiddenEverywhereHere', everywhere.length)} · <SeeHidden />
        </span>
      )}
    </p>
  );
}

function ShowAgain({ onClick }: { onClick(): void }) {
  return (
    <button type="button" class="link" onClick={onClick}>
      {t('showAgain')}
    </button>
  );
}

function SeeHidden() {
  return (
    <button type="button" class="link" onClick={() => void openHidden()}>
      {t('manageHidden')}
    </button>
  );
}
