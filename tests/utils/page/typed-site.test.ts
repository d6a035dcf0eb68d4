import { describe, expect, it } from 'vitest';
import { parseTypedSite, type TypedSiteFault } from '@/utils/page/typed-site';

describe('parseTypedSite', () => {
  it.each([
    ['www.example.com', 'www.example.com'],
    ['  https://www.example.com/a/b.html?c=1#d ', 'www.example.com'],
    ['http://www.example.com', 'www.example.com'],
    ['WWW.Example.COM', 'www.example.com'],
    ['example.com:8080/a', 'example.com'],
    ['https：／／www．example．com', 'www.example.com'],
    ['www。example。com', 'www.example.com'],
    ['10.1.2.3', '10.1.2.3'],
    ['http://oa/', 'oa'],
    ['公安.中国', 'xn--55q79v.xn--fiqs8s'],
  ])('takes the site from %s', (typed, host) => {
    const result = parseTypedSite(typed);
    expect(result.ok && result.value.hostname).toBe(host);
  });

  const faults: [string, TypedSiteFault][] = [
    ['', 'empty'],
    ['   ', 'empty'],
    ['政务服务网', 'no-address'],
    ['example', 'no-address'],
    ['oa:80', 'no-address'],
    ['www.a.com, www.b.com', 'no-address'],
    ['www..com', 'no-address'],
    ['www.example.com.', 'no-address'],
    ['-a.example.com', 'no-address'],
    ['name@example.com', 'no-address'],
    ['3.14', 'no-address'],
    ['https://', 'no-address'],
    ['http://[::1]/', 'no-address'],
    ['*.example.com', 'wildcard'],
    ['*://*/*', 'wildcard'],
    ['chrome://settings', 'scheme'],
    ['about:config', 'scheme'],
    ['file:///home/a.html', 'scheme'],
    ['ftp://example.com', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
  ];
  it.each(faults)('refuses “%s” as %s', (typed, reason) => {
    expect(parseTypedSite(typed)).toEqual({ ok: false, reason });
  });
});
