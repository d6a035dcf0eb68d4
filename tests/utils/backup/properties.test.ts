// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { backupText, type StoredRecords } from '@/utils/backup/backup-file';
import { canonicalJson } from '@/utils/backup/canonical-json';
import { type Backup, readBackup } from '@/utils/backup/read-backup';
import { restoreRecords, undoRestore } from '@/utils/backup/restore';
import { planRestore, type RestoreChoice, type RestorePlan, writesOf } from '@/utils/backup/restore-plan';
import { stored } from './arbitrary-records';
import { type MemoryStore, memoryStore } from './memory-store';

// Hundreds of libraries each; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const NOW = new Date('2026-11-25T08:00:00.000Z');
const ALL: RestoreChoice = { overwrite: true, withUnreadable: true };
const choice: fc.Arbitrary<RestoreChoice> = fc.record({
  overwrite: fc.boolean(),
  withUnreadable: fc.boolean(),
});
const someStored = stored.filter((records) => Object.keys(records).length > 0);

async function fileOf(records: StoredRecords): Promise<File> {
  return new File((await backupText(records, NOW)) ?? [], 'backup.json');
}

async function backupOf(records: StoredRecords): Promise<Backup> {
  const reading = await readBackup(await fileOf(records));
  if (!reading.ok) throw new Error(reading.reason);
  return reading.value;
}

async function planOf(current: StoredRecords, backup: Backup): Promise<RestorePlan> {
  const plan = await planRestore(current, backup);
  if (plan === null) throw new Error('nobody cancelled');
  return plan;
}

async function restore(store: MemoryStore, backup: Backup, chosen: RestoreChoice) {
  const outcome = await restoreRecords(writesOf(await planOf(store.records(), backup), chosen), store);
  if (outcome.status !== 'done') throw new Error(outcome.status);
  return outcome;
}

/** Key order aside, to the letter: also halves of pairs. */
const content = (records: StoredRecords) => canonicalJson(records);

describe('whatever is stored', () => {
  it('comes back as it was from a backup, after everything was wiped', async () => {
    await fc.assert(
      fc.asyncProperty(someStored, async (records) => {
        const backup = await backupOf(records);
        expect(backup.isIntact).toBe(true);
        const empty = memoryStore();
        await restore(empty, backup, ALL);
        expect(content(empty.records())).toBe(content(records));
      }),
    );
  });

  it('is all the same as its own backup, or kept just so where it cannot be read', async () => {
    await fc.assert(
      fc.asyncProperty(someStored, async (records) => {
        const plan = await planOf(records, await backupOf(records));
        expect(plan.same).toHaveLength(Object.keys(records).length);
        expect([plan.new, plan.changed, plan.unreadable]).toEqual([[], [], []]);
      }),
    );
  });

  it('makes the same backup, whatever order storage has it in', async () => {
    await fc.assert(
      fc.asyncProperty(someStored, async (records) => {
        const turned = Object.fromEntries(Object.entries(records).reverse());
        expect(await backupText(turned, NOW)).toEqual(await backupText(records, NOW));
      }),
    );
  });
});

describe('any backup restored into any library', () => {
  it('leaves nothing to do the second time', async () => {
    await fc.assert(
      fc.asyncProperty(stored, someStored, choice, async (records, others, chosen) => {
        const store = memoryStore(records);
        const backup = await backupOf(others);
        await restore(store, backup, chosen);
        const once = content(store.records());
        const again = await restore(store, backup, chosen);
        expect(again.journal).toEqual([]);
        expect(content(store.records())).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  it('is in one of the lists with each of its records, and has the same plan in any order', async () => {
    await fc.assert(
      fc.asyncProperty(stored, someStored, async (records, others) => {
        const backup = await backupOf(others);
        const plan = await planOf(records, backup);
        expect(Object.values(plan).flat()).toHaveLength(backup.entries.length);
        const turned = Object.fromEntries(Object.entries(records).reverse());
        const shuffled = new File(
          [
            JSON.stringify({
              ...JSON.parse(await (await fileOf(others)).text()),
              records: [...backup.entries].reverse(),
            }),
          ],
          'shuffled.json',
        );
        const reading = await readBackup(shuffled);
        expect(reading).toEqual({ ok: true, value: backup });
        expect(await planOf(turned, backup)).toEqual(plan);
      }),
    );
  });

  it('takes nothing away, and changes nothing where the reader keeps what is there', async () => {
    await fc.assert(
      fc.asyncProperty(stored, someStored, choice, async (records, others, chosen) => {
        const store = memoryStore(records);
        await restore(store, await backupOf(others), chosen);
        const after = store.records();
        for (const [key, record] of Object.entries(records)) {
          expect(after).toHaveProperty([key]);
          if (!chosen.overwrite) expect(canonicalJson(after[key])).toBe(canonicalJson(record));
        }
      }),
    );
  });

  it('is taken back by undoing it', async () => {
    await fc.assert(
      fc.asyncProperty(stored, someStored, choice, async (records, others, chosen) => {
        const store = memoryStore(records);
        const { journal } = await restore(store, await backupOf(others), chosen);
        expect(await undoRestore(journal, store)).toEqual({ skipped: 0, left: [] });
        expect(content(store.records())).toBe(content(records));
      }),
    );
  });
});

it('a file cut anywhere is a failure and nothing worse', async () => {
  await fc.assert(
    fc.asyncProperty(someStored, async (records) => {
      const file = await fileOf(records);
      const text = await file.text();
      const end = new TextEncoder().encode(text.trimEnd()).length;
      for (let bytes = 0; bytes < end; bytes += 10) {
        const reading = await readBackup(file.slice(0, bytes));
        expect(reading).toEqual({
          ok: false,
          reason: bytes === 0 ? 'empty' : 'cut-off',
        });
      }
    }),
    { numRuns: 20 },
  );
});

it('no JSON at all makes reading throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), fc.string({ unit: 'binary' }), async (json, text) => {
      for (const content of [json, text]) {
        const reading = await readBackup(new File([content], 'other.json'));
        expect(reading.ok).toBe(false);
      }
    }),
  );
});
