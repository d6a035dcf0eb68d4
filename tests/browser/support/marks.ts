/** What is marked in a page, as the page itself can see. */
import type { BrowserPage } from './launch';

export interface Marks {
  /** The marked words, each once. */
  readonly every: readonly string[];
  /** Those the walk stands at. */
  readonly current: readonly string[];
  /** Whether these are in sight, in the window and in every frame around them. */
  readonly inView: boolean;
  /** Whether the bar stands in the page. */
  readonly bar: boolean;
}

export function marksIn(page: BrowserPage): Promise<Marks> {
  return page.evaluate(() => {
    const views: (Window & typeof globalThis)[] = [window];
    for (const view of views)
      for (const frame of view.document.querySelectorAll('iframe, frame'))
        views.push((frame as HTMLIFrameElement).contentWindow as Window & typeof globalThis);
    const rangesOf = (name: string) =>
      views.flatMap((view) => [...(view.CSS.highlights.get(name)?.keys() ?? [])] as Range[]);
    const isInView = (range: Range) => {
      let { top, bottom } = range.getBoundingClientRect();
      let view = range.startContainer.ownerDocument?.defaultView;
      for (; view; view = view.frameElement?.ownerDocument.defaultView) {
        if (top < 0 || bottom > view.innerHeight) return false;
        const frame = view.frameElement?.getBoundingClientRect();
        if (!frame) return bottom > top;
        top += frame.top;
        bottom += frame.top;
      }
      return false;
    };
    const current = rangesOf('tashan-passage-current');
    return {
      every: rangesOf('tashan-passage').map(String),
      current: current.map(String),
      inView: current.length === 1 && current.every(isInView),
      bar: document.querySelector('[data-tashan=passages]') !== null,
    };
  });
}

/** What the words are marked with that the walk stands at; see `MARK_STYLES`. */
const GROUND = [255, 197, 51];

/** Whether the marks are to be seen on the screen: their colour, and not only their style, which says little. */
export async function isMarkPainted(page: BrowserPage): Promise<boolean> {
  const picture = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(hasColour, picture, GROUND);
}

/** Runs in the page, whose policy may let no picture be loaded: it is made of bytes. */
async function hasColour(base64: string, colour: readonly number[]): Promise<boolean> {
  const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
  for (let at = 0; at < data.length; at += 4)
    if (colour.every((part, index) => Math.abs((data[at + index] ?? 0) - part) < 4)) return true;
  return false;
}
