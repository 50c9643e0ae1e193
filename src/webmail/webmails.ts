import { gmail } from './gmail/gmail.ts';
import { outlook } from './outlook/outlook.ts';
import type { Webmail } from './webmail.ts';

const WEBMAILS: readonly Webmail[] = [gmail, outlook];

/** The webmail that a page belongs to; null for any other page. */
export function webmailAt(location: Location): Webmail | null {
	return WEBMAILS.find((webmail) => webmail.matches(location)) ?? null;
}
