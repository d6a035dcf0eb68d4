/** Things a reader has kept, written to the extension's storage as the extension itself writes them. */
import { blankFields, type PassageSnippet, SNIPPET_VERSION, type Snippet } from '@/utils/snippets/snippet';
import { SITES } from './sites';

const PAGE = {
  title: '清渡县2024年持续优化营商环境工作方案',
  url: `${SITES.government}/policy-plan`,
  site: '清渡县人民政府',
  publishedOn: '2024-05-14',
};

export const KEPT_MEASURE: Snippet = {
  version: SNIPPET_VERSION,
  id: 'measure-c05-m11',
  savedAt: '2024-05-20T02:30:00.000Z',
  ...blankFields(new Date('2024-05-20T02:30:00.000Z')),
  kind: 'measure',
  measure: {
    id: 'c05-m11',
    title: '容缺受理：边受理边完善材料',
    summary: '次要材料缺失时先受理、后补齐，公布可容缺事项 918 个。',
    section: '办事流程再造',
    caseNumber: 5,
    caseTitle: '以“一网通办”改革为抓手',
    place: 'XX市',
    topics: ['government-services'],
  },
  foundOn: PAGE,
};

/** A passage, with other words where a test wants them. */
export function keptPassage(id: string, exact: string, page: Partial<typeof PAGE> = {}): PassageSnippet {
  return {
    version: SNIPPET_VERSION,
    id,
    savedAt: '2024-05-21T08:00:00.000Z',
    ...blankFields(new Date('2024-05-21T08:00:00.000Z')),
    kind: 'passage',
    selector: { exact, prefix: '（三）推行告知承诺。', suffix: '办结后十个工作日内补齐。' },
    page: { ...PAGE, ...page },
  };
}

/** A record of a later version, or spoilt: nothing this one can read. */
export const DAMAGED_RECORD = { version: 99, id: 'later', note: '以后的版本' };

/** The records of snippets, by key. */
export function recordsOf(...snippets: Snippet[]): Record<string, Snippet> {
  return Object.fromEntries(snippets.map((snippet) => [`snippet:${snippet.id}`, snippet]));
}
