import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { normalText } from '@/utils/text/normalise';
import { repeated } from './repeated';
import { caseFiles, caseSchema, type MeasureFile, readCases, readTopics } from './schema';

const TITLES = [
  'XX区：坚持“三聚焦”持续优化营商环境',
  'XX区“五项举措”打好优化营商环境组合拳',
  'XX区多举措打造市场化营商环境',
  'XX市XX财政：“四个强化”优化政府采购营商环境',
  'XX市持续优化营商环境让高质量发展更具韧性',
  'XX市靠前服务精准服务创新服务全力优化营商环境',
  'XX县：多措并举助力营商环境持续优化',
  'XX县税务局：“四举措”优化营商环境',
  '持续提升政务服务效能助力创新政府治理和优化营商环境',
  '持续优化营商环境加快推动高质量发展',
  '工程项目建设出新招优化营商环境见实效',
  '区推动政府采购营商环境再优化',
  '区综合行政执法局五大举措助推营商环境优化',
  '市持续优化营商环境打造高质量发展“强磁场”',
  '市以法治力量推动营商环境持续优化',
  '市政务服务办开展营商环境监督调研促进营商环境优化提升',
  '提升服务质效优化营商环境',
  '五措并举优化营商环境',
  '以信用之力跑出优化营商环境“加速度”',
];

describe.each([...caseFiles])('data/cases/%s', (name, file) => {
  it('keeps to the schema', () => {
    const result = v.safeParse(caseSchema, file);
    expect(result.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`) ?? []).toEqual([]);
  });

  it('is named by its number, and its measures are numbered without a gap', () => {
    const { number, measures } = v.parse(caseSchema, file);
    const two = (count: number) => String(count).padStart(2, '0');
    expect(name).toBe(`${two(number)}.json`);
    expect(measures.map(({ id }) => id)).toEqual(measures.map((_, at) => `c${two(number)}-m${two(at + 1)}`));
  });
});

const cases = readCases();
const topics = readTopics();
const measures = cases.flatMap((parent) => parent.measures);

/** What a test found wrong, a line a measure, so that a failure names the place. */
const faults = (find: (measure: MeasureFile) => readonly string[]) =>
  measures.flatMap((measure) => find(measure).map((fault) => `${measure.id}: ${fault}`));

describe('the write-ups', () => {
  it('are the nineteen of the compendium, in its order', () => {
    const inOrder = [...cases].sort((a, b) => a.number - b.number);
    expect(inOrder.map(({ title }) => title)).toEqual(TITLES);
  });

  it('hold 120 to 160 measures', () => {
    expect(measures.length).toBeGreaterThanOrEqual(120);
    expect(measures.length).toBeLessThanOrEqual(160);
  });
});

describe('the topics', () => {
  it('are 12 to 18, each with its own id and labels', () => {
    expect(topics.length).toBeGreaterThanOrEqual(12);
    expect(topics.length).toBeLessThanOrEqual(18);
    for (const key of [
      topics.map(({ id }) => id),
      topics.map(({ label }) => label.zh),
      topics.map(({ label }) => label.en),
    ])
      expect(repeated(key)).toEqual([]);
  });

  it('are all that measures are filed under, each once a measure', () => {
    const known = new Set(topics.map(({ id }) => id));
    expect(faults((measure) => measure.topics.filter((topic) => !known.has(topic)))).toEqual([]);
    expect(faults((measure) => repeated(measure.topics))).toEqual([]);
  });

  it.each(topics.map(({ id }) => [id]))('%s is the subject of three measures or more', (id) => {
    expect(measures.filter((measure) => measure.topics.includes(id)).length).toBeGreaterThanOrEqual(3);
  });
});

/** Words that any page about government or business says; as a keyword each would lead everywhere. */
const GENERAL_WORDS =
  '服务 企业 改革 政府 平台 营商 营商环境 优化营商环境 政务 政务服务 便民 审批 监管 执法 信用 采购 招标 融资 贷款 创新 上门 一站式 绿色 获得感';

describe('a measure', () => {
  it('is named by no general word', () => {
    const general = new Set(GENERAL_WORDS.split(' '));
    const wordings = ({ title, keywords, aliases }: MeasureFile) => [title, ...keywords, ...aliases];
    expect(faults((measure) => wordings(measure).filter((word) => general.has(word)))).toEqual([]);
  });

  it('says nothing twice among its keywords and aliases', () => {
    expect(faults(({ keywords, aliases }) => repeated([...keywords, ...aliases].map(normalText)))).toEqual(
      [],
    );
  });

  it('has a title of its own', () => {
    expect(repeated(measures.map(({ title }) => normalText(title)))).toEqual([]);
  });

  it('tells every figure it lists in its summary, under a label of its own', () => {
    const numbers = (summary: string): readonly string[] => summary.match(/\d+(\.\d+)?/g) ?? [];
    expect(
      faults(({ figures, summary }) =>
        figures.filter(({ value }) => !numbers(summary).includes(value)).map(({ label }) => label),
      ),
    ).toEqual([]);
    expect(faults(({ figures }) => repeated(figures.map(({ label }) => label)))).toEqual([]);
  });

  it('leaves the blanks of the source (XX万元) to its caveat', () => {
    const blanks = (text: string): readonly string[] => text.match(/XX(万元|亿元|人次|%)/g) ?? [];
    expect(faults(({ summary }) => blanks(summary))).toEqual([]);
    expect(faults(({ figures }) => figures.flatMap(({ value, unit }) => blanks(value + unit)))).toEqual([]);
  });

  it('shares a keyword with few others', () => {
    const uses = new Map<string, number>();
    for (const keyword of measures.flatMap(({ keywords }) => keywords))
      uses.set(keyword, (uses.get(keyword) ?? 0) + 1);
    expect([...uses].filter(([, count]) => count > 3)).toEqual([]);
  });
});
