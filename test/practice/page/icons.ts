/** Plain line drawings on a grid of 20. */
const PATHS = {
	reply: 'M8 5 3 10l5 5M3 10h8c4 0 6 2 6 6',
	replyAll: 'M6 5 1 10l5 5M11 5l-5 5 5 5M6 10h6c4 0 6 2 6 6',
	forward: 'M12 5l5 5-5 5M17 10H9c-4 0-6 2-6 6',
	back: 'M12 4 6 10l6 6M6 10h11',
	more: 'M10 4v.5M10 10v.5M10 16v.5',
	trash: 'M4 6h12M8 6V4h4v2M6 6l1 11h6l1-11M9 9v5M11 9v5',
	inbox: 'M3 11l3-7h8l3 7v5H3zM3 11h4l1 2h4l1-2h4',
	sentMail: 'M3 9 17 3l-4 14-4-6zM9 11l8-8',
	drafts: 'M4 16l1-4 8-8 3 3-8 8zM11 6l3 3',
	calendar: 'M4 5h12v11H4zM4 9h12M7 3v4M13 3v4',
	envelope: 'M3 5h14v10H3zM3 6l7 5 7-5',
} as const;

export type IconName = keyof typeof PATHS;

const SVG = 'http://www.w3.org/2000/svg';

export function icon(name: IconName): SVGSVGElement {
	const drawing = document.createElementNS(SVG, 'svg');
	const path = document.createElementNS(SVG, 'path');
	for (const [attribute, value] of Object.entries({
		viewBox: '0 0 20 20',
		width: '18',
		height: '18',
		fill: 'none',
		stroke: 'currentColor',
		'stroke-width': '1.5',
		'stroke-linecap': 'round',
		'stroke-linejoin': 'round',
		'aria-hidden': 'true',
		focusable: 'false',
	})) {
		drawing.setAttribute(attribute, value);
	}
	path.setAttribute('d', PATHS[name]);
	drawing.append(path);
	return drawing;
}
