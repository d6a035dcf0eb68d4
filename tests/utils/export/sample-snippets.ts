/** Kept snippets and a draft of them, long enough for several pages. */
import type { Draft, DraftPart } from '@/utils/drafts/draft';
import { type MeasureSnippet, type PassageSnippet, SNIPPET_VERSION } from '@/utils/snippets/snippet';

const kept: Omit<PassageSnippet, 'id' | 'kind' | 'selector' | 'page'> = {
  version: SNIPPET_VERSION,
  savedAt: '2024-05-20T12:00:00.000Z',
  note: '',
  tags: [],
  folderId: null,
  position: 0,
};

export function measureSnippet(
  id: string,
  given: Partial<MeasureSnippet['measure']> = {},
  fields: Partial<MeasureSnippet> = {},
): MeasureSnippet {
  return {
    ...kept,
    kind: 'measure',
    id: `measure-${id}`,
    measure: {
      id,
      title: '三色导税',
      summary:
        '导税员佩戴蓝、红、橙三色袖标，分别负责业务咨询、软件辅导和资料审核，平均等候时间压缩到 8 分钟。',
      section: '刀刃向内改革激发市场活力',
      caseNumber: 8,
      caseTitle: 'XX县税务局：“四举措”优化营商环境',
      place: 'XX县',
      topics: ['tax-service'],
      ...given,
    },
    foundOn: null,
    ...fields,
  };
}

export function passageSnippet(
  id: string,
  exact: string,
  page: Partial<PassageSnippet['page']> = {},
  fields: Partial<PassageSnippet> = {},
): PassageSnippet {
  return {
    ...kept,
    kind: 'passage',
    id,
    selector: { exact, prefix: '', suffix: '' },
    page: {
      title: '关于进一步优化营商环境的实施意见',
      url: 'http://www.gov.cn/zhengce/1.htm',
      site: '中国政府网',
      publishedOn: '2024-05-04',
      ...page,
    },
    ...fields,
  };
}

export const TOPICS = [
  { id: 'government-services', label: { zh: '政务服务便利化', en: 'Government services made easy' } },
  { id: 'tax-service', label: { zh: '纳税服务', en: 'Tax service' } },
  { id: 'credit', label: { zh: '信用体系与信用修复', en: 'Credit records and credit repair' } },
];

const LONG =
  '对主要申请材料齐全且符合法定形式、次要条件或者申请材料欠缺但承诺在规定期限内补正的事项，先行受理并同步审查，补正期限一般不超过5个工作日；对逾期未补正的，依法撤销行政决定并记入信用记录。';

export const SAMPLE_SNIPPETS = [
  measureSnippet('c08-m01', {}, { note: '可与办税厅改造一并推进。\n先在城区试点。', tags: ['对标', '近期'] }),
  measureSnippet('c05-m01', {
    title: '容缺受理加承诺补正',
    summary: `${LONG}已覆盖126项事项，平均办理时限压缩42.5%。`,
    section: '',
    caseTitle: 'XX市持续优化营商环境让高质量发展更具韧性',
    place: 'XX市',
    topics: ['government-services', 'credit'],
  }),
  passageSnippet('p1', `推行“容缺受理”。\n${LONG}`),
  passageSnippet('p2', LONG.repeat(3)),
  passageSnippet('p3', '企业信用修复“一口受理、一次办成”。', {
    title: '',
    site: '',
    publishedOn: null,
    url: 'https://credit.example.cn/a?b=1&c=<2>',
  }),
];

const PARTS: readonly Omit<DraftPart, 'id'>[] = [
  { kind: 'paragraph', text: '为持续优化营商环境，结合实际，制定本方案。' },
  { kind: 'heading', level: 1, text: '总体要求' },
  { kind: 'heading', level: 2, text: '（二）工作目标' },
  { kind: 'heading', level: 3, text: '压减时限' },
  { kind: 'heading', level: 4, text: '容缺受理' },
  { kind: 'snippet', snippetId: 'measure-c05-m01' },
  { kind: 'heading', level: 4, text: '三色导税' },
  { kind: 'snippet', snippetId: 'measure-c08-m01' },
  { kind: 'heading', level: 1, text: '二、重点任务' },
  { kind: 'snippet', snippetId: 'p1' },
  { kind: 'snippet', snippetId: 'deleted' },
  ...Array.from({ length: 6 }, () => ({ kind: 'paragraph', text: LONG })),
  { kind: 'heading', level: 2, text: '压实责任' },
  { kind: 'snippet', snippetId: 'p2' },
] as readonly Omit<DraftPart, 'id'>[];

export const SAMPLE_DRAFT: Draft = {
  version: 1,
  id: 'd1',
  title: 'XX市优化营商环境工作方案',
  parts: PARTS.map((part, at) => ({ ...part, id: `part-${at}` }) as DraftPart),
  createdAt: '2024-05-20T12:00:00.000Z',
  changedAt: '2024-05-20T12:00:00.000Z',
};
