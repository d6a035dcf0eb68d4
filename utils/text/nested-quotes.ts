/** The marks of a quotation and those of one within it, as Simplified Chinese and English write them. */
const CURVED = ['“”', '‘’'];
/** As Traditional Chinese does. */
const CORNERED = ['「」', '『』'];
const ANY_MARK = /[“”‘’「」『』]/g;

/**
 * The words as they stand within a quotation, whose marks the text around them has: their own quotations step down a level,
 * and those inside these up again. An apostrophe stays, as it closes nothing.
 * @param language BCP 47 tag of the interface
 */
export function withinQuotes(words: string, language: string): string {
  const [outer = '', inner = ''] = language === 'zh-TW' ? CORNERED : CURVED;
  const open: string[] = [];
  return words.replace(ANY_MARK, (mark) => {
    const pair = [...CURVED, ...CORNERED].find((one) => one.includes(mark)) ?? '';
    const isOpening = pair.startsWith(mark);
    if (isOpening) open.push(pair);
    const level = open.length;
    if (!isOpening && open.at(-1) === pair) open.pop();
    else if (!isOpening && pair === '‘’') return mark;
    return (level % 2 === 0 && level > 0 ? outer : inner).charAt(isOpening ? 0 : 1);
  });
}
