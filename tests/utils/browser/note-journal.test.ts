// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { forgetUnsaved, noteUnsaved, unsavedNotes } from '@/utils/browser/note-journal';

beforeEach(() => localStorage.clear());

it('keeps what was typed last for each snippet', () => {
  noteUnsaved('a', '一');
  noteUnsaved('a', '一二');
  noteUnsaved('b', '');
  localStorage.setItem('something else', 'x');
  expect([...unsavedNotes()].sort()).toEqual([
    ['a', '一二'],
    ['b', ''],
  ]);
});

it('forgets what is stored, and not what was typed since', () => {
  noteUnsaved('a', '一二');
  forgetUnsaved('a', '一');
  expect(unsavedNotes().get('a')).toBe('一二');
  forgetUnsaved('a', '一二');
  expect(unsavedNotes().size).toBe(0);
});

it('does without where there is no room', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(() => noteUnsaved('a', '一')).not.toThrow();
  vi.restoreAllMocks();
});
