import type { ChosenFile, RestoreStage } from '@/components/hooks/use-restore';
import type { RecordKind } from '@/utils/backup/backup-file';
import { BACKUP_VERSION } from '@/utils/backup/backup-file';
import type { RecordPart } from '@/utils/backup/differing-parts';
import type { PrepareFailure } from '@/utils/backup/prepare-restore';
import { MAX_BACKUP_BYTES } from '@/utils/backup/read-backup';
import { idIn, kindOf, type RecordFault } from '@/utils/backup/record-kinds';
import type { RestoreOutcome } from '@/utils/backup/restore';
import { type MessageKey, t } from '@/utils/browser/i18n';
import { isSetting, type Settings } from '@/utils/settings';

export const KIND_NAMES: Readonly<Record<RecordKind, MessageKey>> = {
  snippet: 'kindSnippet',
  folder: 'kindFolder',
  draft: 'kindDraft',
  hidden: 'kindHidden',
  setting: 'kindSetting',
};

export const FAULT_NAMES: Readonly<Record<RecordFault, MessageKey>> = {
  'newer-version': 'recordFaultNewer',
  misshapen: 'recordFaultMisshapen',
  'wrong-key': 'recordFaultWrongKey',
};

export const PART_NAMES: Readonly<Record<RecordPart, MessageKey>> = {
  content: 'partContent',
  name: 'partName',
  note: 'partNote',
  tags: 'partTags',
  folder: 'partFolder',
  order: 'partOrder',
  time: 'partTime',
};

const SETTING_NAMES: Readonly<Record<keyof Settings, MessageKey>> = {
  selectionButton: 'settingSelectionButton',
  marginSites: 'settingMarginSites',
  copyForm: 'copyForms',
};

/** What a setting of this edition is called, by its key; null for any other record. */
export function settingName(key: string): string | null {
  const name = idIn(key);
  return kindOf(key) === 'setting' && isSetting(name) ? t(SETTING_NAMES[name]) : null;
}

const REFUSALS: Readonly<Record<PrepareFailure['reason'], MessageKey>> = {
  'too-large': 'restoreFaultTooLarge',
  'file-failed': 'restoreFaultFile',
  empty: 'restoreFaultEmpty',
  'cut-off': 'restoreFaultCutOff',
  garbled: 'restoreFaultGarbled',
  'not-json': 'restoreFaultNotJson',
  'not-a-backup': 'restoreFaultNotBackup',
  'newer-version': 'restoreFaultNewer',
  'no-records': 'restoreFaultNoRecords',
  'store-failed': 'restoreFaultStored',
  cancelled: 'restoreCancelled',
};

const PUT_BACK = {
  'storage-full': 'restorePutBackFull',
  'storage-failed': 'restorePutBackFailed',
  'storage-busy': 'restorePutBackBusy',
  cancelled: 'restorePutBackCancelled',
} as const satisfies Readonly<Record<string, MessageKey>>;

const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);

/** Why the file is not restored, that nothing was changed, and what to do. */
export function refusal(failure: PrepareFailure, { name, size }: ChosenFile): string {
  const key = REFUSALS[failure.reason];
  if (failure.reason === 'newer-version') return t(key, name, failure.version, BACKUP_VERSION);
  return t(key, name, megabytes(size), megabytes(MAX_BACKUP_BYTES));
}

/** What came of a restore, line by line. */
export function outcomeLines(outcome: RestoreOutcome): string[] {
  if (outcome.status === 'put-back') return [t(PUT_BACK[outcome.reason])];
  if (outcome.status === 'half-done') return [t('restoreHalfDone', outcome.journal.length)];
  const { journal, skipped } = outcome;
  return [t('restoreDone', journal.length), ...(skipped > 0 ? [t('restoreSkipped', skipped)] : [])];
}

/** What came of undoing it, line by line. */
export function undoneLines({ skipped, left }: Extract<RestoreStage, { status: 'undone' }>): string[] {
  return [
    left.length > 0 ? t('restoreUndoLeft', left.length) : t('restoreUndone'),
    ...(skipped > 0 ? [t('restoreUndoSkipped', skipped)] : []),
  ];
}
