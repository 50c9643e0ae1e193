import { createModelFromHtml, Editor } from 'roosterjs-content-model-core';
import { EditPlugin, PastePlugin, ShortcutPlugin } from 'roosterjs-content-model-plugins';

/** Outlook's own kind of editor in a page: a reply with signature and quoted text, as captured in 2022. */
export function startEditor(place: HTMLDivElement): Editor {
	const model = createModelFromHtml(place.innerHTML);
	place.replaceChildren();
	return new Editor(place, {
		plugins: [new EditPlugin(), new PastePlugin(), new ShortcutPlugin()],
		...(model ? { initialModel: model } : {}),
	});
}
