import { afterEach, describe, expect, it, vi } from 'vitest';
import { panelApi } from '@/utils/browser/api';
import { openPanel } from '@/utils/browser/panel';

const original = { ...panelApi };

/** What the browser has: Chrome the one, Firefox the other. */
function have(apis: object): void {
  for (const name of ['sidePanel', 'sidebarAction']) Reflect.deleteProperty(panelApi, name);
  Object.assign(panelApi, apis);
}

describe('the panel', () => {
  afterEach(() => have(original));

  it('is Chrome’s side panel, of the window the click was in', () => {
    const open = vi.fn(async () => {});
    have({ sidePanel: { open } });
    void openPanel(3);
    expect(open).toHaveBeenCalledWith({ windowId: 3 });
  });

  it('is Firefox’s sidebar', () => {
    const open = vi.fn(async () => {});
    have({ sidebarAction: { open } });
    void openPanel(3);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('is missing without an error in a browser that has neither', async () => {
    have({});
    await expect(openPanel(3)).resolves.toBeUndefined();
  });
});
