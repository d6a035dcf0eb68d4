import { useState } from 'preact/hooks';
import { t } from '@/utils/browser/i18n';
import { ExportDialog } from './export-dialog';
import type { ExportSource } from './export-source';

/** Opens the dialog that exports; what it offers is taken as it is at that moment. */
export function ExportButton({ source }: { source: ExportSource }) {
  const [opened, setOpened] = useState<ExportSource | null>(null);
  return (
    <>
      <button
        type="button"
        class="button button-small"
        aria-haspopup="dialog"
        onClick={() => setOpened(source)}
      >
        {t('exportOpen')}
      </button>
      {opened && <ExportDialog source={opened} onClose={() => setOpened(null)} />}
    </>
  );
}
