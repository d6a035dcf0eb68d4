/** What is drawn over a page. Its root is closed to the page, and to its tests: the debugger leads inside. */
import type { BrowserPage, Driver } from './launch';
import { PATIENCE } from './reading';

type Kinds = readonly string[];
/** What is drawn beside paragraphs and words; the three kinds of bars are apart. */
const OVERLAYS: Kinds = ['margin', 'card'];

/** Runs `fn(root, ...args)` in the last margin or card of the page; null where there is none. */
export function inOverlay<Args extends unknown[], Answer>(
  driver: Driver,
  page: BrowserPage,
  fn: (root: ShadowRoot, ...args: Args) => Answer,
  ...args: Args
): Promise<Answer | null> {
  return inClosed(driver, page, OVERLAYS, fn, args);
}

/** The same in the buttons beside a selection. */
export function inButtons<Args extends unknown[], Answer>(
  driver: Driver,
  page: BrowserPage,
  fn: (root: ShadowRoot, ...args: Args) => Answer,
  ...args: Args
): Promise<Answer | null> {
  return inClosed(driver, page, ['buttons'], fn, args);
}

/** The same in what is drawn of one kind: `passages`, `notice`. */
export function inKind<Args extends unknown[], Answer>(
  driver: Driver,
  page: BrowserPage,
  kind: string,
  fn: (root: ShadowRoot, ...args: Args) => Answer,
  ...args: Args
): Promise<Answer | null> {
  return inClosed(driver, page, [kind], fn, args);
}

async function inClosed<Args extends unknown[], Answer>(
  { kind, browser }: Driver,
  page: BrowserPage,
  kinds: Kinds,
  fn: (root: ShadowRoot, ...args: Args) => Answer,
  args: Args,
): Promise<Answer | null> {
  const source = `function (root, json) { return JSON.stringify((${fn})(root, ...JSON.parse(json)) ?? null); }`;
  const json = JSON.stringify(args);
  const run = kind === 'chromium' ? inClosedChromium : inClosedFirefox;
  const answer = await run(browser, page, kinds, source, json);
  return answer === null ? null : JSON.parse(answer);
}

interface ProtocolNode {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly ProtocolNode[];
  readonly shadowRoots?: readonly ProtocolNode[];
}

async function inClosedChromium(
  _browser: unknown,
  page: BrowserPage,
  kinds: Kinds,
  source: string,
  json: string,
) {
  const isWanted = ({ attributes = [], shadowRoots = [] }: ProtocolNode) =>
    shadowRoots.length > 0 && kinds.includes(attributes[attributes.indexOf('data-tashan') + 1] ?? '');
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true });
    const html = (root as ProtocolNode).children?.find(({ nodeName }) => nodeName === 'HTML');
    const host = html?.children?.findLast(isWanted);
    const backendNodeId = host?.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: source,
      arguments: [{ objectId: object.objectId ?? '' }, { value: json }],
      returnByValue: true,
    });
    return result.value as string;
  } finally {
    await session.detach();
  }
}

interface Bidi {
  send(
    method: string,
    params: object,
  ): Promise<{ result: { result: BidiValue; exceptionDetails?: { text: string } } }>;
}
interface BidiValue {
  readonly type: string;
  readonly value?: unknown;
}

async function inClosedFirefox(
  browser: unknown,
  page: BrowserPage,
  kinds: Kinds,
  source: string,
  json: string,
) {
  const { connection } = browser as { connection: Bidi };
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  const selector = kinds.map((one) => `html > [data-tashan=${one}]`).join();
  const find = `() => [...document.querySelectorAll('${selector}')].at(-1)`;
  const found = await connection.send('script.callFunction', {
    ...{ functionDeclaration: find, target, awaitPromise: false },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const host = found.result.result.value as { shadowRoot?: { sharedId?: string } } | undefined;
  const sharedId = host?.shadowRoot?.sharedId;
  if (!sharedId) return null;
  const { result } = await connection.send('script.callFunction', {
    ...{ functionDeclaration: source, target, awaitPromise: false },
    arguments: [{ sharedId }, { type: 'string', value: json }],
  });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return result.result.value as string;
}

/** Shows the page's margin, or takes it away, as the panel does. */
export async function setMargin(driver: Driver, page: BrowserPage, shown: boolean): Promise<void> {
  await driver.evaluate(switchMargin, page.url(), shown);
  await page.bringToFront();
}

/** Runs in the extension. */
async function switchMargin(url: string, shown: boolean): Promise<void> {
  type Injection = { target: { tabId: number }; files?: string[]; func?: unknown; args?: unknown[] };
  interface Api {
    readonly tabs: { query(by: object): Promise<{ id: number; url?: string }[]> };
    readonly scripting: { executeScript(injection: Injection): Promise<unknown> };
  }
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const api = browser ?? chrome;
  const tabs = await api.tabs.query({});
  const target = { tabId: tabs.find((tab) => tab.url === url)?.id ?? 0 };
  await api.scripting.executeScript({ target, files: ['/overlay.js'] });
  const func = (is: boolean) => {
    const { tashanOverlay } = globalThis as unknown as {
      tashanOverlay: { showMargin(): Promise<void>; hideMargin(): void };
    };
    return is ? tashanOverlay.showMargin() : tashanOverlay.hideMargin();
  };
  await api.scripting.executeScript({ target, func, args: [shown] });
}

/** A mark as it is drawn, in the coordinates of the window. */
export interface DrawnMark {
  readonly name: string;
  readonly count: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The marks that are drawn, in reading order from top to bottom. */
export async function marksOf(driver: Driver, page: BrowserPage): Promise<DrawnMark[]> {
  const marks = (await inOverlay(driver, page, drawnMarks)) ?? [];
  return [...marks].sort((a, b) => a.top - b.top);
}

function drawnMarks(root: ShadowRoot): DrawnMark[] {
  return [...root.querySelectorAll('.mark')]
    .filter((mark) => mark.getClientRects().length > 0)
    .map((mark) => {
      const { left, top, right, bottom } = mark.getBoundingClientRect();
      return { name: mark.ariaLabel ?? '', count: mark.textContent ?? '', left, top, right, bottom };
    });
}

/** Waits until as many marks are drawn as are wanted, and stay where they are. */
export async function marksWhen(
  driver: Driver,
  page: BrowserPage,
  isAsWanted: (marks: readonly DrawnMark[]) => boolean,
): Promise<DrawnMark[]> {
  const end = Date.now() + PATIENCE;
  let before = '';
  for (;;) {
    const marks = await marksOf(driver, page);
    const now = JSON.stringify(marks);
    if (isAsWanted(marks) && now === before) return marks;
    if (Date.now() > end) throw new Error(`the marks stayed as ${now.slice(0, 800)}`);
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

/** Texts of the elements in the overlay that are drawn. */
export async function textsIn(driver: Driver, page: BrowserPage, selector: string): Promise<string[]> {
  const ask = (root: ShadowRoot, of: string) =>
    [...root.querySelectorAll(of)]
      .filter((found) => found.getClientRects().length > 0)
      .map((found) => (found.textContent ?? '').trim());
  return (await inOverlay(driver, page, ask, selector)) ?? [];
}

/** Clicks where an element of what is drawn is, as a reader does, once it takes clicks. */
export async function clickIn(
  driver: Driver,
  page: BrowserPage,
  selector: string,
  kinds = OVERLAYS,
): Promise<void> {
  const { x, y } = await readyIn(driver, page, selector, kinds);
  await page.mouse.click(x, y);
}

/** Where an element of what is drawn is, once it takes clicks; see `DEAF`. */
export async function readyIn(
  driver: Driver,
  page: BrowserPage,
  selector: string,
  kinds = OVERLAYS,
): Promise<Place> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = await placeIn(driver, page, selector, kinds);
    if (found && !found.isDeaf && found.x !== 0) return found;
    if (Date.now() > end) throw new Error(`nothing to click at ${selector}: ${JSON.stringify(found)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly isDeaf: boolean;
}

/** Where the middle of an element is, and whether it takes no clicks; null where it is not drawn. */
export function placeIn(
  driver: Driver,
  page: BrowserPage,
  selector: string,
  kinds = OVERLAYS,
): Promise<Place | null> {
  const ask = (root: ShadowRoot, of: string): Place | null => {
    const element = root.querySelector(of);
    const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
    const isDeaf = element?.closest('.deaf') !== null;
    return element && { x: left + width / 2, y: top + height / 2, isDeaf };
  };
  return inClosed(driver, page, kinds, ask, [selector]);
}

/** Whether the middle of a mark can be seen and clicked. */
export async function isOnTop(driver: Driver, page: BrowserPage, mark: DrawnMark): Promise<boolean> {
  const ask = (root: ShadowRoot, x: number, y: number) => root.elementFromPoint(x, y)?.className ?? '';
  const [x, y] = [(mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2];
  return (await inOverlay(driver, page, ask, x, y))?.startsWith('mark') ?? false;
}
