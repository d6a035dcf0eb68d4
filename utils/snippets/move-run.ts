/** Moves by key, one after the other, which a reader takes for one and undoes as one. */
import type { Positions } from './move';

export interface MoveRun {
  /** What is moved. */
  readonly id: string;
  /** When it was last moved, in milliseconds since 1970. */
  readonly at: number;
  /** Where everything stood before the first of the moves. */
  readonly before: Positions;
}

/** The longest pause within a run, in milliseconds: as long as a toast offers to undo it. */
const LONGEST_PAUSE = 7_000;

/** The run that a further move continues, or begins; `before` is where what it moved stood just before. */
export function moveRun(last: MoveRun | null, id: string, before: Positions, at: number): MoveRun {
  const goesOn = last !== null && last.id === id && at - last.at < LONGEST_PAUSE;
  return { id, at, before: goesOn ? new Map([...before, ...last.before]) : before };
}

/** Where changed records stood before. */
export const positionsBefore = (
  changed: readonly { readonly before: { readonly id: string; readonly position: number } }[],
): Positions => new Map(changed.map(({ before }) => [before.id, before.position]));
