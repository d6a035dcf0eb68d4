import { describe, expect, it } from 'vitest';
import { shownText } from '@/utils/text/character-forms';
import { normalise, normalText, originalSpan } from '@/utils/text/normalise';

describe('normalise', () => {
  it.each([
    ['full width letters and digits', 'ＡＰＰ４７４项', 'app474项'],
    ['upper case', 'CA互认', 'ca互认'],
    ['traditional characters it knows', '不動產 政務', '不动产政务'],
    ['spaces inside Chinese', '容 缺　受\u00a0理', '容缺受理'],
    ['quotation marks and brackets', '“容缺受理”（试行）', '容缺受理试行'],
    ['the enumeration comma and plus', '双随机、一公开 标准地+承诺制', '双随机一公开标准地承诺制'],
    ['sentence breaks, kept as one space', '完成。；\n验登合一', '完成 验登合一'],
    ['a full width point between statements', '完成．验登合一', '完成 验登合一'],
    ['a full width point inside a number', '占９０．５，完成', '占90.5 完成'],
    ['breaks at either end, dropped', '。容缺受理！', '容缺受理'],
    ['decimal points and percent signs of numbers', '共147.41元，占99.97%', '共147.41元 占99.97%'],
    ['full width percent, also after a space', '９０.５％、30 %', '90.5%30%'],
    ['what parts two numbers', '3-5天 2024-05-14', '3 5天2024 05 14'],
    ['marks of thousands', '15,000户，１５，０００户，15，000', '15000户 15000户 15 000'],
    ['a full stop after a number', '共3.', '共3'],
    ['spaces between words of letters', 'Word  Press 插件', 'word press插件'],
    ['zero-width characters', '一\u200b网\ufeff通办', '一网通办'],
  ])('folds %s', (_what, original, expected) => {
    expect(normalise(original).text).toBe(expected);
  });

  it('leads each character back to where it stood', () => {
    const original = '推行“容 缺受理”。网上办';
    const normal = normalise(original);
    const start = normal.text.indexOf('容缺受理');
    const { from, to } = originalSpan(normal, start, start + 4);
    expect(original.slice(from, to)).toBe('容 缺受理');
    expect(normal.starts).toHaveLength(normal.text.length);
    expect(normal.ends).toHaveLength(normal.text.length);
  });

  it('survives characters that unfold to many', () => {
    const original = '\ufdfa'.repeat(50);
    const { text, starts } = normalise(original);
    expect(starts).toHaveLength(text.length);
  });
});

describe('one character however written', () => {
  it.each([
    ['radicals of PDF files', '部⻔、⻓三⾓、⼯作⽇、⻋⻢', '部门、长三角、工作日、车马'],
    ['compatibility forms', '\uf9d1安、\ufa0e', '六安、\ufa0e'],
    ['strokes and the round zero', '㇐网通办、二〇二四年', '一网通办、二零二四年'],
    [
      'one simplified character for several',
      '皇后、以後、裡面、裏、麵條、幹部、乾杯、發展、頭髮、檯、臺、颱',
      '皇后、以后、里面、里、面条、干部、干杯、发展、头发、台、台、台',
    ],
    [
      'what only the word beside tells apart',
      '答覆、覆蓋、瞭解、瞭望、憑藉、著力、隻、祇',
      '答复、复盖、了解、了望、凭借、着力、只、只',
    ],
    [
      'names the corpus does not say',
      '廈門、蘇州、瀘縣、灘塗、穀物、鬆綁、關係、雲南',
      '厦门、苏州、泸县、滩涂、谷物、松绑、关系、云南',
    ],
    ['characters beyond the basic plane that have a simplified form', '塸坑', '𫭟坑'],
  ])('folds %s', (_what, written, plain) => {
    expect(normalText(written)).toBe(normalText(plain));
  });

  it.each(['𬭊', '𫭟', '𠮷'])('%s beyond the basic plane is one unit, and shown as itself', (character) => {
    const { text, starts, ends } = normalise(`在${character}坑`);
    expect(text).toHaveLength(3);
    expect([...starts]).toEqual([0, 1, 3]);
    expect([...ends]).toEqual([1, 3, 4]);
    expect(shownText(text)).toBe(`在${character}坑`);
  });

  it('two beyond the basic plane are two', () => {
    expect(normalText('𫭟坑')).not.toBe(normalText('𬭊坑'));
  });

  it('drops halves of pairs, pictures and what a page uses privately', () => {
    expect(normalText('容\ud842缺\udfb7受\ue000理😀')).toBe('容缺受理');
  });
});

describe('one number however written', () => {
  it.each([
    ['三天', '3天'],
    ['３天', '3天'],
    ['叁天', '3天'],
    ['二十四小时', '24小时'],
    ['２４小時', '24小时'],
    ['兩個工作日', '2个工作日'],
    ['一个工作日内', '1个工作日内'],
    ['百分之三十', '30%'],
    ['３０％', '30%'],
    ['百分之百', '100%'],
    ['百分之九十九点九', '99.9%'],
    ['1.5万户', '15000户'],
    ['一万五千户', '15000户'],
    ['15,000户', '15000户'],
    ['一点五万户', '15000户'],
    ['3千万元', '30000000元'],
    ['三千万元', '30000000元'],
    ['贰拾万元', '200000元'],
    ['147.41亿元', '14741000000元'],
    ['二〇二四年', '2024年'],
    ['二零二四年', '2024年'],
    ['四百七十四项', '474项'],
    ['十余天', '10余天'],
    ['三至五个工作日', '3至5个工作日'],
    ['第三十二条', '第32条'],
    ['五百强', '500强'],
    ['压缩至一天', '压缩至1天'],
    ['五个环节、一个环节', '5个环节1个环节'],
  ])('%s is %s', (written, plain) => {
    expect(normalText(written)).toBe(plain);
  });

  it.each([
    '一网通办',
    '双随机一公开',
    '一件事一次办',
    '三色导税',
    '首违不罚',
    '十四五规划',
    '第三方',
    '第三产业',
    '四川',
    '万州',
    '千岛湖',
    '三亚',
    '六安',
    '九江',
    '七台河',
    '三元区',
    '五家渠',
    '统一项目代码',
    '进一步',
    '统一年度',
    '百分百',
    '几十项',
    '数十家',
    '千方百计',
    '三四天',
    '星期三天',
    '零跑动',
    '大陆',
    '队伍项目',
    '收拾',
    '一天津',
    '三条例',
  ])('%s counts nothing, and stays', (text) => {
    expect(normalText(text)).toBe(text);
  });

  it('leads back to all that is written for it', () => {
    const original = '由三十个工作日压缩至一万五千分钟';
    const normal = normalise(original);
    expect(normal.text).toBe('由30个工作日压缩至15000分钟');
    const start = normal.text.indexOf('15000');
    const { from, to } = originalSpan(normal, start, start + 5);
    expect(original.slice(from, to)).toBe('一万五千');
    expect(originalSpan(normal, start + 2, start + 3)).toEqual({ from, to });
  });
});
