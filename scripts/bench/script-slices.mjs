/** How long a content script holds up its page, taken from the browser's own trace. */

/** The last one tells who asked to be called back. */
const CATEGORIES = [
  'devtools.timeline',
  'blink.user_timing',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.stack',
];

/** What asks the browser for a call, and what the browser calls it. Its microtasks run inside the call. */
const CALLBACKS = { RequestIdleCallback: 'FireIdleCallback', TimerInstall: 'TimerFire' };
const OUTERMOST = new Set(['EvaluateScript', ...Object.values(CALLBACKS)]);

/** Everything the browser did in the page while `work` ran. */
export async function traceOf(page, work) {
  await page.tracing.start({ categories: CATEGORIES });
  let worked;
  try {
    worked = await work();
  } finally {
    const buffer = await page.tracing.stop();
    worked = { worked, events: JSON.parse(new TextDecoder().decode(buffer)).traceEvents };
  }
  return worked;
}

const isOurs = (url) => String(url ?? '').startsWith('chrome-extension://');
const keyOf = ({ pid, name, args }) => `${pid} ${CALLBACKS[name] ?? name} ${idOf(args.data)}`;
const idOf = ({ id, timerId }) => id ?? timerId;

/**
 * Each stretch of work the extension's scripts did in the page: `{ cpu, wall }`, in milliseconds. They differ where
 * another process had the processor meanwhile.
 */
export function slicesIn(events) {
  const asked = new Set(events.filter(isAskedByUs).map(keyOf));
  const isCall = (event) =>
    OUTERMOST.has(event.name) && (isOurs(event.args.data.url) || asked.has(keyOf(event)));
  const calls = events.filter(isCall);
  // Listeners and observers: called straight away, within whatever the page itself was doing.
  const others = events.filter(
    (event) =>
      event.name === 'FunctionCall' &&
      isOurs(event.args.data?.url) &&
      !calls.some((call) => holds(call, event)),
  );
  return [...calls, ...others].map(({ dur = 0, tdur = dur }) => ({ cpu: tdur / 1000, wall: dur / 1000 }));
}

function isAskedByUs({ name, args }) {
  return name in CALLBACKS && (args.data.stackTrace ?? []).some(({ url }) => isOurs(url));
}

const end = ({ ts, dur = 0 }) => ts + dur;
const holds = (outer, inner) =>
  outer.pid === inner.pid && outer.tid === inner.tid && outer.ts <= inner.ts && end(outer) >= end(inner);

/** When the content script was first run, in milliseconds after the page's navigation began; null where it was not. */
export function scriptStart(events) {
  const first = events.find(({ name, args }) => name === 'EvaluateScript' && isOurs(args.data?.url));
  const navigation = events.findLast(
    ({ name, pid, ts }) => name === 'navigationStart' && pid === first?.pid && ts <= first.ts,
  );
  return first && navigation ? (first.ts - navigation.ts) / 1000 : null;
}
