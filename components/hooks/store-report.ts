import { type MessageKey, t } from '@/utils/browser/i18n';
import type { ChangeFailure } from '@/utils/browser/record-library';
import type { Result } from '@/utils/result';
import type { Toaster } from './use-toast';

/** What was to be changed and is gone shows no longer; that it was not saved is all there is to say. */
const FAILURES: Readonly<Record<Exclude<ChangeFailure, 'storage-full'>, MessageKey>> = {
  'storage-failed': 'toastStorageFailed',
  'storage-busy': 'toastStorageBusy',
  'not-found': 'toastStorageFailed',
  unreadable: 'toastStorageFailed',
};

/** What follows a change of what is stored: `onDone`, or a toast that says why there was none. `full`: where storage is full. */
export const storeReport =
  (show: Toaster['show'], full: MessageKey = 'toastStorageFull') =>
  <Value>(result: Result<Value, ChangeFailure>, onDone: (value: Value) => void = () => {}): void => {
    if (result.ok) onDone(result.value);
    else show(t(result.reason === 'storage-full' ? full : FAILURES[result.reason]));
  };
