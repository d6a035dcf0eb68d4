/** The interface's own line drawings, 16 units square, in the colour of the text around them. */
export const ICON_PATHS = {
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM10.4 10.4 14 14',
  close: 'M4 4l8 8M12 4l-8 8',
  bookmark: 'M4.5 2.5h7v11L8 10.7l-3.5 2.8Z',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  hide: 'M1.8 8S4.2 4 8 4s6.2 4 6.2 4-2.4 4-6.2 4-6.2-4-6.2-4ZM6.4 8a1.6 1.6 0 1 0 3.2 0 1.6 1.6 0 1 0-3.2 0ZM2.8 13.2 13.2 2.8',
  panel: 'M2 3h12v10H2zM9.8 3v10M11.4 5.7h1M11.4 8h1',
  settings:
    'M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M8.2 4.5a1.9 1.9 0 1 0 3.8 0 1.9 1.9 0 1 0-3.8 0ZM4.2 11.5a1.9 1.9 0 1 0 3.8 0 1.9 1.9 0 1 0-3.8 0Z',
  chevron: 'M5.8 3.5 10.3 8l-4.5 4.5',
  up: 'M3.5 10 8 5.5l4.5 4.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  passage: 'M2.5 3.5h11M2.5 7h3.5M2.5 10.5h2.5M8.2 6.8v5h5.3M11.2 9.5l2.3 2.3-2.3 2.3',
  doubt: 'M8 2.2 14.3 13.3H1.7ZM8 6.6v3M8 11.3v.2',
  trash: 'M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.7 9h6.6l.7-9M6.6 7v4M9.4 7v4',
  external: 'M6.5 3.5h-4v10h10v-4M9.5 2.5h4v4M13.3 2.7 7.5 8.5',
  grip: 'M5.8 3.6v.1M10.2 3.6v.1M5.8 8v.1M10.2 8v.1M5.8 12.4v.1M10.2 12.4v.1',
  add: 'M8 3v10M3 8h10',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8h-3',
  back: 'M10.2 3.5 5.7 8l4.5 4.5',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  edit: 'M2.5 13.5 3.3 10.2 10.8 2.7l2.5 2.5-7.5 7.5Z',
  folder: 'M2 4h4.2l1.6 2H14v7H2Z',
} as const;

export type IconName = keyof typeof ICON_PATHS;
