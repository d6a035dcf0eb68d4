/** Whether the reader sees what is drawn into a page, and has seen it for long enough to know what a press does. */
import type { PageView } from '../passages/page-view';
import { isGrey, isInSight } from './in-sight';
import { redraw, Seal } from './seal';

/** A press sooner than this was meant for what stood there before. Milliseconds. */
export const LEAST_SEEN = 500;
/** Between two looks, at random: a page that hides it in between cannot know when. Milliseconds. */
const [LEAST_WAIT, MOST_WAIT] = [25, 75];
/** What has moved farther than this stands where something else was. Pixels. */
const STILL = 4;
/** Stands on a surface that takes no presses. */
export const DEAF = 'deaf';
/** The least that Chromium takes. Milliseconds. */
const VISIBILITY_DELAY = 100;

/** What is seen, and where it stands. */
export interface Surface {
  /** What is drawn, within the host's root. */
  readonly element: HTMLElement;
  readonly host: HTMLElement;
  /** Puts the host back in front of everything the page has added; whether it was not. */
  bringToFront(): boolean;
}

/** Watches a surface from its appearance until `signal` aborts. */
export class Sight {
  /** When it came to be seen as and where it is now; null while it is not. */
  private since: number | null = null;
  private left = Number.NaN;
  private top = Number.NaN;
  private isPressSeen = false;
  /** What the browser itself says; null where it says nothing of this. */
  private isVisible: boolean | null = null;
  private readonly seal: Seal;

  constructor(
    private readonly surface: Surface,
    private readonly view: PageView,
    private readonly signal: AbortSignal,
  ) {
    this.seal = new Seal(surface.element, signal);
    this.askBrowser();
    this.keepLooking();
  }

  /** Whether a press is meant for what is seen here: a click, as its press was; a key, unless it repeats itself. */
  admits(event: Event): boolean {
    const isClear = this.isClear();
    if (event.type === 'pointerdown') this.isPressSeen = isClear;
    const isByPointer = event.type === 'click' && (event as MouseEvent).detail > 0;
    return isClear && !(event as KeyboardEvent).repeat && (this.isPressSeen || !isByPointer);
  }

  private isClear(): boolean {
    this.look();
    const isClear = this.since !== null && performance.now() - this.since >= LEAST_SEEN;
    const { classList } = this.surface.element;
    // The pointer says it, too.
    if (classList.contains(DEAF) === isClear) redraw(() => classList.toggle(DEAF, !isClear));
    return isClear;
  }

  private look(): void {
    const { surface, view } = this;
    const { left, top } = surface.element.getBoundingClientRect();
    const isStill = Math.abs(left - this.left) <= STILL && Math.abs(top - this.top) <= STILL;
    if (surface.bringToFront() || !isStill) {
      this.since = null;
      [this.left, this.top] = [left, top];
    }
    const isSeen = this.isVisibleByBrowser() && this.seal.isWhole() && isInSight(surface, view, this.knows);
    this.since = isSeen ? (this.since ?? performance.now()) : null;
  }

  private keepLooking(): void {
    if (this.signal.aborted) return;
    this.isClear();
    const wait = LEAST_WAIT + Math.random() * (MOST_WAIT - LEAST_WAIT);
    setTimeout(() => this.keepLooking(), wait);
  }

  /** Whether the browser tells of frames and covers itself. */
  private get knows(): boolean {
    return this.isVisible !== null;
  }

  /** All is seen on a page in mourning, which Chromium calls distorted. */
  private isVisibleByBrowser(): boolean {
    return this.isVisible !== false || isGrey(this.view);
  }

  /** Intersection Observer v2, where there is one: it knows of covers that let the pointer through. */
  private askBrowser(): void {
    const { IntersectionObserver, IntersectionObserverEntry } = this.view;
    if (!('isVisible' in (IntersectionObserverEntry?.prototype ?? {}))) return;
    this.isVisible = false;
    const onTold = (entries: readonly IntersectionObserverEntry[]) => {
      this.isVisible = (entries.at(-1) as { isVisible?: boolean } | undefined)?.isVisible === true;
      this.look();
    };
    const options: object = { trackVisibility: true, delay: VISIBILITY_DELAY };
    const observer = new IntersectionObserver(onTold, options);
    observer.observe(this.surface.element);
    this.signal.addEventListener('abort', () => observer.disconnect());
  }
}
