const SAFE_LINKS =
	/^https:\/\/(?:[a-z\d-]{1,20}\.)?safelinks\.protection\.(?:outlook\.com|office365\.us|outlook\.cn)\/[^?#]{0,40}\?/i;
const GOOGLE = /^https:\/\/(?:www\.)?google\.[a-z.]{2,6}\/url\?/i;
const BARRACUDA = /^https:\/\/linkprotect\.cudasvc\.com\/url\?/i;
const PROOFPOINT = /^https:\/\/urldefense(?:\.proofpoint)?\.com\/(v[23])\//i;
/** Where a character stands that the third version moved behind the address: it is not put together again. */
const PROOFPOINT_3 = /^https:\/\/urldefense\.com\/v3\/__([^*]{1,2048}?)__;/i;

/**
 * The address that a mail filter or Google wrapped into its own, unwrapped once; any other address as it is. Nothing
 * is fetched: where the inner address can't be read, the wrapper stays, whose host nobody meets on.
 */
export function unwrapped(address: string): string {
	if (SAFE_LINKS.test(address)) return parameter(address, /[?&]url=([^&#]{1,2048})/i) ?? address;
	if (GOOGLE.test(address)) return parameter(address, /[?&](?:q|url)=([^&#]{1,2048})/i) ?? address;
	if (BARRACUDA.test(address)) return parameter(address, /[?&]a=([^&#]{1,2048})/i) ?? address;
	const version = PROOFPOINT.exec(address)?.[1]?.toLowerCase();
	if (version === 'v2') return proofpoint2(address) ?? address;
	if (version === 'v3') return proofpoint3(address) ?? address;
	return address;
}

function parameter(address: string, pattern: RegExp): string | null {
	return decoded(pattern.exec(address)?.[1] ?? '');
}

/** "https-3A__zoom.us_j_1-3Fpwd-3Dx": a hyphen for each percent sign, an underscore for each slash. */
function proofpoint2(address: string): string | null {
	const inner = /[?&]u=([^&#]{1,2048})/i.exec(address)?.[1] ?? '';
	return decoded(inner.replaceAll('-', '%').replaceAll('_', '/'));
}

/** Servers on the way join the two slashes of the address inside. */
function proofpoint3(address: string): string | null {
	const inner = PROOFPOINT_3.exec(address)?.[1];
	return inner === undefined ? null : inner.replace(/^https:\/(?!\/)/i, 'https://');
}

function decoded(text: string): string | null {
	try {
		return decodeURIComponent(text) || null;
	} catch {
		// Not encoded as addresses are: there is nothing to unwrap.
		return null;
	}
}
