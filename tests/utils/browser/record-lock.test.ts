import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storedRecords } from '@/utils/browser/backup-records';
import { LOCK_PATIENCE } from '@/utils/browser/record-lock';
import { changeSnippet, loadSnippets, removeSnippets, saveSnippet } from '@/utils/browser/snippet-store';
import { settingNote } from '@/utils/snippets/edit-snippet';
import { passage } from '../snippets/sample';
import { fakeLocks } from './fake-locks';

describe('a lock that somebody does not let go of', () => {
  let locks: ReturnType<typeof fakeLocks>;
  let release: () => void;
  const hold = (name: string) => {
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const signal = new AbortController().signal;
    void locks.request(name, { mode: 'exclusive', signal }, () => held);
  };
  beforeEach(async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    await saveSnippet(passage('a'));
    locks = fakeLocks();
    vi.useFakeTimers();
  });
  afterEach(() => void vi.useRealTimers());

  it.each([
    ['a change of one record', 'snippet:a', () => changeSnippet('a', settingNote('新'), locks)],
    ['a change while all are held', 'snippet:', () => changeSnippet('a', settingNote('新'), locks)],
    ['a new record', 'snippet:', () => saveSnippet(passage('b'), locks)],
    ['a deletion', 'snippet:', () => removeSnippets(['a'], locks)],
    ['a restore', 'draft:', () => storedRecords(locks).alone(async () => 0)],
  ])('ends %s with the reason, and does nothing later', async (_what, name, act) => {
    hold(name);
    const changing = act();
    await vi.advanceTimersByTimeAsync(LOCK_PATIENCE);
    expect(await changing).toEqual({ ok: false, reason: 'storage-busy' });
    release();
    await vi.runAllTimersAsync();
    expect((await loadSnippets()).sound).toEqual([passage('a')]);
  });

  it('is waited for patiently, and what follows takes its time', async () => {
    hold('snippet:');
    const changing = changeSnippet('a', settingNote('新'), locks);
    await vi.advanceTimersByTimeAsync(LOCK_PATIENCE - 1);
    release();
    await vi.advanceTimersByTimeAsync(LOCK_PATIENCE);
    expect(await changing).toMatchObject({ ok: true, value: { after: { note: '新' } } });
  });
});
