import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  loadSnippets,
  removeSnippet,
  type SnippetLibrary,
  saveSnippet,
  watchSnippets,
} from '@/utils/browser/snippet-store';
import { blankFields, SNIPPET_VERSION, type Snippet } from '@/utils/snippets/snippet';
import { settle } from './fakes';

const snippet = (id: string, savedAt = '2024-05-14T08:00:00.000Z'): Snippet => ({
  version: SNIPPET_VERSION,
  kind: 'passage',
  id,
  savedAt,
  ...blankFields(new Date(savedAt)),
  selector: { exact: '容缺受理', prefix: '', suffix: '' },
  page: { title: '某县做法', url: 'http://www.gov.cn/1.htm', site: '某县政府', publishedOn: null },
});

describe('a kept snippet', () => {
  it('has a key of its own', async () => {
    await saveSnippet(snippet('a'));
    await saveSnippet(snippet('b'));
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['snippet:a', 'snippet:b']);
  });

  it('saved again stays as it was first, with its note, tags and place', async () => {
    const first = { ...snippet('a'), note: '可借鉴', tags: ['重点'], position: 3 };
    expect(await saveSnippet(first)).toEqual({ ok: true, value: { snippet: first, isNew: true } });
    const again = await saveSnippet(snippet('a', '2024-05-15T08:00:00.000Z'));
    expect(again).toEqual({ ok: true, value: { snippet: first, isNew: false } });
    expect((await loadSnippets()).sound).toEqual([first]);
  });

  it('comes back as it was when its removal is undone', async () => {
    await saveSnippet(snippet('a'));
    expect(await removeSnippet('a')).toEqual({ ok: true, value: 'a' });
    expect((await loadSnippets()).sound).toEqual([]);
    await saveSnippet(snippet('a'));
    expect((await loadSnippets()).sound).toEqual([snippet('a')]);
  });

  it('is never lost to another window that saves at the same time', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((id) => saveSnippet(snippet(id))));
    expect((await loadSnippets()).sound).toHaveLength(4);
  });

  it.each([
    ['QUOTA_BYTES quota exceeded', 'storage-full'],
    ['QuotaExceededError: storage.local: the extension exceeded its quota', 'storage-full'],
    ['IO error: No space left on device', 'storage-failed'],
  ])('that cannot be written (%s) tells why: %s', async (message, reason) => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error(message));
    expect(await saveSnippet(snippet('a'))).toEqual({ ok: false, reason });
  });

  it('that cannot be removed tells so', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValueOnce(new Error('IO error'));
    expect(await removeSnippet('a')).toEqual({ ok: false, reason: 'storage-failed' });
  });
});

describe('kept snippets', () => {
  it('are read newest first, and nothing else that is stored', async () => {
    await fakeBrowser.storage.local.set({ theme: 'dark' });
    await saveSnippet(snippet('old', '2023-12-31T23:59:59.000Z'));
    await saveSnippet(snippet('new', '2024-05-14T08:00:00.000Z'));
    const { sound: snippets, damaged } = await loadSnippets();
    expect(snippets.map(({ id }) => id)).toEqual(['new', 'old']);
    expect(damaged).toEqual([]);
  });

  it.each([
    ['half written', { version: SNIPPET_VERSION, id: 'x', kind: 'passage' }],
    ['of a newer version', { ...snippet('x'), version: SNIPPET_VERSION + 1 }],
    ['under the key of another', snippet('y')],
    ['no record at all', 'x'],
  ])('that are damaged (%s) are reported and stay as they are', async (_what, record) => {
    await saveSnippet(snippet('a'));
    await fakeBrowser.storage.local.set({ 'snippet:x': record });
    const library = await loadSnippets();
    expect(library.sound).toEqual([snippet('a')]);
    expect(library.damaged).toEqual([{ key: 'snippet:x', record }]);
    await removeSnippet('a');
    expect(await fakeBrowser.storage.local.get('snippet:x')).toEqual({ 'snippet:x': record });
  });
});

describe('watching snippets', () => {
  it('tells of them now and after each change, in every window, until an abort', async () => {
    const seen: SnippetLibrary[][] = [[], []];
    const watches = seen.map((libraries) => {
      const watching = new AbortController();
      watchSnippets((library) => libraries.push(library), watching.signal);
      return watching;
    });
    await settle();
    await saveSnippet(snippet('a'));
    await settle();
    watches[1]?.abort();
    await removeSnippet('a');
    await settle();
    const counts = seen.map((libraries) => libraries.map(({ sound: snippets }) => snippets.length));
    expect(counts).toEqual([
      [0, 1, 0],
      [0, 1],
    ]);
  });

  it('tells nothing older after something newer, where reads end in another order than they began', async () => {
    const counts: number[] = [];
    const { get } = fakeBrowser.storage.local;
    let finishFirst = () => {};
    const first = new Promise<void>((resolve) => {
      finishFirst = resolve;
    });
    // The first read sees nothing yet, and takes longer than the second.
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementationOnce(() => first.then(() => ({})) as never);
    watchSnippets(({ sound: snippets }) => counts.push(snippets.length), new AbortController().signal);
    expect(fakeBrowser.storage.local.get).not.toBe(get);
    await saveSnippet(snippet('a'));
    await settle();
    finishFirst();
    await settle();
    expect(counts).toEqual([1]);
  });

  it('tells nothing of other keys', async () => {
    const onChange = vi.fn();
    watchSnippets(onChange, new AbortController().signal);
    await settle();
    await fakeBrowser.storage.local.set({ theme: 'dark' });
    await settle();
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('tells nothing that was still being read when it was stopped', async () => {
    const onChange = vi.fn();
    const watching = new AbortController();
    watchSnippets(onChange, watching.signal);
    watching.abort();
    await settle();
    expect(onChange).not.toHaveBeenCalled();
  });
});
