/**
 * What a run needs of the machine, found out before anything is installed: this folder has no dependencies.
 */
export { findChromium, findFirefox, isBranded } from './browsers.mjs';
export { ensureBrowserPackages, ensureDebian } from './debian.mjs';
export { ensureNodeModules } from './node-modules.mjs';
export { hasDisplay, isOnPrivateBus, runUnderPrivateBus, underPrivateBus } from './session-bus.mjs';
