/**
 * What a reader does, and nobody else. A page's script can send any event to any element it gets hold of, and Firefox
 * gives it those in closed roots, too (`event.originalTarget`, `window.find`). So nothing that is drawn into a page has
 * listeners of its own: its root has them all, refuses what is not the reader's doing, and passes on the rest.
 */
import type { Sight } from './sight';

type Handled = 'click' | 'keydown' | 'mousedown';
type Handle<Type extends Handled> = (event: HTMLElementEventMap[Type]) => unknown;

const handlers = new WeakMap<EventTarget, { [Type in Handled]?: Handle<Type> }>();

/** Calls `handle` of what the reader does in this element, while it stands in a root with `admitReader`. */
export function onOwn<Type extends Handled>(element: Element, type: Type, handle: Handle<Type>): void {
  handlers.set(element, { ...handlers.get(element), [type]: handle });
}

/** A listener that passes over what a script has made. */
export function ofReader<Given extends Event>(handle: (event: Given) => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) handle(event as Given);
  };
}

/** Calls `handle` of what the reader does in the window, before the page's own listeners in its tree. */
export function onReader<Type extends keyof WindowEventMap>(
  window: Window,
  type: Type,
  handle: (event: WindowEventMap[Type]) => void,
  signal: AbortSignal,
): void {
  window.addEventListener(type, ofReader(handle), { capture: true, signal });
}

const PRESSES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick'];
const KEYS = ['keydown', 'keypress', 'keyup'];
const PRESSING_KEYS = ['Enter', ' '];

/**
 * Lets what the reader does in the root come to its handlers; keys and clicks there are not the page's, whose shortcuts and
 * own “click outside” stay still.
 * @param sightOf what watches whether the reader sees this element; undefined where it may be pressed unseen
 */
export function admitReader(root: ShadowRoot, sightOf: (element: Node) => Sight | undefined): void {
  const refuse = (event: Event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  const admit = (event: Event) => {
    if (!event.isTrusted) return refuse(event);
    if (isPress(event) && sightOf(event.target as Node)?.admits(event) === false) refuse(event);
  };
  const pass = (event: Event) => {
    event.stopPropagation();
    for (const at of event.composedPath()) {
      if (at === root) return;
      const handle = handlers.get(at)?.[event.type as Handled] as ((event: Event) => unknown) | undefined;
      handle?.(event);
    }
  };
  for (const type of [...PRESSES, ...KEYS]) {
    root.addEventListener(type, admit, { capture: true });
    root.addEventListener(type, pass);
  }
}

const isPress = (event: Event) =>
  KEYS.includes(event.type) ? PRESSING_KEYS.includes((event as KeyboardEvent).key) : true;
