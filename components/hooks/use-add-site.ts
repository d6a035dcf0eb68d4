import { useState } from 'preact/hooks';
import { type MessageKey, t } from '@/utils/browser/i18n';
import { allowSite, sitePatternOf } from '@/utils/browser/sites';
import { isListedHost } from '@/utils/page/listed-hosts';
import { parseTypedSite, type TypedSiteFault } from '@/utils/page/typed-site';
import { failed, ok, type Result } from '@/utils/result';
import type { Toaster } from './use-toast';

export interface SiteForm {
  readonly text: string;
  /** What is wrong and what to do, in the reader's language; empty while nothing is. */
  readonly fault: string;
  setText(text: string): void;
  submit(event: Event): void;
}

type SiteFault = TypedSiteFault | 'listed' | 'allowed' | 'declined' | 'refused';

const FAULTS: Readonly<Record<SiteFault, MessageKey>> = {
  empty: 'siteFaultEmpty',
  wildcard: 'siteFaultWildcard',
  scheme: 'siteFaultScheme',
  'no-address': 'siteFaultNoAddress',
  listed: 'siteFaultListed',
  allowed: 'siteFaultAllowed',
  declined: 'siteFaultDeclined',
  refused: 'siteFaultRefused',
};

interface NewSite {
  readonly host: string;
  readonly pattern: string;
}

/** A form that allows one more site; `allowed` are the patterns that need not be asked for again. */
export function useAddSite(allowed: readonly string[], { show }: Pick<Toaster, 'show'>): SiteForm {
  const [text, writeText] = useState('');
  const [fault, setFault] = useState('');
  const complain = (found: SiteFault, about: string) => setFault(t(FAULTS[found], about));
  const setText = (next: string) => {
    writeText(next);
    setFault('');
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const site = newSite(text, allowed);
    if (!site.ok) return complain(site.reason, text.trim());
    const { host, pattern } = site.value;
    // Nothing may be awaited before the request: the click would be spent.
    allowSite(pattern).then(
      (agreed) => {
        if (!agreed) return complain('declined', host);
        setText('');
        show(t('toastAllowed', host));
      },
      () => complain('refused', host),
    );
  };
  return { text, fault, setText, submit };
}

/** The site meant, where it is not read already. */
function newSite(text: string, allowed: readonly string[]): Result<NewSite, SiteFault> {
  const typed = parseTypedSite(text);
  if (!typed.ok) return typed;
  const host = typed.value.hostname;
  const pattern = sitePatternOf(typed.value.href);
  if (pattern === null) return failed('scheme');
  if (isListedHost(host)) return failed('listed');
  return allowed.includes(pattern) ? failed('allowed') : ok({ host, pattern });
}
