import { t } from '@/utils/browser/i18n';

/** The keys of a list of results, in one line. */
export function KeyHints() {
  const hints = [
    ['↑↓', t('hintMove')],
    ['Enter', t('hintExpand')],
    ['S', t('hintSave')],
    ['C', t('hintCopy')],
    ['/', t('hintSearch')],
  ];
  return (
    <p class="key-hints">
      {hints.map(([key, meaning]) => (
        <span key={key}>
          <kbd>{key}</kbd> {meaning}
        </span>
      ))}
    </p>
  );
}
