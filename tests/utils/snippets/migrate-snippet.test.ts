import { describe, expect, it } from 'vitest';
import { migrateSnippet } from '@/utils/snippets/migrate-snippet';
import { parseSnippet, type Snippet } from '@/utils/snippets/snippet';
import { measure, passage } from './sample';

/** The record as version 1 wrote it. */
function firstVersion(snippet: Snippet): Record<string, unknown> {
  const { note, tags, folderId, position, ...record } = structuredClone(snippet);
  if (record.kind === 'measure') delete (record.measure as { topics?: string[] }).topics;
  return { ...record, version: 1 };
}

describe('a record of version 1', () => {
  it.each([
    ['of a passage', passage('a')],
    ['of a measure', measure('m', { measure: { topics: [] } })],
    ['kept in another zone', passage('a', '容缺受理', { savedAt: '2024-05-14T16:00:00.000+08:00' })],
  ])('%s is read as one of this version, the newest first', (_what, snippet) => {
    const record = firstVersion(snippet);
    const before = structuredClone(record);
    expect(parseSnippet(record)).toEqual(snippet);
    expect(record).toEqual(before);
  });

  it.each([
    ['without a time', { savedAt: undefined }],
    ['with a time that is none', { savedAt: 'yesterday' }],
    ['without an id', { id: '' }],
    ['without its page', { page: null }],
    ['of another kind', { kind: 'image' }],
  ])('%s cannot be read', (_what, spoilt) => {
    expect(parseSnippet({ ...firstVersion(passage('a')), ...spoilt })).toBeNull();
  });

  it('keeps none of the fields that only a later version gives a meaning', () => {
    const record = { ...firstVersion(passage('a')), note: 7, tags: 'x', position: 'first' };
    expect(parseSnippet(record)).toEqual(passage('a'));
  });
});

describe('bringing records up', () => {
  it('goes one version at a time', () => {
    const steps = new Map([1, 2, 3].map((version) => [version, step(version + 1)]));
    expect(migrateSnippet({ version: 1, done: [] }, steps)).toEqual({ version: 4, done: [2, 3, 4] });
    expect(migrateSnippet({ version: 3, done: [] }, steps)).toEqual({ version: 4, done: [4] });
  });

  const step = (version: number) => (record: Readonly<Record<string, unknown>>) => ({
    version,
    done: [...(record.done as number[]), version],
  });

  it.each([
    [null],
    [undefined],
    ['record'],
    [[{ version: 1 }]],
    [{ version: 2 }],
    [{ version: 99 }],
    [{ version: '1' }],
    [{}],
  ])('leaves %j as it is', (record) => {
    expect(migrateSnippet(record)).toBe(record);
  });
});
