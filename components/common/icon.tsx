/** The interface's own line drawings, 16 units square, in the colour of the text around them. */
const PATHS = {
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM10.4 10.4 14 14',
  close: 'M4 4l8 8M12 4l-8 8',
  bookmark: 'M4.5 2.5h7v11L8 10.7l-3.5 2.8Z',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  hide: 'M1.8 8S4.2 4 8 4s6.2 4 6.2 4-2.4 4-6.2 4-6.2-4-6.2-4ZM6.4 8a1.6 1.6 0 1 0 3.2 0 1.6 1.6 0 1 0-3.2 0ZM2.8 13.2 13.2 2.8',
  panel: 'M2 3h12v10H2zM9.8 3v10M11.4 5.7h1M11.4 8h1',
  settings:
    'M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M8.2 4.5a1.9 1.9 0 1 0 3.8 0 1.9 1.9 0 1 0-3.8 0ZM4.2 11.5a1.9 1.9 0 1 0 3.8 0 1.9 1.9 0 1 0-3.8 0Z',
  chevron: 'M5.8 3.5 10.3 8l-4.5 4.5',
  doubt: 'M8 2.2 14.3 13.3H1.7ZM8 6.6v3M8 11.3v.2',
  trash: 'M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.7 9h6.6l.7-9M6.6 7v4M9.4 7v4',
  external: 'M6.5 3.5h-4v10h10v-4M9.5 2.5h4v4M13.3 2.7 7.5 8.5',
} as const;

export type IconName = keyof typeof PATHS;

/** `filled` paints the inside too: something that is on. */
export function Icon({
  name,
  filled = false,
  size = 16,
}: {
  name: IconName;
  filled?: boolean;
  size?: number;
}) {
  return (
    <svg
      class={`icon icon-${name}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={PATHS[name]}
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
