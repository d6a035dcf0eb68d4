import { Icon } from '@/components/common/icon';
import { useReportCopy } from '@/components/hooks/use-report-copy';
import type { Toaster } from '@/components/hooks/use-toast';
import { t } from '@/utils/browser/i18n';
import type { CoverageReport } from '@/utils/coverage/coverage-report';

export interface ReportCopyProps {
  readonly toaster: Pick<Toaster, 'show'>;
  reportOf(): CoverageReport;
}

/** The buttons that take a list into a draft. */
export function ReportCopy({ reportOf, toaster }: ReportCopyProps) {
  const { asMarkdown, asTable } = useReportCopy(reportOf, toaster);
  return (
    <div class="row">
      <CopyButton label={t('coverageCopyTable')} onClick={asTable} />
      <CopyButton label={t('coverageCopyMarkdown')} onClick={asMarkdown} />
    </div>
  );
}

function CopyButton({ label, onClick }: { label: string; onClick(): void }) {
  return (
    <button type="button" class="button button-small" onClick={onClick}>
      <Icon name="copy" size={14} />
      {label}
    </button>
  );
}
