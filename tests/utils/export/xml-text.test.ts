import { expect, it } from 'vitest';
import { xmlText } from '@/utils/export/xml-text';

it.each([
  ['推行\t容缺\n受理 𠮷', '推行\t容缺\n受理 𠮷'],
  ['甲\u0000\u0008\u000b\u001f乙', '甲乙'],
  ['甲\ud83d乙\udc00', '甲乙'],
  ['甲\ufffe\uffff乙', '甲乙'],
  ['<甲 & "乙">', '<甲 & "乙">'],
])('%j → %j', (text, held) => {
  expect(xmlText(text)).toBe(held);
});
