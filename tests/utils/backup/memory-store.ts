import type { StoredRecords } from '@/utils/backup/backup-file';
import type { RecordStore, StoreFault } from '@/utils/backup/replace-records';
import { failed, ok } from '@/utils/result';

export interface MemoryStore extends RecordStore {
  /** What is stored now. */
  records(): Record<string, unknown>;
  /** Lets these many more calls of `write` succeed, then fails with this. */
  failAfter(writes: number, fault: StoreFault): void;
  /** Runs before each `write`: what another window does. */
  meanwhile: () => void;
  put(records: StoredRecords): void;
}

/** Keeps records as a browser does: as copies, in JSON. */
export function memoryStore(initial: StoredRecords = {}): MemoryStore {
  const texts = new Map<string, string>();
  const put = (records: StoredRecords) => {
    for (const [key, record] of Object.entries(records)) texts.set(key, JSON.stringify(record));
  };
  put(initial);
  let left = Number.POSITIVE_INFINITY;
  let fault: StoreFault = 'storage-full';
  const records = () => Object.fromEntries([...texts].map(([key, text]) => [key, JSON.parse(text)]));
  return {
    records,
    put,
    meanwhile: () => {},
    failAfter: (writes, reason) => {
      left = writes;
      fault = reason;
    },
    async read(keys) {
      const all = records();
      return ok(
        keys ? Object.fromEntries(keys.filter((key) => key in all).map((key) => [key, all[key]])) : all,
      );
    },
    async write(written) {
      this.meanwhile();
      if (left-- <= 0) return failed(fault);
      put(written);
      return ok(null);
    },
    async remove(keys) {
      for (const key of keys) texts.delete(key);
      return ok(null);
    },
    alone: async (act) => ok(await act()),
  };
}
