/** What kept snippets may be narrowed down by, and how many each choice would leave. */
import {
  type Criterion,
  caseOf,
  folderOf,
  type SnippetFilter,
  siteOf,
  testsOf,
  topicsOf,
} from './filter-snippets';
import type { Snippet } from './snippet';
import { tagKeys } from './tags';

export interface Facet<Value> {
  readonly value: Value;
  readonly label: string;
  readonly count: number;
}

/** What may be chosen, each with how many snippets it would leave under the other criteria; the most frequent first. */
export interface Facets {
  /** Labels are the ids. */
  readonly topics: readonly Facet<string>[];
  readonly cases: readonly Facet<number>[];
  readonly sites: readonly Facet<string>[];
  readonly tags: readonly Facet<string>[];
  /** Labels are the ids; null for those in none. */
  readonly folders: readonly Facet<string | null>[];
}

/** One pass: a snippet that passes counts for every facet, one that fails a single criterion for that one only. */
export function facetsOf(
  snippets: Iterable<Snippet>,
  filter: SnippetFilter,
  folders: ReadonlySet<string>,
): Facets {
  const tests = [...testsOf(filter, folders)];
  const [topics, cases, sites, tags] = [
    counter<string>(),
    counter<number>(),
    counter<string>(),
    counter<string>(),
  ];
  const keyOf = tagKeys();
  const inFolders = counter<string | null>();
  for (const snippet of snippets) {
    const failed = tests.filter(([, passes]) => !passes(snippet)).map(([criterion]) => criterion);
    const counts = (criterion: Criterion) =>
      failed.length === 0 || (failed.length === 1 && failed[0] === criterion);
    const parent = caseOf(snippet);
    const site = siteOf(snippet);
    const folder = folderOf(snippet, folders);
    if (counts('topic')) for (const topic of topicsOf(snippet)) topics.add(topic, topic, topic);
    if (counts('case') && parent) cases.add(parent.number, parent.number, parent.title);
    if (counts('site') && site !== null) sites.add(site, site, site);
    // A further tag narrows down: only what has those chosen counts.
    if (failed.length === 0) for (const tag of snippet.tags) tags.add(keyOf(tag), tag, tag);
    if (counts('folder')) inFolders.add(folder, folder, folder ?? '');
  }
  return {
    topics: topics.sorted(),
    cases: cases.sorted(),
    sites: sites.sorted(),
    tags: tags.sorted(),
    folders: inFolders.sorted(),
  };
}

function counter<Value>() {
  const counts = new Map<unknown, { value: Value; label: string; count: number }>();
  return {
    add(key: unknown, value: Value, label: string): void {
      const known = counts.get(key);
      if (known) known.count += 1;
      else counts.set(key, { value, label, count: 1 });
    },
    sorted: (): Facet<Value>[] =>
      [...counts.values()].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1)),
  };
}
