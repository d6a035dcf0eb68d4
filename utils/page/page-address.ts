/** What addresses of one page have in common, however the reader came to it. */

/** Parameters that say where a visit came from, never what is shown: campaigns, sharing, search engines, messengers. */
const TRACKING =
  /^(?:utm_\w+|spm|scm|from|isappinstalled|share\w*|source|src|fbclid|gclid|msclkid|yclid|bd_vid|hmsr|hmpl|hmcu|hmkw|hmci|wfr|ref|referer|referrer|_t|timestamp|nsukey|wechat\w*)$/i;

/** The address without its fragment and without what only tracks; as it is where it is none. */
export function pageAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  // Deleting writes all parameters anew: those of an address that has none to delete stay as they are.
  for (const name of tracking) url.searchParams.delete(name);
  return url.href;
}
