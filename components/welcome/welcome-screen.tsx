import { ListedSitesNotice } from '@/components/common/listed-sites-notice';
import { Toast } from '@/components/common/toast';
import { useSites } from '@/components/hooks/use-sites';
import { useToast } from '@/components/hooks/use-toast';
import { t } from '@/utils/browser/i18n';
import { KeepPicture } from './welcome-keep-picture';
import { NoticePicture } from './welcome-notice-picture';
import { WelcomeReads } from './welcome-reads';
import { SearchPicture } from './welcome-search-picture';
import { WelcomeStart } from './welcome-start';
import { WelcomeStep } from './welcome-step';
import './welcome.css';

/** The first-run page: what it does in three pictures, what it may read, and where to begin. */
export function WelcomeScreen() {
  const toaster = useToast();
  const { isListedWithheld, requestListed } = useSites(toaster);
  return (
    <div class="welcome">
      <header class="welcome-head">
        <img src="/icon.svg" alt="" width="52" height="52" />
        <div>
          <h1>
            {t('extensionShortName')}
            <span class="welcome-motto">{t('welcomeMotto')}</span>
          </h1>
          <p>{t('welcomeLead')}</p>
        </div>
      </header>
      <main class="welcome-body">
        {isListedWithheld && <ListedSitesNotice onRequest={requestListed} />}
        <ol class="welcome-steps">
          <WelcomeStep
            heading={t('welcomeNotice')}
            body={t('welcomeNoticeBody')}
            picture={<NoticePicture />}
          />
          <WelcomeStep
            heading={t('welcomeSearch')}
            body={t('welcomeSearchBody')}
            picture={<SearchPicture />}
          />
          <WelcomeStep heading={t('welcomeKeep')} body={t('welcomeKeepBody')} picture={<KeepPicture />} />
        </ol>
        <div class="welcome-more">
          <WelcomeReads />
          <WelcomeStart />
        </div>
      </main>
      <Toast toaster={toaster} />
    </div>
  );
}
