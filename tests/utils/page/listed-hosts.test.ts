import { describe, expect, it } from 'vitest';
import { isListedHost, LISTED_HOSTS, listedHostPatterns } from '@/utils/page/listed-hosts';

describe('each listed host', () => {
  it.each(LISTED_HOSTS)('$host is well formed and has a reason', ({ host, reason }) => {
    expect(host).toMatch(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/);
    expect(new URL(`http://${host}/`).hostname).toBe(host);
    expect(reason.trim().length).toBeGreaterThan(2);
  });

  it('stands in the list once, and not under another', () => {
    for (const { host } of LISTED_HOSTS) {
      const covering = LISTED_HOSTS.filter(
        (other) => host === other.host || (other.subdomains && host.endsWith(`.${other.host}`)),
      );
      expect(covering, host).toHaveLength(1);
    }
  });

  it('of a portal is a single host: their mail and shops are no business of ours', () => {
    const portals = /(?:^|\.)(?:sina\.com\.cn|sina\.cn|sohu\.com|163\.com|qq\.com|ifeng\.com)$/;
    const listed = LISTED_HOSTS.filter(({ host }) => portals.test(host));
    expect(listed.length).toBeGreaterThan(5);
    for (const { host, subdomains } of listed) expect(subdomains, host).toBe(false);
  });

  it('is named by the brief', () => {
    const named =
      'gov.cn people.com.cn news.cn xinhuanet.com cctv.com chinanews.com chinanews.com.cn gmw.cn ce.cn china.com.cn cnr.cn thepaper.cn yicai.com caixin.com jiemian.com bjnews.com.cn southcn.com mp.weixin.qq.com';
    for (const host of named.split(' ')) expect(isListedHost(host), host).toBe(true);
  });
});

describe('a host', () => {
  it.each([
    ['gov.cn', true],
    ['www.gov.cn', true],
    ['fgw.beijing.gov.cn', true],
    ['evilgov.cn', false],
    ['gov.cn.evil.com', false],
    ['www.gov.cn.evil.com', false],
    ['gov.com', false],
    ['.gov.cn', true],
    ['mp.weixin.qq.com', true],
    ['weixin.qq.com', false],
    ['mail.qq.com', false],
    ['qq.com', false],
    ['a.news.qq.com', false],
    ['www.sohu.com', true],
    ['mail.163.com', false],
    ['finance.people.com.cn', true],
    ['notpeople.com.cn', false],
    ['localhost', false],
    ['', false],
  ])('%s is listed: %s', (host, listed) => {
    expect(isListedHost(host)).toBe(listed);
  });
});

describe('a pattern', () => {
  it.each(listedHostPatterns())('%s is a match pattern for http and https and every path', (pattern) => {
    expect(pattern).toMatch(/^\*:\/\/(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}\/\*$/);
  });

  it('covers all hosts of a domain, or just the one', () => {
    expect(listedHostPatterns()).toEqual(expect.arrayContaining(['*://*.gov.cn/*', '*://news.qq.com/*']));
    expect(new Set(listedHostPatterns()).size).toBe(LISTED_HOSTS.length);
  });
});
