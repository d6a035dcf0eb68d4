import { describe, expect, it } from 'vitest';
import { exportFileName } from '@/utils/export/file-name';

const NOW = new Date(2026, 10, 25, 12);

describe('exportFileName', () => {
  it.each([
    ['专题名', '他山摘编-专题名-20261125.docx'],
    ['', '他山摘编-20261125.docx'],
    ['  ..  ', '他山摘编-20261125.docx'],
    ['a/b\\c:d*e?f"g<h>i|j', '他山摘编-a／b＼c：d＊e？f＂g＜h＞i｜j-20261125.docx'],
    ['../../etc', '他山摘编-／..／etc-20261125.docx'],
    ['一\n二\t三\u0007\u200b\u202e四', '他山摘编-一 二 三四-20261125.docx'],
    ['末尾. ', '他山摘编-末尾-20261125.docx'],
    ['半\ud83d个', '他山摘编-半个-20261125.docx'],
    ['👩‍💼专员', '他山摘编-👩‍💼专员-20261125.docx'],
  ])('%j → %s', (title, name) => {
    expect(exportFileName(title, NOW, 'docx')).toBe(name);
  });

  it.each([
    ['优化营商环境三年行动方案', '优化营商环境三年行动方案-20261125.docx'],
    [' .. ', '他山摘编-20261125.docx'],
  ])('of a draft is its title: %j → %s', (title, name) => {
    expect(exportFileName(title, NOW, 'docx', true)).toBe(name);
  });

  it.each(['题'.repeat(200), '𠮷'.repeat(200)])('stays below what a file system takes', (title) => {
    const name = exportFileName(title, NOW, 'docx');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    expect(name).toBe(name.toWellFormed());
  });
});
