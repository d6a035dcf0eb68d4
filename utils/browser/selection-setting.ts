import { t } from './i18n';
import { showNotice } from './page-notice';
import { saveSetting } from './settings-store';

/** Turns the buttons beside selections off for good; says on the page where they are turned on again, and offers it there. */
export async function turnOffSelectionButton(tabId: number): Promise<void> {
  const saved = await saveSetting('selectionButton', false);
  if (!saved.ok) return showNotice(tabId, t('noticeSettingFailed'));
  await showNotice(tabId, t('noticeButtonOff'), {
    label: t('undo'),
    message: { type: 'turn-on-selection-button' },
  });
}

/** Takes that back. */
export async function turnOnSelectionButton(tabId: number): Promise<void> {
  const saved = await saveSetting('selectionButton', true);
  await showNotice(tabId, t(saved.ok ? 'noticeButtonOn' : 'noticeSettingFailed'));
}
