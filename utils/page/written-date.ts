/** Dates as pages and the machines behind them write them. A day is that of Beijing, whose calendar these pages keep. */

/** A day that a text names. */
export interface WrittenDate {
  readonly start: number;
  /** Where date and time of day end. */
  readonly end: number;
  /** `YYYY-MM-DD`; null where there is no such day, or it has not come yet. */
  readonly day: string | null;
  /** Whether a time of day goes with it, as where a machine has written it. */
  readonly isTimed: boolean;
}

/** Digitised decrees carry the date of their first print; none is older than the state. */
const EARLIEST_YEAR = 1949;
/** What an empty date field of a CMS turns into. */
const EPOCH = '1970-01-01';
const MINUTE = 60_000;
const BEIJING = 8 * 60 * MINUTE;

const CHINESE_DATE =
  /([\d〇○零Oo一二三四五六七八九]{4})\s?年\s?([\d一二三四五六七八九十元]{1,3})\s?月\s?([\d一二三四五六七八九十廿卅]{1,3})(?=\s?[日号號])/g;
const DATE = /(?<!\d)(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/g;
/** After the day: a time, and by which clock. */
const TIME =
  /\s?[日号號]?\s?(T?)\s?(\d{1,2})\s?[:时時]\s?(\d{2})(\s?[:分]\s?\d{2}(?:[.:]\d{1,9})?)?[秒分]?(?:\s?(?:Z|UTC|GMT)?([+-]\d{2}):?(\d{2})|\s?(Z|UTC|GMT)(?![a-z]))?/iy;
/** `20240514`, with or without a time after it. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})?(?:\d{2})?)?(Z)?$/i;
/** Seconds or milliseconds since 1970. */
const MOMENT = /^\d{10}(?:\d{3})?$/;
/** `May 14, 2024`, `Tue May 14 09:30:00 CST 2024`. */
const MONTH_FIRST =
  /\b([a-z]{3})[a-z]{0,6}\.?\s(\d{1,2}),?\s(?:(\d{2}:\d{2}):\d{2}\s([a-z]{3,4})\s)?(\d{4})\b/i;
/** `Mon, 13 May 2024 16:30:00 GMT`. */
const DAY_FIRST = /\b(\d{1,2})\s([a-z]{3})[a-z]{0,6}\.?\s(\d{4})\b/i;
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** The text with digits of full width and numerals of dates as plain digits: what `datesIn` reads. */
export function plainDates(text: string): string {
  return text.normalize('NFKC').replace(CHINESE_DATE, (written, year: string, month: string, day: string) => {
    const digits = [year, month, day].map(numberOf);
    return digits.some(Number.isNaN) ? written : `${digits[0]}年${digits[1]}月${digits[2]}`;
  });
}

const NUMERALS = '〇一二三四五六七八九';

/** 二〇二四 or 十四 as a number. */
function numberOf(numeral: string): number {
  const written = numeral
    .replace(/[○零Oo]/g, '〇')
    .replace('廿', '二十')
    .replace('卅', '三十')
    .replace('元', '一');
  const digits = [...written].map((char) =>
    char === '十' ? char : String(Math.max(NUMERALS.indexOf(char), 0) || char),
  );
  const [tens = '', ones] = digits.join('').replaceAll('〇', '0').split('十');
  return ones === undefined ? Number(tens) : Number(tens || 1) * 10 + Number(ones);
}

/** The dates in a text that `plainDates` has made, in its order. */
export function datesIn(text: string, now: Date): WrittenDate[] {
  return [...text.matchAll(DATE)].map(({ 0: written, 1: year, 2: month, 3: date, index }) => {
    const time = timeAt(text, index + written.length);
    const day = dayOf([year, month, date].map(Number), time.shift, now);
    return { start: index, end: time.end, day, isTimed: time.isTimed };
  });
}

/** Where the time that begins there ends, and by how much it is moved to be that of Beijing, in milliseconds. */
function timeAt(text: string, at: number) {
  const time = new RegExp(TIME);
  time.lastIndex = at;
  const [written, mark, hour, minute, seconds, hours, minutes, zone] = time.exec(text) ?? [];
  if (written === undefined)
    return { end: at + (DAY_WORD.exec(text.slice(at))?.[0].length ?? 0), shift: 0, isTimed: false };
  const timed = { end: at + written.length, isTimed: true };
  // 09:30-11:30 is an hour and another.
  const isOffset = hours !== undefined && (mark !== '' || seconds !== undefined);
  if (!isOffset && zone === undefined) return { ...timed, shift: 0 };
  const ahead = isOffset
    ? Number(`${hours.charAt(0)}1`) * (Number(hours.slice(1)) * 60 + Number(minutes))
    : 0;
  return { ...timed, shift: (Number(hour) * 60 + Number(minute) - ahead) * MINUTE + BEIJING };
}

const DAY_WORD = /^\s?[日号號]/;

/** The day that content made for machines names and nothing else; null where it names none, or several. */
export function dayIn(content: string, now: Date): string | null {
  const text = plainDates(content.trim());
  const days = new Set(datesIn(text, now).map(({ day }) => day));
  if (days.size > 0) return days.size === 1 ? ([...days][0] ?? null) : null;
  return momentDay(text, now) ?? compactDay(text, now) ?? englishDay(text, now);
}

function momentDay(text: string, now: Date): string | null {
  if (!MOMENT.test(text)) return null;
  const moment = new Date(Number(text.padEnd(13, '0')) + BEIJING);
  return dayOf([moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()], 0, now);
}

function compactDay(text: string, now: Date): string | null {
  const [written, year, month, date, hour = 0, minute = 0, zone] = COMPACT.exec(text) ?? [];
  if (written === undefined) return null;
  const shift = zone === undefined ? 0 : (Number(hour) * 60 + Number(minute)) * MINUTE + BEIJING;
  return dayOf([year, month, date].map(Number), shift, now);
}

function englishDay(text: string, now: Date): string | null {
  const [, name, date, time = '', zone = '', year] = MONTH_FIRST.exec(text) ?? [];
  // CST is China's here.
  if (name) return namedDay(name, date, year, /^(?:GMT|UTC)$/i.test(zone) ? `${time} ${zone}` : '', now);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst === null) return null;
  const clock = text.slice(dayFirst.index + dayFirst[0].length).trim();
  return namedDay(dayFirst[2], dayFirst[1], dayFirst[3], clock, now);
}

function namedDay(name = '', date = '', year = '', clock: string, now: Date): string | null {
  const month = MONTHS.indexOf(name.toLowerCase()) / 3 + 1;
  if (month < 1 || !Number.isInteger(month)) return null;
  return datesIn(`${year}-${month}-${date} ${clock}`, now)[0]?.day ?? null;
}

/** The day, so many milliseconds after it has begun; null for 31 February, and for a day that has not come. */
function dayOf([year = 0, month = 0, date = 0]: readonly number[], shift: number, now: Date): string | null {
  const begun = new Date(Date.UTC(year, month - 1, date));
  // 31 February rolls over into March: then the date was none.
  if (year < EARLIEST_YEAR || begun.getUTCMonth() !== month - 1 || begun.getUTCDate() !== date) return null;
  const day = new Date(begun.getTime() + shift).toISOString().slice(0, 10);
  const today = new Date(now.getTime() + BEIJING).toISOString().slice(0, 10);
  return day === EPOCH || day > today ? null : day;
}
