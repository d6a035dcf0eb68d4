// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { atOnce } from '@/utils/page/slices';
import { findChangedPassage, findPassage } from '@/utils/passages/find-passage';
import { walkWords } from '@/utils/passages/page-words';
import { rangeOf } from '@/utils/passages/word-places';

const TEXT = '第一条推行容缺受理，材料后补。第二条容缺受理的事项向社会公布。第三条不得要求重复提交。';
const selector = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });
const cut = (text: string, span: { start: number; end: number } | null) =>
  span && [span.start, text.slice(span.start, span.end)];

describe('a passage', () => {
  it.each([
    ['by its words alone, the first of several', selector('容缺受理'), [5, '容缺受理']],
    ['by what stands before it', selector('容缺受理', '第二条'), [18, '容缺受理']],
    ['by what stands after it', selector('容缺受理', '', '的事项向社会公布。'), [18, '容缺受理']],
    [
      'whatever white space it was kept with',
      selector('容缺 受理', ' 第二条 ', ' 的 事项'),
      [18, '容缺受理'],
    ],
    [
      'though its surroundings were edited',
      selector('容缺受理', '本条例第二条', '的事项目录'),
      [18, '容缺受理'],
    ],
    [
      'by itself where it is long',
      selector('容缺受理的事项向社会公布。第三条不得', '全是别的', '话语'),
      [18, '容缺受理的事项向社会公布。第三条不得'],
    ],
  ])('is found %s', (_how, wanted, found) => {
    expect(cut(TEXT, findPassage({ text: TEXT }, wanted))).toEqual(found);
  });

  it.each([
    ['its words are not there', selector('告知承诺')],
    ['only the same term stands elsewhere', selector('容缺受理', '会议强调要把', '写进明年的工作要点。')],
    ['it is empty', selector('')],
    ['it is nothing but space', selector(' \n')],
  ])('is not found where %s', (_why, wanted) => {
    expect(findPassage({ text: TEXT }, wanted)).toBeNull();
  });
});

describe('a passage that has changed', () => {
  it.each([
    ['by a character inside', selector('推行容缺办理，材料后补'), [3, '推行容缺受理，材料后补']],
    ['around its words', selector('容缺受理', '第一条推广', '；材料后补。'), [5, '容缺受理']],
    ['by words put in', selector('容缺受理的事项公布。第三条'), [18, '容缺受理的事项向社会公布。第三条']],
  ])('%s is found by what is most like it', (_how, wanted, found) => {
    expect(cut(TEXT, atOnce(findChangedPassage({ text: TEXT }, wanted))?.span ?? null)).toEqual(found);
  });

  it.each([
    ['readings over its characters', '在砀dàng山县推行容缺受理，材料后补', '在砀山县推行容缺受理，材料后补'],
    ['capitals of the style sheet', '公开API目录，推行容缺受理', '公开api目录，推行容缺受理'],
    ['digits of double width', '压缩至３个环节，推行容缺受理', '压缩至3个环节，推行容缺受理'],
    ['the words of a button', '申请人点击我要办理即可提交，材料后补', '申请人点击即可提交，材料后补'],
    [
      'the name of a picture',
      '流程见办理流程图和下表，推行容缺受理，材料后补',
      '流程见和下表，推行容缺受理，材料后补',
    ],
  ])('only by %s, as it was kept from a selection at one time, is found', (_what, kept, now) => {
    const text = `第一条${now}。第二条另行通知。`;
    const found = atOnce(findChangedPassage({ text }, selector(kept, '第一条')));
    expect(found).toEqual({ span: { start: 3, end: 3 + now.length }, isOnlySimilar: false });
  });

  it.each([
    ['it is of other matters', selector('主队以三比一战胜客队，球迷欢呼')],
    ['its very words were replaced', selector('告知承诺', '第一条推行', '，材料后补。')],
    ['it is empty', selector('')],
  ])('is gone where %s', (_why, wanted) => {
    expect(atOnce(findChangedPassage({ text: TEXT }, wanted))).toBeNull();
  });

  it('that is long is found by its beginning, and ends with the text at the latest', () => {
    const long = '各地要推行容缺受理'.repeat(20);
    const text = `前言${long}\n框中的话`;
    const found = atOnce(findChangedPassage({ text }, selector(`${long}另有一句已经删去的话一共十五个字`)));
    expect(found?.span).toEqual({ start: 2, end: 2 + long.length });
  });
});

describe('the range of words', () => {
  const show = (html: string) => {
    document.body.innerHTML = html;
    return atOnce(walkWords(document));
  };

  it.each([
    ['within a text', '<p>推行容缺受理制度</p>', '容缺受理', '容缺受理'],
    ['over elements', '<p>推行<b>容</b><i>缺受</i>理制度</p>', '容缺受理', '容缺受理'],
    ['over white space', '<p>推行容\n  缺 受理 制度</p>', '容缺受理', '容\n  缺 受理'],
    ['over lines', '<p>推行容缺<br>受理制度</p>', '容缺受理', '容缺受理'],
    ['at the very beginning and end', '<p> 容缺受理 </p>', '容缺受理', '容缺受理'],
  ])('%s is just these', (_where, html, exact, marked) => {
    const words = show(html);
    const found = findPassage(words, selector(exact));
    expect(found && rangeOf(words, found)?.toString()).toBe(marked);
  });

  it('is none once the page has taken them away', () => {
    const words = show('<p>推行容缺受理制度</p>');
    const found = findPassage(words, selector('容缺受理'));
    document.body.replaceChildren();
    expect(found && rangeOf(words, found)).toBeNull();
  });

  it('is none once their text has been shortened', () => {
    const words = show('<p>推行容缺受理制度</p>');
    const found = findPassage(words, selector('受理制度'));
    (document.querySelector('p')?.firstChild as Text).data = '推行';
    expect(found && rangeOf(words, found)).toBeNull();
  });
});
