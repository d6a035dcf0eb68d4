/** What a reader at work on a plan would have kept: for the README's pictures. */
import { createDraft, headingPart, paragraphPart, snippetPart } from '@/utils/drafts/create-draft';
import type { Snippet } from '@/utils/snippets/snippet';
import { KEPT_MEASURE, keptPassage, recordsOf } from './kept';

const NOW = new Date('2024-05-22T08:00:00.000Z');

const SNIPPETS: readonly Snippet[] = [
  {
    ...KEPT_MEASURE,
    position: 0,
    tags: ['容缺受理'],
    note: '目录和书面承诺的样式可以参照，先核对本县事项数。',
    folderId: 'f1',
  },
  {
    ...keptPassage('q1', '对首次轻微违法并及时改正的，依法不予处罚；清单每年评估一次，随法规修订更新。'),
    position: 1,
    tags: ['首违不罚', '包容审慎'],
    folderId: 'f2',
  },
  {
    ...keptPassage('q2', '主要材料齐全的先行受理，欠缺的次要材料由申请人书面承诺限期补交。'),
    position: 2,
    tags: ['容缺受理'],
    folderId: 'f1',
  },
  {
    ...keptPassage('q3', '信用修复“一口受理”：申请、核查、公示一处办结，修复结果在三个工作日内同步。'),
    position: 3,
    tags: ['信用修复'],
    note: '与人民银行、法院的数据怎样同步？',
    folderId: 'f2',
  },
  {
    ...keptPassage('q4', '设立“办不成事”反映窗口，由窗口负责人当日联系，五个工作日内答复。'),
    position: 4,
  },
];

const DRAFT = createDraft(
  '清渡县优化营商环境三年行动方案（征求意见稿）',
  [
    headingPart('h1', 1, '优化审批服务'),
    paragraphPart('p1', '坚持问题导向，把企业和群众反映强烈的事项先改起来。'),
    headingPart('h2', 2, '推行容缺受理'),
    snippetPart('s1', KEPT_MEASURE.id),
    snippetPart('s2', 'q2'),
    headingPart('h3', 1, '规范监管执法'),
    headingPart('h4', 2, '落实首违不罚'),
    snippetPart('s3', 'q1'),
    headingPart('h5', 2, '便利信用修复'),
    snippetPart('s4', 'q3'),
  ],
  NOW,
  'd1',
);

const folder = (id: string, name: string, position: number) => ({
  version: 1,
  id,
  name,
  position,
  createdAt: NOW.toISOString(),
});

/** By storage key. */
export const KEPT_TO_SHOW = {
  ...recordsOf(...SNIPPETS),
  'folder:f1': folder('f1', '审批服务', 0),
  'folder:f2': folder('f2', '监管执法', 1),
  'draft:d1': DRAFT,
};
