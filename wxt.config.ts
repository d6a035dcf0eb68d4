import { defineConfig } from 'wxt';
import { bareScriptsPlugin } from './scripts/bare-scripts-plugin';
import { lexiconPlugin } from './scripts/lexicon-plugin';
import { minifyPlugin } from './scripts/minify-plugin';
import { listedHostPatterns } from './utils/page/listed-hosts';

/** 玉, 栏, 收 and 关: of the keys that are easy to remember, those that Chromium has not taken for itself. */
const COMMANDS = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } },
  'open-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandOpenPanel__' },
  'save-selection': {
    suggested_key: { default: 'Alt+Shift+S' },
    description: '__MSG_commandSaveSelection__',
  },
  'find-related': {
    suggested_key: { default: 'Alt+Shift+G' },
    description: '__MSG_commandFindRelated__',
  },
};

/**
 * Nothing may be loaded from anywhere but the package, and nothing may be sent anywhere: the browser itself holds the
 * extension to its promise.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'public/icon.svg', sizes: [128, 48, 32, 24, 16], developmentIndicator: false },
  vite: () => ({ plugins: [bareScriptsPlugin(), lexiconPlugin(), minifyPlugin()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionShortName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', ...storagePermissions(browser)],
    host_permissions: listedHostPatterns(),
    optional_host_permissions: ['*://*/*'],
    content_scripts: [
      { matches: listedHostPatterns(), js: ['content-scripts/page.js'], run_at: 'document_idle' },
    ],
    content_security_policy: { extension_pages: POLICY },
    omnibox: { keyword: 'ts' },
    commands: COMMANDS,
    ...(browser === 'firefox' ? firefoxManifest() : { minimum_chrome_version: '120' }),
  }),
});

/**
 * 10,000 snippets with what a reader writes about them come to more than the 10 MB that Chromium allows; Firefox sets no
 * limit of its own. No browser asks or warns for it.
 */
function storagePermissions(browser: string): string[] {
  return browser === 'firefox' ? [] : ['unlimitedStorage'];
}

function firefoxManifest() {
  return {
    browser_specific_settings: {
      gecko: {
        id: 'tashan@tashan.example',
        // The first with the CSS Custom Highlight API, which marks words without touching the page.
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}
