import { Editor } from 'roosterjs-content-model-core';
import { createDomToModelContext, domToContentModel } from 'roosterjs-content-model-dom';
import {
	AutoFormatPlugin,
	EditPlugin,
	HyperlinkPlugin,
	PastePlugin,
	ShortcutPlugin,
} from 'roosterjs-content-model-plugins';
import type {
	ContentModelBlockHandler,
	ContentModelDocument,
	ContentModelParagraph,
	EditorPlugin,
	PluginEvent,
	Snapshots,
} from 'roosterjs-content-model-types';
import { type Markup, tag } from '../markup.ts';
import { build, element } from '../page/element.ts';

/** Where the person's own words end. */
export const BOUNDARY = '#Signature, #appendonsend, #divRplyFwdMsg, hr, blockquote';

const FONT = {
	fontFamily: 'Aptos, Calibri, Helvetica, sans-serif',
	fontSize: '12pt',
	textColor: 'rgb(0, 0, 0)',
};
const LINE_STYLE = `font-family: ${FONT.fontFamily}; font-size: ${FONT.fontSize}; color: ${FONT.textColor}`;
const QUOTE_LOADED = 'QuoteLoaded';

export interface MailEditor {
	/** Loads the quote at the end, as an act of the webmail's own that is no edit of the person's. */
	appendQuote(quote: readonly Markup[]): void;
	focusStart(): void;
	dispose(): void;
}

/** RoosterJS, which is the editor of Outlook on the web: https://github.com/microsoft/roosterjs */
export function startEditor(
	holder: HTMLDivElement,
	content: readonly Markup[],
	changed: () => void,
): MailEditor {
	const snapshots = emptySnapshots();
	const editor = new Editor(holder, {
		initialModel: modelOf(content),
		defaultSegmentFormat: FONT,
		plugins: [
			new EditPlugin(),
			new AutoFormatPlugin({ autoLink: true, autoBullet: true, autoNumbering: true }),
			new PastePlugin(),
			new ShortcutPlugin(),
			new HyperlinkPlugin(),
			changeReporter(changed),
		],
		inDarkMode: matchMedia('(prefers-color-scheme: dark)').matches,
		getDarkColor: lightColorOnDark,
		doNotAdjustEditorColor: true,
		snapshots,
		trustedHTMLHandler: { htmlToDOM: parseTrusted },
		defaultModelToDomOptions: { modelHandlerOverride: { paragraph: markedParagraph } },
	});
	return {
		appendQuote(quote) {
			const own = holder.childNodes.length;
			editor.formatContentModel(
				(model, context) => {
					context.skipUndoSnapshot = 'SkipAll';
					model.blocks.push(...modelOf(quote).blocks);
					return true;
				},
				{ changeSource: QUOTE_LOADED },
			);
			appendToAll(snapshots, [...holder.children].slice(own));
		},
		focusStart() {
			editor.focus();
			const first = holder.firstElementChild;
			if (first !== null) getSelection()?.collapse(first, 0);
		},
		dispose: () => editor.dispose(),
	};
}

/** A styled empty line, or the lines of a link, and the signature. */
export function freshContent(name: string, lines: readonly string[], signature: boolean): Markup[] {
	const own = lines.length === 0 ? [''] : lines;
	return [
		...own.map((line) =>
			tag('div', { class: 'elementToProof', style: LINE_STYLE }, line === '' ? tag('br', {}) : line),
		),
		...(signature
			? [
					tag('div', { style: LINE_STYLE }, tag('br', {})),
					tag('div', { id: 'Signature' }, tag('div', { style: LINE_STYLE }, name)),
				]
			: []),
	];
}

function emptySnapshots(): Snapshots {
	return { snapshots: [], totalSize: 0, currentIndex: -1, autoCompleteIndex: -1, maxSize: 10_000_000 };
}

/** So that undoing what was written before the quote came does not take the quote away. */
function appendToAll(snapshots: Snapshots, added: readonly Element[]): void {
	const html = added.map((node) => node.outerHTML).join('');
	for (const snapshot of snapshots.snapshots) {
		snapshot.html += html;
		snapshots.totalSize += html.length;
	}
}

function modelOf(content: readonly Markup[]): ContentModelDocument {
	return domToContentModel(element('div', {}, ...build(content)), createDomToModelContext());
}

/** Autosave hangs on what the editor itself reports, so nodes put in unannounced are not saved. */
function changeReporter(changed: () => void): EditorPlugin {
	return {
		getName: () => 'ChangeReporter',
		initialize: () => undefined,
		dispose: () => undefined,
		onPluginEvent(event: PluginEvent) {
			const edited =
				event.eventType === 'input' ||
				event.eventType === 'keyPress' ||
				(event.eventType === 'contentChanged' && event.source !== QUOTE_LOADED);
			if (edited) changed();
		},
	};
}

/** Outlook marks the lines that its proofing may read. */
const markedParagraph: ContentModelBlockHandler<ContentModelParagraph> = (...handed) => {
	const [, , paragraph, context] = handed;
	const next = context.defaultModelHandlers.paragraph(...handed);
	if (paragraph.cachedElement?.localName === 'div') paragraph.cachedElement.classList.add('elementToProof');
	return next;
};

function lightColorOnDark(color: string): string {
	return color === FONT.textColor ? 'rgb(230, 236, 232)' : color;
}

interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createHTML(html: string): string },
	): { createHTML(html: string): string };
}

/** Not named `default`: such a policy would let every string of every script through. */
const policy = (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('practice-editor', {
	createHTML: (html) => html,
});

function parseTrusted(html: string): Document {
	return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
}
