import { expect, it } from 'vitest';
import { parseSelection } from '@/utils/page/parse-selection';
import { MAX_PASSAGE_LENGTH } from '@/utils/page/read-selection';

const READING = {
  selector: { exact: '容缺受理', prefix: '推行', suffix: '，' },
  head: { url: 'http://www.gov.cn/1.htm', title: '方案', metas: [['PubDate', '2024-05-14']] },
  isFocused: true,
};

it('what a frame says is selected is taken in its shape', () => {
  expect(parseSelection(READING)).toEqual(READING);
});

it.each<[string, unknown]>([
  ['nothing', null],
  ['undefined', undefined],
  ['words that are none', { ...READING, selector: { ...READING.selector, exact: '' } }],
  [
    'a copy of the page',
    { ...READING, selector: { ...READING.selector, exact: '容'.repeat(MAX_PASSAGE_LENGTH + 1) } },
  ],
  ['endless surroundings', { ...READING, selector: { ...READING.selector, prefix: '容'.repeat(1e4) } }],
  ['a title that is none', { ...READING, head: { ...READING.head, title: 7 } }],
  ['no place', { selector: READING.selector, isFocused: true }],
])('%s is no selection', (_what, said) => {
  expect(parseSelection(said)).toBeNull();
});
