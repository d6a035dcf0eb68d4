import { describe, expect, it } from 'vitest';
import { withinQuotes } from '@/utils/text/nested-quotes';

describe('words within quotation marks', () => {
  it.each([
    ['zh-CN', '容缺受理', '容缺受理'],
    ['zh-CN', '“办不成事”反映窗口', '‘办不成事’反映窗口'],
    ['zh-CN', '“一照”与“一证”', '‘一照’与‘一证’'],
    ['zh-CN', '设“甲‘乙’丙”窗口', '设‘甲“乙”丙’窗口'],
    ['zh-CN', '“甲“乙”丙”', '‘甲“乙”丙’'],
    ['zh-CN', '‘办不成事’反映窗口', '‘办不成事’反映窗口'],
    ['zh-CN', '「辦不成事」窗口', '‘辦不成事’窗口'],
    ['zh-CN', '“办不成事', '‘办不成事'],
    ['zh-CN', '办不成事”窗口', '办不成事’窗口'],
    ['zh-TW', '「辦不成事」反映窗口', '『辦不成事』反映窗口'],
    ['zh-TW', '“办不成事”反映窗口', '『办不成事』反映窗口'],
    ['zh-TW', '「甲『乙』丙」', '『甲「乙」丙』'],
    ['en', '“one-stop” window', '‘one-stop’ window'],
    ['en', 'the city’s “one-stop” window', 'the city’s ‘one-stop’ window'],
    ['en', '“the city’s window”', '‘the city’s window’'],
  ])('of %s: %s → %s', (language, words, expected) => {
    expect(withinQuotes(words, language)).toBe(expected);
  });
});
