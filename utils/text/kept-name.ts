/** Names that readers give: of tags, folders and drafts. */
import { foldSpace } from '../page/fold-space';

/** The name as it is kept: trimmed, white space folded, no longer than so many characters; empty where nothing is left. */
export const keptName = (typed: string, longest: number): string =>
  Array.from(foldSpace(typed)).slice(0, longest).join('').trim();

/** What two spellings of one name have in common: neither case nor width parts them. */
export const nameKey = (name: string): string => foldSpace(name.normalize('NFKC').toLowerCase());
