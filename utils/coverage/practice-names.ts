/** Whether a wording is the name of a measure's own practice, or only of the matter that the practice is about. */
import type { Measure } from '../corpus/types';
import type { Lead, Term } from '../matching/vocabulary';
import { normalText } from '../text/normalise';

/** Joined (甲与乙, 甲加乙, 甲：乙) or quoted, a part of a title is a name by itself. */
const JOINTS = /[：＋+加与和、]/;
const QUOTED = /“([^“”]+)”/g;

/** Said after a name, these add nothing to it: 千企专服制度, 相对集中许可权改革. */
const APPENDIX = /^(?:集成|服务)?(?:制度|机制|工程|改革|服务|指导|模式)$/;

/** What an office sets up: 企业开办 is a matter, 企业开办专窗 a practice. The last word of a Chinese name tells. */
const ARRANGEMENT =
  /(?:窗口|专窗|专区|清单|平台|制度?|机制|小组|专班|服务[队团站圈点]|驿站|(?<![人职官成])员|明白卡|码|绿色通道|工程|热线|基金)$/;

/** So many characters in a row make two wordings names of the same: two as another word for it, three by themselves. */
const SHARED = { synonym: 2, arrangement: 3 } as const;

/**
 * Whether whoever says the term names the measure's practice. Its title does, a part of the title that stands by itself,
 * and its first keyword, unless the title goes on to tell what is done about it (减税降费顶格落实与奖补). So does another
 * word for one of these that has characters of it, unless the thesaurus brings it and another measure is written with it;
 * and an arrangement that no other measure has. All else is the matter: further keywords, documents, what a summary says,
 * and whatever is a part of a longer title or keyword.
 */
export function namesPractice(term: Term, lead: Lead, measure: Measure, isOfOthers: boolean): boolean {
  const names = practiceNames(measure);
  if (names.has(term.text)) return true;
  if (isPartOf(term, measure)) return false;
  if (term.spread === 1 && isArrangementOf(term, measure)) return true;
  if (lead.tier === 'exact' || !names.has(normalText(lead.term))) return false;
  const isMeant = !isOfOthers || isOwnWording(term, measure);
  return isMeant && formalWordings(measure).some((wording) => shareRun(term.text, wording, SHARED.synonym));
}

/** The normal forms of what the practice is called. */
export function practiceNames({ title, keywords: [first] }: Measure): ReadonlySet<string> {
  const parts = [...title.split(JOINTS), ...[...title.matchAll(QUOTED)].map(([, quoted = '']) => quoted)];
  const names = new Set([title, ...parts].map(normalText));
  if (first !== undefined && isPractice(normalText(first), normalText(title))) names.add(normalText(first));
  return names;
}

/** Whether the measure itself is written with the term: as title, keyword or alias. */
export function isOwnWording({ text }: Term, measure: Measure): boolean {
  return ownWordings(measure).includes(text);
}

const formalWordings = ({ title, keywords }: Measure): string[] => [title, ...keywords].map(normalText);

const ownWordings = (measure: Measure): string[] => [
  ...formalWordings(measure),
  ...measure.aliases.map(normalText),
];

/** Whether a first keyword is the practice: an arrangement, or what the title does not go on to tell more about. */
function isPractice(keyword: string, title: string): boolean {
  if (ARRANGEMENT.test(keyword) || !title.includes(keyword)) return true;
  const rest = title.slice(title.indexOf(keyword) + keyword.length);
  return rest === '' || APPENDIX.test(rest);
}

const isPartOf = ({ text }: Term, measure: Measure): boolean =>
  formalWordings(measure).some((whole) => whole !== text && whole.includes(text));

function isArrangementOf({ text }: Term, measure: Measure): boolean {
  if (!ARRANGEMENT.test(text)) return false;
  const own = ownWordings(measure);
  if (own.some((wording) => wording !== text && wording.includes(text))) return false;
  return own.some((wording) => shareRun(text, wording, SHARED.arrangement));
}

function shareRun(a: string, b: string, length: number): boolean {
  for (let start = 0; start + length <= a.length; start++)
    if (b.includes(a.slice(start, start + length))) return true;
  return false;
}
