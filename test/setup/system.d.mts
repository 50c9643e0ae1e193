export interface FoundBrowser {
	readonly executable: string;
}

export interface FoundChromium extends FoundBrowser {
	/** Google Chrome or Microsoft Edge: the extension has to be loaded through the debugging protocol. */
	readonly branded: boolean;
}

export function findChromium(): FoundChromium | undefined;
export function findFirefox(): FoundBrowser | undefined;
export function isBranded(executable: string): boolean;

export function ensureDebian(packages: readonly string[]): Promise<string | undefined>;
export function ensureBrowserPackages(): Promise<string | undefined>;
export function ensureNodeModules(): Promise<void>;

export function hasDisplay(): boolean;
export function isOnPrivateBus(): boolean;
export function underPrivateBus(command: readonly string[]): readonly string[];
export function runUnderPrivateBus(command: readonly string[]): Promise<number>;
