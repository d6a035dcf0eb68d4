/**
 * The faces of GB/T 9704—2012, 5.2. All four scripts of a run have the same face, digits and quotation marks with it: the
 * standard knows no second face for them, and “ ” would stand half as wide in a Western one.
 */
import type { IFontAttributesProperties } from 'docx';

const named = (name: string): IFontAttributesProperties => ({
  ascii: name,
  hAnsi: name,
  eastAsia: name,
  cs: name,
  hint: 'eastAsia',
});

export const TITLE_FACE = named('方正小标宋简体');
export const BODY_FACE = named('仿宋_GB2312');
export const LEVEL_1_FACE = named('黑体');
export const LEVEL_2_FACE = named('楷体_GB2312');
export const PAGE_NUMBER_FACE = named('宋体');

interface Face {
  readonly name: string;
  /** What to take where the face is missing, best first: the same design as other systems name it. */
  readonly instead: readonly string[];
  readonly family: 'roman' | 'modern' | 'swiss';
}

const FACES: readonly Face[] = [
  {
    name: '方正小标宋简体',
    instead: ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', '华文中宋', 'STZhongsong', '宋体'],
    family: 'roman',
  },
  { name: '仿宋_GB2312', instead: ['仿宋', 'FangSong', '华文仿宋', 'STFangsong'], family: 'modern' },
  { name: '楷体_GB2312', instead: ['楷体', 'KaiTi', '华文楷体', 'STKaiti'], family: 'modern' },
  { name: '黑体', instead: ['SimHei', '华文黑体', 'STHeiti'], family: 'swiss' },
  { name: '宋体', instead: ['SimSun', '华文宋体', 'STSong'], family: 'roman' },
];

/** The namespace of WordprocessingML. */
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** `word/fontTable.xml`: what stands in for a face is written here only, which the library does not do. */
export function fontTable(): string {
  const fonts = FACES.map(
    ({ name, instead, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead.join(',')}"/><w:charset w:val="86"/>` +
      `<w:family w:val="${family}"/><w:pitch w:val="default"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${W}">${fonts.join('')}</w:fonts>`;
}
