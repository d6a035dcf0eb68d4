import { expect, it } from 'vitest';
import { csvFile } from '@/utils/export/csv-file';
import { exportRecord } from '@/utils/export/export-record';
import { measureSnippet, passageSnippet, TOPICS } from './sample-snippets';

const FOLDERS = [
  { version: 1 as const, id: 'f', name: '专题甲', position: 0, createdAt: '2024-05-20T12:00:00.000Z' },
];

it('has a row for each snippet under the names of the columns', () => {
  const snippets = [
    measureSnippet('m', { title: '甲', summary: '乙', caseTitle: '丙', section: '丁' }, { folderId: 'f' }),
    passageSnippet('p', '=戊', { title: '己', url: 'http://a.cn/1' }, { note: '庚', tags: ['辛', '壬'] }),
  ];
  const records = snippets.map((snippet, at) =>
    exportRecord({ snippet, topicId: at === 0 ? 'tax-service' : null }, { topics: TOPICS, folders: FOLDERS }),
  );
  expect(csvFile(records).slice(1).trimEnd().split('\r\n')).toEqual([
    '序号,类型,主题,专题,标题,内容,批注,标签,地区,案例,章节,网页标题,网站,发布日期,网址,收藏日期,参考文献',
    '1,做法,纳税服务,专题甲,甲,乙,,,XX县,丙,丁,,,,,"2024-05-20\t",XX县. 丙[G]//他山·优化营商环境材料汇编: 丁.',
    `2,网页摘录,其他,,己,'=戊,庚,辛、壬,,,,己,中国政府网,"2024-05-04\t",http://a.cn/1,"2024-05-20\t",` +
      '中国政府网. 己[EB/OL]. (2024-05-04)[2024-05-20]. http://a.cn/1.',
  ]);
});
