import { useRef } from 'preact/hooks';
import type { Toaster } from '@/components/hooks/use-toast';
import { t } from '@/utils/browser/i18n';
import { Icon } from './icon';
import './toast.css';

/** Reports what was done, politely, and offers to take it back or to go further. The live region is always there. */
export function Toast({ toaster }: { toaster: Toaster }) {
  const { toast, dismiss, hold } = toaster;
  /** What had the focus before. */
  const from = useRef<EventTarget | null>(null);
  const close = () => {
    dismiss();
    if (from.current instanceof HTMLElement) from.current.focus({ preventScroll: true });
  };
  const thenGone = (act: () => void) => () => {
    act();
    dismiss();
  };
  return (
    <div class="toast-region">
      <div
        role="status"
        onMouseEnter={() => hold(true)}
        onMouseLeave={() => hold(false)}
        onFocusIn={({ relatedTarget, currentTarget }) => {
          const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
          if (!isInside) from.current = relatedTarget;
          hold(true);
        }}
        onFocusOut={() => hold(false)}
      >
        {toast && (
          <div class="toast">
            <span>{toast.text}</span>
            <div class="toast-buttons">
              {toast.undo && (
                <button type="button" class="toast-button" onClick={thenGone(toast.undo)}>
                  {t('undo')}
                </button>
              )}
              {toast.other && (
                <button type="button" class="toast-button" onClick={thenGone(toast.other.run)}>
                  {toast.other.label}
                </button>
              )}
              <button type="button" class="toast-button" aria-label={t('dismiss')} onClick={close}>
                <Icon name="close" size={14} />
              </button>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}
