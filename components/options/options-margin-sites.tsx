import { useRef } from 'preact/hooks';
import { t } from '@/utils/browser/i18n';
import { siteLabel } from './site-label';

export interface OptionsMarginSitesProps {
  /** Patterns; null until known. */
  readonly sites: readonly string[] | null;
  onRemove(pattern: string): void;
}

/** The sites where measures always stand in the margin, each with a way to end that. */
export function OptionsMarginSites({ sites, onRemove }: OptionsMarginSitesProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = (pattern: string) => {
    // The button goes with its line: leave the keyboard where the list begins.
    heading.current?.focus();
    onRemove(pattern);
  };
  return (
    <div class="margin-sites">
      <h3 ref={heading} tabIndex={-1}>
        {t('marginSitesHeading')}
        {sites !== null && sites.length > 0 && <span class="figure">{sites.length}</span>}
      </h3>
      {sites?.length === 0 && <p class="muted margin-sites-none">{t('marginSitesNone')}</p>}
      {sites !== null && sites.length > 0 && (
        <ul class="site-list">
          {sites.map((pattern) => (
            <MarginSite key={pattern} site={siteLabel(pattern)} onRemove={() => remove(pattern)} />
          ))}
        </ul>
      )}
    </div>
  );
}

function MarginSite({ site, onRemove }: { site: string; onRemove(): void }) {
  return (
    <li>
      <span class="site">{site}</span>
      <button
        type="button"
        class="button button-small"
        aria-label={t('removeMarginSite', site)}
        onClick={onRemove}
      >
        {t('remove')}
      </button>
    </li>
  );
}
