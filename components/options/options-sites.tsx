import { ListedSitesNotice } from '@/components/common/listed-sites-notice';
import type { Sites } from '@/components/hooks/use-sites';
import type { Toaster } from '@/components/hooks/use-toast';
import { t } from '@/utils/browser/i18n';
import { OptionsAddSite } from './options-add-site';
import { OptionsAllowedSites } from './options-allowed-sites';
import { OptionsListedSites } from './options-listed-sites';
import { OptionsSection } from './options-section';
import './options-sites.css';

/** What is read without being asked: the listed sites, and those the reader has allowed. */
export function OptionsSites({ sites, toaster }: { sites: Sites; toaster: Toaster }) {
  const { allowed, isListedWithheld, requestListed, revoke } = sites;
  return (
    <OptionsSection id="sites" heading={t('sitesHeading')} intro={t('sitesIntro')}>
      {isListedWithheld && <ListedSitesNotice onRequest={requestListed} />}
      <div class="card options-card">
        <OptionsAllowedSites allowed={allowed} onRevoke={revoke} />
        <OptionsAddSite allowed={allowed ?? []} toaster={toaster} />
      </div>
      <OptionsListedSites />
    </OptionsSection>
  );
}
