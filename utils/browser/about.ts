import { browser } from './api';

/** The version of the extension as the manifest has it: `0.1.0`. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
