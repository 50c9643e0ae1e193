/** Presses one of the webmail's own buttons as a person's click would: some of them act on the way down. */
export function press(button: Element): void {
	const options = { bubbles: true, cancelable: true, composed: true, button: 0, detail: 1 };
	button.dispatchEvent(new MouseEvent('mousedown', options));
	button.dispatchEvent(new MouseEvent('mouseup', options));
	button.dispatchEvent(new MouseEvent('click', options));
}
