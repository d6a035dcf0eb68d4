import { describe, expect, it } from 'vitest';
import { openLibrary } from '@/utils/matching/library';
import { LONGEST_SEARCHED, MAX_WORDS, matchWords } from '@/utils/matching/match-words';
import { readJudgedSet } from '../../relevance/judged-set';

const { index, measures } = openLibrary();
const { pages, queries, headlines } = readJudgedSet();
const titlesFor = (text: string) =>
  matchWords(index, text).map(({ measureId }) => measures.get(measureId)?.measure.title ?? '');
const answered = (texts: readonly string[]) =>
  texts.filter((text) => matchWords(index, text).length > 0).length / texts.length;

/** What the judged pages say, cut at these marks, by whether their page is relevant. */
const cutPages = (relevant: string, marks: RegExp) =>
  pages.filter((page) => page.relevant === relevant).flatMap(({ text }) => text.split(marks));
const paragraphs = (relevant: string) =>
  cutPages(relevant, /\n+/).filter((text) => text.length > LONGEST_SEARCHED);
const sentences = (relevant: string) =>
  cutPages(relevant, /\n+|(?<=[。！？；])/).filter(
    (text) => text.length >= 8 && text.length <= LONGEST_SEARCHED,
  );

describe('words that were selected', () => {
  it.each([
    ['a term', '容缺受理', '容缺受理'],
    ['another word for it', '容缺后补', '容缺受理'],
    ['traditional characters', '信用修復', '信用修复'],
    ['part of a sentence', '推行“双随机、一公开”监管', '双随机'],
    [
      'a sentence',
      '对主要申请材料齐全、次要材料欠缺的事项，由申请人作出书面承诺后先行受理，在规定期限内补齐材料。',
      '容缺受理',
    ],
    [
      'a paragraph of several lines',
      '（一）办税服务。\n推广网上办税，按业务类型分色引导纳税人，减少排队等候。\n开展银税互动，以纳税信用换取贷款支持，缓解小微企业融资难。',
      '银税互动',
    ],
  ])('that are %s find what they are about', (_what, text, title) => {
    expect(titlesFor(text).join('|')).toContain(title);
  });

  it.each([
    ['football', '球队主场二比一取胜，主教练称赞年轻队员，前锋转会的传闻仍没有结果。'],
    ['the weather', '今天夜间到明天有中到大雨，局部地区有雷电，请注意防范山洪和内涝。'],
    [
      'the weather, at length',
      `${'预计未来三天，江南大部有中到大雨，气温下降六到八度，阵风七级。'.repeat(12)}`,
    ],
    ['a recipe', '五花肉切块焯水，加冰糖炒出糖色，小火慢炖一个小时即可出锅。'],
    ['nothing', '  \n '],
  ])('that are about %s find nothing', (_what, text) => {
    expect(matchWords(index, text)).toEqual([]);
  });

  it('are answered with the most relevant first, each with a reason in the words themselves', () => {
    const text = paragraphs('yes').find((passage) => passage.includes('承诺')) ?? '';
    const found = matchWords(index, text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ relevance }) => relevance)).toEqual(
      found.map(({ relevance }) => relevance).sort((a, b) => b - a),
    );
    for (const { evidence } of found)
      for (const { quote } of evidence) expect(text).toContain(quote.replace(/^…|…$/g, ''));
  });

  it('are read to their last: what is related may stand at the end', () => {
    const filler = '会议听取了有关情况汇报，研究部署下一阶段重点工作。'.repeat(30);
    const found = titlesFor(`${filler}\n全面推行容缺受理，材料后补；实行信用修复告知，两书同送；首违不罚。`);
    expect(found.join('|')).toContain('容缺受理');
  });

  it('are read in a few milliseconds, however many they are', () => {
    const text = paragraphs('yes').join('\n').slice(0, MAX_WORDS);
    // The best of several: a busy machine may hold up any of them.
    const times = Array.from({ length: 7 }, () => {
      const started = performance.now();
      matchWords(index, text + text);
      return performance.now() - started;
    });
    expect(Math.min(...times)).toBeLessThan(100);
  });
});

describe('over the judged set', () => {
  it.each([
    ['paragraphs of relevant pages', paragraphs('yes'), 0.85, 1],
    ['paragraphs of near misses', paragraphs('near'), 0, 0.12],
    ['paragraphs of other pages', paragraphs('no'), 0, 0.03],
    ['sentences of relevant pages', sentences('yes'), 0.6, 1],
    ['sentences of near misses', sentences('near'), 0, 0.1],
    ['sentences of other pages', sentences('no'), 0, 0.03],
    ['headlines', headlines.map(({ title }) => title), 0, 0.03],
  ])('%s are answered as often as the calibration says', (_what, texts, least, most) => {
    expect(texts.length).toBeGreaterThan(50);
    expect(answered(texts)).toBeGreaterThanOrEqual(least);
    expect(answered(texts)).toBeLessThanOrEqual(most);
  });

  it('nearly every short query that has an answer gets one, and no other', () => {
    const isShort = ({ query }: { query: string }) => query.length <= 8;
    const asked = queries.filter(isShort);
    expect(answered(asked.filter(({ kind }) => kind !== 'none').map(({ query }) => query))).toBeGreaterThan(
      0.93,
    );
    expect(answered(asked.filter(({ kind }) => kind === 'none').map(({ query }) => query))).toBe(0);
  });
});
