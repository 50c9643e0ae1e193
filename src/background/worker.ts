import { browser } from '../platform/browser.ts';
import { guardStorage } from '../platform/fact-store.ts';
import { joinOpenTabs } from '../platform/mail-tabs.ts';
import { answerRequests, reportSurprise } from './answers.ts';
import { notificationClicked } from './notification-clicked.ts';
import { wake } from './wake.ts';

/**
 * The worker. Every listener is registered in the first turn, or a browser that woke the worker for an event never
 * delivers it; no state is kept here, since a worker lives for seconds.
 */
const lookAgain = () => void wake().catch(reportSurprise);

answerRequests();
browser.alarms.onAlarm.addListener(lookAgain);
browser.runtime.onStartup.addListener(lookAgain);
browser.runtime.onInstalled.addListener(() => {
	joinOpenTabs().catch(reportSurprise);
});
browser.notifications.onClicked.addListener((id) => {
	notificationClicked(id).catch(reportSurprise);
});
// A close is "not now" whoever closed it: the step stays due on the badge and in the popup (DESIGN section 4).
browser.notifications.onClosed.addListener(lookAgain);

guardStorage().catch(reportSurprise);
// Whatever woke the worker, even a reason we don't listen for (an update, a re-enabled extension).
lookAgain();
