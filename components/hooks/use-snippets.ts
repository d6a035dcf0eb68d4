import { useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '@/utils/browser/i18n';
import { openLibraryPage } from '@/utils/browser/pages';
import {
  removeSnippet,
  type SnippetLibrary,
  saveSnippet,
  saveUnlessKept,
  watchSnippets,
} from '@/utils/browser/snippet-store';
import type { Snippet } from '@/utils/snippets/snippet';
import { storeReport } from './store-report';
import type { Toaster } from './use-toast';

export interface Snippets {
  /** Empty until `loaded`. */
  readonly library: SnippetLibrary;
  readonly loaded: boolean;
  /** Ids of the measures that are kept. */
  readonly savedIds: ReadonlySet<string>;
  /** Saves it, or removes the one kept under the same id. */
  toggle(snippet: Snippet): void;
}

const NONE: SnippetLibrary = { sound: [], damaged: [] };

/** The kept snippets. Every change can be undone from the toast, which also reports what went wrong. */
export function useSnippets({ show }: Pick<Toaster, 'show'>): Snippets {
  const [stored, setStored] = useState<SnippetLibrary | null>(null);
  const library = stored ?? NONE;
  const report = storeReport(show);
  useEffect(() => {
    const watching = new AbortController();
    watchSnippets(setStored, watching.signal);
    return () => watching.abort();
  }, []);
  const savedIds = useMemo(() => keptMeasures(library.sound), [library]);

  const save = (snippet: Snippet) =>
    void saveUnlessKept(snippet).then((result) =>
      report(result, ({ snippet: { id }, isNew }) => {
        // What was kept before is not to be removed by undoing, but can be looked at.
        if (isNew) show(t('toastSaved'), () => void removeSnippet(id));
        else
          show(t('noticeAlreadySaved'), undefined, {
            label: t('showKept'),
            run: () => void openLibraryPage(id),
          });
      }),
    );
  const remove = (snippet: Snippet) =>
    void removeSnippet(snippet.id).then((result) =>
      report(result, () => show(t('toastRemoved'), () => void saveSnippet(snippet))),
    );
  const toggle = (snippet: Snippet) => {
    const kept = library.sound.find(({ id }) => id === snippet.id);
    if (kept) remove(kept);
    else save(snippet);
  };
  return { library, loaded: stored !== null, savedIds, toggle };
}

function keptMeasures(snippets: readonly Snippet[]): ReadonlySet<string> {
  return new Set(snippets.flatMap((snippet) => (snippet.kind === 'measure' ? [snippet.measure.id] : [])));
}
