import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { type RecordKind, recordsAfter, type StorageChanges } from '@/utils/browser/record-kind';
import { loadSnippets, type SnippetLibrary } from '@/utils/browser/snippet-store';
import { parseSnippet, type Snippet } from '@/utils/snippets/snippet';
import { byPosition } from '@/utils/snippets/snippet-order';
import { idsOf, passage } from '../snippets/sample';

const KIND: RecordKind<Snippet> = { prefix: 'snippet:', parse: parseSnippet, compare: byPosition };
const libraryAfter = (library: SnippetLibrary, changes: StorageChanges) =>
  recordsAfter(KIND, library, changes);

const at = (id: string, position: number) => passage(id, '容缺', { position });
const LIBRARY: SnippetLibrary = {
  sound: [at('a', 1), at('b', 2), at('c', 3)],
  damaged: [{ key: 'snippet:x', record: 'damaged' }],
};

describe('a library after a change', () => {
  it.each<[string, Record<string, { newValue?: unknown }>, string[], string[]]>([
    ['a new one', { 'snippet:d': { newValue: at('d', 1.5) } }, ['a', 'd', 'b', 'c'], ['snippet:x']],
    ['one moved', { 'snippet:a': { newValue: at('a', 9) } }, ['b', 'c', 'a'], ['snippet:x']],
    ['one removed', { 'snippet:b': {} }, ['a', 'c'], ['snippet:x']],
    ['one removed, told as null', { 'snippet:b': { newValue: null } }, ['a', 'c'], ['snippet:x']],
    ['one spoilt', { 'snippet:b': { newValue: 7 } }, ['a', 'c'], ['snippet:x', 'snippet:b']],
    ['one mended', { 'snippet:x': { newValue: at('x', 0) } }, ['x', 'a', 'b', 'c'], []],
    ['several', { 'snippet:c': {}, 'snippet:e': { newValue: at('e', 0) } }, ['e', 'a', 'b'], ['snippet:x']],
  ])('of %s', (_what, changes, ids, damaged) => {
    const after = libraryAfter(LIBRARY, changes);
    expect(idsOf(after.sound)).toEqual(ids);
    expect(after.damaged.map(({ key }) => key)).toEqual(damaged);
  });

  it('is the very same where the change is none of its own', () => {
    expect(libraryAfter(LIBRARY, { theme: { newValue: 'dark' }, 'folder:a': {} })).toBe(LIBRARY);
  });

  it('keeps the others as the same values, so that they need not be looked at again', () => {
    const { sound: snippets } = libraryAfter(LIBRARY, { 'snippet:b': { newValue: at('b', 2.5) } });
    expect(snippets[0]).toBe(LIBRARY.sound[0]);
    expect(snippets[2]).toBe(LIBRARY.sound[2]);
    expect(snippets[1]).not.toBe(LIBRARY.sound[1]);
  });

  it('is what reading everything anew would give, whatever changes', async () => {
    const value = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant('damaged'), fc.constant(null));
    const changes = fc.array(fc.array(fc.tuple(fc.constantFrom(...'abcdefgh'), value), { maxLength: 4 }));
    await fc.assert(
      fc.asyncProperty(changes, async (batches) => {
        await fakeBrowser.storage.local.clear();
        let library: SnippetLibrary = { sound: [], damaged: [] };
        for (const batch of batches) {
          const records = batch.map(([id, given]) => {
            const record = typeof given === 'number' ? at(id, given) : given;
            return [`snippet:${id}`, record] as const;
          });
          const latest = new Map(records);
          for (const [key, record] of latest)
            if (record === null) await fakeBrowser.storage.local.remove(key);
            else await fakeBrowser.storage.local.set({ [key]: record });
          const told = [...latest].map(([key, record]) => [key, record === null ? {} : { newValue: record }]);
          library = libraryAfter(library, Object.fromEntries(told));
        }
        const { sound: snippets, damaged } = await loadSnippets();
        expect(library.sound).toEqual(snippets);
        expect(library.damaged.map(({ key }) => key).sort()).toEqual(damaged.map(({ key }) => key).sort());
      }),
      { numRuns: 60 },
    );
  });
});
