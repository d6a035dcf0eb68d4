import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphPart } from '@/utils/drafts/create-draft';
import type { Draft } from '@/utils/drafts/draft';
import {
  addingAfter,
  addingParts,
  type DraftEdit,
  levellingPart,
  removingPart,
  renamingDraft,
  typing,
} from '@/utils/drafts/edit-draft';
import { movingPart, movingStep } from '@/utils/drafts/move-part';
import { undoing } from '@/utils/drafts/undo-edit';
import { draftOf, linesOf } from './drafts-sample';

const IDS = ['甲', '乙', 'a', 'b', '丙', '文'] as const;
const BASE = draftOf('#甲 @a ##乙 @b #丙 文');
const does = (edit: DraftEdit, draft: Draft): Draft => edit(draft) ?? draft;

const anId = fc.constantFrom(...IDS);
const anEdit: fc.Arbitrary<DraftEdit> = fc.oneof(
  anId.map(removingPart),
  fc.tuple(anId, fc.option(anId)).map(([id, before]) => movingPart(id, before)),
  fc.tuple(anId, fc.constantFrom(1 as const, -1 as const)).map(([id, by]) => movingStep(id, by)),
  fc.tuple(anId, fc.string()).map(([id, text]) => typing(id, id, text)),
  fc.tuple(anId, fc.constantFrom(1 as const, 4 as const)).map(([id, level]) => levellingPart(id, level)),
  fc.option(anId).map((before) => addingParts([paragraphPart('新')], before)),
  fc.constant(renamingDraft('另一题')),
);

describe('undoing an edit', () => {
  it('restores the draft, whatever the edit was', () => {
    fc.assert(
      fc.property(anEdit, (edit) => {
        const after = does(edit, BASE);
        expect(does(undoing(BASE, after), structuredClone(after))).toEqual(BASE);
      }),
    );
  });

  it('restores it step by step', () => {
    fc.assert(
      fc.property(fc.array(anEdit, { maxLength: 12 }), (edits) => {
        const drafts = [BASE];
        for (const edit of edits) drafts.push(does(edit, drafts.at(-1) ?? BASE));
        const back = drafts
          .slice(1)
          .map((after, at) => undoing(drafts[at] ?? BASE, after))
          .reduceRight((draft, undo) => does(undo, draft), drafts.at(-1) ?? BASE);
        expect(back).toEqual(BASE);
      }),
    );
  });

  it.each<[string, DraftEdit, DraftEdit, string]>([
    [
      'a part added',
      addingAfter([paragraphPart('新')], 'a'),
      addingAfter([paragraphPart('旁')], '乙'),
      '#甲 @a ##乙 旁 @b #丙 文',
    ],
    ['a part removed', removingPart('a'), removingPart('b'), '#甲 @a ##乙 #丙 文'],
    [
      'a heading moved',
      movingStep('甲', 1),
      addingAfter([paragraphPart('旁')], '丙'),
      '#甲 @a ##乙 @b #丙 旁 文',
    ],
    ['a part moved that is gone since', movingPart('文', 'a'), removingPart('文'), '#甲 @a ##乙 @b #丙'],
  ])('of %s leaves what was done elsewhere since', (_, edit, other, expected) => {
    const after = does(edit, BASE);
    expect(linesOf(does(undoing(BASE, after), does(other, after)))).toBe(expected);
  });

  it('leaves words that somebody wrote since', () => {
    const after = does(typing('文', '文', '我写的'), BASE);
    const since = does(typing('文', '我写的', '别人写的'), after);
    expect(undoing(BASE, after)(since)).toBeNull();
  });
});
