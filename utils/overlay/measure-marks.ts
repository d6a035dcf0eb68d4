/** Where the marks of a page are to stand. Only reads, so that the page is laid out once, not once a mark. */
import type { Walk } from '../page/walk-page';
import { type Box, shifted } from './box';
import type { FoundMark } from './find-marks';
import { RoomFinder } from './free-room';
import { type MarkPlace, markPlace, parted } from './mark-place';
import { originOf, PortFinder, type ScrollPort, viewOf } from './scroll-ports';

/** A mark's place in its port. */
export interface PlacedMark {
  readonly found: FoundMark;
  /** What it scrolls with; null: the page. */
  readonly port: ScrollPort | null;
  /** In pixels from the corner of what is scrolled; null where its words are not on screen at all. */
  readonly place: MarkPlace | null;
}

/** Places of the marks, in the order given. */
export function* measureMarks(window: Window, found: readonly FoundMark[]): Walk<PlacedMark[]> {
  const ports = new PortFinder(window.document);
  const rooms = new RoomFinder((document) => widthOf(document, window));
  const placed: PlacedMark[] = [];
  for (const one of found) {
    const port = ports.portOf(one.block);
    const line = lineOf(one.words);
    const place = line && markPlace(line, rooms.levelsOf(one.block), () => textRight(one, line));
    placed.push({ found: one, port, place: place && inPort(place, one.block.ownerDocument, port, window) });
    yield;
  }
  return withoutCovering(placed);
}

/** The window's width; a frame's own for what stands in it. */
function widthOf({ documentElement }: Document, window: Window) {
  const width = documentElement.clientWidth || window.innerWidth;
  return { left: 0, right: width };
}

/** The line in which the words begin, as it is drawn; null where they are not drawn. */
export function lineOf(words: Range): Box | null {
  return [...words.getClientRects()].find(({ width, height }) => width > 0 && height > 0) ?? null;
}

/** A paragraph longer than this is a whole page in one element: its lines are not all asked. Characters. */
const LONG_BLOCK = 2_000;

/** How far the text reaches in the lines that a mark beside this one would touch. */
function textRight({ words, block }: FoundMark, { top, bottom }: Box): number {
  const isLong = (block.textContent?.length ?? 0) > LONG_BLOCK;
  const around = words.cloneRange();
  around.selectNodeContents(isLong ? words.startContainer : block);
  const touched = [...around.getClientRects()].filter((line) => line.bottom > top && line.top < bottom);
  return Math.max(...touched.map(({ right }) => right), words.getBoundingClientRect().right);
}

/** From the coordinates of the paragraph's own window to those of its port. */
function inPort(place: MarkPlace, document: Document, port: ScrollPort | null, window: Window): MarkPlace {
  const { x, y } = originOf(document, window);
  const corner = port ? viewOf(port, window) : { x: -window.scrollX, y: -window.scrollY };
  return { ...place, left: place.left + x - corner.x, top: place.top + y - corner.y };
}

function withoutCovering(placed: readonly PlacedMark[]): PlacedMark[] {
  const result = [...placed];
  const byPort = new Map<ScrollPort | null, number[]>();
  placed.forEach(({ port, place }, at) => {
    if (!place) return;
    const group = byPort.get(port) ?? [];
    group.push(at);
    byPort.set(port, group);
  });
  for (const group of byPort.values()) {
    const places = parted(group.map((at) => placed[at]?.place as MarkPlace));
    group.forEach((at, nth) => {
      result[at] = { ...(placed[at] as PlacedMark), place: places[nth] ?? null };
    });
  }
  return result;
}

/** The paragraph in the coordinates of the top window. */
export function blockBox({ block }: FoundMark, window: Window): Box {
  const { x, y } = originOf(block.ownerDocument, window);
  return shifted(block.getBoundingClientRect(), x, y);
}
