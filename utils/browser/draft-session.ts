/**
 * Work on one draft: what the reader does shows at once, is written in its order to the draft as it is stored then, and can
 * be taken back step by step. Edits wait here only while storage is busy, so that there is nothing to save at the end.
 */
import type { Draft } from '../drafts/draft';
import type { DraftEdit } from '../drafts/edit-draft';
import { undoing } from '../drafts/undo-edit';
import { changeDraft, watchDrafts } from './draft-store';
import type { ChangeFailure } from './record-library';

/** What is shown. */
export interface DraftState {
  /** With the edits that are still to be written; null where there is no such draft, undefined until that is known. */
  readonly draft: Draft | null | undefined;
  readonly canUndo: boolean;
}

interface WaitingEdit {
  readonly edit: DraftEdit;
  /** What is being typed into: edits of it replace each other while they wait, and are one step. */
  readonly typed: string | null;
  readonly isUndo: boolean;
  readonly now: Date;
  sent: boolean;
}

interface Step {
  readonly before: Draft;
  readonly after: Draft;
  readonly typed: string | null;
}

/** Each holds the draft before and after: enough to change one's mind, little enough to keep. */
const MOST_STEPS = 100;

export class DraftSession {
  private stored: Draft | null | undefined;
  private waiting: WaitingEdit[] = [];
  private steps: Step[] = [];
  private writing: Promise<void> | null = null;
  private lastTime = 0;

  constructor(
    private readonly id: string,
    private readonly onChange: (state: DraftState) => void,
    private readonly onFailure: (reason: ChangeFailure) => void,
    signal: AbortSignal,
  ) {
    watchDrafts(({ sound }) => this.follow(sound.find((draft) => draft.id === id) ?? null), signal);
  }

  /** Does this now; `typed` names what is typed into, where the edit writes. */
  edit(edit: DraftEdit, typed: string | null = null, isUndo = false): void {
    const last = this.waiting.at(-1);
    const replaces = typed !== null && last?.typed === typed && !last.sent;
    if (replaces) this.waiting.pop();
    this.waiting.push({ edit, typed, isUndo, now: this.nextTime(), sent: false });
    this.tell();
    this.writing ??= this.writeAll();
  }

  /** Takes back the last step, once it is written; resolves to whether there was one. */
  async undo(): Promise<boolean> {
    await this.writing;
    const step = this.steps.pop();
    if (!step) return false;
    this.edit(undoing(step.before, step.after), null, true);
    return true;
  }

  /** Each edit has its own: by it the draft is known when storage tells of it. */
  private nextTime(): Date {
    this.lastTime = Math.max(Date.now(), this.lastTime + 1);
    return new Date(this.lastTime);
  }

  private follow(draft: Draft | null): void {
    this.stored = draft;
    const written = this.waiting.findIndex(({ now }) => now.toISOString() === draft?.changedAt);
    this.waiting = this.waiting.slice(written + 1);
    this.tell();
  }

  private async writeAll(): Promise<void> {
    for (let next = this.nextUnsent(); next; next = this.nextUnsent()) {
      next.sent = true;
      await this.write(next);
    }
    this.writing = null;
    this.tell();
  }

  private nextUnsent(): WaitingEdit | undefined {
    return this.waiting.find(({ sent }) => !sent);
  }

  private async write(waiting: WaitingEdit): Promise<void> {
    const result = await changeDraft(this.id, waiting.edit, waiting.now);
    if (result.ok && result.value.before !== result.value.after) {
      if (!waiting.isUndo) this.note({ ...result.value, typed: waiting.typed });
      return;
    }
    // Storage will not tell of what was not written.
    this.waiting = this.waiting.filter((other) => other !== waiting);
    if (!result.ok) this.onFailure(result.reason);
    this.tell();
  }

  private note(step: Step): void {
    const last = this.steps.at(-1);
    const goesOn = step.typed !== null && last?.typed === step.typed;
    if (goesOn) this.steps.pop();
    this.steps.push(goesOn && last ? { ...step, before: last.before } : step);
    this.steps = this.steps.slice(-MOST_STEPS);
  }

  private tell(): void {
    const draft = this.stored && this.waiting.reduce((so, { edit }) => edit(so) ?? so, this.stored);
    this.onChange({ draft, canUndo: this.steps.length > 0 || this.writing !== null });
  }
}
