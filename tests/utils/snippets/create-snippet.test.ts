import { expect, it } from 'vitest';
import { createMeasureSnippet } from '@/utils/snippets/create-snippet';
import { parseSnippet } from '@/utils/snippets/snippet';
import { located } from '../../components/sample';

const now = new Date('2024-05-20T08:00:00Z');
const page = { title: '实施意见', url: 'http://www.gov.cn/1.htm', site: '中国政府网', publishedOn: null };

it.each([[null], [page]])('makes a snippet that can be read back, found on %o', (foundOn) => {
  const snippet = createMeasureSnippet(located('c05-m01'), foundOn, now);
  expect(parseSnippet(JSON.parse(JSON.stringify(snippet)))).toEqual(snippet);
  expect(snippet).toMatchObject({ id: 'measure-c05-m01', savedAt: '2024-05-20T08:00:00.000Z', foundOn });
});

it('gives a measure the same id each time', () => {
  const ids = [1, 2].map((day) => createMeasureSnippet(located('c05-m01'), null, new Date(2024, 1, day)).id);
  expect(new Set(ids).size).toBe(1);
});
