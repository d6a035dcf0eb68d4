import { describe, expect, it } from 'vitest';
import { exportRecord } from '@/utils/export/export-record';
import { EXPORT_VERSION, jsonFile } from '@/utils/export/json-file';
import { measureSnippet, passageSnippet, TOPICS } from './sample-snippets';

const names = { topics: TOPICS, folders: [] };

describe('a record', () => {
  it('says of a measure which write-up it comes from, and where it was found', () => {
    const foundOn = { title: '意见', url: 'http://a.cn/1', site: '', publishedOn: null };
    const snippet = measureSnippet('m', { caseTitle: '甲', section: '乙' }, { foundOn });
    expect(exportRecord({ snippet, topicId: 'tax-service' }, names)).toMatchObject({
      kind: 'measure',
      topic: '纳税服务',
      compendium: { case: '甲', section: '乙', place: 'XX县' },
      page: foundOn,
      around: null,
    });
  });

  it('says of a passage which page it comes from, and what stands around it', () => {
    const selector = { exact: '一', prefix: '前', suffix: '后' };
    const snippet = passageSnippet('p', '', { title: '意见' }, { selector, folderId: 'gone' });
    expect(exportRecord({ snippet, topicId: null }, names)).toMatchObject({
      title: '意见',
      text: '一',
      topic: null,
      folder: null,
      compendium: null,
      around: { prefix: '前', suffix: '后' },
    });
  });
});

it('the file says what it is, and is read back as it was', () => {
  const snippets = [exportRecord({ snippet: measureSnippet('m'), topicId: null }, names)];
  const content = { title: '摘编', exportedAt: '2026-11-25T04:00:00.000Z', snippets, outline: null };
  expect(JSON.parse(jsonFile(content))).toEqual({
    format: 'tashan-export',
    version: EXPORT_VERSION,
    ...content,
  });
});
