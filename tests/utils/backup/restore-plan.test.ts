// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { StoredRecords } from '@/utils/backup/backup-file';
import { planRestore, type RestorePlan, writesOf } from '@/utils/backup/restore-plan';
import { hiddenMeasure } from '../hidden/hidden-sample';
import { backupOf, draft, folder, LIBRARY, measure, passage } from './backup-sample';

async function planOf(stored: StoredRecords, backedUp: StoredRecords): Promise<RestorePlan> {
  const plan = await planRestore(stored, await backupOf(backedUp));
  if (plan === null) throw new Error('nobody cancelled');
  return plan;
}
const keysOf = (plan: RestorePlan) =>
  Object.fromEntries(
    Object.entries(plan).map(([list, records]) => [list, records.map(({ key }: { key: string }) => key)]),
  );
const NOTHING = { new: [], same: [], changed: [], unreadable: [] };
const KEEP = { overwrite: false, withUnreadable: true };
const OVERWRITE = { overwrite: true, withUnreadable: false };

describe('a record', () => {
  it('that is not here is new, with its name', async () => {
    const plan = await planOf({}, LIBRARY);
    expect(plan.new.map(({ key, title }) => [key, title])).toEqual([
      ['draft:d1', '实施方案'],
      ['folder:f1', '窗口改革'],
      ['hidden:c01-m01', '做法 c01-m01'],
      ['setting:copyForm', 'copyForm'],
      ['snippet:measure-c05-m01', '容缺受理'],
      ['snippet:p1', '主要材料齐全的当场受理'],
    ]);
  });

  it('with another content is changed, and keeps what is here unless the reader decides otherwise', async () => {
    const here = passage('p1', { note: '现有' });
    const there = passage('p1', { note: '备份' });
    const plan = await planOf({ 'snippet:p1': here }, { 'snippet:p1': there });
    expect(keysOf(plan)).toEqual({ ...NOTHING, changed: ['snippet:p1'] });
    expect(writesOf(plan, KEEP)).toEqual([]);
    expect(writesOf(plan, OVERWRITE)).toEqual([{ key: 'snippet:p1', before: here, after: there }]);
  });

  it('of an older version is the same as the record it was brought up to', async () => {
    const { note, tags, folderId, position, ...old } = passage('p1');
    const here = passage('p1', { position: -Date.parse(old.savedAt) });
    expect([note, tags, folderId, position]).toEqual(['', [], null, -1]);
    const plan = await planOf({ 'snippet:p1': here }, { 'snippet:p1': { ...old, version: 1 } });
    expect(keysOf(plan)).toEqual({ ...NOTHING, same: ['snippet:p1'] });
  });

  it('of what is hidden beside a page comes back under the key that it has now', async () => {
    const url = 'http://a.gov.cn/view?id=1&utm_source=wx';
    const old = { ...hiddenMeasure('c05-m01', url), version: 1 };
    const plan = await planOf({}, { [`hidden:c05-m01@${url}`]: old });
    expect(keysOf(plan)).toEqual({ ...NOTHING, new: ['hidden:c05-m01@https://a.gov.cn/view?id=1'] });
    const again = await planOf(
      { 'hidden:c05-m01@https://a.gov.cn/view?id=1': old },
      { [`hidden:c05-m01@${url}`]: old },
    );
    expect(keysOf(again)).toEqual({ ...NOTHING, same: ['hidden:c05-m01@https://a.gov.cn/view?id=1'] });
  });

  it('has no more of its title shown than fits in a list, cut between characters', async () => {
    const plan = await planOf({}, { 'folder:f1': folder('f1', '𠮷'.repeat(500)) });
    expect(plan.new[0]?.title).toBe(`${'𠮷'.repeat(79)}…`);
  });
});

describe('a record that cannot be read', () => {
  it.each([
    ['snippet:a', { version: 99 }, 'newer-version'],
    ['draft:a', { ...draft('a'), version: 2 }, 'newer-version'],
    ['snippet:a', { ...passage('a'), tags: 'x' }, 'misshapen'],
    ['folder:a', null, 'misshapen'],
    ['hidden:a', [1], 'misshapen'],
    ['snippet:a', passage('b'), 'wrong-key'],
  ])('%s %j is listed with the reason', async (key, record, fault) => {
    const plan = await planOf({}, { [key]: record });
    expect(plan).toMatchObject({ ...NOTHING, unreadable: [{ key, record, fault }] });
    expect(writesOf(plan, KEEP)).toEqual([{ key, before: undefined, after: record }]);
    expect(writesOf(plan, OVERWRITE)).toEqual([]);
  });

  it('never takes the place of one that is here', async () => {
    const plan = await planOf({ 'snippet:p1': passage('p1') }, { 'snippet:p1': { version: 99 } });
    expect(keysOf(plan)).toEqual({ ...NOTHING, unreadable: ['snippet:p1'] });
    expect(writesOf(plan, { overwrite: true, withUnreadable: true })).toEqual([]);
  });
});

describe('a snippet that is kept here under another key', () => {
  const here = { 'snippet:here': passage('here', { note: '现有', tags: ['窗口', '审批'] }) };

  it.each([
    ['with nothing of the reader’s own', passage('there')],
    ['with the same note and fewer tags', passage('there', { note: '现有', tags: ['审批'] })],
    ['kept at another time', passage('there', { savedAt: '2020-01-01T00:00:00.000Z', position: 9 })],
    [
      'from another place on the page',
      passage('there', { page: { ...passage('there').page, url: 'http://www.gov.cn/1.htm#part' } }),
    ],
  ])('%s is the same', async (_what, twin) => {
    expect(keysOf(await planOf(here, { 'snippet:there': twin }))).toEqual({
      ...NOTHING,
      same: ['snippet:here'],
    });
  });

  it.each([
    ['with another note', { note: '备份' }],
    ['with another tag', { tags: ['用地'] }],
    ['in a folder', { folderId: 'f1' }],
  ])('%s is changed, under the key it has here', async (_what, own) => {
    const plan = await planOf(here, { 'snippet:there': passage('there', own) });
    expect(keysOf(plan)).toEqual({ ...NOTHING, changed: ['snippet:here'] });
    expect(writesOf(plan, OVERWRITE)).toEqual([
      { key: 'snippet:here', before: here['snippet:here'], after: passage('here', own) },
    ]);
  });

  it('of a measure is found by the measure', async () => {
    const old = { 'snippet:x': { ...measure('c05-m01'), id: 'x' } };
    const plan = await planOf(old, { 'snippet:measure-c05-m01': measure('c05-m01') });
    expect(keysOf(plan)).toEqual({ ...NOTHING, same: ['snippet:x'] });
  });

  it.each([
    ['other words', { selector: { exact: '免证办', prefix: '推行', suffix: '' } }],
    ['the same words elsewhere on the page', { selector: { ...passage('a').selector, prefix: '不再' } }],
    ['another page', { page: { ...passage('a').page, url: 'http://www.gov.cn/2.htm' } }],
  ])('is another where it has %s', async (_what, own) => {
    const plan = await planOf(here, { 'snippet:there': passage('there', own) });
    expect(keysOf(plan)).toEqual({ ...NOTHING, new: ['snippet:there'] });
  });

  it('gives drafts the way to what is here', async () => {
    const plan = await planOf(here, {
      'snippet:there': passage('there'),
      'snippet:measure-m': measure('m'),
      'draft:d': draft('d', 'there', 'measure-m', 'gone'),
    });
    expect(plan.new.find(({ key }) => key === 'draft:d')?.record).toEqual(
      draft('d', 'here', 'measure-m', 'gone'),
    );
  });

  it('leaves the second of two that were kept of one thing, where it says more, beside it', async () => {
    const plan = await planOf(here, {
      'snippet:t1': passage('t1', { note: '一' }),
      'snippet:t2': passage('t2', { note: '二' }),
    });
    expect(keysOf(plan)).toEqual({ ...NOTHING, changed: ['snippet:here'], new: ['snippet:t2'] });
  });

  it('is no twin of one that the backup has under its own key', async () => {
    const plan = await planOf(here, { ...here, 'snippet:there': passage('there', { note: '备份' }) });
    expect(keysOf(plan)).toEqual({ ...NOTHING, same: ['snippet:here'], new: ['snippet:there'] });
  });
});

it('there is no plan where the reader cancels', async () => {
  expect(await planRestore({}, await backupOf(LIBRARY), { signal: AbortSignal.abort() })).toBeNull();
});
