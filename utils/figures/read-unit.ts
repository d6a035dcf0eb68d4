/** The unit that follows a number, told from words that only begin like one. */

import type { ReadNumber } from '../text/read-number';
import { type FigureUnit, UNIT_KINDS } from './figure';
import { countedAt, type ReadUnit, type UnitPlace } from './read-counted';
import { wordAfter, wordBefore } from './surroundings';
import {
  LIMIT_AFTER,
  LIMIT_BEFORE,
  NOT_FIGURE_AFTER,
  NOT_UNIT_BEFORE,
  UNIT_WORDS,
  UNITS,
  UNITS_AFTER_HALF,
} from './unit-words';

/** The unit of a number that began at `start`, in plain form; null where it is no figure. */
export function unitAt(plain: string, start: number, number: ReadNumber): ReadUnit | null {
  if (isCut(plain, start) || wordBefore(plain, start, NOT_FIGURE_AFTER) !== '') return null;
  const at = plain.charAt(number.end) === ' ' ? number.end + 1 : number.end;
  return measuredAt(plain, start, at, number) ?? countedAt(plain, start, at, number);
}

/** Inside a longer number, a code or a word of Latin letters; a name of hundreds of thousands is no code. */
const isCut = (plain: string, start: number): boolean =>
  /[\w.,]/.test(plain.charAt(start - 1) || ' ') && !isListMark(plain, start);

/** After a comma a new number begins where no digit precedes it. */
const isListMark = (plain: string, start: number): boolean =>
  /[.,]/.test(plain.charAt(start - 1)) && !/[\w]/.test(plain.charAt(start - 2) || ' ');

function measuredAt(plain: string, start: number, at: number, number: ReadNumber): ReadUnit | null {
  const half = plain.startsWith('个半', at) ? wordAfter(plain, at + 2, UNITS_AFTER_HALF) : '';
  const word = half === '' ? wordAfter(plain, at, UNIT_WORDS) : `个${half}`;
  const unit = UNITS[word];
  if (unit === undefined) return null;
  const more = half === '' ? 0 : 0.5;
  const end = at + word.length + (half === '' ? 0 : 1);
  const beginsOther = NOT_UNIT_BEFORE[word];
  if (beginsOther && wordAfter(plain, end, beginsOther) !== '') return null;
  if (!isMeant(plain, start, end, word, { ...number, value: number.value + more })) return null;
  return scaled(unit, number, word === '成' ? tenthsAt(plain, end) : { end, more });
}

const TENTHS = '一二三四五六七八九';

/** 三成五 is 3.5 tenths; 三成五个 is not. */
function tenthsAt(plain: string, end: number): Omit<UnitPlace, 'factor'> {
  const tenths = TENTHS.indexOf(plain.charAt(end) || ' ') + 1;
  const isPart = tenths > 0 && !'个十百千万份项家户年月天'.includes(plain.charAt(end + 1) || ' ');
  return isPart ? { end: end + 1, more: tenths / 10 } : { end, more: 0 };
}

/** More is a year, or a count of something else. */
const MOST_TIME = 1000;

function isMeant(plain: string, start: number, end: number, word: string, number: ReadNumber): boolean {
  const { value, isChinese, scale } = number;
  const isOne = isChinese && value === 1;
  if (UNIT_KINDS[UNITS[word] ?? '元'] === 'time' && (value >= MOST_TIME || scale !== '')) return false;
  switch (word) {
    case '日':
    case '年':
      return plain.charAt(start - 1) !== '月' && isLimit(plain, start, end);
    case '个月':
      return !isFirstOf(plain, start) && (!isOne || isLimit(plain, start, end));
    case '天':
    case '周':
    case '星期':
      // 一天 and 一周 are said of anything.
      return !isOne || isLimit(plain, start, end);
    case '成':
      return scale === '' && value <= 10 && Number.isInteger(value);
    case '步':
      return scale === '' && value <= 20 && !(isChinese && value < 2);
    case '元':
      return !isChinese || scale !== '' || value >= 10;
    default:
      return true;
  }
}

/** 前 8 个月 is a part of the year; 目前 3 个月 is a limit. */
const isFirstOf = (plain: string, start: number): boolean =>
  plain.charAt(start - 1) === '前' && !'目以之当先'.includes(plain.charAt(start - 2) || ' ');

const isLimit = (plain: string, start: number, end: number): boolean =>
  wordAfter(plain, end, LIMIT_AFTER) !== '' ||
  wordBefore(plain, plain.charAt(start - 1) === ' ' ? start - 1 : start, LIMIT_BEFORE) !== '';

/** Amounts keep their scale as part of the unit; other numbers take it up. */
function scaled(unit: FigureUnit, { scale }: ReadNumber, place: Omit<UnitPlace, 'factor'>): ReadUnit {
  if (scale === '') return { ...place, unit, factor: 1 };
  if (unit === '元') return { ...place, unit: scale === '万' ? '万元' : '亿元', factor: 1 };
  if (unit === '美元') return { ...place, unit: scale === '万' ? '万美元' : '亿美元', factor: 1 };
  return { ...place, unit, factor: scale === '万' ? 1e4 : 1e8 };
}
