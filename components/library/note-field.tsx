import { useId } from 'preact/hooks';
import { type NoteState, useLibraryNote } from '@/components/hooks/use-library-note';
import { type MessageKey, t } from '@/utils/browser/i18n';
import { fitNote, MAX_NOTE_LENGTH } from '@/utils/snippets/note';

const STATES: Readonly<Record<NoteState, MessageKey>> = {
  stored: 'noteStored',
  storing: 'noteStoring',
  failed: 'noteFailed',
};

/** How many lines the field shows of what stands in it. */
const [FEWEST_LINES, MOST_LINES] = [2, 12];

export interface NoteFieldProps {
  readonly id: string;
  /** As it is stored. */
  readonly note: string;
  readonly focused: boolean;
}

/** The reader's note, stored as it is typed. */
export function NoteField({ id, note, focused }: NoteFieldProps) {
  const { value, events, state, flush } = useLibraryNote(id, note, focused);
  const label = useId();
  const told = useId();
  const { cut } = fitNote(value);
  const lines = Math.max(FEWEST_LINES, Math.min(MOST_LINES, value.split('\n').length));
  return (
    <div>
      <div class="toolbar">
        <label class="field-label" for={label}>
          {t('noteLabel')}
        </label>
        <span class="muted tiny" id={told} aria-live="polite">
          {cut > 0 ? t('noteCut', MAX_NOTE_LENGTH, cut) : state && t(STATES[state])}
        </span>
      </div>
      <textarea
        id={label}
        class="field library-note-field"
        rows={lines}
        placeholder={t('notePlaceholder')}
        aria-describedby={told}
        {...events}
        value={value}
        onBlur={flush}
      />
    </div>
  );
}
