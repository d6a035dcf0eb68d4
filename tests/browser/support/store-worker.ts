/** Bundled by `store-script.ts` and run in a window or the worker of the extension: the stores, working as hard as they can. */
import { changeSnippet, saveSnippet } from '@/utils/browser/snippet-store';
import { addingTags, settingNote } from '@/utils/snippets/edit-snippet';
import type { Snippet } from '@/utils/snippets/snippet';

/** What one window does. */
export interface StoreWork {
  /** Of the window: part of the ids and tags it makes. */
  readonly name: string;
  /** Saves made; as many tags are added to `shared`, and as many lines to their notes. */
  readonly times: number;
  /** What it saves, under ids of its own. */
  readonly sample: Snippet;
  /** Ids of the snippets that every window edits. */
  readonly shared: readonly string[];
}

/** How many calls of each sort failed. */
async function workOn({ name, times, sample, shared }: StoreWork): Promise<number> {
  let failures = 0;
  for (let at = 0; at < times; at++) {
    const mark = `${name}-${at}`;
    const id = shared[at % shared.length] ?? '';
    const addLine = (snippet: Snippet) => settingNote(`${snippet.note}\n${mark}`)(snippet);
    const done = await Promise.all([
      saveSnippet({ ...sample, id: mark }),
      changeSnippet(id, addingTags([mark])),
      changeSnippet(id, addLine),
    ]);
    failures += done.filter(({ ok }) => !ok).length;
  }
  return failures;
}

Object.assign(globalThis, { workOnStore: workOn });
