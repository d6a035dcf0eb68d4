import { useRef, useState } from 'preact/hooks';
import { t } from '@/utils/browser/i18n';
import { draftTitleOf, MAX_TITLE_LENGTH } from '@/utils/drafts/edit-draft';
import { plainKey } from '@/utils/plain-key';

export interface DraftTitleProps {
  readonly title: string;
  /** `before`: the title kept until then. */
  onTitle(title: string, before: string): void;
}

/** The draft's title, kept as one types; what stands in the field while it is empty is the last one kept. */
export function DraftTitle({ title, onTitle }: DraftTitleProps) {
  // Space at the end is not kept, but has to stand there while one goes on typing.
  const [typed, setTyped] = useState<string | null>(null);
  const kept = useRef(title);
  if (typed === null) kept.current = title;
  const selectUntitled = ({ currentTarget }: { currentTarget: HTMLTextAreaElement }) => {
    if (currentTarget.value === t('draftUntitled')) currentTarget.select();
  };
  return (
    <h1 class="draft-title">
      <span class="growing-field" data-text={typed ?? title}>
        <textarea
          rows={1}
          aria-label={t('draftTitleLabel')}
          maxLength={MAX_TITLE_LENGTH}
          value={typed ?? title}
          onInput={({ currentTarget: { value }, isComposing }) => {
            setTyped(value);
            if (isComposing) return;
            onTitle(value, kept.current);
            kept.current = draftTitleOf(value) || kept.current;
          }}
          // It breaks where it must, and nowhere else.
          onKeyDown={(event) => plainKey(event) === 'Enter' && event.preventDefault()}
          // The first title takes the place of none, however the field is come to.
          onFocus={selectUntitled}
          onClick={selectUntitled}
          onBlur={() => setTyped(null)}
        />
      </span>
    </h1>
  );
}
