/**
 * The one global that the pure rooms use and that ES2023 does not declare: parsing an address needs no browser.
 * Only tsconfig.pure.json includes this file.
 */
declare class URL {
	constructor(url: string);
	readonly protocol: string;
	readonly hostname: string;
	readonly host: string;
	readonly port: string;
	readonly pathname: string;
	readonly search: string;
	readonly username: string;
	readonly password: string;
	readonly href: string;
	static canParse(url: string): boolean;
}
