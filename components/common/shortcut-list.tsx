import { useShortcuts } from '@/components/hooks/use-shortcuts';
import { type MessageKey, t } from '@/utils/browser/i18n';
import './shortcut-list.css';

/** What each command of the manifest does. */
const MEANINGS: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'commandOpenPopup',
  'open-panel': 'commandOpenPanel',
  'save-selection': 'commandSaveSelection',
  'find-related': 'commandFindRelated',
};

/** As in the manifest. */
const OMNIBOX_KEYWORD = 'ts';

/** The keys as set now, with what they do, and the keyword of the address bar. */
export function ShortcutList() {
  const shortcuts = useShortcuts();
  return (
    <dl class="shortcut-list">
      {shortcuts.map(({ name, keys }) => {
        const meaning = MEANINGS[name];
        return meaning && <Shortcut key={name} meaning={t(meaning)} keys={keysOf(keys)} />;
      })}
      <Shortcut meaning={t('omniboxShortcut')} keys={[OMNIBOX_KEYWORD, t('keySpace')]} />
    </dl>
  );
}

function Shortcut({ meaning, keys }: { meaning: string; keys: readonly string[] }) {
  return (
    <div>
      <dt>{meaning}</dt>
      <dd>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
        {keys.length === 0 && <span class="muted">{t('shortcutUnset')}</span>}
      </dd>
    </div>
  );
}

/** `Alt+Shift+T` → its keys; macOS writes them without signs between (`⌥⇧T`) and they stay together. */
function keysOf(keys: string): string[] {
  return keys === '' ? [] : keys.split('+');
}
