/** Texts that make work grow with the square of their length where anything does: by name, so many characters of each. */
export const HOSTILE_TEXTS: Readonly<Record<string, (length: number) => string>> = {
  words: of('优化营商环境工作的有关事项和政务服务'),
  'one term': of('容缺受理'),
  'near misses': of('容缺受'),
  'one character': of('理'),
  letters: of('a'),
  pinyin: of('zhongxiang'),
  digits: of('1'),
  thousands: of('1,111'),
  numerals: of('一'),
  dates: of('2024年'),
  figures: of('由30个工作日压缩至1个工作日'),
  spaces: of(' '),
  'spaced words': of('理 \u3000'),
  lines: of('\n'),
  'lines of a term': of('容缺受理\n'),
  'lines of a heading': of('一、容缺受理服务\n'),
  dots: of('.'),
  'dots and ellipses': of('…..'),
  commas: of('，'),
  'opening marks': of('“（《<['),
  'closing marks': of('”）》>]'),
  labels: of('来源：'),
  separators: of('_|-·'),
  markup: of('<a '),
  'Markdown and entities': of('&#*_'),
  formulas: of('=+@'),
  pairs: of('\u{20bb7}'),
  'halves of pairs': of('\ud842'),
};

function of(unit: string): (length: number) => string {
  return (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
