/**
 * What a run needs of the machine, found out before anything is installed: this folder has no dependencies.
 */
export { findChromium, findFirefox, isBranded } from './browsers.mjs';
export { ensureBrowserPackages, ensureDebian } from './debian.mjs';
export { hasDisplay } from './display.mjs';
export { ensureNodeModules } from './node-modules.mjs';
