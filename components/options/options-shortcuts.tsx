import { KeyHints, PAGE_HINTS, PASSAGE_HINTS } from '@/components/common/key-hints';
import { ShortcutList } from '@/components/common/shortcut-list';
import { t } from '@/utils/browser/i18n';
import { CHROMIUM_SHORTCUTS, shortcutSettings } from '@/utils/browser/shortcut-settings';
import { OptionsSection } from './options-section';

/** The keys, and how to change them, which only the browser itself can. */
export function OptionsShortcuts() {
  const { browser, open } = shortcutSettings();
  return (
    <OptionsSection id="shortcuts" heading={t('shortcutsHeading')}>
      <div class="card options-card">
        <ShortcutList />
        <div class="list-keys">
          <p class="field-label">{t('listKeys')}</p>
          <KeyHints hints={PAGE_HINTS} />
          <p class="field-label">{t('passageKeys')}</p>
          <KeyHints hints={PASSAGE_HINTS} />
        </div>
        <div class="toolbar change-shortcuts">
          <p class="muted tiny">
            {browser === 'firefox'
              ? t('changeShortcutsFirefox')
              : t('changeShortcutsChromium', CHROMIUM_SHORTCUTS)}
          </p>
          {open && (
            <button type="button" class="button button-small" onClick={() => void open()}>
              {t('changeShortcuts')}
            </button>
          )}
        </div>
      </div>
    </OptionsSection>
  );
}
