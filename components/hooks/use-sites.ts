import { useEffect, useState } from 'preact/hooks';
import { siteLabel } from '@/components/options/site-label';
import { t } from '@/utils/browser/i18n';
import {
  loadAllowedSites,
  mayReadListedSites,
  requestListedSites,
  revokeSite,
  watchSites,
} from '@/utils/browser/sites';
import type { Toaster } from './use-toast';

export interface Sites {
  /** Patterns of the sites the reader has allowed; null until known. */
  readonly allowed: readonly string[] | null;
  /** Whether the listed sites may not be read: false until known, so that no warning flashes by. */
  readonly isListedWithheld: boolean;
  /** Asks for the listed sites; to be called first thing in a click. */
  requestListed(): void;
  revoke(pattern: string): void;
}

/** What may be read, followed while it changes in any window; what is done is reported by toast. */
export function useSites({ show }: Pick<Toaster, 'show'>): Sites {
  const [allowed, setAllowed] = useState<readonly string[] | null>(null);
  const [isListedWithheld, setWithheld] = useState(false);
  useEffect(() => {
    const watching = new AbortController();
    const refresh = async () => {
      const [sites, mayRead] = await Promise.all([loadAllowedSites(), mayReadListedSites()]);
      if (watching.signal.aborted) return;
      setAllowed(sites);
      setWithheld(!mayRead);
    };
    watchSites(() => void refresh(), watching.signal);
    void refresh();
    return () => watching.abort();
  }, []);

  const requestListed = () => {
    const report = (agreed: boolean) => show(t(agreed ? 'toastListedGranted' : 'toastListedDeclined'));
    void requestListedSites().then(report, () => report(false));
  };
  const revoke = (pattern: string) => {
    const report = (done: boolean) =>
      show(t(done ? 'toastRevoked' : 'toastRevokeFailed', siteLabel(pattern)));
    void revokeSite(pattern).then(report, () => report(false));
  };
  return { allowed, isListedWithheld, requestListed, revoke };
}
