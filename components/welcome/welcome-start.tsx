import { Icon } from '@/components/common/icon';
import { ShortcutList } from '@/components/common/shortcut-list';
import { useIconInToolbar } from '@/components/hooks/use-icon-in-toolbar';
import { useTrySearch } from '@/components/hooks/use-try-search';
import { t } from '@/utils/browser/i18n';
import { pinningWay } from '@/utils/browser/toolbar';
import { SAMPLE } from './welcome-sample';

/** A search to try at once, the keys, and how to bring the icon into view where it is hidden. */
export function WelcomeStart() {
  const trySearch = useTrySearch();
  const isIconInToolbar = useIconInToolbar();
  return (
    <section class="welcome-start" aria-labelledby="welcome-start">
      <h2 id="welcome-start">{t('welcomeStart')}</h2>
      <button type="button" class="button button-primary" onClick={() => trySearch(SAMPLE.initials)}>
        <Icon name="search" />
        {t('welcomeTry', SAMPLE.initials)}
      </button>
      {!isIconInToolbar && (
        <p class="welcome-pin">{t(pinningWay() === 'pin' ? 'welcomePin' : 'welcomePinFirefox')}</p>
      )}
      <ShortcutList />
    </section>
  );
}
