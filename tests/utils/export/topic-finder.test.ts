import { describe, expect, it } from 'vitest';
import { topicFinder } from '@/utils/export/topic-finder';
import { openLibrary } from '@/utils/matching/library';
import { measureSnippet, passageSnippet } from './sample-snippets';

const library = openLibrary();
const topicOf = topicFinder(library);
const measure = [...library.measures.values()][0]?.measure;

describe('topicFinder', () => {
  it('finds the topic of a measure kept without any in the corpus', () => {
    expect(topicOf(measureSnippet(measure?.id ?? '', { topics: [] }))).toBe(measure?.topics[0]);
  });

  it('finds none for a measure that is no more in the corpus', () => {
    expect(topicOf(measureSnippet('c99-m01', { topics: [] }))).toBeNull();
  });

  it.each([
    ['a few words', '信用修复一口受理、一次办成', 'credit'],
    [
      'a paragraph',
      '健全信用修复协同联动机制，企业在“信用中国”提出申请后，税务、市场监管等部门共享修复结果，不再重复提交材料，经营主体信用修复办理时间大幅压缩。',
      'credit',
    ],
    [
      'words that measures of several topics share',
      '一次性告知办理条件和所需材料，企业承诺符合条件的当场作出决定',
      null,
    ],
    [
      'words with one phrase of a topic that is not theirs',
      '推动人工智能大模型在政务服务领域应用，12345热线接通率达98.7%；“互联网+监管”覆盖率100%。',
      null,
    ],
    ['words about other matters', '昨晚的比赛在点球大战中结束，客队三比二取胜。', null],
    ['no words', ' ', null],
  ])('finds the topic of %s', (_, words, topic) => {
    expect(topicOf(passageSnippet('p', words))).toBe(topic);
  });
});
