import { describe, expect, it, vi } from 'vitest';
import { createMenus, onMenuClicked } from '@/utils/browser/menus';
import { give, giveEvent } from './fakes';

describe('the menu on selected text', () => {
  it('is made anew each time, so that an update leaves no second entry', async () => {
    const order: string[] = [];
    give('contextMenus', {
      removeAll: async () => void order.push('removed'),
      create: (item: { id: string; contexts: string[] }) => void order.push(`${item.id} on ${item.contexts}`),
    });
    await createMenus();
    expect(order).toEqual(['removed', 'find-related on selection', 'save-selection on selection']);
  });

  const click = (info: object, tab?: object) => {
    const clicked = giveEvent<[object, object | undefined]>('contextMenus', 'onClicked');
    const actions = { findRelated: vi.fn(), saveSelection: vi.fn() };
    onMenuClicked(actions);
    clicked.trigger(info, tab);
    return actions;
  };
  const TAB = { id: 7, windowId: 1 };

  it('finds what is related to the selection', () => {
    const { findRelated, saveSelection } = click(
      { menuItemId: 'find-related', selectionText: '容缺受理' },
      TAB,
    );
    expect(findRelated).toHaveBeenCalledWith('容缺受理', TAB);
    expect(saveSelection).not.toHaveBeenCalled();
  });

  it('saves the selection, with the frame it stands in', () => {
    const info = { menuItemId: 'save-selection', selectionText: '容缺受理', frameId: 3 };
    const { findRelated, saveSelection } = click(info, TAB);
    expect(saveSelection).toHaveBeenCalledWith(info, TAB);
    expect(findRelated).not.toHaveBeenCalled();
  });

  it.each([
    ['outside any tab', { menuItemId: 'save-selection' }, undefined],
    ['of another entry', { menuItemId: 'other' }, TAB],
  ])('does nothing at a click %s', (_what, info, tab) => {
    const { findRelated, saveSelection } = click(info, tab);
    expect(findRelated).not.toHaveBeenCalled();
    expect(saveSelection).not.toHaveBeenCalled();
  });
});
