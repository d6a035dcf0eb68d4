/** Drafts written short: `#一` is a heading of level 1 with that text, `##` one of level 2; `@a` a snippet; all else a paragraph. */
import { createDraft, headingPart, paragraphPart, snippetPart } from '@/utils/drafts/create-draft';
import { type Draft, type DraftPart, HEADING_LEVELS } from '@/utils/drafts/draft';

export const CREATED = new Date('2024-05-20T08:00:00.000Z');

function partOf(line: string): DraftPart {
  const id = line.replace(/^[#@]+/, '');
  const level = HEADING_LEVELS[line.lastIndexOf('#')];
  if (level) return headingPart(id, level, id);
  return line.startsWith('@') ? snippetPart(id, `kept-${id}`) : paragraphPart(id, id);
}

/** A draft whose parts have their text as id. */
export const draftOf = (lines: string): Draft =>
  createDraft('工作方案', lines.split(' ').filter(Boolean).map(partOf), CREATED, 'd1');

const markOf = (part: DraftPart): string =>
  part.kind === 'heading' ? '#'.repeat(part.level) : part.kind === 'snippet' ? '@' : '';

/** The parts of a draft, written as above. */
export const linesOf = (draft: Draft): string => draft.parts.map((part) => markOf(part) + part.id).join(' ');
