import type { ExportChoice } from '@/components/hooks/use-export';
import { type MessageKey, t } from '@/utils/browser/i18n';
import { EXPORT_FORMATS, type ExportFormat } from '@/utils/export/export-formats';
import { UNTITLED } from '@/utils/export/file-name';
import { type ExportScope, SCOPE_NAMES } from './export-source';

const FORMAT_NAMES: Readonly<Record<ExportFormat, readonly [name: MessageKey, what: MessageKey]>> = {
  docx: ['exportFormatWord', 'exportFormatWordWhat'],
  markdown: ['exportFormatMarkdown', 'exportFormatMarkdownWhat'],
  csv: ['exportFormatCsv', 'exportFormatCsvWhat'],
  json: ['exportFormatJson', 'exportFormatJsonWhat'],
};

export interface ExportChoicesProps {
  /** Those that hold anything. */
  readonly scopes: readonly ExportScope[];
  readonly choice: ExportChoice;
  readonly disabled: boolean;
  onChoose(choice: Partial<ExportChoice>): void;
}

/** What is written, as what, under which title, and whether with notes. */
export function ExportChoices({ scopes, choice, disabled, onChoose }: ExportChoicesProps) {
  const isTable = choice.format === 'csv' || choice.format === 'json';
  return (
    <div class="stack">
      {scopes.length > 1 && (
        <fieldset class="export-group" disabled={disabled}>
          <legend>{t('exportScope')}</legend>
          {scopes.map((scope) => (
            <label key={scope.kind}>
              <input
                type="radio"
                name="export-scope"
                checked={scope.kind === choice.scope.kind}
                onChange={() => onChoose({ scope })}
              />
              {scopeName(scope)}
            </label>
          ))}
        </fieldset>
      )}
      <fieldset class="export-group" disabled={disabled}>
        <legend>{t('exportFormat')}</legend>
        {EXPORT_FORMATS.map((format) => (
          <label key={format}>
            <input
              type="radio"
              name="export-format"
              checked={format === choice.format}
              onChange={() => onChoose({ format })}
            />
            <span>
              {t(FORMAT_NAMES[format][0])}
              <span class="muted tiny">{t(FORMAT_NAMES[format][1])}</span>
            </span>
          </label>
        ))}
        <p class="muted tiny">{t('exportCitationNote')}</p>
      </fieldset>
      <label>
        <span class="field-label">{t('exportTitle')}</span>
        <input
          type="text"
          class="field"
          placeholder={UNTITLED}
          value={choice.title}
          {...{ disabled }}
          onInput={({ currentTarget }) => onChoose({ title: currentTarget.value })}
        />
      </label>
      <label class="export-notes">
        <input
          type="checkbox"
          checked={isTable || choice.withNotes}
          disabled={disabled || isTable}
          onChange={({ currentTarget }) => onChoose({ withNotes: currentTarget.checked })}
        />
        {t(isTable ? 'exportNotesAlways' : 'exportNotes')}
      </label>
    </div>
  );
}

const scopeName = ({ kind, snippets }: ExportScope) =>
  kind === 'draft' ? t('exportScopeDraft') : t(SCOPE_NAMES[kind], snippets.length);
