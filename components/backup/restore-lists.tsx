import { CORPUS_LANGUAGE } from '@/components/measure/corpus-language';
import { differingParts } from '@/utils/backup/differing-parts';
import { kindOf } from '@/utils/backup/record-kinds';
import type { PlannedRecord, RestorePlan, UnreadableRecord } from '@/utils/backup/restore-plan';
import { t } from '@/utils/browser/i18n';
import { FAULT_NAMES, KIND_NAMES, PART_NAMES, settingName } from './restore-messages';

/** More could be neither read nor drawn at once. */
export const MAX_LISTED = 100;

/** The records of the plan by name; closed until opened. */
export function RestoreLists({ plan }: { plan: RestorePlan }) {
  const { changed, unreadable, same } = plan;
  return (
    <div class="restore-lists">
      <RecordList heading={t('restoreListNew', plan.new.length)} records={plan.new} />
      <RecordList heading={t('restoreListChanged', changed.length)} records={changed} noteOf={differenceOf} />
      <RecordList
        heading={t('restoreListUnreadable', unreadable.length)}
        records={unreadable}
        isUnreadable
        noteOf={reasonOf}
      />
      <RecordList heading={t('restoreListSame', same.length)} records={same} />
    </div>
  );
}

interface RecordListProps<Kind extends PlannedRecord> {
  readonly heading: string;
  readonly records: readonly Kind[];
  readonly isUnreadable?: boolean;
  noteOf?(record: Kind): string;
}

function RecordList<Kind extends PlannedRecord>(props: RecordListProps<Kind>) {
  const { heading, records, isUnreadable = false, noteOf } = props;
  if (records.length === 0) return null;
  return (
    <details>
      <summary>{heading}</summary>
      {/* Keys scroll what has the focus. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the list scrolls within itself */}
      <ul aria-label={heading} tabIndex={0}>
        {records.slice(0, MAX_LISTED).map((record, at) => (
          // Two of the backup may lead to one that is here.
          <li key={`${at} ${record.key}`}>
            <span class="tag">{t(KIND_NAMES[kindOf(record.key)])}</span>{' '}
            <RecordName record={record} isUnreadable={isUnreadable} />
            {noteOf && <span class="restore-reason">{noteOf(record)}</span>}
          </li>
        ))}
      </ul>
      {records.length > MAX_LISTED && (
        <p class="muted backup-small">{t('restoreListMore', records.length - MAX_LISTED)}</p>
      )}
    </details>
  );
}

function RecordName({ record, isUnreadable }: { record: PlannedRecord; isUnreadable: boolean }) {
  const setting = settingName(record.key);
  if (setting !== null) return <span>{setting}</span>;
  if (record.title !== '') return <span lang={CORPUS_LANGUAGE}>{record.title}</span>;
  return <span class="muted">{isUnreadable ? record.key : t('restoreUntitled')}</span>;
}

function differenceOf(record: PlannedRecord): string {
  const names = differingParts(record).map((part) => t(PART_NAMES[part]));
  return t('restoreDiffers', names.join(t('listSeparator')));
}

function reasonOf({ fault, present }: UnreadableRecord): string {
  const reasons = [t(FAULT_NAMES[fault]), ...(present === undefined ? [] : [t('recordFaultInPlace')])];
  return reasons.join(t('reasonSeparator'));
}
