import type { ComponentChildren } from 'preact';
import { useRoving } from '@/components/hooks/use-roving';
import { useTabStop } from '@/components/hooks/use-tab-stop';

export interface Chapter {
  readonly id: string;
  /** What its row shows. */
  readonly row: ComponentChildren;
}

export interface CompendiumListProps {
  readonly label: string;
  readonly chapters: readonly Chapter[];
  onOpen(id: string): void;
  /** ArrowUp on the first. */
  onLeave(): void;
}

/** Chapters to choose from, with one tab stop: arrow keys move, Enter opens. */
export function CompendiumList({ label, chapters, onOpen, onLeave }: CompendiumListProps) {
  const { list, onKeyDown } = useRoving({ kind: 'chapter', onLeave });
  const ids = chapters.map(({ id }) => id);
  const { stop, onFocusIn } = useTabStop(ids, 'chapter');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the buttons inside
    <div ref={list} onKeyDown={onKeyDown} onFocusIn={onFocusIn}>
      <ol class="chapter-list" aria-label={label}>
        {chapters.map(({ id, row }) => (
          <li key={id} data-chapter={id}>
            <button type="button" class="chapter" tabIndex={id === stop ? 0 : -1} onClick={() => onOpen(id)}>
              {row}
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
