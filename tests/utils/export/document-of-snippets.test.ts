import { describe, expect, it } from 'vitest';
import { documentOfSnippets } from '@/utils/export/document-of-snippets';
import type { ExportBlock } from '@/utils/export/export-document';
import { OTHER_TOPIC } from '@/utils/export/topic-groups';
import type { Snippet } from '@/utils/snippets/snippet';
import { measureSnippet, passageSnippet } from './sample-snippets';

const documentOf = (snippets: Snippet[], withNotes = true) =>
  documentOfSnippets('摘编', [{ label: '纳税服务', snippets }], withNotes);

/** The block in a line: `1 一、纳税服务`, `“一”[1]`. */
function lineOf(block: ExportBlock): string {
  if (block.kind === 'heading') return `${block.level} ${block.number}${block.text}`;
  if (block.kind === 'note') return block.lines.join('／');
  const paragraphs = block.kind === 'quote' ? block.paragraphs : [block.runs];
  const runs = paragraphs.map((line) =>
    line.map((run) => (run.kind === 'text' ? run.text : `[${run.source}]`)),
  );
  return runs.map((line) => line.join('')).join('／');
}
const linesOf = (snippets: Snippet[], withNotes?: boolean) =>
  documentOf(snippets, withNotes).blocks.map(lineOf);

const page = { title: '意见', url: 'http://a.cn/1' };

describe('documentOfSnippets', () => {
  it('sets a measure under its title', () => {
    expect(linesOf([measureSnippet('m', { title: '三色导税', summary: '分三色袖标' })])).toEqual([
      '1 一、纳税服务',
      '2 （一）三色导税',
      '分三色袖标。[0]',
    ]);
  });

  it('sets the passages of one page that follow one another under one heading', () => {
    const passages = [
      passageSnippet('p', '一', page),
      passageSnippet('q', '二\n三', page),
      passageSnippet('r', '四', { ...page, url: 'http://a.cn/2' }),
    ];
    expect(linesOf(passages)).toEqual([
      '1 一、纳税服务',
      '2 （一）意见',
      '“一”[0]',
      '“二／“三”[0]',
      '2 （二）意见',
      '“四”[1]',
    ]);
  });

  it.each([
    [{ title: ' ', site: '信用网' }, '2 （一）信用网'],
    [{ title: '', site: '' }, '2 （一）http://a.cn/1'],
    [{ title: '', site: '', url: '' }, '2 （一）来源不详'],
  ])('names a page of %j %s', (given, heading) => {
    expect(linesOf([passageSnippet('p', '一', { ...page, ...given })])[1]).toBe(heading);
  });

  it('needs no heading 其他 where it would be the only one', () => {
    const group = { label: OTHER_TOPIC, snippets: [passageSnippet('p', '一', page)] };
    expect(documentOfSnippets('摘编', [group], true).blocks.map(lineOf)).toEqual(['1 一、意见', '“一”[0]']);
    const measures = { label: '纳税服务', snippets: [measureSnippet('m')] };
    const { blocks } = documentOfSnippets('摘编', [measures, group], true);
    expect(blocks.map(lineOf).slice(-3)).toEqual(['1 二、其他', '2 （一）意见', '“一”[1]']);
  });

  it.each([
    [true, ['批注：先试点。／再推开。／标签：对标、近期']],
    [false, []],
  ])('writes notes and tags where they are wanted: %s', (withNotes, lines) => {
    const noted = measureSnippet('m', {}, { note: '先试点。\n\n再推开。', tags: ['对标', '近期'] });
    expect(linesOf([noted], withNotes).slice(3)).toEqual(lines);
  });

  it('lists each source once, in the order of the references', () => {
    const snippets = [passageSnippet('p', '一', page), measureSnippet('m'), passageSnippet('q', '二', page)];
    expect(documentOf(snippets).sources.map(({ address }) => address)).toEqual(['http://a.cn/1', null]);
  });
});
