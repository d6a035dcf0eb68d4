/** The marks themselves: buttons beside the text, one stop of the Tab key, arrow keys from each to the next. */

import type { Walk } from '../page/walk-page';
import { scrollToRange } from '../passages/scroll-to-range';
import { plainKey } from '../plain-key';
import type { FoundMark } from './find-marks';
import type { PlacedMark } from './measure-marks';
import { onOwn } from './own-events';
import { PortLayers } from './port-layers';

export interface MarkTexts {
  /** What the marks are called together. */
  readonly all: string;
  /** What a mark is called by itself. */
  nameOf(found: FoundMark): string;
}

/** Steps of the keys among marks that are in reading order. */
const STEPS: Readonly<Record<string, (at: number, length: number) => number>> = {
  ArrowDown: (at, length) => Math.min(at + 1, length - 1),
  ArrowRight: (at, length) => Math.min(at + 1, length - 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  ArrowLeft: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, length) => length - 1,
};

export class MarkList {
  readonly element: HTMLElement;
  readonly layers: PortLayers;
  private readonly buttons = new Map<string, HTMLButtonElement>();
  private readonly marks = new Map<Element, FoundMark>();
  /** Those that can be seen, in reading order. */
  private shown: HTMLButtonElement[] = [];
  /** Those that were taken away last, which may come back. */
  private gone = new Map<string, HTMLButtonElement>();

  constructor(
    private readonly window: Window,
    private readonly texts: MarkTexts,
    private readonly onOpen: (found: FoundMark, button: HTMLElement) => void,
  ) {
    this.element = window.document.createElement('div');
    this.element.className = 'marks';
    this.element.setAttribute('role', 'toolbar');
    this.element.setAttribute('aria-label', texts.all);
    this.element.setAttribute('aria-orientation', 'vertical');
    onOwn(this.element, 'click', (event) => this.open(event.target));
    onOwn(this.element, 'keydown', (event) => this.move(event));
    this.layers = new PortLayers(this.element, window);
  }

  /** Draws the marks where they are to stand, a few at a time, and takes away those that are no more. */
  *draw(placed: readonly PlacedMark[]): Walk<void> {
    const old = new Map(this.buttons);
    this.buttons.clear();
    this.marks.clear();
    const shown: HTMLButtonElement[] = [];
    for (const [key, one] of keyed(placed)) {
      const button = old.get(key) ?? this.gone.get(key) ?? this.window.document.createElement('button');
      old.delete(key);
      this.buttons.set(key, button);
      this.marks.set(button, one.found);
      this.show(button, one);
      if (one.place) shown.push(button);
      yield;
    }
    for (const gone of old.values()) gone.remove();
    if (old.size > 0) this.gone = old;
    this.layers.removeEmpty();
    const at = this.shown.findIndex(isStop);
    this.shown = shown;
    this.keepOneStop(at);
  }

  /** What a mark stands for now; null where it is no more. */
  foundOf(mark: HTMLElement): FoundMark | null {
    return this.marks.get(mark) ?? null;
  }

  /** Gives the keys to a mark, or goes to the one that holds the list's stop where it is no more. */
  focus(mark: HTMLElement): void {
    if (mark.isConnected) {
      this.makeStop(mark);
      mark.focus({ preventScroll: true });
    } else this.goTo(this.shown.find(isStop));
  }

  private show(button: HTMLButtonElement, { found, port, place }: PlacedMark): void {
    const { length } = found.mark.cards;
    const name = this.texts.nameOf(found);
    if (button.ariaLabel !== name) {
      button.type = 'button';
      button.ariaLabel = name;
      button.title = name;
      button.textContent = String(length);
    }
    button.className = `mark mark-${place?.form ?? 'whole'}`;
    button.hidden = place === null;
    if (place) button.style.transform = `translate(${Math.round(place.left)}px, ${Math.round(place.top)}px)`;
    this.layers.put(button, port);
  }

  /** @param at where the stop was among those shown before: where its mark is gone, the next one has that place now */
  private keepOneStop(at: number): void {
    const { shown } = this;
    const stop = shown.find(isStop) ?? shown[Math.min(at, shown.length - 1)] ?? shown[0];
    for (const button of this.buttons.values()) button.tabIndex = button === stop ? 0 : -1;
  }

  private open(target: EventTarget | null): void {
    const found = this.marks.get(target as Element);
    if (!found) return;
    this.makeStop(target as HTMLElement);
    this.onOpen(found, target as HTMLElement);
  }

  private move(event: KeyboardEvent): void {
    const at = this.shown.indexOf(event.target as HTMLButtonElement);
    const next = STEPS[plainKey(event) ?? '']?.(at, this.shown.length);
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    this.goTo(this.shown[next]);
  }

  private goTo(button: HTMLElement | undefined): void {
    const found = button && this.foundOf(button);
    if (!found) return;
    this.makeStop(button);
    scrollToRange(found.words);
    this.layers.place();
    button.focus({ preventScroll: true });
  }

  private makeStop(button: HTMLElement): void {
    for (const other of this.buttons.values()) if (isStop(other)) other.tabIndex = -1;
    button.tabIndex = 0;
  }
}

/** Whether the Tab key stops at it. */
const isStop = ({ tabIndex }: HTMLElement) => tabIndex === 0;

/** Each mark with what tells it from the others when the page is read again. */
function* keyed(placed: readonly PlacedMark[]): Generator<[string, PlacedMark]> {
  const seen = new Map<string, number>();
  for (const one of placed) {
    const { exact, prefix, suffix } = one.found.mark.selector;
    const words = [prefix, exact, suffix].join('\n');
    const before = seen.get(words) ?? 0;
    seen.set(words, before + 1);
    yield [`${before}\n${words}`, one];
  }
}
