/** One form for digits and for the characters that figures are said with. Every character keeps its place. */

const FULL_WIDTH_ZERO = 0xff10;
const FULL_WIDTH = /[０-９％﹪．～－]/g;
/** The comma of a Chinese sentence marks thousands only among digits of its own width. */
const FULL_WIDTH_THOUSANDS = /(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/g;

const MARKS: Readonly<Record<string, string>> = { '％': '%', '﹪': '%', '．': '.', '～': '~', '－': '-' };

/** Traditional characters of numbers, units and changes; place by place the simplified ones. */
const TRADITIONAL = '兩萬億個項環節時鐘週內為從減縮壓簡間資證';
const SIMPLIFIED = '两万亿个项环节时钟周内为从减缩压简间资证';
const ANY_TRADITIONAL = new RegExp(`[${TRADITIONAL}]`, 'g');

/** The text with half-width digits and simplified characters, as long as the text itself. */
export function plainForm(text: string): string {
  return text
    .replace(FULL_WIDTH_THOUSANDS, ',')
    .replace(FULL_WIDTH, halfWidth)
    .replace(ANY_TRADITIONAL, (char) => SIMPLIFIED.charAt(TRADITIONAL.indexOf(char)));
}

const halfWidth = (char: string): string => MARKS[char] ?? String(char.charCodeAt(0) - FULL_WIDTH_ZERO);
