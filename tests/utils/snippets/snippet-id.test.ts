import { describe, expect, it } from 'vitest';
import { mayKeepSame, measureSnippetId, passageSnippetId } from '@/utils/snippets/snippet-id';
import { measure, passage } from './sample';

const URL = 'http://www.gov.cn/zc/1.htm';
const onPage = (url: string) => passage('new', '容缺受理', { page: { url } });

describe('what may be kept of the same as a passage', () => {
  it.each([
    ['the same address', URL],
    ['another place on the page', `${URL}#third`],
    ['an encrypted address', URL.replace('http:', 'https:')],
    ['an address that tells where a visit came from', `${URL}?utm_source=wechat`],
  ])('is under the ids of its page, reached by %s', (_, url) => {
    expect(mayKeepSame(onPage(url))(passageSnippetId(URL, 'x'))).toBe(true);
  });

  it.each([
    ['another page', passageSnippetId('http://www.gov.cn/zc/2.htm', 'x'), false],
    ['the page with another query', passageSnippetId(`${URL}?page=2`, 'x'), false],
    ['another route of the page', passageSnippetId(`${URL}#/2`, 'x'), false],
    ['an earlier version, which told pages apart otherwise', 'page-1x2y3z-0b6c1a3e', true],
    ['a measure', measureSnippetId('c05-m01'), false],
    ['an earlier version, which does not say', '0b6c1a3e-3c69-4b6e-9d6c-8e5b8b4f3a10', true],
  ])('under that of %s: %s → %s', (_, id, may) => {
    expect(mayKeepSame(onPage(URL))(id)).toBe(may);
  });

  it('is told without an address by whatever has none', () => {
    expect(mayKeepSame(onPage(''))(passageSnippetId('', 'x'))).toBe(true);
    expect(mayKeepSame(onPage(''))(passageSnippetId(URL, 'x'))).toBe(false);
  });
});

it('a measure is kept under the ids of measures alone', () => {
  const may = mayKeepSame(measure('measure-c05-m01'));
  expect([measureSnippetId('c05-m01'), passageSnippetId(URL, 'x'), 'other'].map(may)).toEqual([
    true,
    false,
    false,
  ]);
});

it('ids of one page differ by what is unique', () => {
  expect(passageSnippetId(URL, 'a')).not.toBe(passageSnippetId(URL, 'b'));
});
