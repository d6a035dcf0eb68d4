import { useRef } from 'preact/hooks';
import { t } from '@/utils/browser/i18n';
import { siteLabel } from './site-label';

export interface OptionsAllowedSitesProps {
  /** Patterns; null until known. */
  readonly allowed: readonly string[] | null;
  onRevoke(pattern: string): void;
}

/** The sites the reader has allowed for good, each with a way to withdraw that. */
export function OptionsAllowedSites({ allowed, onRevoke }: OptionsAllowedSitesProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const revoke = (pattern: string) => {
    // The button goes with its line: leave the keyboard where the list begins.
    heading.current?.focus();
    onRevoke(pattern);
  };
  return (
    <div class="allowed-sites">
      <h3 ref={heading} tabIndex={-1}>
        {t('allowedHeading')}
        {allowed !== null && allowed.length > 0 && <span class="figure">{allowed.length}</span>}
      </h3>
      {allowed?.length === 0 && <p class="muted allowed-sites-none">{t('allowedNone')}</p>}
      {allowed !== null && allowed.length > 0 && (
        <ul class="site-list">
          {allowed.map((pattern) => (
            <AllowedSite key={pattern} site={siteLabel(pattern)} onRevoke={() => revoke(pattern)} />
          ))}
        </ul>
      )}
    </div>
  );
}

function AllowedSite({ site, onRevoke }: { site: string; onRevoke(): void }) {
  return (
    <li>
      <span class="site">{site}</span>
      <button
        type="button"
        class="button button-small button-danger"
        aria-label={t('revokeSite', site)}
        onClick={onRevoke}
      >
        {t('revoke')}
      </button>
    </li>
  );
}
