import { Icon } from '@/components/common/icon';
import { useMenu } from '@/components/hooks/use-menu';
import { t } from '@/utils/browser/i18n';
import { CITATION_FORMS, type CitationForm } from '@/utils/snippets/citation-forms';
import { FORM_NAMES } from './form-names';
import './copy-button.css';

export interface CopyButtonProps {
  /** What it copies, in full: 复制并附出处：容缺受理. */
  readonly label: string;
  /** Stands on the button beside its icon; without it there is the icon alone. */
  readonly text?: string;
  /** The form last used. */
  readonly form: CitationForm;
  /** -1 where a list with one tab stop holds it. */
  readonly tabIndex?: number;
  readonly disabled?: boolean;
  /** Copies in the form last used, or in the one chosen. */
  onCopy(form?: CitationForm): void;
}

/** Copies with the source: the button in the form last used, its menu in any. */
export function CopyButton({ label, text, form, tabIndex = 0, disabled = false, onCopy }: CopyButtonProps) {
  const menu = useMenu(t('copyForms'));
  const look = text === undefined ? 'button button-quiet button-icon button-small' : 'button button-small';
  const choose = (chosen: CitationForm) => {
    menu.close();
    onCopy(chosen);
  };
  return (
    <span class={text === undefined ? 'copy-button copy-button-quiet' : 'copy-button'}>
      <button
        type="button"
        class={look}
        aria-label={label}
        title={t('copyTipIn', t(FORM_NAMES[form]))}
        {...{ tabIndex, disabled }}
        onClick={() => onCopy()}
      >
        <Icon name="copy" />
        {text}
      </button>
      <button
        type="button"
        class={`${look} copy-button-more`}
        aria-label={t('copyForms')}
        title={t('copyForms')}
        {...menu.openerProps}
        {...{ tabIndex, disabled }}
      >
        <Icon name="down" size={12} />
      </button>
      {menu.isOpen && (
        <div class="menu copy-menu" {...menu.menuProps}>
          {CITATION_FORMS.map((one) => (
            <button
              key={one}
              type="button"
              role="menuitemradio"
              aria-checked={one === form}
              tabIndex={-1}
              onClick={() => choose(one)}
            >
              {t(FORM_NAMES[one])}
              {one === 'gbt7714' && <span class="muted tiny">{t('copyFormGbt7714Note')}</span>}
            </button>
          ))}
        </div>
      )}
    </span>
  );
}
