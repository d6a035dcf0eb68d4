import { describe, expect, it } from 'vitest';
import { pastedText } from '@/utils/coverage/pasted-text';
import { namesOfTopic, topicNameSaid } from '@/utils/coverage/topic-names';
import { passagesOf } from '@/utils/matching/page-passages';

const topicOf = (zh: string) => ({ id: 'x', label: { zh, en: '' } });

describe('the names of a topic', () => {
  it.each([
    ['政府采购与招标投标', ['政府采购', '招标投标']],
    ['纳税服务', ['纳税服务']],
    ['用地、不动产与水电气', []],
    ['融资与金融服务', ['金融服务']],
  ])('%s are %j', (label, names) => {
    expect(namesOfTopic(topicOf(label))).toEqual(names);
  });

  it.each([
    ['加强招标投标监管。', { term: '招标投标', phrase: '招标投标', quote: '加强招标投标监管。' }],
    ['统一政府 采购目录。', { term: '政府采购', phrase: '政府 采购', quote: '统一政府 采购目录。' }],
    ['推行采购改革。', null],
    ['', null],
  ])('are found in %j', (text, evidence) => {
    const passages = passagesOf(pastedText(text));
    const said = topicNameSaid(topicOf('政府采购与招标投标'), passages);
    expect(said).toEqual(evidence && { tier: 'exact', ...evidence });
  });
});
