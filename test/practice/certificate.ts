import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

export interface Certificate {
	readonly privateKeyPem: string;
	readonly certificatePem: string;
	/** Base64 of the SHA-256 of the public key, as `--ignore-certificate-errors-spki-list` wants it. */
	readonly spki: string;
}

export async function certificateFor(hosts: readonly string[]): Promise<Certificate> {
	const made = await generate([{ name: 'commonName', value: 'Practice mailbox' }], {
		algorithm: 'sha256',
		keySize: 2048,
		extensions: [
			{ name: 'basicConstraints', cA: false },
			{ name: 'extKeyUsage', serverAuth: true },
			{
				name: 'subjectAltName',
				altNames: [
					...hosts.map((value) => ({ type: 2 as const, value })),
					{ type: 7 as const, ip: '127.0.0.1' },
				],
			},
		],
	});
	const publicKey = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
	return {
		privateKeyPem: made.private,
		certificatePem: made.cert,
		spki: createHash('sha256').update(publicKey).digest('base64'),
	};
}
