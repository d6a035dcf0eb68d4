/** How long the page is kept waiting at a time: with what it costs to draw, less than a frame. Milliseconds. */
const LONGEST_STEP = 10;

export interface Stepping {
  /** Called after each item. */
  onStep(): void;
  readonly signal: AbortSignal;
}

/**
 * What `make` makes of each item, giving way to clicks, keys and drawing every few milliseconds.
 * @throws the signal's reason once it aborts.
 */
export async function inSteps<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Made,
  { onStep, signal }: Stepping,
): Promise<Made[]> {
  const made: Made[] = [];
  let begun = performance.now();
  for (const item of items) {
    signal.throwIfAborted();
    made.push(make(item));
    onStep();
    if (performance.now() - begun < LONGEST_STEP) continue;
    await giveWay();
    begun = performance.now();
  }
  signal.throwIfAborted();
  return made;
}

/** Resolves once what waits has been dealt with. A message: timers are held back to one a second in hidden tabs. */
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
