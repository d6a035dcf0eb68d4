/**
 * Keeps Chinese as it is in the scripts of our own pages and of the background. WXT has everything written in ASCII, where
 * a character takes six bytes instead of three; only scripts that browsers put into other pages need that, and these are
 * built as libraries.
 */
import type { Plugin } from 'vite';

export function utf8Plugin(): Plugin {
  return {
    name: 'tashan-utf8',
    // After WXT's own.
    enforce: 'post',
    config: ({ build }) => (build?.lib ? {} : { esbuild: { charset: 'utf8' } }),
  };
}
