import { describe, expect, it } from 'vitest';
import { tokensOf } from '@/utils/text/tokens';

describe('tokensOf', () => {
  it.each([
    ['overlapping bigrams of a Chinese run', '容缺受理', ['容缺', '缺受', '受理']],
    ['one character alone', '税', ['税']],
    ['no bigram across a break', '完成 验登', ['完成', '验登']],
    ['words and numbers whole', 'app474项', ['app474', '项']],
    ['numbers with point and percent', '147.41亿元 99.97%', ['147.41', '亿', '亿元', '99.97%']],
    ['what a number counts by itself', '3天内', ['3', '天', '天内']],
    ['nothing of nothing', '', []],
  ])('takes %s', (_what, text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
  });
});
