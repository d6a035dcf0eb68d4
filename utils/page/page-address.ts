/** What addresses of one page have in common, however the reader came to it. */

/** Parameters that say where a visit came from, on whatever site: campaigns, Baidu's and Alibaba's statistics, messengers. */
const TRACKING = new Set(
  'spm fbclid gclid msclkid yclid bd_vid hmsr hmpl hmcu hmkw hmci isappinstalled nsukey'.split(' '),
);
/** What `from` says where WeChat or QQ has put it in; elsewhere it may be anything, a page's own number too. */
const SHARED_FROM = new Set('timeline singlemessage groupmessage androidqq'.split(' '));

/** Sites whose own statistics go by names that mean something elsewhere. */
const TRACKING_OF: Readonly<Record<string, ReadonlySet<string>>> = {
  'thepaper.cn': new Set('commTag from'.split(' ')),
  'sina.com.cn': new Set('cre mod loc r rfunc tj tr wm vt pos from'.split(' ')),
  'sina.cn': new Set('cre mod loc r rfunc tj tr wm vt pos from'.split(' ')),
  'sohu.com': new Set('scm pvid _f _trans_'.split(' ')),
  '163.com': new Set('f from spss spsnuid spsdevid spsvid spsshare spsts spstoken clickfrom'.split(' ')),
  'qq.com': new Set('suid pgv_ref refer from'.split(' ')),
  'ifeng.com': new Set('ch pl srctag'.split(' ')),
  'baidu.com': new Set('wfr for'.split(' ')),
};

/** What tells an article of WeChat's from every other; all else in its address is the visit's. */
const ARTICLE = ['__biz', 'mid', 'idx', 'sn'] as const;
/** Servers in Java put the visit's number into the path of whoever takes no cookie. */
const SESSION = /;jsessionid=[^/?#]*/i;

/**
 * What a page is known by: its address without what only tracks and without the place in it. A fragment that is a route
 * (`#/detail?id=1`, `#!/news`) is part of it. `http` and `https` are one. Text that is no address comes back as it is.
 */
export function pageAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return address.split('#', 1)[0] ?? '';
  const query = articleQuery(url) ?? withoutTracking(url.search.slice(1), url.hostname);
  const path = url.pathname.replace(SESSION, '');
  return `https://${url.host}${path}${query && `?${query}`}${routeOf(url)}`;
}

/** Whether two addresses are of one page, whichever place in it they point to. */
export function isSamePage(one: string, other: string): boolean {
  return one === other || pageAddress(one) === pageAddress(other);
}

function articleQuery({ hostname, pathname, searchParams }: URL): string | null {
  if (hostname !== 'mp.weixin.qq.com') return null;
  if (/^\/s\/[^/]/.test(pathname)) return '';
  if (!searchParams.has('__biz') || !searchParams.has('mid')) return null;
  // The first article of a message is so also where it is not said.
  const told = { idx: '1', ...Object.fromEntries(searchParams) } as Readonly<Record<string, string>>;
  return ARTICLE.flatMap((name) =>
    told[name] === undefined ? [] : `${name}=${encodeURIComponent(told[name])}`,
  ).join('&');
}

/** The parameters as they are written, without those that only track. */
function withoutTracking(query: string, hostname: string): string {
  const labels = hostname.split('.');
  const ofSite = labels.flatMap((_, at) => TRACKING_OF[labels.slice(at).join('.')] ?? [])[0];
  const isTracking = (parameter: string) => {
    const [name = '', value = ''] = parameter.split('=', 2);
    const isKnown = name.startsWith('utm_') || TRACKING.has(name.toLowerCase());
    return isKnown || (name === 'from' && SHARED_FROM.has(value)) || (ofSite?.has(name) ?? false);
  };
  return query
    .split('&')
    .filter((parameter) => !isTracking(parameter))
    .join('&');
}

/** The fragment where it is a route, of an application that draws its pages itself. */
function routeOf({ hash, hostname }: URL): string {
  const [fragment = ''] = hash.slice(1).split(':~:', 1);
  if (!/^!|[/?]/.test(fragment)) return '';
  const [path = '', ...rest] = fragment.split('?');
  const query = withoutTracking(rest.join('?'), hostname);
  // `#/` is where such an application begins.
  return /^!?\/?$/.test(path) && query === '' ? '' : `#${path}${query && `?${query}`}`;
}
