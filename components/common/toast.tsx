import type { Toaster } from '@/components/hooks/use-toast';
import { t } from '@/utils/browser/i18n';
import { Icon } from './icon';
import './toast.css';

/** Reports what was done, politely, and offers to take it back. The live region is always there. */
export function Toast({ toaster }: { toaster: Toaster }) {
  const { toast, dismiss, hold } = toaster;
  const undo = () => {
    toast?.undo?.();
    dismiss();
  };
  return (
    <div class="toast-region">
      <div
        role="status"
        onMouseEnter={() => hold(true)}
        onMouseLeave={() => hold(false)}
        onFocusIn={() => hold(true)}
        onFocusOut={() => hold(false)}
      >
        {toast && (
          <div class="toast">
            <span>{toast.text}</span>
            {toast.undo && (
              <button type="button" class="toast-button" onClick={undo}>
                {t('undo')}
              </button>
            )}
            <button type="button" class="toast-button" aria-label={t('dismiss')} onClick={dismiss}>
              <Icon name="close" size={14} />
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
