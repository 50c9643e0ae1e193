import { render } from 'preact';
import { text } from '../platform/i18n.ts';
import { Popup } from './popup-frame.tsx';

document.documentElement.lang = text('@@ui_locale').replace('_', '-');
document.documentElement.dir = text('@@bidi_dir');
render(<Popup />, document.getElementById('popup') as HTMLElement);
