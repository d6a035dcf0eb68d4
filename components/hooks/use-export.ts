import { useState } from 'preact/hooks';
import type { ExportScope, ExportSource } from '@/components/export/export-source';
import { downloadFile } from '@/utils/browser/download-file';
import { writeWord } from '@/utils/browser/word-writer';
import type { ExportFormat } from '@/utils/export/export-formats';
import { type ExportedFile, type ExportFailure, exportSnippets } from '@/utils/export/export-snippets';
import type { ExportControls } from '@/utils/export/progress';
import { failed, type Result } from '@/utils/result';
import { type Progress, useTask } from './use-task';

/** What the reader has chosen to write. */
export interface ExportChoice {
  readonly scope: ExportScope;
  readonly format: ExportFormat;
  readonly title: string;
  readonly withNotes: boolean;
}

export type ExportStage =
  | { readonly status: 'choosing' | 'working' }
  | { readonly status: 'done'; readonly name: string }
  | { readonly status: 'failed'; readonly reason: ExportFailure };

export interface Exporting {
  readonly stage: ExportStage;
  /** Null while nothing is written. */
  readonly progress: Progress | null;
  /** Writes the file and hands it over as a download. */
  start(choice: ExportChoice): void;
  cancel(): void;
}

/** Writing one file at a time. */
export function useExport(source: ExportSource): Exporting {
  const [stage, setStage] = useState<ExportStage>({ status: 'choosing' });
  const { progress, run, cancel } = useTask();
  const start = (choice: ExportChoice) => {
    setStage({ status: 'working' });
    run(
      (controls) => exported(source, choice, controls),
      (made) => {
        if (!made.ok) return setStage({ status: 'failed', reason: made.reason });
        const { name, type, bytes } = made.value;
        downloadFile(new Blob([bytes], { type }), name);
        setStage({ status: 'done', name });
      },
    );
  };
  return { stage, progress, start, cancel };
}

async function exported(
  { folders, draft }: ExportSource,
  { scope, ...choice }: ExportChoice,
  controls: ExportControls,
): Promise<Result<ExportedFile, ExportFailure>> {
  const tools = await loadTools();
  if (tools === null) return failed('failed');
  const request = {
    ...choice,
    ...tools,
    folders,
    snippets: scope.snippets,
    draft: scope.kind === 'draft' ? draft : null,
    now: new Date(),
  };
  return exportSnippets(request, controls, writeWord);
}

/** The topics, and what finds them: with the corpus, which most who open the dialog have not needed yet. */
async function loadTools() {
  try {
    const [{ openLibrary }, { topicFinder }] = await Promise.all([
      import('@/utils/matching/library'),
      import('@/utils/export/topic-finder'),
    ]);
    const library = openLibrary();
    return { topics: library.corpus.topics, topicOf: topicFinder(library) };
  } catch (cause) {
    console.error(cause);
    return null;
  }
}
