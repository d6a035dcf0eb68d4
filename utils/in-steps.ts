/** Long work, done a little at a time, so that the page stays alive and the reader can stop it. */

/** How long work may go on before the window gets to answer: within a frame of 16 ms, with room to draw it. */
const STEP_MS = 10;

export interface Steps {
  /** Ends the work early. */
  readonly signal?: AbortSignal | undefined;
  /** Told whenever the window gets to answer, and at the end. */
  onProgress?(done: number, total: number): void;
}

/** Visits the items in turn, letting the window answer in between; resolves to whether it came to the end. */
export async function inSteps<Item>(
  items: readonly Item[],
  visit: (item: Item) => void,
  { signal, onProgress }: Steps = {},
): Promise<boolean> {
  let from = performance.now();
  for (const [at, item] of items.entries()) {
    if (performance.now() - from > STEP_MS) {
      onProgress?.(at, items.length);
      await giveWay();
      from = performance.now();
    }
    if (signal?.aborted) return false;
    visit(item);
  }
  onProgress?.(items.length, items.length);
  return !signal?.aborted;
}

/**
 * What `make` makes of each item, made in steps.
 * @throws the signal's reason once it aborts.
 */
export async function madeInSteps<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Made,
  steps: Steps,
): Promise<Made[]> {
  const made: Made[] = [];
  await inSteps(items, (item) => made.push(make(item)), steps);
  steps.signal?.throwIfAborted();
  return made;
}

/** Lets what waits run: input, drawing. A timer would do it too, but is held up in a window that is not seen. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
