import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { DraftNews, DraftState } from '@/utils/browser/draft-listener';
import { DraftSession } from '@/utils/browser/draft-session';
import { changeDraft, loadDrafts, removeDrafts, writeDrafts } from '@/utils/browser/draft-store';
import { paragraphPart } from '@/utils/drafts/create-draft';
import type { Draft } from '@/utils/drafts/draft';
import { addingAfter, type DraftEdit, removingPart, TITLE, typing } from '@/utils/drafts/edit-draft';
import { movingStep } from '@/utils/drafts/move-part';
import { undoing } from '@/utils/drafts/undo-edit';
import { draftOf, linesOf } from '../drafts/drafts-sample';

const BASE = draftOf('#甲 @a 文');
const NOW = new Date('2024-06-01T08:00:00.000Z');

let watching: AbortController;
let states: DraftState[];
let failures: string[];
let news: DraftNews[];
let session: DraftSession;

const last = () => states.at(-1);
const shown = () => {
  const draft = last()?.draft;
  return draft ? linesOf(draft) : draft;
};
const stored = async () => linesOf((await loadDrafts()).sound[0] ?? draftOf(''));
const textIn = (draft: Draft | null | undefined, id: string) => {
  const part = draft?.parts.find((one) => one.id === id);
  return part && 'text' in part ? part.text : null;
};
const textOf = (id: string) => textIn(last()?.draft, id);
const storedText = async (id: string) => textIn((await loadDrafts()).sound[0], id);
const adding = (id: string) => addingAfter([paragraphPart(id)], null);
const isSettled = () => vi.waitFor(() => expect(last()?.isWriting).toBe(false));

const open = async () => {
  watching = new AbortController();
  states = [];
  failures = [];
  news = [];
  const listener = {
    onChange: (state: DraftState) => void states.push(state),
    onFailure: (reason: string) => void failures.push(reason),
    onNews: (told: DraftNews) => void news.push(told),
  };
  session = new DraftSession(BASE.id, listener, watching.signal);
  await vi.waitFor(() => expect(last()?.draft).toBeTruthy());
};

beforeEach(async () => {
  vi.stubGlobal('sessionStorage', fakeSession());
  await writeDrafts([BASE]);
  await open();
});
afterEach(() => {
  watching.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('work on a draft', () => {
  it('shows what was done at once, and writes it', async () => {
    session.edit(movingStep('a', -1));
    expect(shown()).toBe('@a #甲 文');
    await vi.waitFor(async () => expect(await stored()).toBe('@a #甲 文'));
  });

  it('never shows anything older than what was done', async () => {
    for (const id of ['一', '二', '三']) session.edit(adding(id));
    await vi.waitFor(async () => expect(await stored()).toBe('#甲 @a 文 一 二 三'));
    const lengths = states.map(({ draft }) => draft?.parts.length ?? 0);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
  });

  it('loses nothing of what another window does meanwhile', async () => {
    session.edit(adding('这里'));
    const other = changeDraft(BASE.id, adding('那里'), NOW);
    session.edit(removingPart('a'));
    await other;
    await vi.waitFor(() =>
      expect(new Set(shown()?.split(' '))).toEqual(new Set(['#甲', '文', '这里', '那里'])),
    );
    await vi.waitFor(async () => expect(await stored()).toBe(shown()));
  });

  it('writes what is typed in few writes, and the whole of it', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    for (let length = 1; length <= 50; length += 1)
      session.type('文', length === 1 ? '文' : '字'.repeat(length - 1), '字'.repeat(length));
    expect(textOf('文')).toBe('字'.repeat(50));
    await session.undo();
    expect(set.mock.calls.length).toBeLessThan(10);
    expect(textOf('文')).toBe('文');
  });

  it('goes back step by step, what is typed into one part being one', async () => {
    session.type('文', '文', '文a');
    await vi.waitFor(() => expect(last()?.canUndo).toBe(true));
    session.type('文', '文a', '文ab');
    session.edit(removingPart('a'));
    await session.undo();
    expect([shown(), textOf('文')]).toEqual(['#甲 @a 文', '文ab']);
    await session.undo();
    expect(textOf('文')).toBe('文');
    expect(await session.undo()).toBe(false);
    await vi.waitFor(() => expect(last()?.canUndo).toBe(false));
    await vi.waitFor(async () => expect((await loadDrafts()).sound[0]?.parts).toEqual(BASE.parts));
  });

  it('says that the draft was deleted elsewhere', async () => {
    await removeDrafts([BASE.id]);
    await vi.waitFor(() => expect(last()?.draft).toBeNull());
    session.edit(removingPart('a'));
    await vi.waitFor(() => expect(failures).toEqual(['not-found']));
  });

  it('leaves no waiting edit behind that changes nothing', async () => {
    session.edit(removingPart('没有'));
    await vi.waitFor(() => expect(last()?.canUndo).toBe(false));
    expect(shown()).toBe('#甲 @a 文');
  });

  it('goes back to what was before, though the toast has taken the last step back already', async () => {
    session.edit(adding('一'));
    await isSettled();
    const before = last()?.draft as Draft;
    session.edit(removingPart('a'));
    await isSettled();
    session.edit(undoing(before, last()?.draft as Draft), true);
    await isSettled();
    expect(shown()).toBe('#甲 @a 文 一');
    expect(await session.undo()).toBe(true);
    expect(shown()).toBe('#甲 @a 文');
  });

  it('can be taken back after the page was loaded again', async () => {
    session.edit(removingPart('a'));
    await isSettled();
    watching.abort();
    await open();
    expect(last()?.canUndo).toBe(true);
    await session.undo();
    await vi.waitFor(async () => expect(await stored()).toBe('#甲 @a 文'));
  });
});

describe('where storage refuses what was done', () => {
  const refuse = (message: string) =>
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error(message));

  it.each([
    ['IO error', 'storage-failed'],
    ['QUOTA_BYTES quota exceeded', 'storage-full'],
  ])(
    '(%s) it stays on the screen, is told to be nowhere else, and is written as soon as it can be',
    async (error, why) => {
      const refusing = refuse(error);
      session.type('文', '文', '文字');
      session.edit(removingPart('a'));
      await vi.waitFor(() => expect(last()?.refused).toBe(why));
      expect([shown(), textOf('文')]).toEqual(['#甲 文', '文字']);
      expect(await stored()).toBe('#甲 @a 文');
      refusing.mockRestore();
      await session.write();
      await isSettled();
      expect(last()?.refused).toBeNull();
      expect([await stored(), await storedText('文')]).toEqual(['#甲 文', '文字']);
    },
  );

  it('whatever is done next writes it too', async () => {
    const refusing = refuse('IO error');
    session.edit(removingPart('a'));
    await vi.waitFor(() => expect(last()?.refused).toBe('storage-failed'));
    refusing.mockRestore();
    session.edit(adding('一'));
    await vi.waitFor(async () => expect(await stored()).toBe('#甲 文 一'));
  });

  it('it can be taken back', async () => {
    const refusing = refuse('IO error');
    session.edit(removingPart('a'));
    await vi.waitFor(() => expect(last()?.refused).toBe('storage-failed'));
    expect(await session.undo()).toBe(true);
    expect([shown(), last()?.refused, last()?.isWriting]).toEqual(['#甲 @a 文', null, false]);
    refusing.mockRestore();
  });

  it('one draft that cannot be read once does not stop all that follows', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('database'));
    session.edit(removingPart('a'));
    await vi.waitFor(() => expect(last()?.refused).toBe('storage-failed'));
    session.edit(adding('一'));
    await vi.waitFor(async () => expect(await stored()).toBe('#甲 文 一'));
  });
});

describe('two windows at work on one draft', () => {
  const elsewhere = (...edits: DraftEdit[]) => edits.map((edit) => changeDraft(BASE.id, edit, new Date()));

  it('typing into one paragraph keep what both write, and say so', async () => {
    const other = elsewhere(typing('文', '文', '文，别处写的'));
    session.type('文', '文', '这里写的：文');
    session.type('文', '这里写的：文', '这里写的：，文');
    await Promise.all(other);
    await isSettled();
    expect(textOf('文')).toBe('这里写的：，文，别处写的');
    expect(await storedText('文')).toBe(textOf('文'));
    expect(news.map(({ kind }) => kind)).toContain('merged');
  });

  it('say nothing of it where each types into its own', async () => {
    const other = elsewhere(typing('甲', '甲', '甲，别处写的'));
    session.type('文', '文', '文，这里写的');
    session.type(TITLE, '工作方案', '实施方案 ');
    await Promise.all(other);
    await isSettled();
    expect(await storedText('甲')).toBe('甲，别处写的');
    expect(last()?.draft?.title).toBe('实施方案');
    expect(news).toEqual([]);
  });

  it('give back the part into which the reader was typing when the other took it out', async () => {
    session.type('文', '文', '文字');
    await isSettled();
    const other = elsewhere(removingPart('文'));
    session.type('文', '文字', '文字很多');
    await Promise.all(other);
    await isSettled();
    expect(shown()).toBe('#甲 @a');
    expect(news).toEqual([{ kind: 'taken-out', part: paragraphPart('文', '文字很多'), after: 'a' }]);
  });

  it('are not told what they took out themselves', async () => {
    session.type('文', '文', '文字');
    session.edit(removingPart('文'));
    await isSettled();
    await Promise.all(elsewhere(adding('一')));
    expect(news).toEqual([]);
  });

  it('lose nothing where both write in the same millisecond', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 1_000 });
    for (let at = 0; at < 20; at += 1) {
      session.edit(adding(`这里${at}`));
      elsewhere(adding(`那里${at}`));
      await Promise.resolve();
    }
    vi.useRealTimers();
    await isSettled();
    await vi.waitFor(async () => expect((await stored()).split(' ')).toHaveLength(43));
    await vi.waitFor(async () => expect(shown()).toBe(await stored()));
  });

  it('bring back with all that was typed the draft that the other deleted', async () => {
    session.type('文', '文', '文字');
    await isSettled();
    await removeDrafts([BASE.id]);
    await vi.waitFor(() => expect(last()?.missing).toBe('not-found'));
    expect(last()?.canRestore).toBe(true);
    await session.restore();
    await vi.waitFor(() => expect(textOf('文')).toBe('文字'));
  });

  it('tell a draft that cannot be read from one that is gone', async () => {
    await fakeBrowser.storage.local.set({ [`draft:${BASE.id}`]: { ...BASE, version: 99 } });
    await vi.waitFor(() => expect([last()?.draft, last()?.missing]).toEqual([null, 'unreadable']));
    session.edit(removingPart('a'));
    await vi.waitFor(() => expect(failures).toEqual(['unreadable']));
  });
});

/** What a tab keeps for itself. */
function fakeSession() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, item: string) => void items.set(key, item),
  };
}
