/** The one site meant by an address that was typed or pasted. */
import { failed, ok, type Result } from '../result';

/** Why no site can be taken from what was typed. */
export type TypedSiteFault = 'empty' | 'wildcard' | 'scheme' | 'no-address';

/** Any scheme but not a host with its port: `chrome:`, `file:`, yet `example.com:8080` and `oa:80`. */
const SCHEME = /^([a-z][a-z\d+-]*):(?!\d)/i;
const LABEL = /^[a-z\d_](?:[a-z\d_-]*[a-z\d_])?$/;
const IPV4 = /^[\d.]+$/;

/**
 * An address on the site, with its scheme, host and path, where `typed` is one: whole addresses, and hosts without a
 * scheme. Full-width characters of a Chinese input method are read as the ones meant.
 */
export function parseTypedSite(typed: string): Result<URL, TypedSiteFault> {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return failed('empty');
  const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return failed('scheme');
  const address = scheme === undefined ? `https://${text}` : text;
  if (/\s/.test(text) || !URL.canParse(address)) return failed('no-address');
  const url = new URL(address);
  if (url.hostname.includes('*')) return failed('wildcard');
  return isHostMeant(url, text, scheme !== undefined) ? ok(url) : failed('no-address');
}

/** Whether the host can have been meant: the parser makes one of almost any word, number or mail address. */
function isHostMeant({ hostname, username }: URL, text: string, hasScheme: boolean): boolean {
  // 3.14 is parsed as 3.0.0.14.
  if (username !== '' || (IPV4.test(hostname) && !text.includes(hostname))) return false;
  const labels = hostname.split('.');
  // Hosts of a single word exist in office networks; without a scheme it is far more likely a word.
  return (hasScheme || labels.length > 1) && labels.every((label) => LABEL.test(label));
}
