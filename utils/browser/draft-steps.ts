/** Steps that can be taken back, kept by the tab itself, so that a page that is loaded again goes on where it was. */
import { type Draft, parseDraft } from '../drafts/draft';

/** One thing done, by the draft before and after it. */
export interface Step {
  readonly before: Draft;
  readonly after: Draft;
  /** What was typed into, where it was typing. */
  readonly into: string | null;
}

/** Each holds two drafts: enough to change one's mind, little enough to keep. */
const MOST_STEPS = 100;
/** A tab keeps five million characters of everything; older steps give way. */
const MOST_CHARACTERS = 2_000_000;

const keyOf = (draftId: string) => `draft-steps:${draftId}`;

/** The steps with this one; typing that goes on in one place is one step. */
export function stepsWith(steps: readonly Step[], step: Step): Step[] {
  const last = steps.at(-1);
  const goesOn = last !== undefined && step.into !== null && last.into === step.into;
  const next = goesOn ? [...steps.slice(0, -1), { ...step, before: last.before }] : [...steps, step];
  return next.slice(-MOST_STEPS);
}

/** Keeps the newest of these for the next time the draft is opened in this tab. */
export function keepSteps(draftId: string, steps: readonly Step[]): void {
  const kept: string[] = [];
  let room = MOST_CHARACTERS;
  for (const step of steps.toReversed()) {
    const text = JSON.stringify(step);
    room -= text.length;
    if (room < 0) break;
    kept.unshift(text);
  }
  try {
    sessionStorage.setItem(keyOf(draftId), `[${kept.join()}]`);
  } catch {
    // Full or forbidden: then there is nothing to take back, and nothing else is lost.
  }
}

/** The steps kept last; none where there are none, or nothing that can be read. */
export function keptSteps(draftId: string): Step[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(draftId)) ?? '[]');
    return Array.isArray(kept) ? kept.flatMap(stepOf) : [];
  } catch {
    return [];
  }
}

function stepOf({ before, after, into }: Record<keyof Step, unknown>): Step[] {
  const [was, became] = [parseDraft(before), parseDraft(after)];
  return was && became ? [{ before: was, after: became, into: typeof into === 'string' ? into : null }] : [];
}
