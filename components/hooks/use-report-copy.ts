import { copyFormatted, copyText, type FormattedCopy } from '@/utils/browser/clipboard';
import { type MessageKey, t } from '@/utils/browser/i18n';
import type { CoverageReport } from '@/utils/coverage/coverage-report';
import { reportHtml } from '@/utils/coverage/report-html';
import { reportMarkdown } from '@/utils/coverage/report-markdown';
import type { Toaster } from './use-toast';

export interface ReportCopy {
  asMarkdown(): void;
  asTable(): void;
}

const TABLE_TOASTS: Readonly<Record<FormattedCopy, MessageKey>> = {
  formatted: 'toastCopiedTable',
  plain: 'toastCopiedPlain',
  failed: 'toastCopyFailed',
};

/** Takes a report into a draft, told by toast. It is made only when it is wanted. */
export function useReportCopy(reportOf: () => CoverageReport, { show }: Pick<Toaster, 'show'>): ReportCopy {
  const asMarkdown = () => {
    const copying = copyText(reportMarkdown(reportOf()));
    void copying.then((copied) => show(t(copied ? 'toastCopiedMarkdown' : 'toastCopyFailed')));
  };
  const asTable = () => {
    const report = reportOf();
    const copying = copyFormatted(reportHtml(report), reportMarkdown(report));
    void copying.then((outcome) => show(t(TABLE_TOASTS[outcome])));
  };
  return { asMarkdown, asTable };
}
