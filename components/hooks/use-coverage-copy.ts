import { copyFormatted, copyText, type FormattedCopy } from '@/utils/browser/clipboard';
import { type MessageKey, t } from '@/utils/browser/i18n';
import type { Coverage } from '@/utils/coverage/coverage';
import { coverageReport } from '@/utils/coverage/coverage-report';
import { reportHtml } from '@/utils/coverage/report-html';
import { reportMarkdown } from '@/utils/coverage/report-markdown';
import type { PageText } from '@/utils/page/page-text';
import type { Toaster } from './use-toast';

export interface CoverageCopy {
  asMarkdown(): void;
  asTable(): void;
}

const TABLE_TOASTS: Readonly<Record<FormattedCopy, MessageKey>> = {
  formatted: 'toastCopiedTable',
  plain: 'toastCopiedPlain',
  failed: 'toastCopyFailed',
};

/** Takes the whole list into a draft, reported by toast. */
export function useCoverageCopy(
  text: PageText,
  coverage: Coverage,
  { show }: Pick<Toaster, 'show'>,
): CoverageCopy {
  const asMarkdown = () => {
    const markdown = reportMarkdown(coverageReport(text, coverage));
    void copyText(markdown).then((copied) => show(t(copied ? 'toastCopiedMarkdown' : 'toastCopyFailed')));
  };
  const asTable = () => {
    const report = coverageReport(text, coverage);
    const copying = copyFormatted(reportHtml(report), reportMarkdown(report));
    void copying.then((outcome) => show(t(TABLE_TOASTS[outcome])));
  };
  return { asMarkdown, asTable };
}
