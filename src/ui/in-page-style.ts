/**
 * Styles of the chip and the draft bar. They stand on white and on dark mail pages, whatever the page chose, so they
 * bring their own surface and a border that tells it from either.
 */
export const IN_PAGE_STYLE = `
:host { all: initial; }
* { box-sizing: border-box; margin: 0; padding: 0; font: inherit; }
.afterword {
	--paper: #fbfaf7; --ink: #1f2a33; --quiet: #56636d; --line: #cfcabf; --accent: #1d625e; --soft: #e6f0ee;
	--on-accent: #ffffff; --warn: #8a3b12;
	display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px;
	inline-size: fit-content; min-inline-size: 0; max-inline-size: min(100%, 54em); padding: 5px 8px 5px 10px;
	border: 1px solid var(--line); border-inline-start: 3px solid var(--accent); border-radius: 8px;
	background: var(--paper); color: var(--ink);
	font: 13px / 1.4 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
	text-align: start; overflow-wrap: anywhere; user-select: text;
	animation: arrive 160ms ease-out;
}
.afterword.unsure, .afterword.failed { border-inline-start-color: var(--warn); }
.words { flex: 0 1 auto; min-inline-size: 0; }
.title { font-weight: 600; }
.detail, .count, .said { color: var(--quiet); }
.detail, .warning { display: block; }
.warning { color: var(--warn); }
.buttons { display: flex; flex-wrap: wrap; gap: 4px 6px; }
button {
	min-block-size: 26px; min-inline-size: 26px; padding: 2px 10px;
	border: 1px solid transparent; border-radius: 6px; background: var(--soft); color: var(--accent);
	font-weight: 600; cursor: pointer;
}
button.first { background: var(--accent); color: var(--on-accent); }
button:hover { border-color: var(--accent); }
button.first:hover { border-color: var(--ink); }
button:focus-visible, .letter:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
button[aria-disabled="true"] { opacity: 0.55; cursor: default; }
.letter {
	flex: 1 1 100%; max-block-size: 12em; overflow: auto; padding: 8px 10px;
	border: 1px solid var(--line); border-radius: 6px; white-space: pre-wrap;
}
@keyframes arrive { from { opacity: 0.4; } }
@media (prefers-reduced-motion: reduce) { .afterword { animation: none; } }
@media (prefers-color-scheme: dark) {
	.afterword {
		--paper: #242c32; --ink: #eceae5; --quiet: #a9b3ba; --line: #4a555e; --accent: #7cc7bf; --soft: #22393a;
		--on-accent: #10201f; --warn: #f0b08c;
	}
}
@media (forced-colors: active) {
	button { border-color: ButtonText; }
}
`;
