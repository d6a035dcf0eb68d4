import { expect, it } from 'vitest';
import { fitNote, MAX_NOTE_LENGTH } from '@/utils/snippets/note';

const long = '字'.repeat(MAX_NOTE_LENGTH - 1);

it.each([
  ['words', '可借鉴。\n第二段 ', '可借鉴。\n第二段 ', 0],
  ['nothing', '', '', 0],
  ['white space alone', ' \n　', '', 0],
  ['as many characters as are kept', `${long}末`, `${long}末`, 0],
  ['three more', `${long}末多余了`, `${long}末`, 3],
  ['a character of two units across the limit', `${long}𠮷`, long, 2],
])('of %s is kept what fits', (_what, text, note, cut) => {
  expect(fitNote(text)).toEqual({ note, cut });
});
