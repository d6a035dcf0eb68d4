import { useEffect, useState } from 'preact/hooks';
import { siteLabel } from '@/components/options/site-label';
import { t } from '@/utils/browser/i18n';
import { setMarginAlways } from '@/utils/browser/margin-sites';
import type { StoreFailure } from '@/utils/browser/record-store';
import { saveSetting, watchSettings } from '@/utils/browser/settings-store';
import type { Result } from '@/utils/result';
import type { Settings } from '@/utils/settings';
import type { Toaster } from './use-toast';

export interface SettingsChoice {
  /** Null until known. */
  readonly settings: Settings | null;
  setSelectionButton(shown: boolean): void;
  /** No longer marks the margin on this site; can be undone from the toast. */
  removeMarginSite(pattern: string): void;
}

/** What the reader has chosen to have on pages, followed while it changes in any window. */
export function useSettings({ show }: Pick<Toaster, 'show'>): SettingsChoice {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const watching = new AbortController();
    watchSettings(setSettings, watching.signal);
    return () => watching.abort();
  }, []);

  const change = async (changing: Promise<Result<null, StoreFailure>>, onDone = () => {}) => {
    if ((await changing).ok) onDone();
    else show(t('noticeSettingFailed'));
  };
  const setSelectionButton = (shown: boolean) => void change(saveSetting('selectionButton', shown));
  const removeMarginSite = (pattern: string) => {
    const undo = () => void change(setMarginAlways(pattern, true));
    const report = () => show(t('toastMarginSiteRemoved', siteLabel(pattern)), undo);
    void change(setMarginAlways(pattern, false), report);
  };
  return { settings, setSelectionButton, removeMarginSite };
}
