import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  changeSnippet,
  changeSnippets,
  loadSnippets,
  removeSnippets,
  saveSnippet,
  saveUnlessKept,
  watchSnippets,
  writeSnippets,
} from '@/utils/browser/snippet-store';
import { addingTags, puttingInto, settingNote } from '@/utils/snippets/edit-snippet';
import { placing } from '@/utils/snippets/move';
import { SNIPPET_VERSION } from '@/utils/snippets/snippet';
import { passageSnippetId } from '@/utils/snippets/snippet-id';
import { idsOf, measure, passage } from '../snippets/sample';
import { type FakeLocks, fakeLocks } from './fake-locks';

let locks: FakeLocks;
beforeEach(() => {
  locks = fakeLocks();
  // Storage as slow as it is: what is read may be old by the time it is written.
  for (const method of ['get', 'set'] as const) {
    const act = fakeBrowser.storage.local[method].bind(fakeBrowser.storage.local) as (
      given: never,
    ) => Promise<never>;
    vi.spyOn(fakeBrowser.storage.local, method).mockImplementation(async (given?: unknown) => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 2));
      return act(given as never);
    });
  }
});

afterEach(() => void vi.restoreAllMocks());

const kept = async (id: string) => (await loadSnippets()).sound.find((snippet) => snippet.id === id);

describe('200 edits at the same time', () => {
  it('lose nothing, whichever fields and windows they are of', async () => {
    await writeSnippets([passage('a'), passage('b', '告知承诺')]);
    const tags = Array.from({ length: 100 }, (_, at) => `标签${at}`);
    const edits = [
      ...tags.map((tag, at) => changeSnippet(at % 2 ? 'a' : 'b', addingTags([tag]), locks)),
      ...Array.from({ length: 48 }, (_, at) =>
        changeSnippet('a', (one) => ({ ...one, note: `${one.note}${at},` }), locks),
      ),
      ...Array.from({ length: 50 }, () =>
        changeSnippets(['a', 'b'], (one) => ({ ...one, position: one.position + 1 }), locks),
      ),
      changeSnippet('a', puttingInto('f1'), locks),
      saveSnippet(passage('c', '首违不罚'), locks),
    ];
    const results = await Promise.all(edits);
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
    const [a, b] = [await kept('a'), await kept('b')];
    expect([...(a?.tags ?? []), ...(b?.tags ?? [])].sort()).toEqual([...tags].sort());
    expect(
      a?.note
        .split(',')
        .filter(Boolean)
        .map(Number)
        .sort((x, y) => x - y),
    ).toEqual([...Array(48).keys()]);
    expect([a?.position, b?.position]).toEqual([passage('a').position + 50, passage('b').position + 50]);
    expect(a?.folderId).toBe('f1');
    expect(await kept('c')).toEqual(passage('c', '首违不罚'));
  });

  it('would lose some without a lock', async () => {
    await writeSnippets([passage('a')]);
    const none = { request: <Value>(_n: string, _o: object, act: () => Promise<Value>) => act() };
    await Promise.all([...Array(20).keys()].map((at) => changeSnippet('a', addingTags([`标签${at}`]), none)));
    expect((await kept('a'))?.tags.length).toBeLessThan(20);
  });

  it('lose nothing in one window, where the browser has no locks', async () => {
    await writeSnippets([passage('a')]);
    await Promise.all([...Array(20).keys()].map((at) => changeSnippet('a', addingTags([`标签${at}`]))));
    expect((await kept('a'))?.tags).toHaveLength(20);
  });

  it('do not bring back what was deleted', async () => {
    await writeSnippets([passage('a')]);
    const edits = [...Array(10).keys()].map((at) => changeSnippet('a', addingTags([`标签${at}`]), locks));
    const removed = removeSnippets(['a'], locks);
    const late = changeSnippet('a', settingNote('太晚'), locks);
    await Promise.all([...edits, removed]);
    expect(await late).toEqual({ ok: false, reason: 'not-found' });
    expect(await kept('a')).toBeUndefined();
  });
});

describe('a change', () => {
  it('tells what was before, for undoing it, and what is now', async () => {
    await writeSnippets([passage('a')]);
    const after = passage('a', '容缺受理', { note: '可借鉴' });
    expect(await changeSnippet('a', settingNote('可借鉴'), locks)).toEqual({
      ok: true,
      value: { before: passage('a'), after },
    });
  });

  it('holds the lock of its record, and not that of others', async () => {
    await writeSnippets([passage('a')]);
    await changeSnippet('a', settingNote('可借鉴'), locks);
    expect(locks.granted).toEqual(['snippet: shared', 'snippet:a exclusive']);
  });

  it('that changes nothing writes nothing', async () => {
    await writeSnippets([passage('a')]);
    vi.mocked(fakeBrowser.storage.local.set).mockClear();
    const left = await changeSnippet('a', settingNote(''), locks);
    expect(left).toEqual({ ok: true, value: { before: passage('a'), after: passage('a') } });
    expect(fakeBrowser.storage.local.set).not.toHaveBeenCalled();
  });

  it.each([
    ['that is gone', undefined, 'not-found'],
    ['of a newer version', { ...passage('a'), version: SNIPPET_VERSION + 1 }, 'unreadable'],
    ['under the key of another', passage('b'), 'unreadable'],
  ])('of a record %s is refused, and leaves it', async (_what, record, reason) => {
    if (record) await fakeBrowser.storage.local.set({ 'snippet:a': record });
    expect(await changeSnippet('a', settingNote('新'), locks)).toEqual({ ok: false, reason });
    expect((await fakeBrowser.storage.local.get('snippet:a'))['snippet:a']).toEqual(record);
  });

  it('of a record of version 1 stores it in this one', async () => {
    const { note, tags, folderId, position, ...old } = passage('a');
    await fakeBrowser.storage.local.set({ 'snippet:a': { ...old, version: 1 } });
    await changeSnippet('a', settingNote('新'), locks);
    expect((await fakeBrowser.storage.local.get('snippet:a'))['snippet:a']).toEqual({
      ...passage('a'),
      note: '新',
    });
  });

  it('that cannot be written tells why, and leaves the record', async () => {
    await writeSnippets([passage('a')]);
    vi.mocked(fakeBrowser.storage.local.set).mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await changeSnippet('a', settingNote('新'), locks)).toEqual({ ok: false, reason: 'storage-full' });
    expect(await kept('a')).toEqual(passage('a'));
  });
});

describe('a batch', () => {
  it('is written at once, and passes over what is gone, damaged or stays as it is', async () => {
    await writeSnippets([passage('a'), passage('b', '承诺', { folderId: 'f1' }), passage('c', '首违')]);
    await fakeBrowser.storage.local.set({ 'snippet:bad': 'damaged' });
    vi.mocked(fakeBrowser.storage.local.set).mockClear();
    const changed = await changeSnippets(['c', 'b', 'gone', 'bad', 'a'], puttingInto('f1'), locks);
    expect(changed.ok && changed.value.map(({ after }) => after.id)).toEqual(['c', 'a']);
    expect(fakeBrowser.storage.local.set).toHaveBeenCalledTimes(1);
    expect(locks.granted).toEqual(['snippet: exclusive']);
    const { sound: snippets, damaged } = await loadSnippets();
    expect(snippets.map(({ folderId }) => folderId)).toEqual(['f1', 'f1', 'f1']);
    expect(damaged).toEqual([{ key: 'snippet:bad', record: 'damaged' }]);
  });

  it('moves by writing only what moves', async () => {
    await writeSnippets(['a', 'b', 'c'].map((id, position) => passage(id, id, { position })));
    await changeSnippets(['c'], placing(new Map([['c', 0.5]])), locks);
    expect(idsOf((await loadSnippets()).sound)).toEqual(['a', 'c', 'b']);
  });

  it('that cannot be written changes nothing', async () => {
    await writeSnippets([passage('a')]);
    vi.mocked(fakeBrowser.storage.local.set).mockRejectedValueOnce(new Error('IO error'));
    const changed = await changeSnippets(['a'], puttingInto('f1'), locks);
    expect(changed).toEqual({ ok: false, reason: 'storage-failed' });
    expect(await kept('a')).toEqual(passage('a'));
  });
});

describe('saving', () => {
  it('keeps a passage once, however many windows save it at the same time', async () => {
    const saves = ['a', 'b', 'c'].map((id) => saveUnlessKept(passage(id), locks));
    const results = await Promise.all(saves);
    expect(results.map((result) => result.ok && result.value.isNew)).toEqual([true, false, false]);
    expect(idsOf((await loadSnippets()).sound)).toEqual(['a']);
  });

  it('reads of all that is kept only what may be the same, where the browser lists keys', async () => {
    const idOn = (page: number, unique: number) =>
      passageSnippetId(`http://www.gov.cn/${page}.htm`, `${unique}`);
    const onPage = (page: number, unique: number, words: string) =>
      passage(idOn(page, unique), words, { page: { url: `http://www.gov.cn/${page}.htm` } });
    await writeSnippets(Array.from({ length: 60 }, (_, at) => onPage(at % 20, at, `第${at}条内容各不相同`)));
    const { get } = fakeBrowser.storage.local;
    const getKeys = async () => Object.keys(await get(null));
    Object.assign(fakeBrowser.storage.local, { getKeys });
    vi.mocked(get).mockClear();
    const again = await saveUnlessKept(onPage(7, 100, '第27条内容各不相同'), locks);
    const other = await saveUnlessKept(onPage(7, 101, '告知承诺'), locks);
    Object.assign(fakeBrowser.storage.local, { getKeys: undefined });
    expect(again).toMatchObject({ ok: true, value: { isNew: false, snippet: { id: idOn(7, 27) } } });
    expect(other).toMatchObject({ ok: true, value: { isNew: true } });
    const read = vi.mocked(get).mock.calls.flatMap(([keys]) => (Array.isArray(keys) ? [keys.length] : []));
    expect(read).toEqual([3, 3, 1]);
  });

  it('never overwrites what the reader did to a measure kept before', async () => {
    const first = measure('measure-c05-m01', { note: '可借鉴', tags: ['重点'], position: 3 });
    await writeSnippets([first]);
    for (const save of [saveSnippet, saveUnlessKept])
      expect(await save(measure('measure-c05-m01'), locks)).toEqual({
        ok: true,
        value: { snippet: first, isNew: false },
      });
    expect((await loadSnippets()).sound).toEqual([first]);
  });

  it('does not write over a record that cannot be read', async () => {
    const newer = { ...measure('measure-c05-m01'), version: SNIPPET_VERSION + 1 };
    await fakeBrowser.storage.local.set({ 'snippet:measure-c05-m01': newer });
    const saved = await saveSnippet(measure('measure-c05-m01'), locks);
    expect(saved).toEqual({ ok: false, reason: 'storage-failed' });
    expect((await loadSnippets()).damaged).toEqual([{ key: 'snippet:measure-c05-m01', record: newer }]);
  });
});

describe('storage that cannot be read', () => {
  const refuseOnce = () => {
    vi.spyOn(console, 'error').mockReturnValue();
    vi.mocked(fakeBrowser.storage.local.get).mockRejectedValueOnce(new Error('database'));
  };

  it.each<[string, () => Promise<{ readonly ok: boolean }>]>([
    ['a change', () => changeSnippet('a', settingNote('新'), locks)],
    ['a batch', () => changeSnippets(['a'], puttingInto('f1'), locks)],
    ['a save', () => saveSnippet(passage('a'), locks)],
    ['a save of what is not kept yet', () => saveUnlessKept(passage('a'), locks)],
  ])('has %s told to have failed, and the next one done', async (_what, act) => {
    await writeSnippets([passage('a', '承诺')]);
    refuseOnce();
    expect(await act()).toEqual({ ok: false, reason: 'storage-failed' });
    expect((await act()).ok).toBe(true);
  });

  it('is asked again by whoever follows it', async () => {
    await writeSnippets([passage('a')]);
    refuseOnce();
    const ids: string[][] = [];
    const watching = new AbortController();
    watchSnippets(({ sound: snippets }) => ids.push(idsOf(snippets)), watching.signal);
    await vi.waitFor(() => expect(ids).toEqual([['a']]), { timeout: 3_000 });
    watching.abort();
  });
});
