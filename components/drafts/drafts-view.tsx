import { usePrevious } from '@/components/hooks/use-arrival';
import { useDrafts } from '@/components/hooks/use-drafts';
import { useKeptForDrafts } from '@/components/hooks/use-snippet-choices';
import type { Toaster } from '@/components/hooks/use-toast';
import type { SnippetLibrary } from '@/utils/browser/snippet-store';
import { DraftEditor } from './draft-editor';
import { DraftsList } from './drafts-list';
import './drafts.css';

export interface DraftsViewProps {
  /** Id of the draft that is open, null while all are listed. */
  readonly opened: string | null;
  /** What is kept, null until it is known. */
  readonly library: SnippetLibrary | null;
  readonly toaster: Toaster;
  /** Opens the draft with this id, or the list. */
  onOpen(id: string | null): void;
}

/** 起草: drafts, and the one that is being worked on. */
export function DraftsView({ opened, library, toaster, onOpen }: DraftsViewProps) {
  const drafts = useDrafts(toaster);
  const kept = useKeptForDrafts(library);
  const before = usePrevious(opened);
  if (opened === null) return <DraftsList drafts={drafts} left={before ?? null} onOpen={onOpen} />;
  if (kept === null) return <div class="draft-editor" aria-busy="true" />;
  return (
    <DraftEditor
      key={opened}
      id={opened}
      arriving={before !== undefined}
      {...{ kept, toaster }}
      onBack={() => onOpen(null)}
    />
  );
}
