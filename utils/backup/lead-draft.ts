import { type DraftPart, parseDraft } from '../drafts/draft';
import type { BackupEntry } from './backup-file';
import { idIn, kindOf } from './record-kinds';
import type { Twin } from './snippet-twins';

/** The entry's record; where it is a draft, with its places of snippets led to what is kept here of the same source. */
export function leadDraft({ key, record }: BackupEntry, twins: ReadonlyMap<string, Twin>): unknown {
  const draft = kindOf(key) === 'draft' && twins.size > 0 ? parseDraft(record) : null;
  if (draft === null) return record;
  const lead = (part: DraftPart): DraftPart => {
    const twin = part.kind === 'snippet' ? twins.get(`snippet:${part.snippetId}`) : undefined;
    return twin && part.kind === 'snippet' ? { ...part, snippetId: idIn(twin.key) } : part;
  };
  const parts = draft.parts.map(lead);
  return parts.every((part, at) => part === draft.parts[at]) ? record : { ...draft, parts };
}
