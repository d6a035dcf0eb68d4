import { describe, expect, it } from 'vitest';
import { bundledCorpus } from '@/utils/corpus/corpus';
import { vocabularyOf } from '@/utils/matching/vocabulary';
import { normalText } from '@/utils/text/normalise';
import { repeated } from './repeated';
import { readThesaurus } from './schema';

const thesaurus = readThesaurus();
const terms = thesaurus.map(({ term }) => normalText(term));
const phrases = thesaurus.flatMap((entry) => entry.phrases.map(normalText));
const vocabulary = vocabularyOf(bundledCorpus);

describe('the thesaurus', () => {
  it('has at least 120 terms and 400 phrases', () => {
    expect(terms.length).toBeGreaterThanOrEqual(120);
    expect(phrases.length).toBeGreaterThanOrEqual(400);
  });

  it('has each term once', () => {
    expect(repeated(terms)).toEqual([]);
  });

  it('has each phrase under one term only, and none that is itself a term', () => {
    expect(repeated(phrases)).toEqual([]);
    expect(phrases.filter((phrase) => terms.includes(phrase))).toEqual([]);
  });

  it('has no phrase of fewer than three characters in its normal form', () => {
    expect(phrases.filter((phrase) => phrase.length < 3)).toEqual([]);
  });

  it('leads from each term, and from each of its phrases, to a measure', () => {
    const leadless = [...terms, ...phrases].filter((wording) => !vocabulary.get(wording)?.leads.length);
    expect(leadless).toEqual([]);
  });
});

/** What pages about other things say, boilerplate of tenders and footers among it. */
const ORDINARY: readonly [subject: string, sentence: string][] = [
  ['football', '球队主场二比一取胜，主教练称赞年轻队员，前锋转会的传闻仍没有结果。'],
  ['the weather', '今天夜间到明天有中到大雨，局部地区有雷电，请注意防范山洪和内涝。'],
  ['a hospital', '医院开设老年门诊，志愿者上门问诊，提供一站式服务，患者的获得感不断增强。'],
  [
    'a tender',
    '采购代理机构受采购人委托公开招标，供应商不得被信用中国列入失信名单，请于开标前递交投标文件。',
  ],
  ['a land notice', '该宗地已办理建设工程规划许可证，申请人持不动产权证和身份证明到中心窗口领取通知书。'],
  ['a trial', '被告人犯挪用资金罪、职务侵占罪，法院依法从轻处罚，没收违法所得并返还被害单位。'],
  ['a party meeting', '会议强调以案为鉴，坚决纠治不作为慢作为，开展警示教育，压实主体责任，定期通报。'],
  ['a school', '学校组织学生走进科技馆，体验人工智能和短视频直播，提升科学素养，感受绿色发展。'],
  ['road works', '工程完成土方开挖，工地做好现场围挡和扬尘控制，文明施工，确保节前通车。'],
  ['the stock market', '三大指数集体收涨，多家公司公告股东股权质押，基金经理看好成长板块的融资需求。'],
  ['disease control', '做到早发现、早报告、早隔离的三早，各村建立五员队伍，专班值守，提前研判风险。'],
  ['shopping', '网上商城推出零成本试用，注册会员即享优惠，快递免费邮寄到家。'],
];

describe('the vocabulary', () => {
  it.each(ORDINARY)('has nothing to say about %s', (_subject, sentence) => {
    const said = normalText(sentence);
    expect([...vocabulary.keys()].filter((term) => said.includes(term))).toEqual([]);
  });
});
