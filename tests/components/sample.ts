/** A small corpus and page, so that screens can be tested without the bundled one. */
import type { ActivePage } from '@/utils/browser/active-page';
import type { LocatedMeasure } from '@/utils/corpus/corpus-measures';
import { measuresOf } from '@/utils/corpus/corpus-measures';
import type { Case, Corpus, Measure } from '@/utils/corpus/types';
import type { Library } from '@/utils/matching/library';
import { buildIndex } from '@/utils/matching/measure-index';
import type { Match } from '@/utils/matching/types';
import type { PageSummary } from '@/utils/page/page-text';

const measure = (id: string, title: string, given: Partial<Measure>): Measure => ({
  id,
  title,
  section: '刀刃向内改革激发市场活力',
  summary: '',
  topics: ['government-services'],
  keywords: [],
  aliases: [],
  figures: [],
  instruments: [],
  agencies: [],
  beneficiaries: ['企业'],
  ...given,
});

const cityCase: Case = {
  number: 5,
  title: 'XX市持续优化营商环境让高质量发展更具韧性',
  place: { name: 'XX市', level: 'city' },
  agency: 'XX市',
  summary: '一座城市的做法。',
  measures: [
    measure('c05-m01', '容缺受理加承诺补正', {
      summary: '主要材料齐全而次要材料欠缺的申请先行受理，申请人承诺在 5 个工作日内补正，已覆盖 126 项事项。',
      topics: ['government-services', 'credit'],
      keywords: ['容缺受理'],
      aliases: ['材料后补'],
      figures: [
        { label: '可容缺受理的事项', value: '126', unit: '项' },
        { label: '补正期限', value: '5', unit: '个工作日' },
      ],
      instruments: ['《容缺受理事项清单》'],
      agencies: ['政务服务局', '市场监管局'],
      caveat: '原文前后两处分别写作 126 项和 128 项。',
    }),
    measure('c05-m02', '电子营业执照免证可办', {
      summary: '依托电子营业执照归集企业证照，474 项高频事项不再提交纸质执照。',
      topics: ['digital-government'],
      keywords: ['电子营业执照', '免证可办'],
      figures: [{ label: '可免证办理的高频事项', value: '474', unit: '项' }],
    }),
  ],
};

const taxCase: Case = {
  number: 8,
  title: 'XX县税务局：“四举措”优化营商环境',
  place: { name: 'XX县', level: 'county' },
  agency: 'XX县税务局',
  summary: '一个县税务局的做法。',
  measures: [
    measure('c08-m01', '三色导税', {
      summary:
        '导税员佩戴蓝、红、橙三色袖标，分别负责业务咨询、软件辅导和资料审核，平均等候时间压缩到 8 分钟。',
      topics: ['tax-service'],
      keywords: ['三色导税'],
      figures: [{ label: '平均等候时间', value: '8', unit: '分钟' }],
      beneficiaries: ['纳税人'],
    }),
  ],
};

export const corpus: Corpus = {
  cases: [cityCase, taxCase],
  topics: [
    { id: 'government-services', label: { zh: '政务服务便利化', en: 'Government services made easy' } },
    {
      id: 'digital-government',
      label: { zh: '数字政府与数据共享', en: 'Digital government and data sharing' },
    },
    { id: 'tax-service', label: { zh: '纳税服务', en: 'Tax service' } },
    { id: 'credit', label: { zh: '信用体系与信用修复', en: 'Credit records and credit repair' } },
  ],
  thesaurus: [{ term: '容缺受理', phrases: ['先受理后补正'] }],
  everydayWords: [],
};

export const library: Library = {
  corpus,
  index: buildIndex(corpus, { syllables: {}, homophones: {} }),
  measures: new Map(measuresOf(corpus).map((located) => [located.measure.id, located])),
};

/** The measure of this id; a test that asks for one that is not there is wrong. */
export function located(id: string): LocatedMeasure {
  const found = library.measures.get(id);
  if (!found) throw new Error(`no measure ${id} in the sample`);
  return found;
}

export const matches: readonly Match[] = [
  {
    measureId: 'c05-m01',
    relevance: 0.92,
    tier: 'alias',
    evidence: [
      {
        tier: 'alias',
        term: '容缺受理',
        phrase: '材料后补',
        quote: '对信用良好的企业推行材料后补，主要材料齐全的当场受理，其余材料在规定期限内补齐即可。',
      },
      {
        tier: 'related',
        term: '容缺受理加承诺补正',
        phrase: '承诺',
        quote: '申请人作出书面承诺后即可办理。',
      },
    ],
  },
  {
    measureId: 'c08-m01',
    relevance: 0.6,
    tier: 'exact',
    evidence: [{ tier: 'exact', term: '三色导税', phrase: '三色导税', quote: '办税大厅推出三色导税服务。' }],
  },
  {
    measureId: 'c05-m02',
    relevance: 0.5,
    tier: 'near',
    evidence: [
      { tier: 'near', term: '电子营业执照', phrase: '电子营业执熙', quote: '推广电子营业执熙跨部门应用。' },
    ],
  },
];

export const pageSummary: PageSummary = {
  url: 'http://www.gov.cn/zhengce/1.htm',
  title: '关于进一步优化政务服务提升行政效能的实施意见',
  site: '中国政府网',
  publishedOn: '2024-05-14',
  source: '国务院办公厅',
  characters: 8312,
  truncated: false,
};

export const readyPage: ActivePage = {
  tabId: 7,
  windowId: 1,
  url: pageSummary.url,
  matches: { status: 'ready', page: pageSummary, matches },
};
