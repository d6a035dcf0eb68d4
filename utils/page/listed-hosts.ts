/** The sites that are read without being asked: one list, each entry with its reason. */

export interface ListedHost {
  /** A registrable domain (all its hosts) or one host, written without scheme or path. */
  readonly host: string;
  /** Whether every host under it counts (`*.gov.cn`), or this one alone. */
  readonly subdomains: boolean;
  readonly reason: string;
}

const all = (host: string, reason: string): ListedHost => ({ host, subdomains: true, reason });
const only = (host: string, reason: string): ListedHost => ({ host, subdomains: false, reason });

/** Portals mix mail, shopping and games under one domain, so only their news hosts are listed. */
export const LISTED_HOSTS: readonly ListedHost[] = [
  all('gov.cn', '各级政府及部门网站：政策原文、工作方案、经验做法'),
  all('people.com.cn', '人民网：中央重点新闻网站'),
  all('news.cn', '新华网（新域名）：中央重点新闻网站'),
  all('xinhuanet.com', '新华网（旧域名）：往年报道仍在此'),
  all('cctv.com', '央视网：新闻联播等文字稿'),
  all('chinanews.com', '中国新闻网'),
  all('chinanews.com.cn', '中国新闻网（国内域名）'),
  all('gmw.cn', '光明网：理论与评论'),
  all('ce.cn', '中国经济网：地方经济报道'),
  all('china.com.cn', '中国网：新闻发布会实录'),
  all('cnr.cn', '央广网：地方频道'),
  all('cri.cn', '国际在线：城市频道'),
  all('chinadaily.com.cn', '中国日报网：中文网的地方报道'),
  all('youth.cn', '中国青年网'),
  all('qstheory.cn', '求是网：改革做法与理论文章'),
  all('legaldaily.com.cn', '法治网：行政执法与法治化营商环境'),
  all('rmzxw.com.cn', '人民政协网：提案与调研'),
  all('thepaper.cn', '澎湃新闻：含大量政务号文章'),
  all('yicai.com', '第一财经'),
  all('caixin.com', '财新网'),
  all('jiemian.com', '界面新闻'),
  all('21jingji.com', '21世纪经济报道'),
  all('stcn.com', '证券时报网：政策报道'),
  all('bjnews.com.cn', '新京报网'),
  all('southcn.com', '南方网：广东各地做法'),
  all('zjol.com.cn', '浙江在线：浙江各地做法'),
  all('jschina.com.cn', '中国江苏网：江苏各地做法'),
  all('dzwww.com', '大众网：山东各地做法'),
  all('rednet.cn', '红网：湖南各地做法'),
  all('hebnews.cn', '河北新闻网：河北各地做法'),
  all('dahe.cn', '大河网：河南各地做法'),
  all('sxdaily.com.cn', '陕西日报网：陕西各地做法'),
  only('news.ifeng.com', '凤凰网新闻频道'),
  only('finance.ifeng.com', '凤凰网财经频道'),
  only('news.sina.com.cn', '新浪新闻'),
  only('finance.sina.com.cn', '新浪财经'),
  only('news.sina.cn', '新浪新闻（手机版）'),
  only('www.sohu.com', '搜狐号文章，含政务号'),
  only('news.sohu.com', '搜狐新闻'),
  only('business.sohu.com', '搜狐财经'),
  only('www.163.com', '网易新闻正文（news、dy、money 等频道）'),
  only('news.163.com', '网易新闻'),
  only('money.163.com', '网易财经'),
  only('news.qq.com', '腾讯新闻'),
  only('new.qq.com', '腾讯新闻正文'),
  only('finance.qq.com', '腾讯财经'),
  only('mp.weixin.qq.com', '微信公众号文章：政务号的主要阵地'),
];

/** Match patterns of all listed hosts, as a manifest takes them: `*://*.gov.cn/*`. */
export function listedHostPatterns(): string[] {
  return LISTED_HOSTS.map(({ host, subdomains }) => `*://${subdomains ? '*.' : ''}${host}/*`);
}

/** Whether pages of this host (`www.gov.cn`) are read without being asked. */
export function isListedHost(host: string): boolean {
  return LISTED_HOSTS.some(
    (listed) => host === listed.host || (listed.subdomains && host.endsWith(`.${listed.host}`)),
  );
}
