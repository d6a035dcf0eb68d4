/** Things kept, oldest first. */
import { createMeasureSnippet } from '@/utils/snippets/create-snippet';
import { blankFields, firstPosition, type PassageSnippet, SNIPPET_VERSION } from '@/utils/snippets/snippet';
import { located, pageSummary } from '../sample';

const { title, url, site, publishedOn } = pageSummary;
export const page = { title, url, site, publishedOn };

export const fromSearch = createMeasureSnippet(
  located('c08-m01'),
  null,
  new Date('2024-05-20T08:00:00.000Z'),
);

export const fromPage = createMeasureSnippet(located('c05-m02'), page, new Date('2024-05-21T08:00:00.000Z'));

export const passage: PassageSnippet = {
  version: SNIPPET_VERSION,
  kind: 'passage',
  id: 'p1',
  savedAt: '2024-05-22T08:00:00.000Z',
  ...blankFields(new Date('2024-05-22T08:00:00.000Z')),
  selector: { exact: '主要材料齐全的当场受理', prefix: '推行材料后补，', suffix: '，其余材料限期补齐' },
  page,
};

/** From a page that means harm. */
export const hostile: PassageSnippet = {
  ...passage,
  id: 'p2',
  savedAt: '2024-05-23T08:00:00.000Z',
  position: firstPosition(new Date('2024-05-23T08:00:00.000Z')),
  selector: { exact: '<img src=x onerror="alert(1)">', prefix: '<b>', suffix: '</b>' },
  page: { title: '<script>alert(2)</script>', url: 'javascript:alert(3)', site: '', publishedOn: '不详' },
};
