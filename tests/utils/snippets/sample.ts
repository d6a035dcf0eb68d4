/** Snippets for tests, each with what the test is about. */
import {
  blankFields,
  type MeasureSnippet,
  type PassageSnippet,
  SNIPPET_VERSION,
} from '@/utils/snippets/snippet';

const SAVED_AT = '2024-05-14T08:00:00.000Z';

interface Given {
  readonly savedAt?: string;
  readonly note?: string;
  readonly tags?: string[];
  readonly folderId?: string | null;
  readonly position?: number;
}

const commonOf = (id: string, given: Given) => {
  const savedAt = given.savedAt ?? SAVED_AT;
  return {
    version: SNIPPET_VERSION as typeof SNIPPET_VERSION,
    id,
    ...blankFields(new Date(savedAt)),
    ...given,
    savedAt,
  };
};

export function passage(
  id: string,
  exact = '容缺受理',
  given: Given & { readonly page?: Partial<PassageSnippet['page']> } = {},
): PassageSnippet {
  const { page, ...common } = given;
  return {
    ...commonOf(id, common),
    kind: 'passage',
    selector: { exact, prefix: '', suffix: '' },
    page: {
      ...{ title: '某县做法', url: 'http://www.gov.cn/1.htm', site: '某县政府', publishedOn: null },
      ...page,
    },
  };
}

export function measure(
  id: string,
  given: Given & { readonly measure?: Partial<MeasureSnippet['measure']> } = {},
): MeasureSnippet {
  const { measure: fields, ...common } = given;
  return {
    ...commonOf(id, common),
    kind: 'measure',
    measure: {
      ...{ id: 'c05-m01', title: '电子营业执照免证可办', summary: '474 项高频事项不再提交纸质执照。' },
      ...{ section: '改革激发活力', caseNumber: 5, caseTitle: 'XX市持续优化营商环境', place: 'XX市' },
      ...{ topics: ['digital-government'] },
      ...fields,
    },
    foundOn: null,
  };
}

/** The words a screen would show them in, for comparing lists at a glance. */
export const idsOf = (snippets: readonly { readonly id: string }[]): string[] => snippets.map(({ id }) => id);
