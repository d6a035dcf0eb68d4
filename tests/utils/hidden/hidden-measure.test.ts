import { describe, expect, it } from 'vitest';
import {
  createHiddenMeasure,
  HIDDEN_VERSION,
  hiddenId,
  hiddenIdOf,
  parseHiddenMeasure,
} from '@/utils/hidden/hidden-measure';
import { located } from '../../components/sample';
import { hiddenMeasure, PAGE_URL } from './hidden-sample';

const EVERYWHERE = hiddenMeasure('c05-m01');
const ADDRESS = PAGE_URL.replace('http:', 'https:');
const HERE = hiddenMeasure('c05-m01', PAGE_URL);

describe('a measure that is hidden', () => {
  const now = new Date('2024-05-14T08:00:00Z');
  const page = { url: `${PAGE_URL}#part-2`, title: '意见', site: '中国政府网', publishedOn: null };

  it('beside a page carries its own title and the page', () => {
    expect(createHiddenMeasure(located('c05-m01'), page, now)).toEqual({
      version: HIDDEN_VERSION,
      measure: { id: 'c05-m01', title: '容缺受理加承诺补正' },
      page: { url: page.url, title: '意见' },
      hiddenAt: '2024-05-14T08:00:00.000Z',
    });
  });

  it('everywhere carries no page', () => {
    expect(createHiddenMeasure(located('c05-m01'), null, now).page).toBeNull();
  });
});

describe('the id of a hidden measure', () => {
  it.each([
    ['everywhere', null, 'c05-m01'],
    ['beside a page', PAGE_URL, `c05-m01@${ADDRESS}`],
    ['beside a place in a page', `${PAGE_URL}#part-2`, `c05-m01@${ADDRESS}`],
    ['beside a route', `${PAGE_URL}#/a?id=1`, `c05-m01@${ADDRESS}#/a?id=1`],
    ['beside a page with a query', `${PAGE_URL}?id=1`, `c05-m01@${ADDRESS}?id=1`],
  ])('%s', (_where, url, id) => {
    expect(hiddenId('c05-m01', url)).toBe(id);
    expect(hiddenIdOf(hiddenMeasure('c05-m01', url))).toBe(id);
  });
});

describe('a record', () => {
  it.each([
    ['of everywhere', EVERYWHERE],
    ['of a page', HERE],
    ['of the first version', { ...HERE, version: 1 }],
    ['of a page without a title', { ...HERE, page: { url: PAGE_URL, title: '' } }],
  ])('%s is a hidden measure, also after storage has copied it', (_what, record) => {
    expect(parseHiddenMeasure(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  it.each([
    ['of a newer version', { ...HERE, version: HIDDEN_VERSION + 1 }],
    ['without a version', { ...HERE, version: undefined }],
    ['without a measure', { ...HERE, measure: undefined }],
    ['of a measure without an id', { ...HERE, measure: { id: '', title: '' } }],
    ['that does not say where', { ...HERE, page: undefined }],
    ['of a page without an address', { ...HERE, page: { url: '', title: '' } }],
    ['with a time that is none', { ...HERE, hiddenAt: 'yesterday' }],
    ['that is null', null],
    ['that is undefined', undefined],
    ['that is a string', JSON.stringify(HERE)],
    ['that is a list', [HERE]],
    ['that is empty', {}],
  ])('%s is none', (_what, record) => {
    expect(parseHiddenMeasure(record)).toBeNull();
  });
});
