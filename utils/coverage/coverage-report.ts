/** A coverage in words, for a draft. Always Chinese, as the drafts are. */
import type { LocatedMeasure } from '../corpus/corpus-measures';
import type { Evidence } from '../matching/types';
import { type PageText, summaryOf } from '../page/page-text';
import { COMPENDIUM_NAME, chineseDate, inBookMarks } from '../snippets/citation';
import {
  type Coverage,
  measureCount,
  type SpokenMeasure,
  statusCounts,
  type TopicCoverage,
  type TopicStatus,
} from './coverage';

export interface CoverageReport {
  readonly title: string;
  /** What it is about, the result in a sentence, and how it is to be read: a paragraph each. */
  readonly lines: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly ReportRow[];
}

/** Cells in the order of the columns; each a list of lines. */
export type ReportRow = readonly (readonly string[])[];

const STATUS: Readonly<Record<TopicStatus, string>> = {
  covered: '提及',
  touched: '触及',
  unmentioned: '本文未提及',
};

const COLUMNS = ['领域', '情况', '本文提及的做法（附原文）', '本文未提及的各地做法（附地方和数据）'];

const NOTE =
  `“提及”指文中用名称或同义的说法写到了至少一条做法；“触及”指文中有与做法相近的说法，或者说到这个领域，没有写明做法；` +
  `“本文未提及”只说这份文字没有写到，不表示当地没有这样做。各地做法取自${COMPENDIUM_NAME}。`;

/** What the text covers, as one table with its source. */
export function coverageReport(text: PageText, coverage: Coverage): CoverageReport {
  return {
    title: '对标清单',
    lines: [`对照的文字：${sourceOf(text)}`, summaryOfCoverage(coverage), NOTE],
    columns: COLUMNS,
    rows: coverage.map(rowOf),
  };
}

/** The page as it is cited; a pasted text has no address, and is called that. */
export function sourceOf(text: PageText): string {
  const { title, site, publishedOn, url, truncated } = text;
  const characters = summaryOf(text).characters.toLocaleString('zh-CN');
  const read = truncated ? `只读了前 ${characters} 字` : '';
  if (url === '')
    return [`粘贴的文字，${characters} 字`, truncated && '超出的部分没有读'].filter(Boolean).join('，');
  const parts = [title && inBookMarks(title), site, publishedOn && chineseDate(publishedOn), url, read];
  return parts.filter(Boolean).join('，');
}

function summaryOfCoverage(coverage: Coverage): string {
  const { covered, touched, unmentioned } = statusCounts(coverage);
  return `共 ${coverage.length} 个领域：提及 ${covered} 个，触及 ${touched} 个，本文未提及 ${unmentioned} 个。`;
}

function rowOf(topic: TopicCoverage): ReportRow {
  const count = `${topic.named.length} / ${measureCount(topic)} 条`;
  const near = topic.near.map((spoken) => `说法相近：${spokenLine(spoken)}`);
  const said = topic.nameSaid ? [`文中说到“${topic.nameSaid.term}”：${quoted(topic.nameSaid)}`] : [];
  const spoken = [...topic.named.map(spokenLine), ...near];
  return [
    [topic.topic.label.zh],
    [STATUS[topic.status], count],
    orNone(spoken.length > 0 ? spoken : said),
    orNone(unmentionedLines(topic)),
  ];
}

const orNone = (lines: readonly string[]): readonly string[] => (lines.length > 0 ? lines : ['—']);

/** More quotes of one measure say nothing more. */
const MOST_QUOTES = 2;

function spokenLine({ located, evidence }: SpokenMeasure): string {
  const quotes = [...new Set(evidence.map(quoted))].slice(0, MOST_QUOTES);
  return `${located.measure.title}（${originOf(located)}）：${quotes.join('；')}`;
}

const quoted = ({ quote, phrase }: Evidence): string => `“${quote || phrase}”`;

/** Each measure once in the whole table: under its main topic. */
function unmentionedLines({ topic, unmentioned }: TopicCoverage): string[] {
  const isMain = ({ measure }: LocatedMeasure) => measure.topics[0] === topic.id;
  const others = unmentioned.filter((located) => !isMain(located)).length;
  const lines = unmentioned.filter(isMain).map(unmentionedLine);
  return others > 0 ? [...lines, `另有 ${others} 条，列在各自的主要领域`] : lines;
}

function unmentionedLine(located: LocatedMeasure): string {
  const figures = located.measure.figures
    .map(({ label, value, unit }) => `${label}${value}${unit}`)
    .join('、');
  const line = `${located.measure.title}（${originOf(located)}）`;
  return figures === '' ? line : `${line}：${figures}`;
}

/** Many write-ups hide the name of their place (XX市): their number tells them apart. */
function originOf({ case: { place, number } }: LocatedMeasure): string {
  return `${place.name}，第 ${number} 篇`;
}
