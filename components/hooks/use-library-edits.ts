import { t } from '@/utils/browser/i18n';
import type { Changed } from '@/utils/browser/record-library';
import type { StoreFailure } from '@/utils/browser/record-store';
import { changeSnippets, removeSnippets, writeSnippets } from '@/utils/browser/snippet-store';
import type { Result } from '@/utils/result';
import {
  addingTags,
  placing,
  puttingInto,
  removingTags,
  type SnippetChange,
} from '@/utils/snippets/edit-snippet';
import { positionsAfterMove } from '@/utils/snippets/move';
import { type EditedField, restoring } from '@/utils/snippets/restore-fields';
import type { Snippet } from '@/utils/snippets/snippet';
import type { Toaster } from './use-toast';

export interface LibraryEdits {
  addTags(snippets: readonly Snippet[], tags: readonly string[]): void;
  removeTags(snippets: readonly Snippet[], tags: readonly string[]): void;
  /** `name` is the folder's; null takes them out of all. */
  putInto(snippets: readonly Snippet[], folder: { readonly id: string; readonly name: string } | null): void;
  remove(snippets: readonly Snippet[]): void;
  /** Moves them before the one with this id, or to the end; resolves to whether that is done. */
  place(all: readonly Snippet[], ids: Iterable<string>, before: string | null): Promise<boolean>;
}

/** Changes to snippets, one or many. What is done to several, or deletes, is told by toast and can be undone there. */
export function useLibraryEdits({ show }: Pick<Toaster, 'show'>): LibraryEdits {
  const tell = <Value>(result: Result<Value, StoreFailure>, onDone: (value: Value) => void) => {
    if (result.ok) onDone(result.value);
    else show(t(result.reason === 'storage-full' ? 'toastStorageFull' : 'toastStorageFailed'));
  };
  const change = async (
    snippets: readonly Snippet[],
    field: EditedField,
    by: SnippetChange,
    done: (count: number) => string,
  ) => {
    const result = await changeSnippets(idsOf(snippets), by);
    tell(result, (changed) => {
      if (changed.length > 0) show(done(changed.length), () => undo(changed, field));
    });
  };
  const undo = (changed: readonly Changed<Snippet>[], field: EditedField) => {
    const before = changed.map((one) => one.before);
    void changeSnippets(idsOf(before), restoring(before, field)).then((result) => tell(result, () => {}));
  };
  const remove = async (snippets: readonly Snippet[]) => {
    const back = () => void writeSnippets(snippets).then((result) => tell(result, () => {}));
    const done = snippets.length === 1 ? t('toastRemoved') : t('toastRemovedMany', snippets.length);
    tell(await removeSnippets(idsOf(snippets)), () => show(done, back));
  };
  const place = async (all: readonly Snippet[], ids: Iterable<string>, before: string | null) => {
    const positions = positionsAfterMove(all, ids, before);
    const result = await changeSnippets([...positions.keys()], placing(positions));
    tell(result, () => {});
    return result.ok;
  };
  return {
    addTags: (snippets, tags) =>
      void change(snippets, 'tags', addingTags(tags), (count) => t('toastTagged', count)),
    removeTags: (snippets, tags) =>
      void change(snippets, 'tags', removingTags(tags), (count) => t('toastUntagged', count)),
    putInto: (snippets, folder) =>
      void change(snippets, 'folderId', puttingInto(folder?.id ?? null), (count) =>
        folder ? t('toastPutInto', count, folder.name) : t('toastTakenOut', count),
      ),
    remove: (snippets) => void remove(snippets),
    place,
  };
}

const idsOf = (snippets: readonly Snippet[]): string[] => snippets.map(({ id }) => id);
