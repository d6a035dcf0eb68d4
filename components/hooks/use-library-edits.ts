import { t } from '@/utils/browser/i18n';
import { changeSnippets, removeSnippets, writeSnippets } from '@/utils/browser/snippet-store';
import {
  addingTags,
  puttingInto,
  removingTags,
  renamingTag,
  type SnippetChange,
} from '@/utils/snippets/edit-snippet';
import { placing, positionsAfterMove } from '@/utils/snippets/move';
import { positionsBefore } from '@/utils/snippets/move-run';
import { type EditedField, restoring } from '@/utils/snippets/restore-fields';
import type { Snippet } from '@/utils/snippets/snippet';
import { havingTag } from '@/utils/snippets/tags';
import { storeReport } from './store-report';
import { useMoveRun } from './use-move-run';
import type { Toaster } from './use-toast';

/** Where to put snippets: before the one with this id, at the end where it is null. */
export interface Placing {
  readonly ids: readonly string[];
  readonly before: string | null;
  /** By a key, which is often pressed again. */
  readonly byKey: boolean;
  /** What is told of it. */
  readonly done: string;
}

export interface LibraryEdits {
  addTags(snippets: readonly Snippet[], tags: readonly string[]): void;
  removeTags(snippets: readonly Snippet[], tags: readonly string[]): void;
  /** In all that have the tag; where some have the other already, the two become one. `onTags` is told of it, and of undoing it. */
  renameTag(
    all: readonly Snippet[],
    from: string,
    to: string,
    onTags: (from: string, to: string) => void,
  ): void;
  /** `name` is the folder's; null takes them out of all. */
  putInto(snippets: readonly Snippet[], folder: { readonly id: string; readonly name: string } | null): void;
  remove(snippets: readonly Snippet[]): void;
  place(all: readonly Snippet[], placing: Placing): void;
}

/** Changes to snippets, one or many, each told by toast and undone there. */
export function useLibraryEdits({ show }: Pick<Toaster, 'show'>): LibraryEdits {
  const runs = useMoveRun();
  const tell = storeReport(show);
  const revert = (ids: Iterable<string>, by: SnippetChange) =>
    void changeSnippets([...ids], by).then((result) => tell(result));
  const change = async (
    snippets: readonly Snippet[],
    field: EditedField,
    by: SnippetChange,
    done: (count: number) => string,
    { onDone = () => {}, onUndo = () => {} } = {},
  ) => {
    tell(await changeSnippets(idsOf(snippets), by), (changed) => {
      if (changed.length === 0) return;
      onDone();
      const before = changed.map((one) => one.before);
      show(done(changed.length), () => {
        revert(idsOf(before), restoring(before, field));
        onUndo();
      });
    });
  };
  const remove = async (snippets: readonly Snippet[]) => {
    const back = () => void writeSnippets(snippets).then((result) => tell(result));
    const done = t('toastRemovedMany', snippets.length);
    tell(await removeSnippets(idsOf(snippets)), () => show(done, back));
  };
  const place = async (all: readonly Snippet[], { ids, before, byKey, done }: Placing) => {
    const positions = positionsAfterMove(all, ids, before);
    tell(await changeSnippets([...positions.keys()], placing(positions)), (changed) => {
      if (changed.length === 0) return;
      const back = runs.note(ids.join(' '), positionsBefore(changed), byKey);
      show(done, () => {
        runs.end();
        revert(back.keys(), placing(back));
      });
    });
  };
  return {
    addTags: (snippets, tags) =>
      void change(snippets, 'tags', addingTags(tags), (count) => t('toastTagged', count)),
    removeTags: (snippets, tags) =>
      void change(snippets, 'tags', removingTags(tags), (count) => t('toastUntagged', count)),
    renameTag: (all, from, to, onTags) => {
      const done = (count: number) => t('toastTagRenamed', count, from, to);
      const follow = { onDone: () => onTags(from, to), onUndo: () => onTags(to, from) };
      void change(havingTag(all, from), 'tags', renamingTag(from, to), done, follow);
    },
    putInto: (snippets, folder) =>
      void change(snippets, 'folderId', puttingInto(folder?.id ?? null), (count) =>
        folder ? t('toastPutInto', count, folder.name) : t('toastTakenOut', count),
      ),
    remove: (snippets) => void remove(snippets),
    place: (all, placing) => void place(all, placing),
  };
}

const idsOf = (snippets: readonly Snippet[]): string[] => snippets.map(({ id }) => id);
