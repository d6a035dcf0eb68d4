/** Numbers as Chinese texts write them, read from one place: 1,200.5, 三十, 两, 半, 3千万, 200余. */
import { isDigit } from './characters';

export interface ReadNumber {
  readonly value: number;
  /** Of what follows the last 万 or 亿, so that 三百万 is 300 with this scale; '' where there is none. */
  readonly scale: '' | '万' | '亿';
  readonly end: number;
  /** Where digits and scale end, without 余 or 多. */
  readonly valueEnd: number;
  readonly isChinese: boolean;
}

const DIGITS = '零一二三四五六七八九';
const SMALL_SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const BIG_SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const CHINESE = new Set([...'零〇一二两三四五六七八九十百千万亿']);

/** Longer than any number with a meaning; what is longer is a code. */
const MOST_DIGITS = 16;

/** The number that begins at `at` in plain form; null where none does, or it says no value (几十, 三五, 百余). */
export function numberAt(text: string, at: number): ReadNumber | null {
  const read = isDigit(text.charCodeAt(at)) ? arabicAt(text, at) : chineseAt(text, at);
  return read && withRemainder(text, read);
}

/** Where a run of characters that numbers consist of ends: nothing in it begins a number of its own. */
export function endOfDigits(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end)) || CHINESE.has(text.charAt(end))) end += 1;
  return end;
}

function arabicAt(text: string, at: number): ReadNumber | null {
  let end = endOfRun(text, at);
  if (end - at > MOST_DIGITS) return null;
  while (text.charAt(end) === ',' && endOfRun(text, end + 1) === end + 4) end += 4;
  if (text.charAt(end) === '.' && isDigit(text.charCodeAt(end + 1))) end = endOfRun(text, end + 1);
  const value = Number(text.slice(at, end).replaceAll(',', ''));
  return { value, scale: '', end, valueEnd: end, isChinese: false };
}

function endOfRun(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

function chineseAt(text: string, at: number): ReadNumber | null {
  const half = { value: 0.5, scale: '', end: at + 1, valueEnd: at + 1, isChinese: true } as const;
  if (text.charAt(at) === '半') return half;
  const end = endOfNumeral(text, at);
  const run = text.slice(at, end);
  // 一年零八个月: a run that begins with 零 goes on from what is before it.
  if (run === '' || run.length > MOST_DIGITS || (run.length > 1 && /^[零〇]/.test(run))) return null;
  const last = run.at(-1);
  const scale = run.length > 1 && (last === '万' || last === '亿') ? last : '';
  const whole = chineseValue(scale === '' ? run : run.slice(0, -1));
  if (whole === null) return null;
  const [decimals, valueEnd] = scale === '' ? decimalsAt(text, end) : [0, end];
  return { value: whole + decimals, scale, end: valueEnd, valueEnd, isChinese: true };
}

function endOfNumeral(text: string, at: number): number {
  let end = at;
  while (end - at <= MOST_DIGITS && CHINESE.has(text.charAt(end))) end += 1;
  return end;
}

/** 零点八: what follows the point, and where it ends. */
function decimalsAt(text: string, at: number): readonly [value: number, end: number] {
  if (text.charAt(at) !== '点') return [0, at];
  let digits = '';
  while (digits.length < MOST_DIGITS) {
    const digit = DIGITS.indexOf(text.charAt(at + 1 + digits.length) || ' ');
    if (digit < 0) break;
    digits += digit;
  }
  return digits === '' ? [0, at] : [Number(`0.${digits}`), at + 1 + digits.length];
}

/** The value of a numeral; null for digits in a row (三五, 二〇二四) and for scales without a digit (百, 万). */
export function chineseValue(run: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of run) {
    const read = char === '两' ? 2 : DIGITS.indexOf(char === '〇' ? '零' : char);
    if (read >= 0) {
      if (digit !== null && digit !== 0) return null;
      digit = read;
    } else if (char in SMALL_SCALES) {
      if (digit === null && (char !== '十' || section > 0)) return null;
      section += (digit ?? 1) * (SMALL_SCALES[char] as number);
      digit = null;
    } else {
      const before = section + (digit ?? 0);
      if (before === 0) return null;
      total = (total + before) * (BIG_SCALES[char] as number);
      [section, digit] = [0, null];
    }
  }
  return total + section + (digit ?? 0);
}

/** Scales after digits (3千万) and the word for a remainder (200余万, 3万多). A few over (十几) says no value. */
function withRemainder(text: string, read: ReadNumber): ReadNumber | null {
  let { value, scale, end, valueEnd } = read;
  if ('余多'.includes(text.charAt(end) || ' ')) end += 1;
  const small = SMALL_SCALES[text.charAt(end)];
  if (small !== undefined && !read.isChinese) {
    value *= small;
    end += 1;
    valueEnd = end;
  }
  const big = text.charAt(end);
  if (scale === '' && (big === '万' || big === '亿')) {
    scale = big;
    end += 1;
    valueEnd = end;
  }
  if ('余多'.includes(text.charAt(end) || ' ')) end += 1;
  if (text.charAt(end) === '几') return null;
  return { ...read, value, scale, end, valueEnd };
}
