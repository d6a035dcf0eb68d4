import { expect, it } from 'vitest';
import type { SelectedPassage } from '@/utils/page/read-selection';
import { createPassageSnippet } from '@/utils/snippets/create-passage-snippet';
import { parseSnippet, SNIPPET_VERSION } from '@/utils/snippets/snippet';

const PASSAGE: SelectedPassage = {
  selector: { exact: '容缺受理', prefix: '推行', suffix: '制度' },
  page: { title: '某县做法', url: 'http://www.gov.cn/1.htm', site: '某县政府', publishedOn: null },
};

it('a passage becomes a snippet that storage gives back as it was', () => {
  const snippet = createPassageSnippet(PASSAGE, new Date('2024-05-14T16:00:00+08:00'), 'an-id');
  expect(snippet).toEqual({
    version: SNIPPET_VERSION,
    id: 'an-id',
    savedAt: '2024-05-14T08:00:00.000Z',
    ...{ note: '', tags: [], folderId: null, position: -Date.UTC(2024, 4, 14, 8) },
    kind: 'passage',
    ...PASSAGE,
  });
  expect(parseSnippet(JSON.parse(JSON.stringify(snippet)))).toEqual(snippet);
});
