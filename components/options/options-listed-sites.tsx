import { Icon } from '@/components/common/icon';
import { CORPUS_LANGUAGE } from '@/components/measure/corpus-language';
import { t } from '@/utils/browser/i18n';
import { LISTED_HOSTS, type ListedHost } from '@/utils/page/listed-hosts';

const WHOLE_SITES = LISTED_HOSTS.filter(({ subdomains }) => subdomains);
const CHANNELS = LISTED_HOSTS.filter(({ subdomains }) => !subdomains);

/** The sites read without being asked and why each is among them; folded, for it is long. */
export function OptionsListedSites() {
  return (
    <details class="card listed-sites">
      <summary>
        <Icon name="chevron" size={12} />
        <h3>{t('listedHeading')}</h3>
        <span class="figure">{LISTED_HOSTS.length}</span>
      </summary>
      <ListedTable caption={t('listedWhole')} hosts={WHOLE_SITES} />
      <ListedTable caption={t('listedChannels')} hosts={CHANNELS} />
    </details>
  );
}

function ListedTable({ caption, hosts }: { caption: string; hosts: readonly ListedHost[] }) {
  return (
    <table class="listed-table">
      <caption>{caption}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{t('listedSite')}</th>
          <th scope="col">{t('listedReason')}</th>
        </tr>
      </thead>
      <tbody>
        {hosts.map(({ host, subdomains, reason }) => (
          <tr key={host}>
            <th scope="row" class="site">
              {subdomains ? `*.${host}` : host}
            </th>
            <td lang={CORPUS_LANGUAGE}>{reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
