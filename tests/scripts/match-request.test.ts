// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parseRequest } from '@/scripts/match/request';

describe('a request', () => {
  it.each([
    ['a query', { id: 7, query: '容缺' }, 7],
    ['a query that says nothing', { id: 'a', query: '' }, 'a'],
    ['a page', { id: 0, page: { url: 'http://a.cn/', title: '标题', text: '文' }, limit: 3 }, 0],
    ['one without an id', { query: '容缺' }, null],
    ['one whose fields are null', { id: null, query: '容缺', page: null, limit: null }, null],
    ['one that says more than is asked', { id: 1, query: '容缺', kind: 'exact' }, 1],
  ])('is %s', (_what, line, id) => {
    const parsed = parseRequest(JSON.stringify(line));
    expect(parsed).toHaveProperty('request');
    expect(parsed.id).toBe(id);
  });

  it.each([
    ['is not JSON', '{"query": ', null, 'not JSON'],
    ['is no object', '"容缺"', null, 'Invalid type'],
    ['is a list', '[]', null, 'neither query nor page'],
    ['asks nothing', '{"id":4}', 4, 'neither query nor page'],
    ['asks two things', '{"id":4,"query":"a","page":{"url":"b"}}', 4, 'query and page at once'],
    ['has a query that is no text', '{"id":"x","query":5}', 'x', 'query: '],
    ['has a page that is none', '{"id":4,"page":"文"}', 4, 'page: '],
    ['has a page without an address', '{"id":4,"page":{"text":"文"}}', 4, 'page.url: '],
    ['has a page whose text is none', '{"id":4,"page":{"url":"","text":["文"]}}', 4, 'page.text: '],
    ['has an id that is none', '{"id":{},"query":"a"}', null, 'id: '],
    ['has a limit of 0', '{"id":4,"query":"a","limit":0}', 4, 'limit: '],
    ['has a limit below 0', '{"id":4,"query":"a","limit":-1}', 4, 'limit: '],
    ['has half a limit', '{"id":4,"query":"a","limit":1.5}', 4, 'limit: '],
    ['has a limit that is no number', '{"id":4,"query":"a","limit":"3"}', 4, 'limit: '],
  ])('is none where the line %s', (_what, line, id, complaint) => {
    expect(parseRequest(line)).toEqual({ id, error: expect.stringContaining(complaint) });
  });
});
