import type { Thread } from '../letter.ts';

/** Which threads have been opened in this tab. */
export interface ReadMarks {
	isUnread(thread: Thread): boolean;
	markRead(thread: Thread): void;
}

const STORAGE_KEY = 'practice-read';

export function openReadMarks(storage: Storage): ReadMarks {
	const read = new Set<string>(JSON.parse(storage.getItem(STORAGE_KEY) ?? '[]'));
	return {
		isUnread: (thread) => thread.unread && !read.has(thread.key),
		markRead(thread) {
			read.add(thread.key);
			storage.setItem(STORAGE_KEY, JSON.stringify([...read]));
		},
	};
}
