/** Records as they are stored, and files of them. */
import { backupText, type StoredRecords } from '@/utils/backup/backup-file';
import { type Backup, readBackup } from '@/utils/backup/read-backup';
import type { Draft } from '@/utils/drafts/draft';
import type { Folder } from '@/utils/snippets/folder';
import type { MeasureSnippet, PassageSnippet } from '@/utils/snippets/snippet';
import { hiddenMeasure } from '../hidden/hidden-sample';

export const NOW = new Date('2026-11-25T08:00:00.000Z');

const COMMON = {
  version: 2,
  savedAt: '2024-05-14T08:00:00.000Z',
  note: '',
  tags: [],
  folderId: null,
  position: -1,
} as const;

export const passage = (id: string, changes: Partial<PassageSnippet> = {}): PassageSnippet => ({
  ...COMMON,
  tags: [],
  id,
  kind: 'passage',
  selector: { exact: '主要材料齐全的当场受理', prefix: '推行', suffix: '' },
  page: { title: '某县做法', url: 'http://www.gov.cn/1.htm', site: '某县政府', publishedOn: null },
  ...changes,
});

export const measure = (id: string, changes: Partial<MeasureSnippet> = {}): MeasureSnippet => ({
  ...COMMON,
  tags: [],
  id: `measure-${id}`,
  kind: 'measure',
  measure: {
    id,
    title: '容缺受理',
    summary: '先受理后补正。',
    section: '',
    caseNumber: 5,
    caseTitle: 'XX市做法',
    place: 'XX市',
    topics: [],
  },
  foundOn: null,
  ...changes,
});

export const folder = (id: string, name = '窗口改革'): Folder => ({
  version: 1,
  id,
  name,
  position: 0,
  createdAt: '2024-05-14T08:00:00.000Z',
});

export const draft = (id: string, ...snippetIds: string[]): Draft => ({
  version: 1,
  id,
  title: '实施方案',
  parts: [
    { kind: 'heading', id: 'h', level: 1, text: '总体要求' },
    ...snippetIds.map((snippetId, at) => ({ kind: 'snippet' as const, id: `s${at}`, snippetId })),
  ],
  createdAt: '2024-05-14T08:00:00.000Z',
  changedAt: '2024-05-14T08:00:00.000Z',
});

/** One of each kind, and one that cannot be read. */
export const LIBRARY: StoredRecords = {
  'snippet:p1': passage('p1', { folderId: 'f1', note: '可借鉴' }),
  'snippet:measure-c05-m01': measure('c05-m01'),
  'folder:f1': folder('f1'),
  'draft:d1': draft('d1', 'p1', 'measure-c05-m01'),
  'hidden:c01-m01': hiddenMeasure('c01-m01'),
  'setting:copyForm': { version: 1, value: 'gbt7714' },
  'snippet:spoilt': { version: 99 },
};

export async function backupFile(records: StoredRecords): Promise<File> {
  return new File((await backupText(records, NOW)) ?? [], '他山备份-20261125.json');
}

export async function backupOf(records: StoredRecords): Promise<Backup> {
  const reading = await readBackup(await backupFile(records));
  if (!reading.ok) throw new Error(reading.reason);
  return reading.value;
}
