/** The TLS server on this machine that answers for the webmail hosts (see test/practice). */
export interface Mailbox {
	readonly port: number;
	/** Base64 of the SHA-256 of the certificate's public key: the one certificate Chromium is to excuse. */
	readonly spki: string;
	/** Host names without port, such as "mail.google.com". */
	readonly hosts: readonly string[];
}
