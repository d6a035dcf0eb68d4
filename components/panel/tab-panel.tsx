import type { ComponentChildren } from 'preact';
import { tabId, tabPanelId } from './tabs';

export interface TabPanelProps {
  readonly id: string;
  readonly shown: boolean;
  readonly children: ComponentChildren;
}

/** What belongs to a tab. Hidden rather than gone, so that it keeps what the reader did in it. */
export function TabPanel({ id, shown, children }: TabPanelProps) {
  return (
    <div id={tabPanelId(id)} class="tab-panel" role="tabpanel" aria-labelledby={tabId(id)} hidden={!shown}>
      {children}
    </div>
  );
}
