/**
 * Numbers in one form: 三天 and 两个工作日 as 3天 and 2个工作日, 百分之三十 as 30%, 1.5万 and 一万五千 as 15000. What is decided
 * depends on a few characters around it alone, so that a word of a query, a page and the compendium all come out alike;
 * numerals that count nothing (一网通办, 十四五, 四川) stay.
 */
import { isDigit, isWordCharacter } from './characters';
import { endOfDigits, numberAt } from './read-number';

/** A number that is not in plain digits: normal text from `start` to `end`. */
export interface WrittenNumber {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/** Where a number that may need another form begins: a numeral, or digits; most texts have none at most places. */
const NUMBER_START = /[\d零一二两三四五六七八九十百壹贰叁肆伍陆柒捌玖拾]/g;

/** The numbers of normal text that stand in characters or with scales, in order. */
export function writtenNumbers(text: string): WrittenNumber[] {
  const found: WrittenNumber[] = [];
  const starts = new RegExp(NUMBER_START);
  for (let match = starts.exec(text); match !== null; match = starts.exec(text)) {
    const number = writtenNumberAt(text, match.index);
    if (number) found.push(number);
    starts.lastIndex = number?.end ?? Math.max(match.index + 1, endOfRun(text, match.index));
  }
  return found;
}

/** The text with these numbers in digits. */
export function numberedText(text: string, numbers: readonly WrittenNumber[] = writtenNumbers(text)): string {
  let numbered = '';
  let from = 0;
  for (const { start, end, digits } of numbers) {
    numbered += text.slice(from, start) + digits;
    from = end;
  }
  return from === 0 ? text : numbered + text.slice(from);
}

const FORMAL = '壹贰叁肆伍陆柒捌玖拾佰仟';
const PLAIN = '一二三四五六七八九十百千';
const FORMAL_RUN = /^[壹贰叁肆伍陆柒捌玖拾佰仟万亿零]+/;

function endOfRun(text: string, at: number): number {
  const formal = FORMAL_RUN.exec(text.slice(at, at + MOST_NUMERALS))?.[0].length ?? 0;
  return Math.max(at + formal, endOfDigits(text, at));
}

/** Longer than any number with a meaning. Characters. */
const MOST_NUMERALS = 24;
/** What is looked at after a number to tell whether it counts something. Characters. */
const MOST_AFTER = 8;

function writtenNumberAt(text: string, at: number): WrittenNumber | null {
  const before = text.charCodeAt(at - 1);
  if (isWordCharacter(before) || before === POINT) return null;
  const stretch = text.slice(at, at + MOST_NUMERALS + MOST_AFTER);
  const read = percentageIn(stretch) ?? quantityIn(stretch, text.charAt(at - 1));
  if (read === null || GOES_ON.test(text.slice(at + read.length, at + read.length + 2))) return null;
  return { start: at, end: at + read.length, digits: read.digits };
}

const POINT = 0x2e;
/** What is read is a part of a longer number or word. */
const GOES_ON = /^[余多]?[a-z0-9零一二两三四五六七八九十百千万亿]/;

interface Read {
  readonly digits: string;
  readonly length: number;
}

const PERCENT = '百分之';

/** 百分之三十, 百分之百, 百分之30. */
function percentageIn(stretch: string): Read | null {
  if (!stretch.startsWith(PERCENT)) return null;
  if (stretch.startsWith('百分之百')) return { digits: '100%', length: 4 };
  const number = numberAt(stretch, PERCENT.length);
  if (number === null || number.scale !== '') return null;
  return { digits: `${digitsOf(number.value)}%`, length: number.valueEnd };
}

function quantityIn(stretch: string, before: string): Read | null {
  if (isDigit(stretch.charCodeAt(0))) return scaledIn(stretch);
  const formal = FORMAL_RUN.exec(stretch)?.[0] ?? '';
  if (formal === '' || !/[壹贰叁肆伍陆柒捌玖拾]/.test(formal)) return numeralIn(stretch, before);
  // 陆, 伍 and 拾 are more than numbers.
  if (/^[伍陆拾]$/.test(formal)) return null;
  const plain = [...formal].map((char) => PLAIN[FORMAL.indexOf(char)] ?? char).join('');
  const read = numeralIn(plain + stretch.slice(formal.length), before);
  return read?.length === formal.length && isCounted(stretch, formal.length) ? read : null;
}

/** 1.5万, 3千万, 200余万: digits with a scale. */
function scaledIn(stretch: string): Read | null {
  const number = numberAt(stretch, 0);
  if (number === null || number.isChinese) return null;
  const written = /^\d+(?:\.\d+)?/.exec(stretch)?.[0] ?? '';
  const scales = stretch.slice(written.length, number.valueEnd).replace(/[余多]/, '');
  const shift = [...scales].reduce((sum, scale) => sum + (ZEROS[scale] ?? 0), 0);
  return shift === 0 ? null : { digits: shifted(written, shift), length: number.valueEnd };
}

const ZEROS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** The decimal with its point so many places on: 1.5 by 4 is 15000. */
function shifted(decimal: string, places: number): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = whole + fraction.padEnd(places, '0');
  const rest = digits.slice(whole.length + places);
  return digits.slice(0, whole.length + places) + (/^0*$/.test(rest) ? '' : `.${rest}`);
}

const digitsOf = (value: number): string => String(Number(value.toPrecision(12)));

/** Four digits and 年: 二零二四年. */
const YEAR = /^[一二]?[零一二三四五六七八九]{3,4}(?=年)/;

/** A numeral with a scale is a number wherever it stands (一万五千); a single one only where it counts something. */
function numeralIn(stretch: string, before: string): Read | null {
  const year = YEAR.exec(stretch)?.[0] ?? '';
  if (year.length === 4) return { digits: [...year].map(digitOf).join(''), length: year.length };
  const number = numberAt(stretch, 0);
  if (number === null || stretch.startsWith('半') || '几数'.includes(before || ' ')) return null;
  const { value, scale, valueEnd } = number;
  const isLong = valueEnd > 1;
  if (!isLong && !(value === 1 ? isOneCounted(stretch, before) : isCounted(stretch, valueEnd))) return null;
  if (!isLong && '初周期'.includes(before || ' ')) return null;
  return { digits: digitsOf(value * 10 ** (ZEROS[scale] ?? 0)), length: valueEnd };
}

const digitOf = (char: string): number => '零一二三四五六七八九'.indexOf(char);

/** What a number counts, with the characters that make another word of it. */
type Units = Readonly<Record<string, string>>;

/** What is measured: one of it is a number as well. */
const MEASURES: Units = {
  ...{ 个工作日: '', 工作日: '', 个自然日: '', 自然日: '', 个日历日: '', 日历日: '', 个小时: '', 小时: '' },
  ...{ 分钟: '', 秒: '', 天: '津然气空际赋使府', 日: '报常期志后本语渐趋益', 个星期: '', 星期: '' },
  ...{ 周: '边围期报刊岁', 个月: '', 月: '', 年: '级代轮轻龄', 个百分点: '', 百分点: '' },
  ...{ 元: '素旦化首宵区', 美元: '', 欧元: '', 日元: '', 港元: '', 万元: '', 倍: '' },
};
/** One of these is a number too: 由五个环节减到一个环节. */
const STEPS: Units = { 个环节: '', 个步骤: '', 个流程: '', 份材料: '' };
/** What is counted otherwise: of one it is said anywhere. */
const COUNTS: Units = {
  ...{
    个: '',
    项: '目',
    份: '额',
    件: '',
    种: '植子业',
    类: '型别似',
    条: '例款件',
    家: '庭长园乡具电渠',
    户: '籍口',
  },
  ...{ 名: '称单字义牌优', 人: '民大才员物事工均口力社', 次: '序要日', 批: '准复次', 步: '骤入伐法', 张: '' },
  ...{ 处: '理罚分置于长室级', 轮: '', 吨: '', 亩: '', 公里: '', 平方米: '', 米: '' },
};

/** What may stand between a number and what it counts: 十余天, 三至五天. */
const BETWEEN = /^[余多]?(?:[至到][零一二两三四五六七八九十百千万\d]{1,8}[余多]?)?/;

function isFollowedBy(stretch: string, at: number, units: Units): boolean {
  const from = at + (BETWEEN.exec(stretch.slice(at))?.[0].length ?? 0);
  return Object.entries(units).some(([unit, others]) => {
    const next = stretch.charAt(from + unit.length);
    return stretch.startsWith(unit, from) && (next === '' || !others.includes(next));
  });
}

const isCounted = (stretch: string, at: number): boolean =>
  isFollowedBy(stretch, at, MEASURES) || isFollowedBy(stretch, at, COUNTS);

/** 统一年度, 进一步, 同一天: 一 is the end of a word. */
const ENDS_WITH_ONE = new Set('统同单唯专合划归进万之其不逐随惟如均首任每某这那哪另新初周第一');

const isOneCounted = (stretch: string, before: string): boolean =>
  !ENDS_WITH_ONE.has(before) && (isFollowedBy(stretch, 1, MEASURES) || isFollowedBy(stretch, 1, STEPS));
