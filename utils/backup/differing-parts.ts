import { isFields } from '../is-fields';
import { migrateSnippet } from '../snippets/migrate-snippet';
import { sameJson } from './canonical-json';
import { kindOf } from './record-kinds';
import type { PlannedRecord } from './restore-plan';

/** What a record consists of, as its reader knows it; in the order in which they are told. */
export const RECORD_PARTS = ['content', 'name', 'note', 'tags', 'folder', 'order', 'time'] as const;
export type RecordPart = (typeof RECORD_PARTS)[number];

/** The part a field belongs to; all others are content. */
const PART_OF: Readonly<Record<string, RecordPart>> = {
  ...{ name: 'name', title: 'name', note: 'note', tags: 'tags', folderId: 'folder', position: 'order' },
  ...{ savedAt: 'time', createdAt: 'time', changedAt: 'time', hiddenAt: 'time' },
};

/** In what the record of the backup differs from the one that is kept here, where both are there. */
export function differingParts({ key, record, present }: PlannedRecord): RecordPart[] {
  const [one, other] = [record, present].map((each) =>
    kindOf(key) === 'snippet' ? migrateSnippet(each) : each,
  );
  if (!isFields(one) || !isFields(other)) return ['content'];
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const differing = names.filter((name) => !sameJson(one[name], other[name]));
  const partOf = (name: string) => (Object.hasOwn(PART_OF, name) && PART_OF[name]) || 'content';
  const parts = new Set(differing.map(partOf));
  return RECORD_PARTS.filter((part) => parts.has(part));
}
