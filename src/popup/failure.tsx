import { text } from '../platform/i18n.ts';
import type { ErrorCode } from '../platform/requests.ts';
import type { Trouble } from '../platform/views.ts';

/** What went wrong, in a sentence that says what to do; announced to screen readers. */
export function Failure({ code }: { readonly code: ErrorCode }) {
	return (
		<p class="failure" role="alert">
			{text(`error_${code.replaceAll('-', '_')}`)}
		</p>
	);
}

/** A screen that can't be shown: why, and the way on. */
export function FailureScreen({ code, retry }: { readonly code: ErrorCode; readonly retry: () => void }) {
	return (
		<>
			<Failure code={code} />
			<button type="button" class="main" onClick={retry}>
				{text(code === 'gone' ? 'popup_back_to_start' : 'popup_try_again')}
			</button>
		</>
	);
}

/** Lasting trouble with what is stored; shown above everything until it is over. */
export function TroubleNotes({
	trouble,
	hosts,
}: {
	readonly trouble: Trouble;
	readonly hosts: readonly string[];
}) {
	const notes = [
		trouble.writeRefused && text('error_storage_refused'),
		trouble.unreadable > 0 && text('popup_unreadable', String(trouble.unreadable)),
		trouble.newer > 0 && text('popup_newer', String(trouble.newer)),
		hosts.length > 0 && text('popup_hosts_missing', hosts.join(', ')),
	].filter((note) => note !== false);
	return notes.map((note) => (
		<p class="failure" role="alert" key={note}>
			{note}
		</p>
	));
}
