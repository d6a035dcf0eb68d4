/** The overlay's style sheet: the tokens and chips of every screen, and what only stands over pages. */
import tokens from '@/components/common/tokens.css?inline';
import tierChip from '@/components/measure/tier-chip.css?inline';
import overlay from './overlay.css?inline';

/** The fonts of the tokens have names, by which a page can bring its own: with other signs for the same letters. */
const FONTS = '.overlay{--font:system-ui,sans-serif;--font-figures:system-ui,sans-serif}';

/** Tokens stand on an element inside: those on the host a page's own `*` could change. */
export const OVERLAY_STYLES = [tokens.replaceAll(':root', '.overlay'), FONTS, tierChip, overlay].join('\n');
