/** The element that everything drawn into a page stands in: out of its flow, closed to its styles and scripts. */
import type { PageView } from '../passages/page-view';
import { admitReader } from './own-events';
import { HOST_ATTRIBUTE, type HostKind, ownHosts } from './own-hosts';
import { DEAF, Sight } from './sight';

/**
 * As important as can be: a page's own rules say `* { position: static !important }` at times, and only the element's
 * style outweighs them. `all` leaves direction and bidi alone.
 */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  direction: 'ltr',
  'unicode-bidi': 'isolate',
  display: 'block',
  position: 'absolute',
  left: '0',
  top: '0',
  width: '0',
  height: '0',
  'z-index': '2147483647',
};

const COMMON_STYLES = `.${DEAF},.${DEAF} *{cursor:default!important}@media print{.overlay{display:none!important}}`;

export interface PageHost {
  readonly element: HTMLElement;
  /** What everything stands in; the styles apply to it and all in it. */
  readonly root: HTMLElement;
  /** Puts the element where it belongs, behind all that the page has, and back where the page has taken it away. */
  attach(): void;
  remove(): void;
  /** Presses in the surface count only once the reader has seen it there for a while; until `signal` aborts. */
  watch(surface: HTMLElement, signal: AbortSignal): void;
}

/**
 * A host for the document, not yet in it, in place of the one of its kind before. It is a plain element: one with a name of
 * its own a page could define, and be handed the closed root (`attachInternals`).
 * @param styles those of everything inside, where `.overlay` is the root
 */
export function createHost(document: Document, kind: HostKind, styles: string): PageHost {
  const view = document.defaultView as PageView;
  const hosts = ownHosts(view);
  hosts.get(kind)?.remove();
  const element = document.createElement('div');
  element.setAttribute(HOST_ATTRIBUTE, kind);
  for (const [name, value] of Object.entries(HOST_STYLE)) element.style.setProperty(name, value, 'important');
  const shadow = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = underOwnNames(COMMON_STYLES + styles);
  const root = document.createElement('div');
  root.className = 'overlay';
  root.lang = view.navigator.language ?? '';
  root.translate = false;
  shadow.append(style, root);
  hosts.set(kind, element);

  const sights = new Map<HTMLElement, Sight>();
  admitReader(shadow, (pressed) => [...sights].find(([surface]) => surface.contains(pressed))?.[1]);
  const bringToFront = () => element.isConnected && putLast(element, shadow, new Set(hosts.values()));
  return {
    element,
    root,
    attach() {
      putLast(element, shadow, new Set(hosts.values()));
    },
    remove: () => element.remove(),
    watch(surface, signal) {
      sights.set(surface, new Sight({ element: surface, host: element, bringToFront }, view, signal));
      signal.addEventListener('abort', () => sights.delete(surface));
    },
  };
}

/** A page that registers a property (`@property`) decides what it is, in closed roots too; it cannot know these names. */
function underOwnNames(styles: string): string {
  const own = crypto.getRandomValues(new Uint32Array(2)).join('');
  return styles.replace(/--(?=[a-z])/g, `--${own}-`);
}

/** Puts the host after everything but hosts, so that it is drawn over all of the page; whether it was not there. */
function putLast(host: HTMLElement, shadow: ShadowRoot, hosts: ReadonlySet<Element>): boolean {
  const { documentElement } = host.ownerDocument;
  let after = host.nextElementSibling;
  while (after && hosts.has(after as HTMLElement)) after = after.nextElementSibling;
  if (host.parentNode === documentElement && after === null) return false;
  const focused = shadow.activeElement as HTMLElement | null;
  documentElement.append(host);
  focused?.focus({ preventScroll: true });
  return true;
}
