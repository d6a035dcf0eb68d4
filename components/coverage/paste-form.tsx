import { useId, useState } from 'preact/hooks';
import { t } from '@/utils/browser/i18n';
import { pastedText } from '@/utils/coverage/pasted-text';
import { MAX_PAGE_CHARACTERS, type PageText } from '@/utils/page/page-text';

export interface PasteFormProps {
  readonly text: PageText | null;
  onText(text: PageText | null): void;
}

/** Lines of the field: room to paste, and less of it once there is something to look at below. */
const ROWS = { empty: 6, compared: 3 };

/** Where a text is pasted. It stays in this panel's memory, and is gone when the panel closes. */
export function PasteForm({ text, onText }: PasteFormProps) {
  const [pasted, setPasted] = useState('');
  const [field, privacy] = [useId(), useId()];
  const submit = (event: Event) => {
    event.preventDefault();
    const read = pastedText(pasted);
    onText(read.blocks.length > 0 ? read : null);
  };
  const clear = () => {
    setPasted('');
    onText(null);
  };
  return (
    <form class="stack paste-form" onSubmit={submit}>
      <label class="field-label" for={field}>
        {t('coveragePasteLabel')}
      </label>
      <textarea
        id={field}
        class="field"
        rows={text ? ROWS.compared : ROWS.empty}
        placeholder={t('coveragePasteHint')}
        aria-describedby={privacy}
        value={pasted}
        onInput={({ currentTarget }) => setPasted(currentTarget.value)}
      />
      <p id={privacy} class="muted tiny">
        {t('coveragePastePrivacy')}
      </p>
      {text?.truncated && <p class="tiny">{t('coverageCut', MAX_PAGE_CHARACTERS.toLocaleString())}</p>}
      <div class="row">
        <button type="submit" class="button button-primary" disabled={pasted.trim() === ''}>
          {t('coverageCompare')}
        </button>
        <button type="button" class="button" disabled={pasted === ''} onClick={clear}>
          {t('coverageClear')}
        </button>
      </div>
    </form>
  );
}
