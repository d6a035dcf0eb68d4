/** The walk through a page's passages, in the page: marks, bar and place, until they are cleared. */
import { ofReader } from '../overlay/own-events';
import { inSlices, untilFree } from '../page/slices';
import type { PageView } from './page-view';
import { paintPassages, unpaintPassages } from './paint-passages';
import type { Passage, PassageAnswer, PassageWalk } from './passage';
import { type BarTexts, openPassageBar, type PassageBar } from './passage-bar';
import { isInPlace, isStanding, placeAmong, type Stop, stopAfter, walkStops } from './passage-stops';
import { placeCaret } from './place-caret';
import { scrollToRange } from './scroll-to-range';
import { stepsOfKey } from './walk-key';
import { type LossWatch, watchLoss } from './watch-loss';

/** What the walk needs of the extension. */
export interface WalkParts {
  readonly texts: BarTexts;
  /** Whether the extension was reloaded under this page, so that nobody listens any more. */
  isGone(): boolean;
  /** Says where the walk stands, to whoever has it on screen; null once it is over. */
  tellWalked(walk: PassageWalk | null): void;
}

const GONE: PassageAnswer = { status: 'gone' };

/** A page that is drawn anew may be empty for a moment: only then are words called gone. Milliseconds. */
const GONE_AFTER = 1_000;

/** A walk at a time in a page: `show` begins one and ends the one before. */
export class PassageWalker {
  private passages: readonly Passage[] = [];
  private stops: readonly Stop[] = [];
  /** How many of them there were when the walk began. */
  private most = 0;
  private at = 0;
  private skipped = 0;
  private bar: PassageBar | null = null;
  private marked = new Set<PageView>();
  /** Of keys and of the page, from the first marks to the last. */
  private listening = new AbortController();
  private loss: LossWatch | null = null;
  private goneTimer: ReturnType<typeof setTimeout> | undefined;
  /** The walk as it was told last; empty where its passage was called gone. */
  private told = '';
  /** Of the latest request that reads the page. */
  private reading = new AbortController();

  constructor(
    private readonly window: PageView,
    private readonly parts: WalkParts,
  ) {}

  readonly isGone = () => this.parts.isGone();

  /** Where the walk stands, or null where nothing is marked. */
  readonly walk = (): PassageWalk | null => {
    const { passages = [], isOnlySimilar = false } = this.stops[this.at] ?? {};
    const labels = new Set(passages.map((index) => this.passages[index]?.label ?? ''));
    if (labels.size === 0) return null;
    const { at, skipped, stops } = this;
    return { at, total: stops.length, label: [...labels].join(' · '), isOnlySimilar, skipped };
  };

  /** Marks all that the page has of the passages, and goes to the one at `at`; clears everything where it is gone. */
  readonly show = async (passages: readonly Passage[], at: number): Promise<PassageAnswer> => {
    const stops = await this.find(passages, at);
    if (stops === null) return { status: 'overtaken' };
    const place = stops.findIndex((stop) => stop.passages.includes(at));
    if (place < 0) return this.end();
    this.passages = passages;
    this.stops = stops;
    this.most = stops.length;
    return this.goTo(place, 0);
  };

  /** Goes to the next passage or the one before, round the ends; to those the page has lost, it does not. */
  readonly step = async (by: 1 | -1): Promise<PassageAnswer> => {
    const count = this.stops.length;
    const next = (this.at + by + count) % count;
    const stop = this.stops[next];
    if (!stop || this.isGone()) return this.end();
    if (isInPlace(stop)) return this.goTo(next, 0);
    const { stops: before, at: from } = this;
    const stops = await this.find(this.passages, stop.passages[0] ?? 0);
    if (stops === null) return { status: 'overtaken' };
    const reached = stopAfter(before, from, by, stops);
    if (reached === null) return this.end();
    this.stops = stops;
    return this.goTo(reached.place, reached.skipped);
  };

  /** Takes marks and bar away. */
  readonly clear = (): void => {
    this.reading.abort();
    if (this.bar === null) return;
    this.listening.abort();
    clearTimeout(this.goneTimer);
    unpaintPassages(this.marked);
    this.bar.remove();
    this.bar = null;
    this.marked.clear();
    this.stops = [];
    this.parts.tellWalked(null);
  };

  private end(): PassageAnswer {
    this.clear();
    return GONE;
  }

  private find(passages: readonly Passage[], asked: number, signal = this.readAnew()) {
    return inSlices(walkStops(this.window.document, passages, asked), this.window, signal, untilFree);
  }

  /** Ends the request before; until when this one is the latest. */
  private readAnew(): AbortSignal {
    this.reading.abort();
    this.reading = new AbortController();
    return this.reading.signal;
  }

  /** The page was drawn anew: the marks go with its words, but the view stays. Resolves to whether all are there again. */
  private async findAnew(): Promise<boolean> {
    if (this.isGone()) this.clear();
    const { stops: before, at } = this;
    const found = await this.find(this.passages, before[at]?.passages[0] ?? 0, this.listening.signal);
    // What the reader has asked for meanwhile counts.
    if (found === null || this.stops !== before) return true;
    const place = placeAmong(found, before[at]);
    clearTimeout(this.goneTimer);
    this.bar?.attach();
    this.paint(found, place);
    if (place < 0) {
      // What is said again is read out again.
      if (this.told) this.goneTimer = setTimeout(() => this.tellGone(), GONE_AFTER);
      return false;
    }
    [this.stops, this.at] = [found, place];
    if (this.told !== JSON.stringify(this.walk())) this.tell();
    return found.length >= this.most;
  }

  private tellGone(): void {
    this.told = '';
    this.bar?.showGone();
  }

  private goTo(place: number, skipped: number): PassageAnswer {
    [this.at, this.skipped] = [place, skipped];
    const range = this.stops[place]?.range;
    if (!range) return this.end();
    clearTimeout(this.goneTimer);
    this.bar ??= this.open();
    this.paint(this.stops, place);
    const walk = this.tell();
    scrollToRange(range);
    placeCaret(range);
    return walk ? { status: 'shown', walk } : GONE;
  }

  /** Says where the walk stands, in the page and to whoever shows it. */
  private tell(): PassageWalk | null {
    const walk = this.walk();
    this.told = JSON.stringify(walk);
    if (walk) this.bar?.show(walk);
    this.parts.tellWalked(walk);
    return walk;
  }

  private open(): PassageBar {
    this.listening = new AbortController();
    const { signal } = this.listening;
    this.window.addEventListener('pagehide', ofReader(this.clear), { signal });
    const { document } = this.window;
    // A walk may have lost passages, which come back.
    const isLost = () => this.stops.length < this.most || !this.stops.every(isStanding);
    this.loss = watchLoss(document, isLost, () => this.findAnew(), signal);
    return openPassageBar(document, this.parts.texts, this);
  }

  private paint(stops: readonly Stop[], current: number): void {
    const ranges = stops.map(({ range }) => range);
    // A frame may be among those that carry no marks any more.
    unpaintPassages(this.marked);
    this.marked = paintPassages(ranges, current);
    // Not in the window, where an open card takes Escape first. A document that listens already goes on to.
    for (const { document } of new Set([this.window, ...this.marked]))
      document.addEventListener('keydown', this.onKeyDown, { signal: this.listening.signal, capture: true });
    this.loss?.follow(ranges.map(({ startContainer }) => startContainer));
  }

  /** In any frame that carries marks; the page has the keys too. */
  private readonly onKeyDown = ofReader((event: KeyboardEvent) => {
    const by = stepsOfKey(event);
    if (by === 0) this.clear();
    else if (by) void this.step(by);
  });
}
