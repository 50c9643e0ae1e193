/** A service that people meet through, live. */
export interface MeetingService {
	/** Hosts, matched whole or as a suffix after a dot. */
	readonly hosts: readonly string[];
	/** What the path of a meeting looks like, where the service tells it apart; else any but those of other pages. */
	readonly path?: RegExp;
	/** A place to code or to be recorded, beside which there may be a meeting. */
	readonly beside?: true;
}

export const MEETING_SERVICES: readonly MeetingService[] = [
	{
		hosts: ['zoom.us', 'zoom.com', 'zoomgov.com', 'zoom.com.cn'],
		path: /^\/(?:j|my|s|w|wc|wc\/join|launch\/jc)\/[^/]/i,
	},
	{
		hosts: ['teams.microsoft.com', 'teams.microsoft.us', 'teams.live.com', 'teams.cloud.microsoft'],
		path: /^\/(?:l\/meetup-join|l\/meeting|meet|dl\/launcher)\/[^/]/i,
	},
	{
		hosts: ['meet.google.com'],
		path: /^\/(?:lookup\/[\w-]{1,60}|[a-z]{3,5}-[a-z]{3,6}-[a-z]{3,5})\/?$/i,
	},
	{ hosts: ['webex.com', 'webexgov.us'] },
	{ hosts: ['whereby.com'] },
	{ hosts: ['meet.jit.si', '8x8.vc', 'meet.8x8.com'] },
	{ hosts: ['gotomeeting.com', 'gotomeet.me', 'meet.goto.com'] },
	{ hosts: ['app.goto.com'], path: /^\/meeting\/[^/]/i },
	{ hosts: ['bluejeans.com'] },
	{ hosts: ['chime.aws'] },
	{ hosts: ['join.skype.com', 'meet.lync.com'] },
	{ hosts: ['v.ringcentral.com', 'video.ringcentral.com', 'meetings.ringcentral.com'] },
	{ hosts: ['meetings.dialpad.com', 'uberconference.com'] },
	{ hosts: ['meeting.zoho.com', 'meeting.zoho.eu', 'meeting.zoho.in', 'meet.zoho.com', 'meet.zoho.eu'] },
	{ hosts: ['join.me'] },
	{ hosts: ['lifesizecloud.com', 'call.lifesize.com'] },
	{ hosts: ['meet.starleaf.com'] },
	{ hosts: ['pexip.me'] },
	{ hosts: ['app.livestorm.co'] },
	{ hosts: ['vc.larksuite.com', 'vc.feishu.cn'] },
	{ hosts: ['facetime.apple.com'] },
	{ hosts: ['daily.co'] },
	{ hosts: ['join.freeconferencecall.com'] },
	{ hosts: ['telemost.yandex.ru', 'telemost.yandex.com'] },
	{ hosts: ['meeting.tencent.com', 'voovmeeting.com'] },
	{ hosts: ['kmeet.infomaniak.com'] },
	{ hosts: ['visio.numerique.gouv.fr', 'webconf.numerique.gouv.fr'] },
	{ hosts: ['app.cal.com'], path: /^\/video\/[^/]/i },
	{ hosts: ['hirevue.com'] },
	{ hosts: ['sparkhire.com'] },
	{ hosts: ['vidcruiter.com'] },
	{ hosts: ['myinterview.com'] },
	{ hosts: ['interviewstream.com'] },
	{ hosts: ['karat.io'] },
	{ hosts: ['coderpad.io'], beside: true },
	{ hosts: ['hackerrank.com'], path: /^\/(?:x\/)?interviews?\/[^/]/i, beside: true },
	{ hosts: ['codesignal.com'], path: /^\/live-interviews?\/[^/]/i, beside: true },
];

/** Pages of those services that nobody joins. */
export const NOT_A_MEETING =
	/\/(?:download|support|test|help|privacy|terms|pricing|features|about|blog|login|signin|signup|dialin|dial-in|meetingoptions|usp|u\/|zoomconference|rec\/|recordings?\/|(?:webinar|meeting)\/register|en-us\/download)|\/(?:meeting)?options\b/i;

/** Parts of those services where nobody meets, as `support.zoom.us`, and the sites that only sell them. */
export const NOT_A_MEETING_HOST =
	/^(?:www\.)?(?:(?:support|help|blog|docs?|status|developers?|marketplace|explore|learn|dialin|community|news|events|careers|jobs)\.|(?:webex|hirevue|sparkhire|vidcruiter|myinterview|interviewstream|gotomeeting|daily|karat)\.[a-z]{2,3}$)|^www\.bluejeans\.com$/i;
