import { Icon } from '@/components/common/icon';
import { useLibraryUsage } from '@/components/hooks/use-library-usage';
import { t } from '@/utils/browser/i18n';
import { bytesWritten, NEARLY_FULL } from './bytes-written';

/** How much of the storage is used and left; a warning where little is left. `changes`: another value once records have changed. */
export function StorageLine({ changes }: { changes: unknown }) {
  const usage = useLibraryUsage(changes);
  if (usage === null) return null;
  const used = bytesWritten(usage.used);
  if (usage.quota === null) return <p class="storage-line muted tiny">{t('storageUsed', used)}</p>;
  const share = usage.quota > 0 ? usage.used / usage.quota : 1;
  if (share < NEARLY_FULL) {
    const left = bytesWritten(usage.quota - usage.used);
    return <p class="storage-line muted tiny">{t('storageUsedOf', used, left)}</p>;
  }
  return (
    <p class="storage-line storage-full tiny" role="status">
      <Icon name="doubt" size={14} />
      {t('storageNearlyFull', used, bytesWritten(usage.quota), Math.round(share * 100))}
    </p>
  );
}
