/**
 * The order in which WordprocessingML (ISO/IEC 29500-1, annex A) wants the children of an element: Word calls a file with
 * another one damaged. As much of it as may occur in what is written here.
 */
export const CHILD_ORDER: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': [
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs',
    'suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd',
    'snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment',
    'textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ],
  'w:rPr': [
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish',
    'webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang',
    'eastAsianLayout specVanish oMath',
  ],
  'w:sectPr': [
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols',
    'formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
  ],
  'w:style': [
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal',
    'personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  ],
  'w:settings': [
    'writeProtection view zoom removePersonalInformation displayBackgroundShape embedTrueTypeFonts mirrorMargins',
    'trackRevisions documentProtection defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone',
    'doNotHyphenateCaps evenAndOddHeaders characterSpacingControl footnotePr endnotePr compat docVars rsids themeFontLang',
    'clrSchemeMapping decimalSymbol listSeparator',
  ],
  'w:font': ['altName panose1 charset family notTrueType pitch sig'],
  'w:footnotes': ['footnote'],
  'w:endnotes': ['endnote'],
  'w:fldSimple': ['fldData r'],
  'w:styles': ['docDefaults latentStyles style'],
};

export function childOrder(parent: string): string[] | null {
  const lines = CHILD_ORDER[parent];
  return lines
    ? lines
        .join(' ')
        .split(' ')
        .map((name) => `w:${name}`)
    : null;
}
