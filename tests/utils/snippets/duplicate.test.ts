import { describe, expect, it } from 'vitest';
import { duplicateOf } from '@/utils/snippets/duplicate';
import { measure, passage } from './sample';

const WORDS = '主要材料齐全而次要材料欠缺的申请先行受理，申请人承诺在 5 个工作日内补正。';
const URL = 'https://www.gov.cn/zhengce/1.htm?id=7';
const kept = passage('kept', WORDS, { page: { url: URL } });

describe('a passage is kept already', () => {
  it.each([
    ['word for word', WORDS, URL],
    [
      'with other white space',
      ` 主要材料齐全 而次要材料欠缺的申请\n先行受理，申请人承诺在5个工作日内补正。`,
      URL,
    ],
    ['in full width', WORDS.replace('5', '５').replace('，', ','), URL],
    ['from another place in the page', WORDS, `${URL}#p2`],
    ['without encryption', WORDS, URL.replace('https', 'http')],
    ['by a link that was shared', WORDS, `${URL}&utm_source=wx&from=timeline`],
    ['but for its full stop', WORDS.slice(0, -1), URL],
    ['with a word more', `${WORDS}同时`, URL],
  ])('%s', (_what, words, url) => {
    expect(duplicateOf(passage('new', words, { page: { url } }), [passage('other'), kept])).toBe(kept);
  });
});

describe('a passage is new', () => {
  it.each([
    ['on another page', WORDS, 'https://www.gov.cn/zhengce/1.htm?id=8'],
    ['on another route of the page', WORDS, `${URL}#/2`],
    ['where it is the part that matters', '先行受理，申请人承诺在 5 个工作日内补正', URL],
    ['with other words', '容缺受理', URL],
  ])('%s', (_what, words, url) => {
    expect(duplicateOf(passage('new', words, { page: { url } }), [kept, measure('m')])).toBeNull();
  });

  it('from another file that the browser gives no address for', () => {
    const file = (id: string, title: string) => passage(id, WORDS, { page: { url: '', title } });
    expect(duplicateOf(file('new', '乙.pdf'), [file('kept', '甲.pdf')])).toBeNull();
    expect(duplicateOf(file('new', '甲.pdf'), [file('kept', '甲.pdf')])).not.toBeNull();
  });
});

it('a measure is kept once, wherever it was found', () => {
  const first = measure('measure-c05-m01', { note: '可借鉴' });
  expect(duplicateOf(measure('other'), [kept, first])).toBe(first);
  expect(duplicateOf(measure('other', { measure: { id: 'c05-m02' } }), [kept, first])).toBeNull();
});
