import { useRoving } from '@/components/hooks/use-roving';
import { useTabStop } from '@/components/hooks/use-tab-stop';
import type { Snippet } from '@/utils/snippets/snippet';
import type { KeptActions } from './kept-actions';
import { KeptCard } from './kept-card';
import '../measure/result-list.css';

export interface KeptListProps {
  readonly snippets: readonly Snippet[];
  readonly actions: KeptActions;
  /** ArrowUp on the first. */
  onLeave(): void;
}

/** What has been kept, with one tab stop: arrow keys move, Enter opens, C copies, Delete deletes. */
export function KeptList({ snippets, actions, onLeave }: KeptListProps) {
  const { stop, onFocusIn } = useTabStop(
    snippets.map(({ id }) => id),
    'snippet',
  );
  const onKey = (key: string, id: string) =>
    actOn(
      snippets.find((snippet) => snippet.id === id),
      key,
      actions,
    );
  const { list, onKeyDown } = useRoving({ kind: 'snippet', onLeave, onKey });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the buttons inside
    <div class="result-list" ref={list} onKeyDown={onKeyDown} onFocusIn={onFocusIn}>
      <ul>
        {snippets.map((snippet) => (
          <li key={snippet.id}>
            <KeptCard snippet={snippet} actions={actions} tabStop={snippet.id === stop} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The delete key of a Mac calls itself Backspace. */
const DELETE_KEYS: readonly string[] = ['Delete', 'Backspace'];

function actOn(snippet: Snippet | undefined, key: string, actions: KeptActions): boolean {
  if (!snippet) return false;
  if (key === 'c') actions.onCopy(snippet);
  else if (DELETE_KEYS.includes(key)) actions.onRemove(snippet);
  else return false;
  return true;
}
