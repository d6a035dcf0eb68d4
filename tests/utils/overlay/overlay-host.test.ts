// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { createHost, removeHosts } from '@/utils/overlay/overlay-host';

describe('the host of an overlay', () => {
  it('is out of the flow, whatever the page’s styles say', () => {
    const { element } = createHost(document, 'margin', '');
    for (const name of ['all', 'position', 'display', 'width', 'height', 'direction'])
      expect(element.style.getPropertyPriority(name), name).toBe('important');
    expect(element.style.position).toBe('absolute');
  });

  it('is closed to the page’s scripts', () => {
    expect(createHost(document, 'margin', '').element.shadowRoot).toBeNull();
  });

  it('keeps keys and clicks to itself', () => {
    const host = createHost(document, 'margin', '');
    host.attach();
    const heard = vi.fn();
    for (const type of ['keydown', 'click', 'pointerdown']) document.addEventListener(type, heard);
    for (const type of ['keydown', 'click', 'pointerdown'])
      host.root.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    expect(heard).not.toHaveBeenCalled();
    host.remove();
  });

  it('makes room for a card: the button beside a selection goes, overlays stay', () => {
    const host = createHost(document, 'margin', '');
    host.attach();
    document.documentElement.append(document.createElement('tashan-overlay'));
    removeHosts(document);
    expect([...document.querySelectorAll('tashan-overlay')]).toEqual([host.element]);
    host.remove();
  });

  it('comes back where the page has taken it away', () => {
    const host = createHost(document, 'margin', '');
    host.attach();
    host.element.remove();
    host.attach();
    expect(host.element.parentNode).toBe(document.documentElement);
    host.remove();
    expect(host.element.isConnected).toBe(false);
  });
});
