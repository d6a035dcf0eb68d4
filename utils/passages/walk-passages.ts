/** The walk through a page's passages, in the page: marks, bar and place, until they are cleared. */
import { inSlices } from '../page/slices';
import type { PageView } from './page-view';
import { paintPassages, unpaintPassages } from './paint-passages';
import type { Passage, PassageAnswer, PassageWalk } from './passage';
import { type BarTexts, openPassageBar, type PassageBar } from './passage-bar';
import { isInPlace, type Stop, walkStops } from './passage-stops';
import { placeCaret } from './place-caret';
import { scrollToRange } from './scroll-to-range';

/** What the walk needs of the extension. */
export interface WalkParts {
  readonly texts: BarTexts;
  /** Whether the extension was reloaded under this page, so that nobody listens any more. */
  isGone(): boolean;
  /** Says where the walk stands, to whoever has it on screen; null once it is over. */
  tellWalked(walk: PassageWalk | null): void;
}

const GONE: PassageAnswer = { status: 'gone' };

/** A walk at a time in a page: `show` begins one and ends the one before. */
export class PassageWalker {
  private passages: readonly Passage[] = [];
  private stops: readonly Stop[] = [];
  private at = 0;
  private skipped = 0;
  private bar: PassageBar | null = null;
  private marked = new Set<PageView>();
  /** Of keys and of the page's end, from the first marks to the last. */
  private listening = new AbortController();
  /** Of the latest request that reads the page. */
  private reading = new AbortController();

  constructor(
    private readonly window: PageView,
    private readonly parts: WalkParts,
  ) {}

  readonly isGone = () => this.parts.isGone();

  /** Where the walk stands, or null where nothing is marked. */
  readonly walk = (): PassageWalk | null => {
    const passages = this.stops[this.at]?.passages ?? [];
    const labels = new Set(passages.map((index) => this.passages[index]?.label ?? ''));
    if (labels.size === 0) return null;
    return { at: this.at, total: this.stops.length, label: [...labels].join(' · '), skipped: this.skipped };
  };

  /** Marks all that the page has of the passages, and goes to the one at `at`; clears everything where it is gone. */
  readonly show = async (passages: readonly Passage[], at: number): Promise<PassageAnswer> => {
    const stops = await this.find(passages, at);
    if (stops === null) return { status: 'overtaken' };
    const place = stops.findIndex((stop) => stop.passages.includes(at));
    if (place < 0) return this.end();
    this.passages = passages;
    this.stops = stops;
    return this.goTo(place, 0);
  };

  /** Goes to the next passage or the one before, round the ends; to those the page has lost, it does not. */
  readonly step = async (by: 1 | -1): Promise<PassageAnswer> => {
    const count = this.stops.length;
    const next = count === 0 ? 0 : (this.at + by + count) % count;
    const stop = this.stops[next];
    if (!stop || this.parts.isGone()) return this.end();
    if (isInPlace(stop)) return this.goTo(next, 0);
    const before = this.stops;
    const stops = await this.find(this.passages, stop.passages[0] ?? 0);
    if (stops === null) return { status: 'overtaken' };
    for (let skipped = 0; skipped < count; skipped++) {
      const wanted = before[(this.at + by * (skipped + 1) + count * count) % count]?.passages ?? [];
      const place = stops.findIndex(({ passages }) => passages.some((index) => wanted.includes(index)));
      if (place < 0) continue;
      this.stops = stops;
      return this.goTo(place, skipped);
    }
    return this.end();
  };

  /** Takes marks and bar away. */
  readonly clear = (): void => {
    this.reading.abort();
    if (this.bar === null) return;
    this.listening.abort();
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

  private find(passages: readonly Passage[], asked: number): Promise<Stop[] | null> {
    this.reading.abort();
    this.reading = new AbortController();
    const { document } = this.window;
    return inSlices(walkStops(document, passages, asked), this.window, this.reading.signal);
  }

  private goTo(place: number, skipped: number): PassageAnswer {
    this.at = place;
    this.skipped = skipped;
    const ranges = this.stops.map(({ range }) => range);
    const range = ranges[place];
    const walk = this.walk();
    if (!range || !walk) return this.end();
    // A frame may be among those that carry no marks any more.
    unpaintPassages(this.marked);
    this.marked = paintPassages(ranges, place);
    this.bar ??= this.open();
    this.listen();
    this.bar.show(walk);
    scrollToRange(range);
    placeCaret(range);
    this.parts.tellWalked(walk);
    return { status: 'shown', walk };
  }

  private open(): PassageBar {
    const step = (by: 1 | -1) => void this.step(by);
    return openPassageBar(this.window.document, this.parts.texts, { step, clear: this.clear });
  }

  /** Escape ends the walk in any frame that carries marks; the page has it too. */
  private listen(): void {
    this.listening.abort();
    this.listening = new AbortController();
    const { signal } = this.listening;
    const onKeyDown = ({ key, isComposing }: KeyboardEvent) => {
      if (key === 'Escape' && !isComposing) this.clear();
    };
    for (const view of new Set([this.window, ...this.marked]))
      view.addEventListener('keydown', onKeyDown, { signal, capture: true });
    this.window.addEventListener('pagehide', this.clear, { signal });
  }
}
