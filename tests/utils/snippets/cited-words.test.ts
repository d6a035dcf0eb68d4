import { describe, expect, it } from 'vitest';
import { citedLines, closedSentence, paragraphsOf, quotedParagraphs } from '@/utils/snippets/cited-words';
import { measureSnippet, passageSnippet } from '../export/sample-snippets';

describe('quotedParagraphs', () => {
  it.each([
    ['推行容缺受理', ['“推行容缺受理”']],
    [' 推行“容缺受理” ', ['“推行‘容缺受理’”']],
    ['他说“推行‘容缺受理’”', ['“他说‘推行“容缺受理”’”']],
    ['it’s', ['“it’s”']],
    ['一\n\n“二\n三”', ['“一', '“‘二', '“三’”']],
    ['', ['“”']],
  ])('%j → %j', (words, quoted) => {
    expect(quotedParagraphs(words)).toEqual(quoted);
  });
});

describe('paragraphsOf', () => {
  it.each([
    ['一\n二', ['一', '二']],
    ['　　一\r\n\r\n　二　\u2029三', ['一', '二', '三']],
    [' \n ', []],
  ])('%j are the lines %j', (text, lines) => {
    expect(paragraphsOf(text)).toEqual(lines);
  });
});

describe('closedSentence', () => {
  it.each([
    ['压缩时限', '压缩时限。'],
    ['压缩时限。', '压缩时限。'],
    ['他说“好”', '他说“好”'],
  ])('%s → %s', (sentence, closed) => {
    expect(closedSentence(sentence)).toBe(closed);
  });
});

describe('citedLines', () => {
  it('are title and summary of a measure', () => {
    const measure = measureSnippet('m', { title: '三色导税', summary: '分三色袖标' });
    expect(citedLines(measure)).toEqual(['三色导税。分三色袖标。']);
  });

  it('are the paragraphs of a passage between quotation marks', () => {
    expect(citedLines(passageSnippet('p', ' 一\n二 '))).toEqual(['“一', '“二”']);
  });
});
