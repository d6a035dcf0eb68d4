import { describe, expect, it } from 'vitest';
import { changeDraft, loadDrafts, removeDrafts, watchDrafts, writeDrafts } from '@/utils/browser/draft-store';
import { DRAFT_VERSION, type Draft } from '@/utils/drafts/draft';
import { settle } from './fakes';

const draft = (id: string, changedAt: string): Draft => ({
  ...{ version: DRAFT_VERSION, id, title: `草稿${id}`, parts: [] },
  ...{ createdAt: '2024-05-01T08:00:00.000Z', changedAt },
});
const NOW = new Date('2024-06-01T08:00:00.000Z');
const titles = async () => (await loadDrafts()).sound.map(({ title }) => title);

describe('drafts', () => {
  it('are read with the one last worked on first', async () => {
    await writeDrafts([draft('a', '2024-05-02T08:00:00.000Z'), draft('b', '2024-05-03T08:00:00.000Z')]);
    expect(await titles()).toEqual(['草稿b', '草稿a']);
    await changeDraft('a', (one) => ({ ...one, title: '改题' }), NOW);
    expect(await titles()).toEqual(['改题', '草稿b']);
  });

  it('note when they were changed, and only then', async () => {
    await writeDrafts([draft('a', '2024-05-02T08:00:00.000Z')]);
    await changeDraft('a', () => null, NOW);
    expect((await loadDrafts()).sound[0]?.changedAt).toBe('2024-05-02T08:00:00.000Z');
    await changeDraft('a', (one) => ({ ...one, parts: [{ kind: 'paragraph', id: 'p', text: '字' }] }), NOW);
    expect((await loadDrafts()).sound[0]?.changedAt).toBe(NOW.toISOString());
  });

  it('keep what two windows write into one at the same time', async () => {
    await writeDrafts([draft('a', '2024-05-02T08:00:00.000Z')]);
    const adding = (id: string) => (one: Draft) => ({
      ...one,
      parts: [...one.parts, { kind: 'paragraph' as const, id, text: id }],
    });
    await Promise.all(['p', 'q', 'r'].map((id) => changeDraft('a', adding(id), NOW)));
    expect((await loadDrafts()).sound[0]?.parts.map(({ id }) => id)).toEqual(['p', 'q', 'r']);
  });

  it('are followed until the watch ends', async () => {
    const counts: number[] = [];
    const watching = new AbortController();
    watchDrafts(({ sound }) => counts.push(sound.length), watching.signal);
    await settle();
    await writeDrafts([draft('a', '2024-05-02T08:00:00.000Z')]);
    await removeDrafts(['a']);
    watching.abort();
    await writeDrafts([draft('b', '2024-05-02T08:00:00.000Z')]);
    expect(counts).toEqual([0, 1, 0]);
  });
});
