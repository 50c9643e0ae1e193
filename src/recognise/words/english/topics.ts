import type { Cue } from '../cue.ts';

/** Signs that a mail is about the reader's own job interview. */
export const JOB_CUES: readonly Cue[] = [
	{
		pattern:
			/\b(?<!not be |n't be )(?:invit(?:e|ed|ing) you (?:to|for)|invited (?:to|for)|selected for|shortlisted for|put you forward for|scheduled for) (?:an? |the |your |our )?(?:[a-z-]+ ){0,2}interview\b|\byour (?:[a-z-]+ ){0,3}interview (?:is|has been|will be|details)\b|^(?:[a-z ]{0,20}: )?interview (?:confirmation|confirmed|scheduled|invitation|invite|details|schedule)\b/,
		weight: 1.5,
	},
	{
		pattern:
			/\b(?:good luck|best of luck|all the (?:very )?best|fingers crossed) (?:for |with |on |this |at )*(?:today|tomorrow|mon|tues|wednes|thurs|fri|\d|the interview|your interview|them)/,
		weight: 1.5,
	},
	{
		pattern:
			/\b(?:(?:ring|call|bell|phone|text|message|ping|speak) (?:me |to me )?(?:straight |right )?(?:after|afterwards|when you(?:'re| are) (?:done|out))|after(?:wards)?,? (?:ring|call|bell|phone|text|message|ping) me|(?:let me know|tell me) how (?:it|you) (?:goes|go|get|got|went)|(?:shout|bell|buzz|ring|call) when you(?:'re| are) (?:done|out|finished)|debrief (?:you|with you|after))\b/,
		weight: 1.5,
	},
	{
		pattern:
			/\b(?:ask for [a-z.]+(?: [a-z]+)? (?:at|on|when)|report to (?:the )?(?:front desk|reception|security)|visitor parking|dress code|smart casual|business attire|bring (?:a |your |along |two |some )*(?:copy of your|portfolio|photo id|passport|right to work|id|cv|resume|certificates|references))\b/,
		weight: 1,
	},
	{
		pattern: /\b(?:next (?:stage|round)|meet the (?:team|panel|hiring)|2nd stage|talent team)\b/,
		weight: 1.5,
	},
	{
		pattern:
			/\b(?:our|your|quick|first|second|intro) chat\b|\byour profile\b|\bmoved? (?:you )?to the next (?:round|stage)\b/,
		weight: 1.5,
	},
	{ pattern: /\binterview(?:s|er|ers|ing|ed)?\b/, weight: 2 },
	{
		pattern:
			/\b(?:phone|telephone|telephonic|recruiter|screening|intro(?:ductory)?|initial|video|teams|zoom|virtual|technical|first|second|1st|2nd|final|third|3rd|panel|prep) (?:screen|call|chat|interview|discussion|stage|round|meeting|conversation)\b/,
		weight: 1.5,
	},
	{
		pattern:
			/\b(?:hiring manager|recruiter screen|onsite|on-site|virtual onsite|interview loop|your loop|case study|hiring team|talent (?:team|partner|acquisition)|job description|job spec|person specification)\b/,
		weight: 1.5,
	},
	{
		pattern: /\b(?:role|position|vacancy|vacancies|job|post|opening|mandate|opportunity|requisition)\b/,
		weight: 1.5,
	},
	{
		pattern:
			/\b(?:your application|applied|applying|application for|your cv|your resume|your résumé|cv|candidates?|shortlist(?:ed)?|selection panel|notice period|salary)\b/,
		weight: 1,
	},
	{
		pattern:
			/\b(?:my client|our client|the client|client|employer|recruitment|recruiter|recruiting|recruiters|hr|human resources|people & culture|talent|headhunter|staffing)\b/,
		weight: 1,
	},
	{
		pattern: /\b(?:f2f|l1|l2|r1|r2|round [12]|[12](?:st|nd) round|final round|second stage|2nd stage)\b/,
		weight: 1.5,
	},
];

/** Mail of the same words about something else, each with how strongly it speaks against. */
export const OTHER_TOPICS: readonly Cue[] = [
	// The press, podcasts, blogs.
	{
		pattern:
			/\b(?:podcast|episode|your talk|speaking slot|on stage|keynote|conference talk|breakfast show|live on air|on air|on the record|journalist|reporter|student mag|feature article|sunday feature|our readers|listeners|producer,|photographer comes|words on your|film crew|press office|blog post|column)\b/,
		weight: 6,
	},
	{ pattern: /\bi'll interview you\b|\bquick fire questions\b|\binterview you about\b/, weight: 5 },
	// Research and customers.
	{
		pattern:
			/\b(?:user interview|user research|customer interview|research study|study:|phd|doctoral|ethics approval|participants?|focus group|usability|your consent|gift card|voucher|moderator|research session|how you use|longest standing customers|as a customer|honorarium|incentive of)\b/,
		weight: 5,
	},
	// Leaving a job.
	{
		pattern:
			/\b(?:exit interview|exit conversation|offboarding|final pay|your last (?:day|week)|laptop return|swipe card|before you (?:go|leave us))\b/,
		weight: 7,
	},
	// Schools, police, visas, benefits, doctors.
	{
		pattern: /\bparents?['-]? ?(?:and )?teacher\b|\bparents' evening\b|\b(?:year \d\)|class teacher)\b/,
		weight: 7,
	},
	{
		pattern:
			/\b(?:witness|police|detective|constable|statement under|voluntary interview|claims adjuster|loss adjuster|insurance claim|claim number|recorded statement)\b/,
		weight: 5,
	},
	{
		pattern:
			/\b(?:visa|naturali[sz]ation|immigration|citizenship|consular|consulate|embassy|ukvi|uscis|asylum|green card|biometrics?|ds-160|n-400|credibility interview)\b/,
		weight: 7,
	},
	{
		pattern:
			/\b(?:work coach|jobcentre|job centre|universal credit|commitments interview|unemployment (?:office|benefit|insurance)|centrelink|benefit(?:s)? (?:claim|interview)|your payment may)\b/,
		weight: 7,
	},
	{
		pattern:
			/\b(?:your appointment|appointment is confirmed|consultation with|the doctor|surgery|dentist|dental cleaning|cleaning -|clinic appointment|patient portal|insurance card|gp|physio(?:therapy)? appointment|optician|vet appointment|haircut)\b/,
		weight: 3.5,
	},
	{
		pattern:
			/\b(?:viewing (?:confirmed|on|is|at|has|of|appointment)|your viewing|lettings?|tenan(?:t|cy)|landlord|estate agents?|vendor's|\d[- ]bed(?:room)?|open home|open for inspection)\b/,
		weight: 4,
	},
	{
		pattern:
			/\b(?:mortgage|tenancy viewing|viewing of the property|bank account interview|membership interview|adoption|university admission|admissions interview|college admission|scholarship interview|volunteer interview)\b/,
		weight: 4,
	},
	{
		pattern:
			/\b(?:team offsite|the offsite|away ?day|role[- ]play|all[- ]hands|stand-?up|weekly sync|sprint (?:planning|review)|one-to-one|1:1|performance review|appraisal|payslip|project meeting|board meeting|town hall|kick-?off|training day)\b/,
		weight: 4,
	},
	{
		pattern:
			/\b(?:i've got an interview|i have an interview|my (?:own )?interview (?:is|at|with|on)|any tips)\b/,
		weight: 5,
	},
	// Friends: dinner, drinks, a table; the interview is only news between them.
	{
		pattern:
			/\b(?:tell me (?:all )?about|hear (?:all )?about|can't wait to hear|fill me in on|catch me up on) (?:the |your |that |this )*(?:new )?(?:interview|job|job hunt|job search|work)\b|\b(?:how's|how is|how are|hope) (?:the |your |that )?(?:job hunt|job search|interview(?:s|ing)?)\b/,
		weight: 6,
	},
	{
		pattern:
			/\b(?:dinner|drinks|brunch|birthday|barbecue|bbq|the pub|wedding|hen do|stag do|five-a-side|kick-?about|cinema|playdate|baby shower|housewarming|(?:the|our|a) table is|table is (?:booked|confirmed)|love you)\b/,
		weight: 2,
	},
	// Training for interviews.
	{
		pattern:
			/\b(?:mock interview|interview(?:er)? (?:panel )?(?:skills )?training|practice interview|practise interview|interview (?:coaching|skills|practice|tips|guide|questions|answers|workshop|preparation workshop)|ace (?:your|the|that)|nail (?:your|the)|coaching session|cv clinic|star examples|webinar|(?:live|online|free|interview|skills) workshop|careers? (?:expo|fair)|registering|registration|your ticket|masterclass|cpd|learners like you|practice your interview)\b/,
		weight: 5,
	},
	{
		pattern:
			/\b(?:newsletter|read more|you subscribed|in this issue|round-up|our checklist|opt out of marketing|hey job seekers?|\d+ (?:things|tips|ways|mistakes|common|questions|habits) (?:to|you|that|for|every|questions))\b/,
		weight: 5,
	},
	{ pattern: /\bunsubscribe\b/, weight: 1 },
	// Selling.
	{
		pattern:
			/\b(?:demo|product tour|walkthrough of|pricing tiers|our platform|free trial|quote|measure up|our estimator|your premises|teams like yours)\b/,
		weight: 5,
	},
	{
		pattern: /\b(?:invoice attached|parcel|delivery slot|crypto|bonus \$|claim now|you have won|bonus)\b/,
		weight: 5,
	},
	// Adverts for jobs and approaches out of the blue.
	{
		pattern:
			/\b(?:new [a-z ]{0,30}jobs|jobs? alert|edit this alert|see all jobs|walk-?in(?: drive| interviews?)?|hiring event|urgently hiring|apply now|apply with your|not interested|employers are reviewing|immediate interviews|recommended jobs|similar jobs)\b/,
		weight: 5,
	},
	{
		pattern:
			/\b(?:i'm recruiting (?:for )?|recruiting for (?:a|an|several|multiple)|please send (?:me )?(?:your )?(?:updated )?(?:cv|resume)|came across your (?:profile|cv|resume)|saw your (?:profile|cv|resume)|found your (?:profile|cv|resume)|your profile on linkedin|someone with your|inmail|sent you an inmail|we met at|what's out there|urgent requirement|i'm partnered with|partnered with an?|bumping this|i place|confidential chat|no pressure|send me your (?:updated )?(?:resume|cv)|visa status|if keen|revert with (?:your )?cv|hear from me|exclusive opportunity|would you be open to|open to (?:a |new |exploring|hearing))\b/,
		weight: 4.5,
	},
	{
		pattern:
			/\b(?:(?:great|perfect|strong|good) (?:fit|match) for|thought you'd be|would you be interested|are you interested in|exciting opportunity|exclusive opportunity|leading (?:firm|company|organisation)|competitive salary|salary (?:up to|of|circa|£|\$|€|\d)|up to £|immediate start|worth (?:a chat|exploring)|keen to hear more)\b/,
		weight: 3,
	},
	// The reader is the one who asks the questions.
	{
		pattern:
			/\b(?:scorecard|interview kit|you(?:'re| are) interviewing (?!with|at|for)|to interview [A-Z]|candidate is|your focus area|open the briefing|short a panelist|sit on the panel|as (?:an )?interviewer|feedback form|panel slot|hiring panel for|review (?:the|his|her|their) (?:cv|resume)|you(?:'ve| have) been assigned|sitting on the panel|(?:two|three|four|five|\d) candidates|join the panel|on the panel for|panel member|(?:the )?candidates' (?:cvs?|resumes?)|interviewing candidates|candidates are|can you interview|interview someone|you(?:'re| are) chairing|score independently|wash-up|question sheet|running order|dear panel|her cv|his cv|their cv|cv attached|resume attached|share feedback|your feedback on|pls take l\d|interview panel -|my fee is|is confirmed for you|interview with you to|with you to \w+day|candidate (?:has )?(?:confirmed|rescheduled|cancelled)|interview with candidate|candidate \d|meet the candidate|scheduled to interview)\b/,
		weight: 6,
	},
	{ pattern: /^candidate (?:confirmed|has|is|:)|\bcandidate: (?!you)/, weight: 1.5 },
	// After the interview.
	{
		pattern:
			/\b(?:how was (?:your|yesterday|it|the)|(?:good|great|positive|some) feedback (?:from|on)|came across (?:really |very )?well|seeing one more|they thought you|how did (?:it|your|the)|thanks? for (?:interviewing|meeting|coming)|thanks? (?:you )?for attending|outcome of your interview|thank you for (?:your time at|interviewing|meeting|coming|taking the time)|survey closes|scale of 0|recommend our process|following your interview|your interview held|i refer to your interview|enjoyed (?:meeting|your screen|the conversation|speaking)|after your interview on)\b/,
		weight: 4,
	},
	// No.
	{
		pattern:
			/\b(?:unsuccessful|(?:gone|went|going) with (?:another|someone|a different)|another candidate|close second|chosen (?:another|someone)|offered (?:it|the (?:role|job|position)) to (?:another|someone)|not be taking (?:it|your)|decided on someone|not (?:been )?(?:successful|selected|shortlisted|invited)|not the preferred|decided (?:not to|to (?:go|move) (?:with|forward with))|other candidates whose|move forward with other|won't be (?:inviting|progressing|moving)|won't progress|not (?:be )?(?:progress(?:ing)?|proceed(?:ing)?) (?:with|to|your)|on this occasion|keep your (?:resume|cv|details) on file|merit pool|not moving forward|parking (?:the|this) [a-z ]{0,20}hire)\b/,
		weight: 6,
	},
	// Yes.
	{
		pattern:
			/\b(?:offer letter|written offer|offer!|they want you|pleased to offer you the|like to offer you the|offer you the (?:role|position|job)|congratulations on your (?:new|offer)|contract attached|orientation|onboarding session|start date|induction|your first day)\b/,
		weight: 4,
	},
	{ pattern: /\b(?:reference (?:request|check|for)|referee|references|your referees)\b/, weight: 2.5 },
	// Each of these also stands in the mail about a real interview.
	{
		pattern: /\b(?:radio|newspaper|magazine|documentary|broadcast|newsroom)\b/,
		weight: 3,
	},
	{ pattern: /\b(?:has been filled|regret to (?:inform|advise))\b/, weight: 1.5 },
	// Tests on one's own time.
	{
		pattern:
			/\b(?:ondemand|on-demand|on demand (?:video )?interview|one-way|one way video|pre-recorded|prerecorded|record(?:ed)? (?:your )?answers|asynchronous|online assessment|coding (?:test|challenge)|aptitude test|numerical reasoning|situational judge?ment|take-home|take home (?:test|exercise|task)|hackerrank|codility|complete (?:your|the|an) (?:assessment|test|video interview)|complete by|start your interview|your own time(?! ?zone)|psychometric)\b/,
		weight: 6,
	},
	// Sent in.
	{
		pattern:
			/\b(?:application (?:was|has been) (?:sent|submitted|received)|application submitted|received your application|if you are shortlisted|if shortlisted|if your background|what happens next:|application id|someone will reach out|if you have not heard|applications close|shortlisted applicants|only (?:those )?shortlisted|assume you have been unsuccessful|if selected)\b/,
		weight: 2.5,
	},
	{ pattern: /\bapplication (?:was|has been|is) (?:sent|submitted|received)\b/, weight: 3 },
	{
		pattern:
			/\b(?:if you are shortlisted|if shortlisted|if you pass|if your background is a fit|if successful you will be invited|candidates selected for interview|interviews? (?:for this vacancy )?take place|interviews (?:are expected|will be (?:held|conducted|scheduled)|are (?:being )?(?:held|scheduled)) [^?!]{0,40})\b/,
		weight: 3,
	},
	// Money and messengers before any interview: a later look gives the reasons.
	{
		pattern:
			/\b(?:on|via|over|through|by) (?:telegram|whats ?app(?: chat)?|signal|google hangouts|wechat)\b(?! or)/,
		weight: 6,
	},
	{
		pattern:
			/\btext[- ]based interview|\binterview \(text based\)|\binterview code\b|\badd the (?:hiring manager|head of)\b|\bdo not call our office\b/,
		weight: 6,
	},
	{
		pattern:
			/\b(?:refundable|security deposit|deposit (?:rs|of|£|\$)|have to deposit|by upi|dbs fee|processing fee|registration fee|training fee|check will be mailed|cheque will be|home office equipment|gift cards|usdt|bitcoin|crypto wallet)\b/,
		weight: 6,
	},
	{
		pattern:
			/\b(?:bank for salary|bank (?:login|details to)|email password|date of birth(?:,| and) bank|passport copy and|social security number)\b/,
		weight: 6,
	},
];

/** "We never interview by WhatsApp" is a warning, not a sign. */
export const WARNING_NOTICE = /\b(?:never|do not|don't|will not|won't|beware|not conduct)\b/;
