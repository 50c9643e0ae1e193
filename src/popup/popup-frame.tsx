import { useCallback, useEffect, useState } from 'preact/hooks';
import { text } from '../platform/i18n.ts';
import type { ErrorCode } from '../platform/requests.ts';
import type { AgendaView } from '../platform/views.ts';
import { askWorker } from '../platform/worker-client.ts';
import { AgendaScreen } from './agenda-screen.tsx';
import { CallScreen } from './call-screen.tsx';
import { DebriefScreen } from './debrief-screen.tsx';
import { EditScreen } from './edit-screen.tsx';
import { FailureScreen } from './failure.tsx';
import { NoteScreen } from './note-screen.tsx';
import { firstScreen, type Screen } from './screen.ts';
import { SettingsScreen } from './settings-screen.tsx';

/** The toolbar popup: loads what the worker knows, shows one screen, loads again at each way on. */
export function Popup() {
	const [agenda, setAgenda] = useState<AgendaView | null>(null);
	const [screen, setScreen] = useState<Screen | null>(null);
	const [error, setError] = useState<ErrorCode | null>(null);
	const go = useCallback(async (to: Screen | null) => {
		const reply = await askWorker('agenda', null);
		setError(reply.ok ? null : reply.error.code);
		if (!reply.ok) return;
		setAgenda(reply.value);
		setScreen(to ?? firstScreen(reply.value));
		window.scrollTo(0, 0);
	}, []);
	useEffect(() => {
		void go(null);
	}, [go]);
	if (error !== null) return <FailureScreen code={error} retry={() => void go(screen)} />;
	if (agenda === null || screen === null) return <p class="quiet">{text('popup_loading')}</p>;
	return <CurrentScreen screen={screen} agenda={agenda} go={(to) => void go(to)} />;
}

interface Current {
	readonly screen: Screen;
	readonly agenda: AgendaView;
	readonly go: (screen: Screen) => void;
}

function CurrentScreen({ screen, agenda, go }: Current) {
	switch (screen.name) {
		case 'agenda':
			return <AgendaScreen agenda={agenda} go={go} said={screen.said} />;
		case 'debrief':
			return <DebriefScreen agenda={agenda} go={go} interview={screen.interview} />;
		case 'edit':
			return <EditScreen agenda={agenda} go={go} interview={screen.interview} />;
		case 'note':
			return <NoteScreen agenda={agenda} go={go} step={screen.step} />;
		case 'call':
			return <CallScreen agenda={agenda} go={go} step={screen.step} />;
		case 'settings':
			return <SettingsScreen agenda={agenda} go={go} />;
	}
}
