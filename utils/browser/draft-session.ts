/**
 * Work on one draft: what the reader does shows at once, is written in its order to the draft as it is stored then, and can
 * be taken back step by step. Edits wait here only while storage is busy, or as long as it refuses them.
 */
import type { Draft } from '../drafts/draft';
import { type DraftEdit, typing, wordsIn } from '../drafts/edit-draft';
import { placeOf } from '../drafts/outline';
import { undoing } from '../drafts/undo-edit';
import type { DraftListener, DraftState } from './draft-listener';
import { keepSteps, keptSteps, type Step, stepsWith } from './draft-steps';
import { changeDraft, watchDraft, writeDrafts } from './draft-store';
import type { StoreFailure } from './record-store';
import { draftWith, isForeign, isIn, type Typed, type WaitingEdit } from './waiting-edit';

export class DraftSession {
  private stored: Draft | null | undefined;
  private missing: DraftState['missing'] = null;
  private waiting: WaitingEdit[] = [];
  private steps: readonly Step[];
  private writing: Promise<void> | null = null;
  private refused: StoreFailure | null = null;
  /** The draft as it was shown last, and where the reader typed last. */
  private last: Draft | null = null;
  private inHand: string | null = null;
  private lastTime = 0;

  constructor(
    private readonly id: string,
    private readonly listener: DraftListener,
    signal: AbortSignal,
  ) {
    this.steps = keptSteps(id);
    watchDraft(id, (draft) => this.follow(draft), signal);
    const leave = () => keepSteps(id, this.steps);
    signal.addEventListener('abort', leave);
    globalThis.addEventListener?.('pagehide', leave, { signal });
  }

  /** Does this now; `isUndo` where it takes back something, and is itself nothing to take back. */
  edit(edit: DraftEdit, isUndo = false): void {
    this.put(edit, null, isUndo);
  }

  /** Writes into the title or a part what the reader made of the words that stood there. */
  type(into: string, before: string, text: string): void {
    const last = this.waiting.at(-1);
    const earlier = last && !last.isSent && last.typed?.into === into ? last.typed : null;
    const goesOn = earlier !== null && earlier.text === before;
    if (goesOn) this.waiting.pop();
    const typed = { into, before: goesOn ? earlier.before : before, text };
    this.inHand = into;
    this.put(typing(into, typed.before, text), typed, false);
  }

  /** Takes back the last step, once it is written; resolves to whether there was one. */
  async undo(): Promise<boolean> {
    await this.write();
    const unwritten = this.refused === null ? undefined : this.waiting.pop();
    if (unwritten) {
      if (this.waiting.length === 0) this.refused = null;
      this.tell();
      return true;
    }
    for (let step = this.steps.at(-1); step; step = this.steps.at(-1)) {
      this.steps = this.steps.slice(0, -1);
      const edit = undoing(step.before, step.after);
      // It may be taken back already, by the toast that told of it.
      if (this.last && edit(this.last) === null) continue;
      this.edit(edit, true);
      return true;
    }
    this.tell();
    return false;
  }

  /** Writes what waits; also what storage has refused. */
  write(): Promise<void> {
    if (this.writing === null && this.unsent()) this.writing = this.writeAll();
    return this.writing ?? Promise.resolve();
  }

  /** Writes the draft once more, as it was shown here last, after it was deleted elsewhere. */
  async restore(): Promise<void> {
    const written = this.last ? await writeDrafts([this.last]) : null;
    if (written && !written.ok) this.listener.onFailure(written.reason);
  }

  private put(edit: DraftEdit, typed: Typed | null, isUndo: boolean): void {
    this.waiting.push({ edit, typed, isUndo, now: this.nextTime(), isSent: false, written: null });
    this.tell();
    void this.write();
  }

  private nextTime(): Date {
    this.lastTime = Math.max(Date.now(), this.lastTime + 1);
    return new Date(this.lastTime);
  }

  private follow(draft: Draft | 'not-found' | 'unreadable'): void {
    const before = this.last;
    if (typeof draft === 'string') {
      [this.stored, this.missing, this.waiting] = [null, draft, []];
    } else {
      [this.stored, this.missing] = [draft, null];
      this.waiting = this.waiting.slice(this.waiting.findIndex((one) => isIn(one, draft)) + 1);
      if (before) this.tellTakenOut(before, draft);
    }
    this.tell();
    // Storage takes changes again.
    if (this.refused !== null) void this.write();
  }

  private tellTakenOut(before: Draft, draft: Draft): void {
    const at = this.inHand === null ? -1 : placeOf(before.parts, this.inHand);
    const part = before.parts[at];
    if (!part || placeOf(draft.parts, part.id) >= 0) return;
    // Not where it was just added here, and is not stored yet.
    if (placeOf(draftWith(this.waiting, draft).parts, part.id) >= 0) return;
    this.inHand = null;
    this.waiting = this.waiting.filter(({ typed }) => typed?.into !== part.id);
    this.listener.onNews({ kind: 'taken-out', part, after: before.parts[at - 1]?.id ?? null });
  }

  private unsent(): WaitingEdit | undefined {
    return this.waiting.find(({ isSent }) => !isSent);
  }

  private async writeAll(): Promise<void> {
    for (let one = this.unsent(); one && (await this.writeOne(one)); one = this.unsent());
    this.writing = null;
    this.tell();
  }

  /** Resolves to whether the next one may be written. */
  private async writeOne(waiting: WaitingEdit): Promise<boolean> {
    waiting.isSent = true;
    let isMerged = false;
    const edit: DraftEdit = (draft) => {
      isMerged = waiting.typed !== null && isForeign(waiting.typed, draft);
      waiting.written = waiting.edit(draft);
      return waiting.written;
    };
    const result = await changeDraft(this.id, edit, waiting.now);
    if (!result.ok && result.reason !== 'not-found' && result.reason !== 'unreadable')
      return this.keepRefused(waiting, result.reason);
    this.refused = null;
    if (!result.ok) this.listener.onFailure(result.reason);
    else if (waiting.written) {
      if (!waiting.isUndo)
        this.steps = stepsWith(this.steps, { ...result.value, into: waiting.typed?.into ?? null });
      if (isMerged) this.listener.onNews({ kind: 'merged' });
      return true;
    }
    // Storage will not tell of what was not written. It is yet to tell that what was typed into is gone; see `follow`.
    const isThere =
      result.ok && waiting.typed !== null && wordsIn(result.value.after, waiting.typed.into) !== null;
    if (isThere || !this.isShown(waiting.typed)) this.drop(waiting);
    return true;
  }

  /** What the reader did stays on the screen, and is told to be nowhere else. */
  private keepRefused(waiting: WaitingEdit, reason: StoreFailure): false {
    waiting.isSent = false;
    waiting.written = null;
    this.refused = reason;
    return false;
  }

  /** Whether what was typed into stands in the draft as far as it is known here. */
  private isShown(typed: Typed | null): boolean {
    return typed !== null && Boolean(this.stored) && wordsIn(this.stored as Draft, typed.into) !== null;
  }

  private drop(waiting: WaitingEdit): void {
    this.waiting = this.waiting.filter((other) => other !== waiting);
    this.tell();
  }

  private tell(): void {
    const draft = this.stored && draftWith(this.waiting, this.stored);
    if (draft) this.last = draft;
    const { missing, refused } = this;
    const isWriting = this.writing !== null || this.waiting.length > 0;
    this.listener.onChange({
      draft,
      missing,
      refused,
      isWriting,
      canUndo: this.steps.length > 0 || isWriting,
      canRestore: this.last !== null,
    });
  }
}
