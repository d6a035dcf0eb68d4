import { RECORD_KINDS, type RecordKind } from '@/utils/backup/backup-file';
import { kindOf } from '@/utils/backup/record-kinds';
import type { PlannedRecord, RestorePlan } from '@/utils/backup/restore-plan';
import { type MessageKey, t } from '@/utils/browser/i18n';
import { KIND_NAMES } from './restore-messages';

const COLUMNS: readonly (readonly [keyof RestorePlan, MessageKey])[] = [
  ['new', 'restoreNew'],
  ['changed', 'restoreChanged'],
  ['same', 'restoreSame'],
  ['unreadable', 'restoreUnreadable'],
];

/** How many records of each kind are new, different, the same or unreadable. */
export function RestoreTable({ plan }: { plan: RestorePlan }) {
  const count = (list: readonly PlannedRecord[], kind: RecordKind) =>
    list.filter(({ key }) => kindOf(key) === kind).length;
  const rows = RECORD_KINDS.map((kind) => ({
    kind,
    counts: COLUMNS.map(([column]) => count(plan[column], kind)),
  })).filter(({ counts }) => counts.some((number) => number > 0));
  return (
    <table class="restore-table">
      <thead>
        <tr>
          <th scope="col">{t('restoreKind')}</th>
          {COLUMNS.map(([column, name]) => (
            <th key={column} scope="col">
              {t(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ kind, counts }) => (
          <Row key={kind} name={t(KIND_NAMES[kind])} counts={counts} />
        ))}
      </tbody>
      <tfoot>
        <Row name={t('restoreTotal')} counts={COLUMNS.map(([column]) => plan[column].length)} />
      </tfoot>
    </table>
  );
}

function Row({ name, counts }: { name: string; counts: readonly number[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {counts.map((count, at) => (
        <td key={COLUMNS[at]?.[0]}>{count}</td>
      ))}
    </tr>
  );
}
