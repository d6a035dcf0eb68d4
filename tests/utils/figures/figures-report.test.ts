import { describe, expect, it } from 'vitest';
import { pastedText } from '@/utils/coverage/pasted-text';
import { reportHtml } from '@/utils/coverage/report-html';
import { reportMarkdown } from '@/utils/coverage/report-markdown';
import { figurePairs } from '@/utils/figures/figure-pairs';
import { figuresReport } from '@/utils/figures/figures-report';
import { openLibrary } from '@/utils/matching/library';
import type { PageText } from '@/utils/page/page-text';

const { index } = openLibrary();

const text: PageText = {
  ...pastedText('<b>不动产登记</b>|*办理时限由20个工作日压缩至3个工作日。'),
  url: 'http://www.gov.cn/1.htm',
  title: '实施意见',
  site: '中国政府网',
  publishedOn: '2024-05-14',
};
const report = figuresReport(text, figurePairs(index, text));

describe('the report', () => {
  it('tells what was compared, and that scopes may differ', () => {
    expect(report.lines).toEqual([
      '对照的文字：《实施意见》，中国政府网，2024年5月14日，http://www.gov.cn/1.htm',
      '共 1 处数字。',
      '并列只供对照：各处口径可能不同，不排名次。各地做法取自他山·优化营商环境材料汇编。',
    ]);
  });

  it('has each figure with its sentence, beside the measure’s with sentence, title and place', () => {
    expect(report.rows).toEqual([
      [
        ['时限'],
        ['20个工作日压缩至3个工作日', '“<b>不动产登记</b>|*办理时限由20个工作日压缩至3个工作日。”'],
        [
          '压减后办理时限：30个工作日缩到1个工作日',
          '“审批环节由2个减为1个，办理时间由30个工作日缩到1个工作日。”',
          expect.stringMatching(/^——验登合一：竣工即办不动产登记（.+，第 11 篇）$/),
        ],
      ],
    ]);
  });

  it('calls a pasted text that', () => {
    expect(figuresReport({ ...text, url: '' }, []).lines[0]).toMatch(/^对照的文字：粘贴的文字，\d+ 字$/);
  });

  it('says where only part of the page was read', () => {
    expect(figuresReport({ ...text, truncated: true }, []).lines[0]).toMatch(/，只读了前 \d+ 字$/);
  });

  it('takes markup of the page for text, in both forms', () => {
    expect(reportHtml(report)).toContain('&lt;b&gt;不动产登记&lt;/b&gt;|*办理');
    expect(reportMarkdown(report)).toContain('&lt;b&gt;不动产登记&lt;/b&gt;\\|\\*办理');
  });
});
