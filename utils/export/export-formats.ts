/** In the order in which they are offered. */
export const EXPORT_FORMATS = ['docx', 'markdown', 'csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** How a file of this format ends, and what it is. */
export const FILE_TYPES: Readonly<Record<ExportFormat, { readonly ending: string; readonly type: string }>> =
  {
    docx: {
      ending: 'docx',
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
    markdown: { ending: 'md', type: 'text/markdown;charset=utf-8' },
    csv: { ending: 'csv', type: 'text/csv;charset=utf-8' },
    json: { ending: 'json', type: 'application/json' },
  };
