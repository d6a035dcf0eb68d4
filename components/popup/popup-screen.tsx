import { IconButton } from '@/components/common/icon-button';
import { KeyHints, PAGE_HINTS } from '@/components/common/key-hints';
import { Toast } from '@/components/common/toast';
import { usePopup } from '@/components/hooks/use-popup';
import { SearchBox } from '@/components/search/search-box';
import { SearchResults } from '@/components/search/search-results';
import { t } from '@/utils/browser/i18n';
import { openOptions } from '@/utils/browser/pages';
import { PopupPage } from './popup-page';
import './popup.css';

/** The popup: a search box, and under it the page's best matches until something is typed. */
export function PopupScreen() {
  const { page, library, search, focus, toaster, keeping, passages, showPanel } = usePopup();
  return (
    <div class="popup">
      <header class="popup-head">
        <h1 class="visually-hidden">{t('extensionShortName')}</h1>
        <SearchBox
          text={search.text}
          input={focus.input}
          onText={search.setText}
          onDown={focus.toResults}
          onEnter={focus.openFirst}
        />
        <IconButton icon="panel" label={t('openPanel')} onClick={showPanel} />
      </header>
      <main class="popup-body" ref={focus.results}>
        {search.outcome.status === 'idle' ? (
          <PopupPage
            {...{ page, library, keeping }}
            onShow={passages.onShow}
            onLeave={focus.toBox}
            onShowAll={showPanel}
          />
        ) : (
          <SearchResults search={search} actions={keeping.actionsOn(null)} onLeave={focus.toBox} />
        )}
      </main>
      <footer class="popup-foot">
        <KeyHints {...(search.outcome.status === 'idle' && { hints: PAGE_HINTS })} />
        <IconButton icon="settings" label={t('openOptions')} onClick={() => void openOptions()} small />
      </footer>
      <Toast toaster={toaster} />
    </div>
  );
}
