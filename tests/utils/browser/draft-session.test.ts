import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { DraftSession, type DraftState } from '@/utils/browser/draft-session';
import { changeDraft, loadDrafts, removeDrafts, writeDrafts } from '@/utils/browser/draft-store';
import { paragraphPart } from '@/utils/drafts/create-draft';
import { addingAfter, removingPart, writingPart } from '@/utils/drafts/edit-draft';
import { movingStep } from '@/utils/drafts/move-part';
import { draftOf, linesOf } from '../drafts/drafts-sample';

const BASE = draftOf('#甲 @a 文');
const NOW = new Date('2024-06-01T08:00:00.000Z');

let watching: AbortController;
let states: DraftState[];
let failures: string[];
let session: DraftSession;

const last = () => states.at(-1);
const shown = () => {
  const draft = last()?.draft;
  return draft ? linesOf(draft) : draft;
};
const stored = async () => linesOf((await loadDrafts()).sound[0] ?? draftOf(''));
const textOf = (id: string) => {
  const part = last()?.draft?.parts.find((one) => one.id === id);
  return part && 'text' in part ? part.text : null;
};
const adding = (id: string) => addingAfter([paragraphPart(id)], null);

beforeEach(async () => {
  await writeDrafts([BASE]);
  watching = new AbortController();
  states = [];
  failures = [];
  session = new DraftSession(
    BASE.id,
    (state) => states.push(state),
    (reason) => failures.push(reason),
    watching.signal,
  );
  await vi.waitFor(() => expect(last()?.draft).toEqual(BASE));
});
afterEach(() => watching.abort());

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
      session.edit(writingPart('文', '字'.repeat(length)), '文');
    expect(textOf('文')).toBe('字'.repeat(50));
    await session.undo();
    expect(set.mock.calls.length).toBeLessThan(10);
    expect(textOf('文')).toBe('文');
  });

  it('goes back step by step, what is typed into one part being one', async () => {
    session.edit(writingPart('文', '文a'), '文');
    await vi.waitFor(() => expect(last()?.canUndo).toBe(true));
    session.edit(writingPart('文', '文ab'), '文');
    session.edit(removingPart('a'));
    await session.undo();
    expect([shown(), textOf('文')]).toEqual(['#甲 @a 文', '文ab']);
    await session.undo();
    expect(textOf('文')).toBe('文');
    expect(await session.undo()).toBe(false);
    await vi.waitFor(() => expect(last()?.canUndo).toBe(false));
    await vi.waitFor(async () => expect((await loadDrafts()).sound[0]?.parts).toEqual(BASE.parts));
  });

  it('reports what could not be written, and shows what is stored', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk'));
    session.edit(removingPart('a'));
    await vi.waitFor(() => expect(failures).toEqual(['storage-failed']));
    expect(shown()).toBe('#甲 @a 文');
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
});
