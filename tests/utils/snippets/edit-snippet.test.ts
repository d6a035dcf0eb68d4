import { describe, expect, it } from 'vitest';
import {
  addingTags,
  puttingInto,
  removingTags,
  renamingTag,
  type SnippetChange,
  settingNote,
} from '@/utils/snippets/edit-snippet';
import { placing } from '@/utils/snippets/move';
import { MAX_NOTE_LENGTH } from '@/utils/snippets/note';
import type { Snippet } from '@/utils/snippets/snippet';
import { passage } from './sample';

const snippet = passage('a', '容缺受理', { note: '旧', tags: ['甲', '乙'], folderId: 'f', position: 4 });

describe('an edit', () => {
  it.each<[string, SnippetChange, Partial<Snippet>]>([
    ['of the note', settingNote('新'), { note: '新' }],
    ['of the note, too long', settingNote('字'.repeat(20_001)), { note: '字'.repeat(MAX_NOTE_LENGTH) }],
    ['that adds tags', addingTags(['丙', '甲']), { tags: ['甲', '乙', '丙'] }],
    ['that removes tags', removingTags(['甲']), { tags: ['乙'] }],
    ['that renames a tag', renamingTag('乙', '丁'), { tags: ['甲', '丁'] }],
    ['that puts it into a folder', puttingInto('g'), { folderId: 'g' }],
    ['that takes it out of its folder', puttingInto(null), { folderId: null }],
    ['that moves it', placing(new Map([['a', 5]])), { position: 5 }],
  ])('%s changes that alone', (_what, change, fields) => {
    const before = structuredClone(snippet);
    expect(change(snippet)).toEqual({ ...snippet, ...fields });
    expect(snippet).toEqual(before);
  });

  it.each<[string, SnippetChange]>([
    ['the same note', settingNote('旧')],
    ['tags it has', addingTags(['乙', '甲'])],
    ['no tag it has', removingTags(['丙'])],
    ['a tag it has not', renamingTag('丙', '丁')],
    ['its own folder', puttingInto('f')],
    ['its own place', placing(new Map([['a', 4]]))],
    ['the place of another', placing(new Map([['b', 5]]))],
  ])('that gives it %s leaves it', (_what, change) => {
    expect(change(snippet)).toBeNull();
  });
});
