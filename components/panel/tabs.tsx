import { useRef } from 'preact/hooks';
import { plainKey } from '@/utils/plain-key';
import './tabs.css';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Shown after the label where it is not 0. */
  readonly count?: number;
}

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly current: Id;
  /** Arrow keys: the focus stays on the tabs. */
  onMove(id: Id): void;
  /** A click or Enter. */
  onChoose(id: Id): void;
}

/** Ids that tie a tab to its panel. */
export const tabId = (id: string): string => `tab-${id}`;
export const tabPanelId = (id: string): string => `tabpanel-${id}`;

/** A row of tabs: arrow keys move and choose, as the ARIA practices have it. The panels are the caller's. */
export function Tabs<Id extends string>({ label, tabs, current, onMove, onChoose }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const moveTo = (at: number) => {
    const next = tabs[(at + tabs.length) % tabs.length];
    if (!next) return;
    onMove(next.id);
    list.current?.querySelector<HTMLElement>(`#${tabId(next.id)}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === current);
    const targets: Record<string, number> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const target = targets[plainKey(event) ?? ''];
    if (target === undefined) return;
    event.preventDefault();
    moveTo(target);
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} tabIndex={-1} ref={list} onKeyDown={onKeyDown}>
      {tabs.map(({ id, label: name, count = 0 }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(id)}
          class="tab"
          aria-selected={id === current}
          aria-controls={tabPanelId(id)}
          tabIndex={id === current ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {name}
          {count > 0 && <span class="tab-count figure">{count}</span>}
        </button>
      ))}
    </div>
  );
}
