/** When a page was published, by its own lines: right, or not at all, for it goes into citations. */
import { withoutEnd } from '../text/without-end';
import { datesIn, plainDates, type WrittenDate } from './written-date';

/** What is said of a date by the words right before it: that the page came out then. */
const PUBLISHED = /(?:[发發][布佈表稿]|公[布佈开開]|刊[发發登载載]|上[网網])(?:时间|日期|時間|于|於)?$/;
const NOT_YET = /(?:预计|计划|拟|下次|停止).{0,4}$/;
const BARE = /^(?:时间|日期|時間)$/;
const UPDATED = /(?:更新|修改)(?:时间|日期|時間|于|於)?$/;
/** 截止日期, 有效期至, 自…起: the date of something else. */
const OTHER = /(?:时间|日期|時間|时限|期限|年月|生日|[有生失时]效|[效限到]期|[止截至到起讫自从由于於在为])$/;

/** What may stand right after a date in a line about the page; other words go on about what happens that day. */
const FOLLOWS =
  /^(?:(?:信息|文章)?[来來](?:源|自)|稿源|出[处處]|作者|记者|责?任?[编編]|审核|浏览|阅读|点击|访问|查看|人气|评论|字[号体號體]|打印|分享|收藏|关闭|星期|周[一二三四五六日]|[上下]午|原创)/;
const PUBLISHED_AFTER = /^(?:[发發][布佈表稿](?!会)|公[布佈]|刊[发發登])/;
const UPDATED_AFTER = /^更新/;
/** What makes a date a beginning or an end, also with a space before it. */
const SPAN =
  /^(?:[-—–~]+\s?\d|至|到|起|前|后|之前|之后|以前|以后|止|截止|施行|实施|生效|废止|有效|举行|召开|印发)/;
/** What stands between a beginning and an end. */
const SPANNED = /^\s?(?:[-—–~]+|至|到)/;
/** A line of an event: when and where. */
const PLACE = /地[点點]\s?:/;
/** `发布时间:20240514`. */
const LABELLED_DIGITS = /:\s?(\d{4})(\d{2})(\d{2})(?!\d)/;

/** Longer labels are no labels. Characters. */
const LONGEST_LABEL = 12;

/** The kinds of date, the surest first. */
const [BY_PUBLISHED, BY_BARE, BY_STAMP, BY_DAY, BY_UPDATED] = [0, 1, 2, 3, 4];

interface Candidate {
  readonly day: string;
  readonly kind: number;
}

/** The date of publication told by the lines above a text; null where none tells it, or they tell different ones. */
export function dateNear(lines: readonly string[], now: Date): string | null {
  const found = lines.flatMap((_, at) => candidatesIn(lines, at, now));
  const surest = Math.min(...found.map(({ kind }) => kind));
  const days = new Set(found.filter(({ kind }) => kind === surest).map(({ day }) => day));
  const isLabelled = surest === BY_PUBLISHED;
  return days.size === 1 || isLabelled ? ([...days][0] ?? null) : null;
}

function candidatesIn(lines: readonly string[], at: number, now: Date): Candidate[] {
  const line = plainDates(lines[at] ?? '').replace(LABELLED_DIGITS, ':$1-$2-$3');
  const dates = datesIn(line, now);
  const found = dates.flatMap((date, nth): Candidate[] => {
    const from = dates[nth - 1]?.end ?? 0;
    const before = line.slice(from, date.start);
    const label = from === 0 && before.trim() === '' ? labelAbove(lines[at - 1] ?? '') : before;
    const kind = kindOf(label, date, line.slice(date.end));
    const isEvent = kind === BY_BARE && PLACE.test(`${line} ${plainDates(lines[at + 1] ?? '')}`);
    const isEnd = from > 0 && SPANNED.test(before);
    return kind === null || isEvent || isEnd || date.day === null ? [] : [{ day: date.day, kind }];
  });
  const unlabelled = found.filter(({ kind }) => kind === BY_STAMP || kind === BY_DAY);
  // From one day to another: which of them is the page's nobody says.
  return new Set(unlabelled.map(({ day }) => day)).size > 1
    ? found.filter((one) => !unlabelled.includes(one))
    : found;
}

/** The line above as the label of a date that begins the next; empty where it is none. */
function labelAbove(line: string): string {
  const words = withoutEnd(plainDates(line).trim(), ': ');
  const isLabel = [PUBLISHED, NOT_YET, BARE, UPDATED, OTHER].some((label) => label.test(words));
  return isLabel && words.length <= LONGEST_LABEL ? `${words}:` : '';
}

/** Whether the words before a date that is marked up say that it is the date of something else. */
export function isOtherDate(before: string): boolean {
  const { words, isLabel } = leadOf(plainDates(before));
  const isOwn = [PUBLISHED, BARE, UPDATED].some((label) => label.test(words)) && !NOT_YET.test(words);
  return !isOwn && words !== '' && (isLabel || OTHER.test(words));
}

/** What kind of date it is by what stands around it; null where it is something else's. */
function kindOf(before: string, { isTimed }: WrittenDate, after: string): number | null {
  const { words, isLabel, isClose } = leadOf(before);
  const next = after.replace(/^[\s)\]】|·]+/, '');
  if (SPAN.test(next) || NOT_YET.test(words)) return null;
  if (PUBLISHED.test(words)) return BY_PUBLISHED;
  if (BARE.test(words)) return BY_BARE;
  if (UPDATED.test(words)) return BY_UPDATED;
  // 某市2024年5月14日 is a date in a sentence; 新华社2024-05-14 09:30 is none.
  if (isLabel || OTHER.test(words) || (words !== '' && isClose && !isTimed)) return null;
  if (PUBLISHED_AFTER.test(next)) return BY_PUBLISHED;
  if (UPDATED_AFTER.test(next)) return BY_UPDATED;
  const goesOn = next === after && /^[\p{Script=Han},、]/u.test(next) && !FOLLOWS.test(next);
  if (goesOn || /[。!?]/.test(after)) return null;
  return isTimed ? BY_STAMP : BY_DAY;
}

/** The Chinese words before a place, and whether a colon or nothing at all stands between. */
function leadOf(before: string) {
  const rest = withoutEnd(before, ' :([【|·');
  const between = before.slice(rest.length);
  let start = rest.length;
  while (rest.length - start < LONGEST_LABEL && /\p{Script=Han}/u.test(rest.charAt(start - 1))) start -= 1;
  return { words: rest.slice(start), isLabel: between.includes(':'), isClose: between === '' };
}
