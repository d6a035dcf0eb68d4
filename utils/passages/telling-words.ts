/**
 * What tells a paragraph from its twin: places, figures, dates, document numbers, names. The parallel paragraphs of a
 * report differ in these; a correction seldom does.
 */
import { numberAt } from '../text/read-number';

/** What has become of some characters of a passage, and what stands around them in it. */
export interface Edit {
  readonly removed: string;
  readonly added: string;
  readonly before: string;
  readonly after: string;
}

/** How far numbers and names may reach out of an edit. Characters. */
export const NEAR = 12;

/** Whether an edit may make the passage another one. */
export function tellsApart(edit: Edit): boolean {
  return changesNumber(edit) || runsOf(edit).some(changesName);
}

/** A sentence or clause that is taken out ends with one of these, or began after one. */
const isClause = (words: string) => /^[，。；：！？、,;:!?]|[，。；：！？、,;:!?]$/.test(words);

/** Whether a number the passage names is another now, or is gone out of the middle of a sentence. */
function changesNumber({ removed, added, before, after }: Edit): boolean {
  if (added === '' && isClause(removed)) return false;
  const left = numeralAtEndOf(before);
  const now = numbersIn(left + added + after);
  let at = 0;
  return numbersIn(left + removed + after).some((number) => {
    at = now.indexOf(number, at) + 1;
    return at === 0;
  });
}

const NUMERAL = /[\p{Nd}.,第零〇一二两三四五六七八九十百千万亿]/u;

/** What may be the beginning of a number, at the end of a text. By hand: `[…]*$` takes the square of a text's length. */
function numeralAtEndOf(text: string): string {
  let start = text.length;
  while (start > 0 && NUMERAL.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}

const CHINESE_DIGITS = '〇一二三四五六七八九';

/** Of single Chinese numerals those that count: 三个, 第一, but not 统一. */
const NUMBERS =
  /\d[\d.,]*[十百千万亿]*|第[零〇一二两三四五六七八九十百千万亿]+|[零〇一二两三四五六七八九十百千万亿]{2,}|[一二两三四五六七八九十](?=[个项件天日年月周家户次类名人元度季条款章号倍成小分批所座套期届轮])/g;

/** The numbers of a text by their values, however they are written. */
function numbersIn(text: string): string[] {
  return [...text.normalize('NFKC').matchAll(NUMBERS)].map(([written]) => {
    const said = written.replace('第', '');
    const read = numberAt(said, 0);
    if (read) return read.value + read.scale;
    // 二〇二四, digit by digit.
    return said
      .replaceAll('零', '〇')
      .replace(/[〇一二三四五六七八九]/g, (digit) => String(CHINESE_DIGITS.indexOf(digit)));
  });
}

const withoutNumbers = (text: string) =>
  text.replace(/[\p{Nd}零〇一二两三四五六七八九十百千万亿]|[分之%％]/gu, '');

/** Words that were put in place of so many are other words, not a slip. Characters. */
const WORD = 2;

const lettersIn = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** What is called so begins with its name: 金水区, 浚县. Not 市场, 区域, 村民, 县级. */
const NAMED = '(?:省|市(?![场民值面价])|区(?![域分别间块])|县|旗|镇|乡(?!村)|村(?!民)|州|盟)(?!级)';
/** Not names: 全市, 各县. */
const UNNAMED = /^[全各本我该两多与和及等由在向对为是的]$/;
const BEFORE_NAMED = new RegExp(`^\\p{Script=Han}?${NAMED}`, 'u');
const HAS_NAMED = new RegExp(`[^全各本我该]${NAMED}`);

/** Characters that count or point: one of them in place of another of its row is no slip. */
const ROWS = ['甲乙丙丁戊己庚辛壬癸', '东南西北中', '上下', '左右', '前后', '内外', '春夏秋冬'];

/** Whether other words stand in the place of some, or another name. */
function changesName({ after, ...edit }: Edit): boolean {
  const [removed, added] = [withoutNumbers(edit.removed), withoutNumbers(edit.added)];
  if (lettersIn(removed) >= WORD && lettersIn(added) >= WORD) return true;
  if (/[a-z]/i.test(removed) && /[a-z]/i.test(added)) return removed.toLowerCase() !== added.toLowerCase();
  if (ROWS.some((row) => [removed, added].every((one) => one !== '' && row.includes(one)))) return true;
  if (added === '' && HAS_NAMED.test(removed)) return !isClause(removed);
  const changed = removed + added;
  return (
    lettersIn(changed) > 0 && lettersIn(changed) <= WORD && !UNNAMED.test(changed) && BEFORE_NAMED.test(after)
  );
}

/** Longer edits are taken as a whole: aligning them takes time in proportion to the product. Characters. */
const MOST_ALIGNED = 20_000;

/** An edit cut where removed and added characters agree. */
function runsOf({ removed, added, before, after }: Edit): Edit[] {
  const runs: Edit[] = [];
  let [from, start] = [0, 0];
  const close = (to: number, end: number) => {
    const [gone, come] = [removed.slice(from, to), added.slice(start, end)];
    if (gone !== '' || come !== '')
      runs.push({ removed: gone, added: come, before, after: removed.slice(to) + after });
  };
  for (const [to, end] of commonPlaces(removed, added)) {
    close(to, end);
    [from, start] = [to + 1, end + 1];
  }
  close(removed.length, added.length);
  return runs;
}

/** How many of the removed characters are lost, not counting numbers that are only written in another way. */
export function lostIn({ removed, added, after }: Edit): number {
  const isSame = numbersIn(removed + after).join(' ') === numbersIn(added + after).join(' ');
  const [gone, come] = isSame ? [withoutNumbers(removed), withoutNumbers(added)] : [removed, added];
  return gone.length - commonPlaces(gone, come).length;
}

/** Where the characters stand that both keep, where one is made into the other by the fewest changes (Levenshtein). */
function commonPlaces(one: string, other: string): [number, number][] {
  const [rows, columns] = [one.length, other.length];
  if (rows * columns > MOST_ALIGNED) return [];
  const width = columns + 1;
  // From each pair of places on, how many changes the rest takes.
  const changes = new Uint16Array((rows + 1) * width);
  const at = (row: number, column: number) => changes[row * width + column] as number;
  const across = (row: number, column: number) =>
    at(row + 1, column + 1) + (one[row] === other[column] ? 0 : 1);
  for (let row = rows; row >= 0; row--)
    for (let column = columns; column >= 0; column--)
      changes[row * width + column] =
        row === rows || column === columns
          ? rows - row + columns - column
          : Math.min(across(row, column), at(row + 1, column) + 1, at(row, column + 1) + 1);
  const places: [number, number][] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const isAcross = at(row, column) === across(row, column);
    const isDown = isAcross || at(row, column) === at(row + 1, column) + 1;
    if (isAcross && one[row] === other[column]) places.push([row, column]);
    if (isAcross || !isDown) column++;
    if (isDown) row++;
  }
  return places;
}
