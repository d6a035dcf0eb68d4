// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureCount, statusCounts } from '@/utils/coverage/coverage';
import { coverageOf } from '@/utils/coverage/coverage-of';
import { pastedText } from '@/utils/coverage/pasted-text';
import { openLibrary } from '@/utils/matching/library';
import type { PageText } from '@/utils/page/page-text';
import { parseHeadlines, parsePages } from '../../relevance/judged-set';
import { coverageOfPasted, topicIn } from './sample';

const { corpus, index } = openLibrary();
const covers = (text: string | PageText) =>
  coverageOf(index, typeof text === 'string' ? pastedText(text) : text);
const statuses = (text: string) =>
  Object.fromEntries(covers(text).map(({ topic, status }) => [topic.id, status]));
const spokenOf = (text: string) => covers(text).filter(({ status }) => status !== 'unmentioned');
const judged = (file: string) => readFileSync(`tests/relevance/${file}`, 'utf8');

describe('what a text covers', () => {
  it('tells every topic and every measure under it, each once', () => {
    const coverage = covers('推行容缺受理。');
    expect(coverage.map(({ topic }) => topic.id)).toEqual(corpus.topics.map(({ id }) => id));
    for (const topic of coverage) {
      const ids = [
        ...[...topic.named, ...topic.near].map(({ located }) => located.measure.id),
        ...topic.unmentioned.map(({ measure }) => measure.id),
      ];
      const ofTopic = index.measures.filter(({ measure }) => measure.topics.includes(topic.topic.id));
      expect(ids.sort()).toEqual(ofTopic.map(({ measure }) => measure.id).sort());
      expect(measureCount(topic)).toBe(ids.length);
    }
    const { covered, touched, unmentioned } = statusCounts(coverage);
    expect(covered + touched + unmentioned).toBe(corpus.topics.length);
  });

  it.each([
    ['names a practice by its term', '各窗口推行容缺受理。', 'government-services', 'covered'],
    ['names a practice by another word for it', '对次要材料实行材料后补。', 'government-services', 'covered'],
    [
      'says only the name of the topic, beside a practice',
      '优化纳税服务，推行容缺受理。',
      'tax-service',
      'touched',
    ],
    ['does not speak of the topic', '各窗口推行容缺受理。', 'finance', 'unmentioned'],
  ] as const)('a text of one line that %s', (_what, text, topic, status) => {
    expect(statuses(text)).toMatchObject({ [topic]: status });
  });

  it('quotes the text itself, not the compendium', () => {
    const topic = topicIn(
      coverageOfPasted('一、优化服务\n对信用良好的企业推行先受理后补正。其余照旧。'),
      'credit',
    );
    expect(topic.named.map(({ located }) => located.measure.id)).toEqual(['c05-m01']);
    expect(topic.named[0]?.evidence[0]).toEqual({
      ...{ tier: 'alias', term: '容缺受理', phrase: '先受理后补正' },
      quote: '对信用良好的企业推行先受理后补正。',
    });
  });

  it('puts measures that the topic is the main one of first among those not mentioned', () => {
    for (const { topic, unmentioned } of covers('')) {
      const isMain = unmentioned.map(({ measure }) => measure.topics[0] === topic.id);
      expect(isMain).toEqual(isMain.toSorted((a, b) => Number(b) - Number(a)));
    }
  });
});

describe('a text about other things covers nothing', () => {
  const football = '补时绝杀！海岬队主场逆转夺冠。\n球队统筹推进青训，队伍建设见成效，球迷走绿色通道入场。';

  it.each([
    ['football, with words that offices use too', football],
    ['nothing', ''],
    ['a name', '张伟'],
    ['a number', '474'],
    ['markup', '<img src=x onerror=alert(1)>'],
  ])('%s', (_what, text) => {
    expect(spokenOf(text)).toEqual([]);
  });

  it.each(parsePages(judged('pages.jsonl')).filter(({ relevant }) => relevant !== 'yes'))(
    'the judged page $id',
    ({ title, text }) => {
      expect(covers({ ...pastedText(text), title }).filter(({ status }) => status !== 'unmentioned')).toEqual(
        [],
      );
    },
  );

  it('any of the headlines', () => {
    const spoken = parseHeadlines(judged('headlines.tsv')).filter(({ title }) => spokenOf(title).length > 0);
    expect(spoken).toEqual([]);
  });
});

describe('against what judges want', () => {
  const pages = parsePages(judged('pages.jsonl')).filter(({ relevant }) => relevant === 'yes');
  const topicsOf = (ids: readonly string[]) =>
    new Set(
      index.measures
        .filter(({ measure }) => ids.includes(measure.id))
        .flatMap(({ measure }) => measure.topics),
    );
  const told = pages.map(({ title, text, judgments }) => ({
    coverage: covers({ ...pastedText(text), title }),
    wanted: topicsOf([...judgments.keys()]),
  }));
  const shareWanted = (wanted: 'covered' | 'touched') => {
    const topics = told.flatMap(({ coverage, wanted: ids }) =>
      coverage.filter(({ status }) => status === wanted).map(({ topic }) => ids.has(topic.id)),
    );
    return topics.filter(Boolean).length / topics.length;
  };

  it('covered topics are nearly all right, touched ones mostly', () => {
    expect(shareWanted('covered')).toBeGreaterThanOrEqual(0.94);
    expect(shareWanted('touched')).toBeGreaterThanOrEqual(0.68);
  });

  it('few pages are passed over', () => {
    const silent = told.filter(({ coverage }) => statusCounts(coverage).unmentioned === coverage.length);
    // One more than before numbers had one form: it shared nothing but 个月.
    expect(silent.length).toBeLessThanOrEqual(3);
  });
});

it('the write-ups cover their own main topics', () => {
  const missed = corpus.cases.flatMap(({ number, title, measures }) => {
    const coverage = covers({ ...pastedText(measures.map(({ summary }) => summary).join('\n')), title });
    const main = new Set(measures.map(({ topics }) => topics[0]));
    const left = coverage.filter(({ topic, status }) => main.has(topic.id) && status === 'unmentioned');
    return left.map(({ topic }) => `${number} ${topic.id}`);
  });
  expect(missed).toEqual([]);
});

it('a text as long as any page is told in far less than a second', () => {
  const long = '各窗口推行容缺受理，办税大厅推出三色导税，平均等候 8 分钟。'.repeat(6_500);
  const start = performance.now();
  expect(spokenOf(long)).not.toEqual([]);
  expect(performance.now() - start).toBeLessThan(1_000);
});
