import { inSteps, type Steps } from '../in-steps';
import { pageAddress } from '../page/page-address';
import { parseSnippet, type Snippet } from '../snippets/snippet';
import { type BackupEntry, backupEntries, type StoredRecords } from './backup-file';
import { idIn, kindOf } from './record-kinds';

/** What is kept here of the same measure or passage as a snippet of the backup, under another key. */
export interface Twin {
  /** Under which it is kept here. */
  readonly key: string;
  /** As the backup has it, but under the id it has here. */
  readonly record: Snippet;
  /** Whether the backup has nothing of the reader's that is not here already. */
  readonly isSame: boolean;
}

/**
 * The twins of the snippets of a backup by their keys there; null where it was cancelled. Of several in the backup that were
 * kept of one thing, the first takes the one that is here; another only where it has no more to say than both.
 */
export async function twinsOf(
  entries: readonly BackupEntry[],
  stored: StoredRecords,
  steps: Steps = {},
): Promise<ReadonlyMap<string, Twin> | null> {
  const backedUp = new Set(entries.map(({ key }) => key));
  const here = await snippetsBySource(stored, backedUp, steps);
  if (here === null) return null;
  const twins = new Map<string, Twin>();
  const takers = new Map<string, Snippet>();
  const match = (entry: BackupEntry) => {
    const snippet = Object.hasOwn(stored, entry.key) ? null : snippetIn(entry);
    const present = snippet && here.get(sourceOf(snippet));
    if (!snippet || !present) return;
    const isSame = addsNothing(snippet, present.snippet);
    const taker = takers.get(present.key);
    if (taker && !(isSame && addsNothing(snippet, taker))) return;
    if (!taker) takers.set(present.key, snippet);
    twins.set(entry.key, { key: present.key, record: { ...snippet, id: present.snippet.id }, isSame });
  };
  return (await inSteps(entries, match, { signal: steps.signal })) ? twins : null;
}

interface Kept {
  readonly key: string;
  readonly snippet: Snippet;
}

/** The first kept here of each source, of those the backup does not have under the same key. */
async function snippetsBySource(
  stored: StoredRecords,
  backedUp: ReadonlySet<string>,
  steps: Steps,
): Promise<ReadonlyMap<string, Kept> | null> {
  const found = new Map<string, Kept>();
  const note = (entry: BackupEntry) => {
    const snippet = backedUp.has(entry.key) ? null : snippetIn(entry);
    const source = snippet && sourceOf(snippet);
    if (snippet && source && !found.has(source)) found.set(source, { key: entry.key, snippet });
  };
  return (await inSteps(backupEntries(stored), note, { signal: steps.signal })) ? found : null;
}

/** The entry as a snippet, where it is one and under its own key. */
function snippetIn({ key, record }: BackupEntry): Snippet | null {
  const snippet = kindOf(key) === 'snippet' ? parseSnippet(record) : null;
  return snippet?.id === idIn(key) ? snippet : null;
}

/**
 * What was kept, whenever and under whatever key: the measure, or the words and their place on the page. To the letter,
 * unlike the notice of a duplicate: nothing may be lost here.
 */
function sourceOf(snippet: Snippet): string {
  if (snippet.kind === 'measure') return JSON.stringify([snippet.measure.id]);
  const { selector, page } = snippet;
  return JSON.stringify([pageAddress(page.url), selector.exact, selector.prefix, selector.suffix]);
}

/** Whether `other`, kept of the same source, has all that the reader put into the snippet: note, tags, folder. */
function addsNothing(snippet: Snippet, other: Snippet): boolean {
  return (
    (snippet.note === '' || snippet.note === other.note) &&
    snippet.tags.every((tag) => other.tags.includes(tag)) &&
    (snippet.folderId === null || snippet.folderId === other.folderId)
  );
}
