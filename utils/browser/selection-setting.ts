import { t } from './i18n';
import { showNotice } from './page-notice';
import { saveSetting } from './settings-store';

/** Turns the button beside selections off for good, and says on the page where it is turned on again. */
export async function turnOffSelectionButton(tabId: number): Promise<void> {
  const saved = await saveSetting('selectionButton', false);
  await showNotice(tabId, t(saved.ok ? 'noticeButtonOff' : 'noticeSettingFailed'));
}
