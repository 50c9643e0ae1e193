/** A page can lay our buttons under something else, or make them all but invisible, and ask for a click. */
const LEAST_OPACITY = 0.6;

/** What has only just appeared under the pointer was not what the person meant to press. */
const LEAST_SHOWN_MS = 500;

/**
 * True for a press that the person made on a button they could see: real, not within half a second of its appearing,
 * nothing foreign above it, and not faded by the page. What can't be known from inside the page is left to the popup:
 * nothing that is pressed here deletes or sends.
 */
export function isOwnPress(event: MouseEvent, host: HTMLElement, shownAt: number): boolean {
	return (
		event.isTrusted &&
		event.timeStamp - shownAt >= LEAST_SHOWN_MS &&
		(isByKeyboard(event) || isOnTop(event, host)) &&
		!isFaded(host)
	);
}

function isByKeyboard(event: MouseEvent): boolean {
	return event.detail === 0;
}

function isOnTop({ clientX, clientY }: MouseEvent, host: HTMLElement): boolean {
	return (
		Document.prototype.elementFromPoint.call(document, clientX, clientY) === host && !isUnderTopLayer(host)
	);
}

/** A popover or modal dialog that lets clicks through is not told by elementFromPoint(). */
function isUnderTopLayer(host: HTMLElement): boolean {
	const ours = host.getBoundingClientRect();
	return [...document.querySelectorAll(':popover-open, dialog:modal')].some((layer) => {
		const box = layer.getBoundingClientRect();
		return box.left < ours.right && box.right > ours.left && box.top < ours.bottom && box.bottom > ours.top;
	});
}

function isFaded(host: HTMLElement): boolean {
	let opacity = 1;
	for (let element: Element | null = host; element; element = element.parentElement)
		opacity *= Number(getComputedStyle(element).opacity);
	return opacity < LEAST_OPACITY;
}
