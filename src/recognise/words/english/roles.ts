import { words } from '../cue.ts';
import { fieldLabel, type RoleWords } from '../role-words.ts';
import { ENGLISH_ROLE_NOUNS } from './role-nouns.ts';

export const ENGLISH_ROLES: RoleWords = {
	nouns: ENGLISH_ROLE_NOUNS,
	compounds: false,
	endings: /[a-z]{3}(?:er|or|ist|ian|eer|man|woman|person)$/,
	notNouns: words(
		`number order september october november december center centre power water tower river summer winter later other
		manor harbor harbour floor corner dinner letter offer paper computer customer consumer career easter border silver
		copper junior senior chapter quarter answer weather matter together whether never over under after major minor
		interior exterior error mirror color calendar folder header cover member owner-manager behavior behaviour transfer
		newsletter register folder either neither rather further clover shoulder ladder`,
	),
	endsAtNoun: true,
	startsAtNoun: false,
	joints: words('of in and & - / for'),
	looseJoints: words(''),
	articles: words('the our your a an that this'),
	stops: words(
		`dear hi hello hey morning afternoon evening thanks thank tomorrow today tonight monday tuesday wednesday thursday friday
		  january february march april may june july august september october november december invitation
		invite invited confirmation confirmed booked reminder update updated rescheduled moved fwd fw reply assessment cv cvs
		resume application round final stage zoom teams webex google mr mrs ms dr prof he she they we you me us him them his
		who what when where why how that there here if but so not no yes please will would can could should shall may have has
		had am are was were be been do does did get got see meet bring come call ring email text from by until till before
		after than then because since while per via plus just also still only very too more most some few much many up out
		off over under into onto upon it it's i'm i'll i've we're we'll we've you're you'll you've that's let's vs said says
		opportunity vacancy opening the a an our your this that their my its his her for re regarding about of in at on as to with is and or any other
		another same new first second next permanent following current which what questions question hiring recruiter dream right full-time part-time whole actual good best particular advertised above day old interview job role one all
		each every whose`,
	),
	topics: words(
		`interview interviews interviewing interviewed application applications applying applied apply role position post
		job vacancy opening opportunity mandate requisition spot gig posting listing enquiry shortlisted selected considered
		conversation chat call talk screen round slot discussion loop session hire search appointment trial shift shifts
		candidates candidate hearing become hiring recruiting requirement seat yarn korero meeting stage board onsite thing
		vacancies openings speak meet hours roles jobs posts positions traineeship apprenticeship looking join scheme
		advert ad listed title re subject regarding`,
	),
	connectors: words(
		`the a an our your this that their of for as is was about on to re regarding with be being in you would will
		again and still from new it's its - : concerning second first final`,
	),
	behindWords: words(
		`role position job post vacancy opening opportunity mandate requisition spot gig posting listing enquiry roles jobs
		posts positions vacancies openings thing team hire spec specification package loop brief jd interview interviews
		candidate candidates applicant profile place hours chat yarn shift shifts ad advert search trial apprenticeship desk
		slot slots seat call talk screen meeting conversation contract applicants onsite`,
	),
	label: fieldLabel(
		'(?:the )?(?:role|position|post|vacancy|job|job title|title|position title|job role|requisition|opening|job opening|loop|programme|program|exam title|applied for|position applied for|vacancy title|post title|role title|job requisition|for|re)(?: title| name| applied for)?',
	),
	eventLabel: fieldLabel('(?:event|event name|session|what|subject|topic|meeting|interview|details|title)'),
	terms:
		/[,;]? ?\b(?:ref\b|reference\b|job id|req\b|permanent|full[- ]time|part[- ]time|fixed[- ]term|maternity|casual|temporary)/,
};
