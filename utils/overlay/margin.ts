/** The life of a page's margin: read, ask, find, measure, draw; again when the page changes or moves; until it ends. */
import type { PageSkeleton } from '../page/skeleton';
import { skeletonNow } from '../page/skeleton-now';
import { inSlices, untilFree } from '../page/slices';
import type { Walk } from '../page/walk-page';
import { watchPage } from '../page/watch-page';
import { type LossWatch, watchLoss } from '../passages/watch-loss';
import { areStanding, type FoundMark, findMarks } from './find-marks';
import { inTurn } from './in-turn';
import type { MarkList } from './mark-list';
import { measureMarks } from './measure-marks';
import type { MarginMark } from './page-card';
import type { PageHost } from './page-host';
import { scrollTargetOf } from './scroll-ports';
import { type LayoutWatch, watchLayout } from './watch-layout';

export interface MarginParts {
  readonly window: Window;
  readonly host: PageHost;
  readonly list: MarkList;
  /** Resolves to what stands in the page's margin; null where nobody answers. */
  askMarks(page: PageSkeleton): Promise<readonly MarginMark[] | null>;
  /** Whether the extension was reloaded under this page. */
  isGone(): boolean;
  /** The marks have moved. */
  onMoved(): void;
  onEnded(): void;
}

/** Words that were not to be seen are looked for again when the page has moved, at this distance. Milliseconds. */
const LEAST_FIND_INTERVAL = 2_000;

/** Keeps the margin until `end` aborts, which it does by itself once the extension is gone. */
export class Margin {
  /** Resolves once the marks have been drawn for the first time, or the margin has ended before. */
  readonly drawn: Promise<void>;
  private marks: readonly MarginMark[] = [];
  private found: readonly FoundMark[] = [];
  /** As many of the marks were in the page at once; those who were may come back. */
  private most = 0;
  /** The gist of the page for which the marks were asked. */
  private told: number | null = null;
  private isNew = false;
  private lastFind = 0;
  private following = new AbortController();
  private readonly layout: LayoutWatch;
  private readonly loss: LossWatch;
  private readonly place = inTurn(() => this.placeNow());
  private readonly find = inTurn(() => this.findNow());
  private readonly update = inTurn(async () => {
    this.isNew = await this.readNow();
  });

  constructor(
    private readonly parts: MarginParts,
    private readonly end: AbortController,
  ) {
    const { window } = parts;
    const { signal } = end;
    this.layout = watchLayout(window, () => this.onLayout(), signal);
    const isLost = () => this.found.length < this.most || !areStanding(this.found);
    this.loss = watchLoss(window.document, isLost, () => this.find().then(() => !isLost()), signal);
    window.document.addEventListener('load', (event) => this.onLoad(event), { capture: true, signal });
    signal.addEventListener('abort', () => {
      this.following.abort();
      parts.host.remove();
      parts.onEnded();
    });
    this.drawn = new Promise((resolve) => {
      signal.addEventListener('abort', () => resolve());
      const read = () => this.update().then(() => ({ roots: [], isNews: this.isNew, work: 0 }));
      watchPage(window, () => read().finally(resolve), signal);
    });
  }

  /** Asks again: what is kept or hidden has changed. */
  askAgain(): void {
    this.told = null;
    void this.update();
  }

  /** Resolves to whether the page says, or shows, anything new. */
  private async readNow(): Promise<boolean> {
    const { parts, end } = this;
    if (this.isOver()) return false;
    const page = await skeletonNow(parts.window, end.signal);
    if (page === null) return !end.signal.aborted;
    parts.host.attach();
    if (page.gist === this.told) return this.lookAgain();
    const marks = await parts.askMarks(page);
    if (marks === null || end.signal.aborted) return false;
    [this.marks, this.told, this.most] = [marks, page.gist, 0];
    await this.find();
    return true;
  }

  /** The page says what it said; resolves to whether it says it in other elements. */
  private async lookAgain(): Promise<boolean> {
    const isStanding = areStanding(this.found);
    await (isStanding && this.isComplete() ? this.place() : this.find());
    return !isStanding;
  }

  /** Also once the extension is gone: a new copy draws anew, and what this one has drawn is taken away. */
  private isOver(): boolean {
    if (this.parts.isGone()) this.end.abort();
    return this.end.signal.aborted;
  }

  private isComplete(): boolean {
    return this.found.length === this.marks.length;
  }

  private async findNow(): Promise<void> {
    if (this.isOver()) return;
    this.lastFind = performance.now();
    this.found = (await this.inSlices(findMarks(this.parts.window.document, this.marks))) ?? [];
    this.most = Math.max(this.most, this.found.length);
    const blocks = this.found.map(({ block }) => block);
    this.layout.follow(blocks);
    this.loss.follow(blocks);
    await this.place();
  }

  private async placeNow(): Promise<void> {
    if (this.isOver()) return;
    const { window, list } = this.parts;
    const placed = await this.inSlices(measureMarks(window, this.found));
    // Marks stay where they are while the page is drawn anew: their paragraphs are about to be found again.
    if (placed === null || !areStanding(this.found)) return;
    if ((await this.inSlices(list.draw(placed))) === null) return;
    this.moveLayers();
    this.followPorts();
  }

  private moveLayers(): void {
    this.parts.list.layers.place();
    this.parts.onMoved();
  }

  private followPorts(): void {
    this.following.abort();
    this.following = new AbortController();
    const { ports } = this.parts.list.layers;
    const targets = ports.map(scrollTargetOf);
    // What is fixed to the window does not scroll with the page, in which its marks stand.
    if (ports.length > 0) targets.push(this.parts.window.document);
    const options = { passive: true, signal: this.following.signal };
    for (const target of targets) target?.addEventListener('scroll', () => this.moveLayers(), options);
  }

  private onLayout(): void {
    const isDue = performance.now() - this.lastFind > LEAST_FIND_INTERVAL;
    void (isDue && !this.isComplete() ? this.update() : this.place());
  }

  private onLoad({ target }: Event): void {
    // What a frame shows now is not what it showed before; the page itself has not changed.
    if ((target as Partial<HTMLIFrameElement> | null)?.contentWindow) void this.update();
  }

  private inSlices<Result>(walk: Walk<Result>): Promise<Result | null> {
    return inSlices(walk, this.parts.window, this.end.signal, untilFree);
  }
}
