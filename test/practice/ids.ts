/** 48 bits of FNV-1a, so that a key gives the same ids at every start: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash48(key: string): bigint {
	let hash = 0xcbf29ce484222325n;
	for (const byte of new TextEncoder().encode(key)) {
		hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
	}
	return hash & 0xffffffffffffn;
}

/** Gmail's legacy id of a letter: 16 hex digits. A thread has the id of its first letter. */
export function legacyId(letterKey: string): string {
	return `18d7${hash48(letterKey).toString(16).padStart(12, '0')}`;
}

/** The same id as `#msg-f:` and `#thread-f:` carry it. */
export function decimalId(legacy: string): string {
	return BigInt(`0x${legacy}`).toString();
}

/** The opaque token that Gmail's address shows for an opened thread. */
export function hashToken(legacy: string): string {
	const letters = 'bcdfghjklmnpqrstvwxzBCDFGHJKLMNPQRSTVWXZ';
	const digits = [...legacy.repeat(2)].map((digit, index) =>
		letters.charAt((Number.parseInt(digit, 16) * 7 + index * 3) % letters.length),
	);
	return `FMfcgz${digits.join('')}`;
}

/** Outlook's id of a conversation: base64 with `+`, `/` and `=`, which addresses have to encode. */
export function conversationId(threadKey: string): string {
	const hash = hash48(threadKey).toString(36).toUpperCase();
	return `AQQkADAwATM3ZmYAZS05+Yjdm/LTAwAi0w${hash}MAoAEAB=`;
}
