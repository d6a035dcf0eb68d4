import { t } from '@/utils/browser/i18n';
import { siteOfPattern } from '@/utils/browser/sites';

/** A pattern as the reader knows it: its host, or words where the browser was told to allow every site. */
export function siteLabel(pattern: string): string {
  const site = siteOfPattern(pattern);
  return site === '*' || pattern === '<all_urls>' ? t('allSites') : site;
}
