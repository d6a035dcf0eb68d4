import { CORPUS_LANGUAGE } from '@/components/measure/corpus-language';
import { t } from '@/utils/browser/i18n';
import type { Draft } from '@/utils/drafts/draft';
import { documentOfDraft } from '@/utils/export/document-of-draft';
import type { ExportBlock, ExportRun } from '@/utils/export/export-document';
import type { Snippet } from '@/utils/snippets/snippet';
import { entryText } from '@/utils/snippets/source-entry';
import './outline-preview.css';

export interface OutlinePreviewProps {
  readonly draft: Draft;
  /** What is kept, by id. */
  readonly kept: ReadonlyMap<string, Snippet>;
}

/** The draft in the numbered form in which it is exported. */
export function OutlinePreview({ draft, kept }: OutlinePreviewProps) {
  const { title, blocks, sources } = documentOfDraft(draft.title, draft, kept, false);
  return (
    <article class="outline-preview card" aria-label={t('draftPreview')} lang={CORPUS_LANGUAGE}>
      <h2>{title}</h2>
      {blocks.length === 0 && <p class="muted">{t('draftPreviewEmpty')}</p>}
      {blocks.map((block, at) => (
        <PreviewBlock key={at} block={block} />
      ))}
      {sources.length > 0 && (
        <section aria-label={t('draftPreviewSources')}>
          <ol class="preview-sources">
            {sources.map((source) => (
              <li key={entryText(source)}>{entryText(source)}</li>
            ))}
          </ol>
        </section>
      )}
    </article>
  );
}

/** Below the draft's title, headings of the first level are the third of the page. */
const HEADINGS = { 1: 'h3', 2: 'h4', 3: 'h5', 4: 'h6' } as const;

function PreviewBlock({ block }: { block: ExportBlock }) {
  if (block.kind === 'heading') {
    const Heading = HEADINGS[block.level];
    return <Heading data-level={block.level}>{`${block.number}${block.text}`}</Heading>;
  }
  if (block.kind === 'note') return null;
  const paragraphs = block.kind === 'quote' ? block.paragraphs : [block.runs];
  return (
    <>
      {paragraphs.map((runs, at) => (
        <p key={at}>{runs.map(previewRun)}</p>
      ))}
    </>
  );
}

function previewRun(run: ExportRun) {
  if (run.kind === 'source') return <sup>[{run.source + 1}]</sup>;
  return run.strong ? <strong>{run.text}</strong> : run.text;
}
