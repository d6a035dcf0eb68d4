/** How figures of a sentence go together: 由 30 个工作日压缩至 1 个工作日 is one figure that was another. */

import { type Quantity, UNIT_KINDS } from './figure';
import type { BareQuantity } from './read-quantity';
import { wordAfter, wordBefore, words } from './surroundings';

/** Words for which way a figure went. */
const DIRECTIONS = words(
  '压缩 压减 缩短 缩减 精简 减少 降低 下降 减免 节省 节约 提高 提升 提速 提前 增加 增长 上升 扩大 延长 合并 整合 削减 核减 优化 调整 放宽 少了 多了 缩 减 降 增 升 少 多 改',
);
const SINGLE = new Set(['缩', '减', '降', '增', '升', '改']);
const TARGET_MARKS = words('至 到 为 成');
const FILLERS = words('了 近 约 逾 超 超过 达 仅 最多 最长 平均');

/** Between the word and the number stands no more: 压缩审批时限 3 个工作日. Characters. */
const REACH = 8;
/** From the old figure to the word: 由 30 个工作日、5 个环节统一压缩至. */
const ORIGIN_REACH = 48;
/** From 由 or 从 to the old figure. */
const MARK_REACH = 14;

interface Direction {
  readonly start: number;
  readonly end: number;
  /** Whether the figure is what it went to (压缩至), not by how much (压缩). */
  readonly isTarget: boolean;
}

export interface Change {
  readonly quantity: Quantity;
  readonly from: Quantity | null;
  /** Where the text says which way it went. */
  readonly direction: Pick<Direction, 'start' | 'end'> | null;
  /** Whether it may be what a later figure came from: 由 30 个工作日. */
  readonly isOrigin: boolean;
}

/** The quantities with what they changed from, in order; those taken up as the old figure of another are left out. */
export function changesAmong(plain: string, found: readonly (Quantity | BareQuantity)[]): Change[] {
  const changes: Change[] = [];
  let before: Neighbour = { end: -1, direction: null, isOrigin: false };
  for (const read of found) {
    // Further figures of a list share what is said of the first: 压缩至 1 个环节、3 个工作日.
    const list = isNextOfList(plain, before.end, read.start) ? before : null;
    const direction = directionBefore(plain, read.start) ?? list?.direction ?? null;
    const isOrigin = isAfterMark(plain, read.start) || list?.isOrigin === true;
    before = { end: read.end, direction, isOrigin };
    const origin = direction?.isTarget ? originAmong(plain, changes, read, direction) : undefined;
    const unit = read.unit ?? origin?.quantity.unit;
    if (unit === undefined) continue;
    if (origin) changes.splice(changes.lastIndexOf(origin), 1);
    const quantity = { ...placeOf(read), unit };
    changes.push({ quantity, from: origin?.quantity ?? null, direction, isOrigin: isOrigin && !origin });
  }
  return changes;
}

interface Neighbour {
  readonly end: number;
  readonly direction: Direction | null;
  readonly isOrigin: boolean;
}

/** Of so many figures before it one may be the old one: 由 5 个环节、30 个工作日压缩至 1 个环节、3 个工作日. */
const MOST_BACK = 6;

function originAmong(
  plain: string,
  changes: readonly Change[],
  read: Quantity | BareQuantity,
  goal: Direction,
): Change | undefined {
  return changes.slice(-MOST_BACK).findLast(({ quantity, from, isOrigin }) => {
    // 30 个工作日压缩至 1 个工作日 needs no 由.
    const isMeant = from === null && (isOrigin || quantity.end === goal.start);
    return isMeant && fits(quantity, read) && isNear(plain, quantity, goal.start);
  });
}

const placeOf = ({ written, start, end, values }: Quantity | BareQuantity) => ({
  written,
  start,
  end,
  values,
});

/** A bare classifier continues what was counted with it: 11 个工作日减到 7 个. */
function fits(origin: Quantity, read: Quantity | BareQuantity): boolean {
  if (read.unit !== null) return UNIT_KINDS[read.unit] === UNIT_KINDS[origin.unit];
  return read.counter === '个' ? origin.written.includes('个') : origin.written.endsWith(read.counter);
}

/** Whether the old figure stands near before the word at `at`, in the same sentence. */
function isNear(plain: string, { end }: Quantity, at: number): boolean {
  return end <= at && at - end <= ORIGIN_REACH && !/[。！？；\n]/.test(plain.slice(end, at));
}

/** Whether 由 or 从 stands before it in its clause: what follows is an old figure. */
function isAfterMark(plain: string, start: number): boolean {
  const before = plain.slice(Math.max(0, start - MARK_REACH), start);
  return /[由从原]/.test(before.split(/[。；，]/).at(-1) ?? '');
}

/** 1 个环节、3 个工作日: nothing stands between but the mark of a list. */
const isNextOfList = (plain: string, end: number, start: number): boolean =>
  start - end === 1 && '、和及与'.includes(plain.charAt(end));

/** The nearest word before a number for which way it went. */
function directionBefore(plain: string, start: number): Direction | null {
  for (let end = start; end > 0 && start - end <= REACH; end--) {
    const read = directionEndingAt(plain, end, start);
    if (read) return read;
    if (/[。！？；，、：\d\n]/.test(plain.charAt(end - 1))) return null;
  }
  return null;
}

function directionEndingAt(plain: string, end: number, start: number): Direction | null {
  const mark = wordBefore(plain, end, TARGET_MARKS);
  const word = wordBefore(plain, end - mark.length, DIRECTIONS);
  if (word === '' && mark !== '至' && mark !== '到') return null;
  if (word === '') return bareTarget(plain, end, start);
  if (SINGLE.has(word) && mark === '') return null;
  // 少 27 天 stands right before its number: elsewhere it is part of a word (至少, 最多).
  if (
    '少多'.includes(word || ' ') &&
    (mark !== '' || end !== start || '至最不'.includes(plain.charAt(end - 2) || ' '))
  )
    return null;
  const at = end - mark.length - word.length;
  return { start: at, end, isTarget: mark !== '' };
}

/** 由 30 个工作日到 1 个工作日: the mark stands between the two figures alone. */
function bareTarget(plain: string, end: number, start: number): Direction | null {
  const isPlain = end === start || wordAfter(plain, end, FILLERS).length === start - end;
  return isPlain && /[日天时钟月年份项件个节%元]/.test(plain.charAt(end - 2))
    ? { start: end - 1, end, isTarget: true }
    : null;
}
