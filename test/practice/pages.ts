import { readFile } from 'node:fs/promises';
import type { Site } from './bundle.ts';
import { type Hazard, isRightToLeft, languageOf } from './hazards.ts';
import { withHashedClasses } from './page/class-names.ts';
import { CONFIG_ID, type PageConfig } from './page/config.ts';

export interface PageRequest {
	readonly site: Site;
	readonly hazards: readonly Hazard[];
	readonly timeZone: string;
	/** Fresh for each load. */
	readonly nonce: string;
}

/** Addresses of example domains, which can belong to nobody. */
export const ACCOUNTS = {
	gmail: { name: 'Sam Doe', email: 'sam.doe@gmail.example' },
	outlook: { name: 'Sam Doe', email: 'sam.doe@outlook.example' },
} as const;

/** What both webmails send where it matters to an extension: markup must not come from strings. */
export function securityPolicy(nonce: string): string {
	return `require-trusted-types-for 'script'; object-src 'none'; base-uri 'self'; script-src 'nonce-${nonce}' 'strict-dynamic'`;
}

/** The page as it comes over the wire: no mail in it, and nearly no markup. */
export async function pageOf({ site, hazards, timeZone, nonce }: PageRequest): Promise<string> {
	const language = languageOf(hazards);
	const config: PageConfig = { site, account: ACCOUNTS[site], hazards, language, timeZone, seed: nonce };
	const title = site === 'gmail' ? 'Gmail' : 'Outlook';
	return `<!doctype html>
<html lang="${language}" dir="${isRightToLeft(hazards) ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<link rel="icon" href="data:,">
<style>${await styles(site, nonce)}</style>
<script type="application/json" id="${CONFIG_ID}">${JSON.stringify(config).replaceAll('<', '\\u003c')}</script>
</head>
<body><script nonce="${nonce}" src="/practice/${site}.js"></script></body>
</html>`;
}

/** A page of the webmail's host that has none of its markup, as after a redesign. */
export function unknownPage(): string {
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Practice mailbox</title><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"></head>
<body><div class="q1"><section class="q2"><h1>Something new</h1><article><p>Your interview is confirmed for tomorrow at 10:00.</p></article>
<div class="q3" tabindex="0">Answer</div></section></div></body></html>`;
}

async function styles(site: Site, seed: string): Promise<string> {
	const read = (path: string) => readFile(new URL(path, import.meta.url), 'utf8');
	const css = `${await read('./page/page.css')}\n${await read(`./${site}/${site}.css`)}`;
	return withHashedClasses(css, seed);
}
