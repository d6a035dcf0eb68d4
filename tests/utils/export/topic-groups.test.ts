import { describe, expect, it } from 'vitest';
import { placedSnippet, topicGroups } from '@/utils/export/topic-groups';
import { measureSnippet, passageSnippet, TOPICS } from './sample-snippets';

const measure = (topics: string[]) => measureSnippet(topics.join(), { topics });

describe('placedSnippet', () => {
  it.each([
    ['a measure under its first topic', measure(['credit', 'tax-service']), 'tax-service', 'credit'],
    ['a measure without topics under what its words say', measure([]), 'tax-service', 'tax-service'],
    ['a passage under what its words say', passageSnippet('p', '一'), 'tax-service', 'tax-service'],
    ['a passage that nothing fits under none', passageSnippet('p', '一'), null, null],
  ])('puts %s', (_, snippet, found, topicId) => {
    expect(placedSnippet(snippet, () => found)).toEqual({ snippet, topicId });
  });
});

describe('topicGroups', () => {
  it('stand in the order of the topics, 其他 last, their snippets in the order given', () => {
    const ids = ['credit', null, 'tax-service', 'credit', 'no-more'];
    const placed = ids.map((topicId, at) => ({ snippet: passageSnippet(String(at), '一'), topicId }));
    const groups = topicGroups(placed, TOPICS).map(({ label, snippets }) => [
      label,
      snippets.map(({ id }) => id),
    ]);
    expect(groups).toEqual([
      ['纳税服务', ['2']],
      ['信用体系与信用修复', ['0', '3']],
      ['其他', ['1', '4']],
    ]);
  });
});
