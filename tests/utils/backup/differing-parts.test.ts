import { describe, expect, it } from 'vitest';
import { differingParts } from '@/utils/backup/differing-parts';
import { draft, folder, passage } from './backup-sample';

const parts = (key: string, record: unknown, present: unknown) =>
  differingParts({ key, record, present, title: '' });

describe('differingParts', () => {
  it.each([
    ['nothing', {}, []],
    ['its note', { note: '可借鉴' }, ['note']],
    ['its tags and folder', { folderId: 'f1', tags: ['容缺'] }, ['tags', 'folder']],
    [
      'where it stands and when it was kept',
      { position: -2, savedAt: '2024-05-15T08:00:00.000Z' },
      ['order', 'time'],
    ],
    ['its words', { selector: { exact: '一', prefix: '', suffix: '' } }, ['content']],
  ] as const)('tells of a snippet that %s differs', (_, changes, differing) => {
    expect(parts('snippet:p1', passage('p1', changes as object), passage('p1'))).toEqual(differing);
  });

  it('brings up a snippet of an older version before it compares', () => {
    const { note, tags, folderId, position, ...kept } = passage('p1', { note: '可借鉴' });
    const older = { ...kept, version: 1 };
    const here = { ...passage('p1', { note }), position: -Date.parse(kept.savedAt) };
    expect(parts('snippet:p1', older, here)).toEqual(['note']);
  });

  it.each([
    ['folder:f1', folder('f1', '一'), folder('f1', '二'), ['name']],
    ['draft:d1', { ...draft('d1', 'p1'), title: '一' }, draft('d1'), ['content', 'name']],
    ['setting:copyForm', 'markdown', 'plain', ['content']],
  ])('tells of %s', (key, record, present, differing) => {
    expect(parts(key, record, present)).toEqual(differing);
  });
});
