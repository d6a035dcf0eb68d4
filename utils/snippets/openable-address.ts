/**
 * The address where a tab may be opened on it, else null: what is kept came from a page or a file, and
 * `javascript:`, `data:` or `file:` are not for us to open.
 */
export function openableAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
