const DIGITS = [...'零一二三四五六七八九'];
const UNITS = ['', '十', '百', '千'];

/** A number from 1 to 9999 as it is counted in Chinese: 10 → 十, 21 → 二十一, 105 → 一百零五. */
export function chineseNumber(value: number): string {
  const digits = [...String(value)].map(Number);
  const said = digits.map((digit, at) =>
    digit === 0 ? '零' : DIGITS[digit] + (UNITS[digits.length - 1 - at] ?? ''),
  );
  return said.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
}
