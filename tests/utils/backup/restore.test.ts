// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { RECORDS_AT_ONCE } from '@/utils/backup/replace-records';
import { restoreRecords, undoRestore } from '@/utils/backup/restore';
import type { PlannedWrite } from '@/utils/backup/restore-plan';
import { passage } from './backup-sample';
import { memoryStore } from './memory-store';

const OLD = { 'snippet:0': passage('0', { note: '原有' }), 'setting:a': 1 };
/** Three batches, the first of which overwrites one record. */
const WRITES: PlannedWrite[] = Array.from({ length: 2 * RECORDS_AT_ONCE + 1 }, (_, at) => ({
  key: `snippet:${at}`,
  before: at === 0 ? OLD['snippet:0'] : undefined,
  after: passage(String(at)),
}));

describe('a restore', () => {
  it('writes all, in batches, and tells how far it has come', async () => {
    const store = memoryStore(OLD);
    const seen: number[] = [];
    const outcome = await restoreRecords(WRITES, store, { onProgress: (done) => seen.push(done) });
    expect(outcome).toEqual({ status: 'done', journal: WRITES, skipped: 0 });
    expect(seen).toEqual([RECORDS_AT_ONCE, 2 * RECORDS_AT_ONCE, WRITES.length]);
    expect(Object.keys(store.records())).toHaveLength(WRITES.length + 1);
    expect(store.records()['snippet:0']).toEqual(passage('0'));
  });

  it.each(['storage-full', 'storage-failed'] as const)(
    'that fails midway (%s) puts all back',
    async (reason) => {
      const store = memoryStore(OLD);
      store.meanwhile = () => {
        // Room comes back with what is taken away, so that what was overwritten finds its place again.
        if (Object.keys(store.records()).length > RECORDS_AT_ONCE) store.failAfter(0, reason);
        else store.failAfter(1, reason);
      };
      expect(await restoreRecords(WRITES, store)).toEqual({ status: 'put-back', reason });
      expect(store.records()).toEqual(OLD);
    },
  );

  it('that can neither go on nor back says what is left, which can be tried again', async () => {
    const store = memoryStore(OLD);
    store.failAfter(1, 'storage-failed');
    const outcome = await restoreRecords(WRITES, store);
    if (outcome.status !== 'half-done') throw new Error(outcome.status);
    expect(outcome.reason).toBe('storage-failed');
    expect(outcome.journal.map(({ key }) => key)).toContain('snippet:0');
    store.failAfter(Number.POSITIVE_INFINITY, 'storage-failed');
    expect((await undoRestore(outcome.journal, store)).left).toEqual([]);
    expect(store.records()).toEqual(OLD);
  });

  it('that is cancelled midway puts all back', async () => {
    const store = memoryStore(OLD);
    const cancelling = new AbortController();
    const outcome = await restoreRecords(WRITES, store, {
      signal: cancelling.signal,
      onProgress: () => cancelling.abort(),
    });
    expect(outcome).toEqual({ status: 'put-back', reason: 'cancelled' });
    expect(store.records()).toEqual(OLD);
  });

  it('leaves what another window has changed, made or deleted since the plan', async () => {
    const store = memoryStore({
      'snippet:0': passage('0', { note: '刚改' }),
      'snippet:1': passage('1', { note: '刚存' }),
    });
    const before = store.records();
    const gone: PlannedWrite = {
      key: 'snippet:9',
      before: passage('9'),
      after: passage('9', { note: '备份' }),
    };
    const outcome = await restoreRecords([...WRITES.slice(0, 2), gone], store);
    expect(outcome).toEqual({ status: 'done', journal: [], skipped: 3 });
    expect(store.records()).toEqual(before);
  });

  it('does nothing about what another window has written just so', async () => {
    const store = memoryStore({ 'snippet:1': passage('1') });
    expect(await restoreRecords(WRITES.slice(1, 2), store)).toEqual({
      status: 'done',
      journal: [],
      skipped: 0,
    });
  });
});

describe('undoing it', () => {
  it('leaves what has been changed since, and tells', async () => {
    const store = memoryStore(OLD);
    await restoreRecords(WRITES.slice(0, 3), store);
    store.put({ 'snippet:1': passage('1', { note: '之后写的' }) });
    expect(await undoRestore(WRITES.slice(0, 3), store)).toEqual({ skipped: 1, left: [] });
    expect(store.records()).toEqual({ ...OLD, 'snippet:1': passage('1', { note: '之后写的' }) });
  });

  it('a second time does nothing', async () => {
    const store = memoryStore(OLD);
    await restoreRecords(WRITES, store);
    await undoRestore(WRITES, store);
    expect(await undoRestore(WRITES, store)).toEqual({ skipped: 0, left: [] });
    expect(store.records()).toEqual(OLD);
  });
});
