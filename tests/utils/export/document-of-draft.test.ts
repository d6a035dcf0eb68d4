import { describe, expect, it } from 'vitest';
import { documentOfDraft, snippetsOfDraft } from '@/utils/export/document-of-draft';
import { SAMPLE_DRAFT, SAMPLE_SNIPPETS } from './sample-snippets';

const kept = new Map(SAMPLE_SNIPPETS.map((snippet) => [snippet.id, snippet]));
const draftOf = (parts: typeof SAMPLE_DRAFT.parts) => ({ ...SAMPLE_DRAFT, parts });

describe('documentOfDraft', () => {
  const { blocks, sources } = documentOfDraft('方案', SAMPLE_DRAFT, kept, false);

  it('numbers the headings, whatever number was typed', () => {
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.number + block.text] : []));
    expect(headings).toEqual([
      '一、总体要求',
      '（一）工作目标',
      '1.压减时限',
      '（1）容缺受理',
      '（2）三色导税',
      '二、重点任务',
      '（一）压实责任',
    ]);
  });

  it('begins a measure with its title, for no heading says it', () => {
    const measure = blocks.find((block) => block.kind === 'paragraph' && block.runs.length > 1);
    expect(measure).toMatchObject({
      runs: [{ text: '容缺受理加承诺补正。', strong: true }, { strong: false }, { source: 0 }],
    });
  });

  it('leaves out what is no longer kept, and names the sources of the rest', () => {
    expect(blocks.filter(({ kind }) => kind === 'quote')).toHaveLength(2);
    expect(sources).toHaveLength(3);
  });

  it('leaves out what is blank, and parts the lines of a paragraph', () => {
    const parts = [
      { kind: 'heading' as const, id: 'a', level: 1 as const, text: ' ' },
      { kind: 'paragraph' as const, id: 'b', text: '一\n\n二' },
    ];
    const texts = documentOfDraft('方案', draftOf(parts), kept, false).blocks.map(
      (block) => block.kind === 'paragraph' && block.runs,
    );
    expect(texts).toEqual([
      [{ kind: 'text', text: '一', strong: false }],
      [{ kind: 'text', text: '二', strong: false }],
    ]);
  });
});

it('the snippets of a draft are those still kept, each once', () => {
  const entry = (id: string, snippetId: string) => ({ kind: 'snippet' as const, id, snippetId });
  const draft = draftOf([entry('a', 'p2'), entry('b', 'deleted'), entry('c', 'p1'), entry('d', 'p2')]);
  expect(snippetsOfDraft(draft, kept).map(({ id }) => id)).toEqual(['p2', 'p1']);
});
