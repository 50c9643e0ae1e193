import { render } from 'preact';
import { text } from '../platform/i18n.ts';
import { Popup } from './popup-frame.tsx';

// The sentences' own language and direction, which need not be the browser's.
document.documentElement.lang = text('chip_language');
document.documentElement.dir = text('chip_direction');
render(<Popup />, document.getElementById('popup') as HTMLElement);
