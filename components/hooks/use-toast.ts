import { useCallback, useEffect, useState } from 'preact/hooks';

/** What else can be done about what the toast reports. */
export interface ToastAction {
  readonly label: string;
  run(): void;
}

export interface ToastMessage {
  readonly text: string;
  /** Takes back what the toast reports. */
  readonly undo?: () => void;
  readonly other?: ToastAction;
}

export interface Toaster {
  readonly toast: ToastMessage | null;
  show(text: string, undo?: () => void, other?: ToastAction): void;
  dismiss(): void;
  /** Keeps the toast while the reader is on it. */
  hold(held: boolean): void;
}

/** Long enough to read a sentence and reach the button by keyboard. */
const SHOWN_FOR_MS = 7000;

/** One short message at a time, gone by itself after a while. */
export function useToast(): Toaster {
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const [held, hold] = useState(false);
  useEffect(() => {
    if (toast === null || held) return;
    const timer = setTimeout(() => setToast(null), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [toast, held]);
  const show = useCallback(
    (text: string, undo?: () => void, other?: ToastAction) =>
      setToast({ text, ...(undo && { undo }), ...(other && { other }) }),
    [],
  );
  const dismiss = useCallback(() => {
    hold(false);
    setToast(null);
  }, []);
  return { toast, show, dismiss, hold };
}
