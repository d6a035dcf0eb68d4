import { describe, expect, it } from 'vitest';
import { copyOfDraft, createDraft, paragraphPart, snippetParts } from '@/utils/drafts/create-draft';
import { parseDraft } from '@/utils/drafts/draft';
import {
  addingAfter,
  addingParts,
  asParagraph,
  type DraftEdit,
  levellingPart,
  MAX_TITLE_LENGTH,
  puttingBack,
  removingPart,
  renamingDraft,
  shiftedLevel,
  TITLE,
  typing,
} from '@/utils/drafts/edit-draft';
import { CREATED, draftOf, linesOf } from './drafts-sample';

const NEW = [paragraphPart('新')];

describe('an edit of a draft', () => {
  it.each<[string, DraftEdit, string, string | null]>([
    ['adds before a part', addingParts(NEW, '乙'), '#甲 #乙', '#甲 新 #乙'],
    ['adds at the end', addingParts(NEW, null), '#甲 #乙', '#甲 #乙 新'],
    [
      'adds at the end where the part before which it should stand is gone',
      addingParts(NEW, '丙'),
      '#甲',
      '#甲 新',
    ],
    ['adds nothing twice', addingParts(NEW, null), '#甲 新', null],
    ['adds after a part', addingAfter(NEW, '甲'), '#甲 @a', '#甲 新 @a'],
    ['adds after the last part', addingAfter(NEW, 'a'), '#甲 @a', '#甲 @a 新'],
    [
      'adds at the end where the part after which it should stand is gone',
      addingAfter(NEW, '丙'),
      '#甲',
      '#甲 新',
    ],
    ['changes the level of one heading alone', levellingPart('甲', 3), '#甲 ##乙', '###甲 ##乙'],
    ['leaves the level that a heading has', levellingPart('甲', 1), '#甲', null],
    ['gives paragraphs no level', levellingPart('甲', 1), '甲', null],
    ['makes a paragraph of a heading', asParagraph('甲'), '#甲 @a', '甲 @a'],
    ['leaves a paragraph one', asParagraph('甲'), '甲', null],
    ['removes a heading and leaves what is under it', removingPart('甲'), '#甲 @a ##乙', '@a ##乙'],
    ['leaves what is gone', removingPart('丙'), '#甲', null],
    ['puts a part back where it stood', puttingBack(paragraphPart('新'), '甲'), '#甲 #乙', '#甲 新 #乙'],
    ['puts a part back as the first', puttingBack(paragraphPart('新'), null), '#甲 #乙', '新 #甲 #乙'],
    [
      'puts a part back at the end where nothing is left of its place',
      puttingBack(paragraphPart('新'), '丙'),
      '#甲',
      '#甲 新',
    ],
  ])('%s', (_, edit, lines, expected) => {
    const changed = edit(draftOf(lines));
    expect(changed && linesOf(changed)).toBe(expected);
  });

  it.each([
    ['#甲', '新的', '新的'],
    ['甲', '新的', '新的'],
    ['甲', '', ''],
    ['甲', '甲', null],
    ['@甲', '新的', null],
    ['#乙', '新的', null],
  ])('of %s writes %j', (lines, text, expected) => {
    const part = typing('甲', '甲', text)(draftOf(lines))?.parts[0];
    expect(part && 'text' in part ? part.text : null).toBe(expected);
  });

  it.each([
    ['  新  方案 ', '新 方案'],
    ['工作方案', null],
    [' ', null],
    ['长'.repeat(MAX_TITLE_LENGTH + 1), '长'.repeat(MAX_TITLE_LENGTH)],
  ])('renames it to %j', (typed, title) => {
    expect(renamingDraft(typed)(draftOf('#甲'))?.title ?? null).toBe(title);
  });

  it.each([
    [1, 1, 2],
    [1, -1, 1],
    [4, 1, 4],
    [4, -1, 3],
  ] as const)('a heading of level %i shifted by %i has level %i', (level, by, next) => {
    expect(shiftedLevel(level, by)).toBe(next);
  });
});

describe('a new draft', () => {
  let count = 0;
  const newId = () => `n${++count}`;

  it('is a record that can be read again, with the snippets in their order', () => {
    const draft = createDraft(' 方案 ', snippetParts(['x', 'y'], newId), CREATED, 'd2');
    expect(parseDraft(structuredClone(draft))).toEqual(draft);
    expect(draft.title).toBe('方案');
    expect(draft.parts.map((part) => part.kind === 'snippet' && part.snippetId)).toEqual(['x', 'y']);
  });

  it('copied from another says the same under ids of its own', () => {
    const draft = draftOf('#甲 @a 文');
    const copy = copyOfDraft(draft, '副本', CREATED, newId);
    const ids = [draft, copy].flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]);
    expect(new Set(ids).size).toBe(8);
    expect(copy.parts.map((part) => ({ ...part, id: '' }))).toEqual(
      draft.parts.map((part) => ({ ...part, id: '' })),
    );
  });
});

describe('typing', () => {
  const text = (draft: ReturnType<typeof typing> extends (draft: never) => infer Edited ? Edited : never) => {
    const part = draft?.parts[0];
    return part && 'text' in part ? part.text : null;
  };

  it('keeps what another window has written there meanwhile', () => {
    const since = typing('甲', '甲', '甲，别人写的')(draftOf('甲')) ?? draftOf('甲');
    expect(text(typing('甲', '甲', '我写的：甲')(since))).toBe('我写的：甲，别人写的');
    expect(text(typing('甲', '甲', '甲，我写的')(since))).toBe('甲，别人写的，我写的');
  });

  it.each([
    ['工作方案', '实施方案', '实施方案'],
    ['工作方案', '工作方案 ', null],
    ['工作方案', '', null],
    ['工作', '工作细则', '工作方案细则'],
  ])('a title that was %j, as %j', (before, typed, title) => {
    expect(typing(TITLE, before, typed)(draftOf('甲'))?.title ?? null).toBe(title);
  });
});
