/**
 * `npm run bench:linear`: how many times longer everything that takes text from outside works where the text is twice as
 * long: 2 where it is linear, 4 where it is not. A text of each kind is doubled until it takes long enough to be timed.
 */
import { cpus } from 'node:os';
import { findMarks } from '@/utils/overlay/find-marks';
import { readPage } from '@/utils/page/read-page';
import { atOnce } from '@/utils/page/slices';
import { walkWords } from '@/utils/passages/page-words';
import { HOSTILE_PAGES } from './bench/hostile-pages';
import { HOSTILE_TEXTS } from './bench/hostile-texts';
import { OUTSIDE_READERS } from './bench/outside-readers';
import { tableOf } from './eval/table';

/** Shorter times say nothing; a text that takes less at the greatest length is called quick. Milliseconds. */
const TELLING = 12;
/** Of several runs the shortest counts. Time of the processor: that of the clock is also other programs'. */
const RUNS = 3;
const [SHORTEST, LONGEST] = [1_024, 262_144];
/** Nodes: building a document in jsdom takes longer than walking it. */
const MOST_NODES = 16_384;
/** Above it something grows faster than the text: halfway, as factors go, between one that doubles and one that squares. */
const MOST_TIMES = 2.8;

type Work<Input> = (input: Input) => unknown;

interface Doubling {
  readonly length: number;
  readonly time: number;
  /** Null where the longest is too quick to be timed. */
  readonly times: number | null;
}

export async function main(only: string[]): Promise<number> {
  const [processor] = cpus();
  console.log(`Node ${process.version} · ${cpus().length} × ${processor?.model ?? 'unknown'}\n`);
  const isAsked = (name: string) => only.length === 0 || only.some((part) => name.includes(part));
  const rows: string[][] = [];
  for (const [name, work, inputs, most] of subjects()) {
    if (!isAsked(name)) continue;
    const doublings: [string, Doubling][] = [];
    for (const [text, make] of Object.entries(inputs))
      doublings.push([text, await doubled(work, make, most)]);
    const found = rowsOf(name, doublings);
    for (const row of found) console.error(row.join(' · '));
    rows.push(...found);
  }
  console.log(tableOf(['function', 'steepest text', 'length', 'ms', 'twice as long'], rows));
  return rows.some((row) => Number(row.at(-1)) > MOST_TIMES) ? 1 : 0;
}

type Subject = [
  name: string,
  work: Work<never>,
  inputs: Readonly<Record<string, (length: number) => never>>,
  most: number,
];

function subjects(): Subject[] {
  const texts = Object.entries(OUTSIDE_READERS).map(
    ([name, work]) => [name, work, HOSTILE_TEXTS, LONGEST] as unknown as Subject,
  );
  const walks: Record<string, Work<Document>> = {
    'a document read': readPage,
    'a document’s words': (document) => atOnce(walkWords(document)),
    'a document’s marks': (document) => atOnce(findMarks(document, marksOf(document))),
  };
  const pages = Object.entries(walks).map(
    ([name, work]) => [name, work, HOSTILE_PAGES, MOST_NODES] as unknown as Subject,
  );
  return [...texts, ...pages];
}

/** As many marks as a page is given, all over it. */
function marksOf(document: Document) {
  const words = document.body.textContent?.slice(-32) ?? '';
  const selector = { exact: '容', prefix: words, suffix: words };
  return Array.from({ length: 200 }, () => ({ selector, cards: [] }));
}

async function doubled<Input>(
  work: Work<Input>,
  make: (length: number) => Input,
  most: number,
): Promise<Doubling> {
  let length = SHORTEST;
  let time = await shortest(work, make(length));
  while (time < TELLING && length < most) {
    length *= 2;
    time = await shortest(work, make(length));
  }
  if (time < TELLING / 4) return { length, time, times: null };
  const twice = await shortest(work, make(length * 2));
  if (twice <= MOST_TIMES * time) return { length, time, times: twice / time };
  // What grows with the square does so again; what waited for memory or for a compiler once does not.
  const again = await shortest(work, make(length * 4));
  return { length, time, times: Math.min(twice / time, again / twice) };
}

async function shortest<Input>(work: Work<Input>, input: Input): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const start = process.cpuUsage();
    await work(input);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}

/** The steepest of the function's texts, and every other that is too steep. */
function rowsOf(name: string, doublings: readonly (readonly [string, Doubling])[]): string[][] {
  const timed = doublings.filter(([, { times }]) => times !== null);
  const steepest = timed.toSorted(([, a], [, b]) => (b.times ?? 0) - (a.times ?? 0));
  if (steepest.length === 0) return [[name, 'all', LONGEST.toLocaleString('en'), 'quick', '–']];
  const told = steepest.filter(([, { times }], at) => at === 0 || (times ?? 0) > MOST_TIMES);
  return told.map(([text, { length, time, times }]) => {
    return [name, text, length.toLocaleString('en'), time.toFixed(1), (times ?? 0).toFixed(2)];
  });
}
