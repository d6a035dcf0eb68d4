/** What a reader does, in jsdom: events the browser itself sends. Those that a test dispatches say that a script made them. */

interface Implementation {
  isTrusted: boolean;
  _dispatch(event: Implementation): boolean;
}

/** The name under which jsdom keeps what is behind an object of the page. */
const IMPLEMENTATION = Object.getOwnPropertySymbols(document.createElement('a')).find(
  ({ description }) => description === 'impl',
);

function behind(target: object): Implementation {
  const found = IMPLEMENTATION && (target as Record<symbol, Implementation>)[IMPLEMENTATION];
  if (!found) throw new Error('jsdom keeps its implementations elsewhere now');
  return found;
}

/** The event as the browser would send it. */
export function trusted<Given extends Event>(event: Given): Given {
  behind(event).isTrusted = true;
  return event;
}

/** Sends an event as the browser does. */
export function send(target: EventTarget, event: Event): void {
  // The window of a test is a copy of jsdom's.
  const { jsdom } = globalThis as unknown as { jsdom: { window: Window } };
  const own = target === globalThis ? jsdom.window : target;
  behind(own)._dispatch(behind(trusted(event)));
}

const ANYWHERE = { bubbles: true, cancelable: true, composed: true };

/** A click by keys or with the pointer. */
export const click = (target: EventTarget) => send(target, new MouseEvent('click', ANYWHERE));

export const press = (target: EventTarget, key: string, more: KeyboardEventInit = {}): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, ...ANYWHERE, ...more });
  send(target, event);
  return event;
};
