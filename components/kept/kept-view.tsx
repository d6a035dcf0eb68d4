import { StateMessage } from '@/components/common/state-message';
import type { Copying } from '@/components/hooks/use-copying';
import { useKeptFocus } from '@/components/hooks/use-kept-focus';
import { t } from '@/utils/browser/i18n';
import type { SnippetLibrary } from '@/utils/browser/snippet-store';
import type { CitationForm } from '@/utils/snippets/citation-forms';
import type { Snippet } from '@/utils/snippets/snippet';
import { KeptDamaged } from './kept-damaged';
import { KeptHeader } from './kept-header';
import { KeptList } from './kept-list';
import './kept.css';

export interface KeptViewProps {
  readonly library: SnippetLibrary;
  onRemove(snippet: Snippet): void;
  readonly copying: Copying;
  /** `done` is what to report. */
  onCopy(text: string, done?: string): void;
  onOpen(address: string): void;
}

/** The panel's fifth tab: what has been kept, newest first. */
export function KeptView({ library, copying, onRemove, onCopy, onOpen }: KeptViewProps) {
  const { snippets, damaged } = library;
  const { root, toHeading, removing, onKeyDown } = useKeptFocus(snippets.map(({ id }) => id));
  const remove = (snippet: Snippet) => {
    removing(snippet.id);
    onRemove(snippet);
  };
  const copy = (snippet: Snippet, form?: CitationForm) => copying.copy([snippet], form);
  const copyAll = () => copying.copy(snippets);
  const copyRaw = () => onCopy(JSON.stringify(damaged, null, 2), t('toastCopiedRaw'));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the heading inside
    <div class="kept" ref={root} onKeyDown={onKeyDown}>
      <KeptHeader count={snippets.length} onCopyAll={copyAll} />
      {damaged.length > 0 && <KeptDamaged count={damaged.length} onCopy={copyRaw} />}
      {snippets.length > 0 ? (
        <KeptList
          snippets={snippets}
          actions={{ copyForm: copying.form, onCopy: copy, onRemove: remove, onOpen }}
          onLeave={toHeading}
        />
      ) : (
        <StateMessage subject="blank" title={t('stateNothingKeptTitle')} body={t('stateNothingKeptBody')} />
      )}
    </div>
  );
}
