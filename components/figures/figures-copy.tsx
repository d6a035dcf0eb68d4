import { Icon } from '@/components/common/icon';
import { useToast } from '@/components/hooks/use-toast';
import { copyFormatted, copyText, type FormattedCopy } from '@/utils/browser/clipboard';
import { type MessageKey, t } from '@/utils/browser/i18n';
import { reportHtml } from '@/utils/coverage/report-html';
import { reportMarkdown } from '@/utils/coverage/report-markdown';
import type { FigureComparison } from '@/utils/figures/figure-pairs';
import { figuresReport } from '@/utils/figures/figures-report';
import type { PageText } from '@/utils/page/page-text';

const OUTCOMES: Readonly<Record<FormattedCopy, MessageKey>> = {
  formatted: 'toastCopiedTable',
  plain: 'toastCopiedPlain',
  failed: 'toastCopyFailed',
};

export interface FiguresCopyProps {
  readonly text: PageText;
  readonly comparisons: readonly FigureComparison[];
}

/** Takes the comparisons into a draft, and says beside the buttons what came of it. */
export function FiguresCopy({ text, comparisons }: FiguresCopyProps) {
  const { toast, show } = useToast();
  const asTable = () => {
    const report = figuresReport(text, comparisons);
    const copying = copyFormatted(reportHtml(report), reportMarkdown(report));
    void copying.then((outcome) => show(t(OUTCOMES[outcome])));
  };
  const asMarkdown = () => {
    const copying = copyText(reportMarkdown(figuresReport(text, comparisons)));
    void copying.then((copied) => show(t(copied ? 'toastCopiedMarkdown' : 'toastCopyFailed')));
  };
  return (
    <div class="row figures-copy">
      <CopyButton label={t('coverageCopyTable')} onClick={asTable} />
      <CopyButton label={t('coverageCopyMarkdown')} onClick={asMarkdown} />
      <p class="muted tiny" role="status">
        {toast?.text}
      </p>
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
