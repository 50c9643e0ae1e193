import type { Cue } from '../cue.ts';

export const CANCEL_CUES: readonly Cue[] = [
	{
		pattern:
			/\b(?:won't be needing|won't need|(?:interview|meeting|call|chat|slot)[^?!]{0,40} is off\b|\bthe \d[\d.:apm ]{0,8} is off\b|hold fire|(?:don't|dont|do not) (?:set off|leave|head in|go)\b|(?:taking|take|taken|took|pull(?:ed)?|remov(?:e|ed|ing)) (?:you|it|that|this|the interview) (?:off|out of|from) (?:the |my |our )?(?:schedule|calendar|diary|list|process)|filled (?:the|this) (?:role|position|job|vacancy)|you(?:'re| are) withdrawing)/,
		weight: 3,
	},
	{ pattern: /\b(?:cancell?ed|cancell?ation|cancell?ing)\b/, weight: 3 },
	{
		pattern:
			/\bno (?:longer any )?need (?:for you )?to (?:go in|go|come|come in|attend|dial in|join|travel|turn up)\b|\b(?:don't|please don't|do not|please do not) (?:go in|travel|make the trip|come in|turn up|dial in)\b/,
		weight: 3,
	},
	{
		pattern:
			/\b(?:they've|they have|client has|it's been|it has been|we've|we have|have now) (?:now |already |just )*(?:filled|pulled|withdrawn|paused|frozen|shelved)\b|\bfilled (?:it )?internally\b/,
		weight: 2,
	},
	{
		pattern:
			/\b(?:paus(?:e|ed|ing)|freez(?:e|ing)|frozen|shelv(?:e|ed|ing)) (?:all |the |their |our |this )*(?:hiring|recruitment|search|process|role|position|vacancy)\b/,
		weight: 2,
	},
	{
		pattern:
			/\b(?:can't|cannot|won't be able to|unable to|not able to) (?:now |any longer )?(?:go ahead|proceed|hold|meet|host|interview|keep|make)\b[^?!]{0,60}\b(?:after all|any ?more|any longer|today|tomorrow|as planned|as arranged|as scheduled)\b/,
		weight: 2.5,
	},
	{ pattern: /\bcall(?:ed|ing)? (?:it |this |that |things )?off\b/, weight: 3 },
	{
		pattern:
			/\b(?:won't|will not|not|no longer|isn't|aren't|can't|cannot) (?:now |actually |be |to be )*(?:going ahead|go ahead|taking place|take place|happening|proceed(?:ing)?|required)\b/,
		weight: 4,
	},
	{ pattern: /\bno longer (?:be )?(?:able|possible|needed|required)\b/, weight: 2 },
	{
		pattern:
			/\b(?:postpon(?:e|ed|ing)|put (?:it |this |things |the interview )?on hold|on hold|put back|hold off)\b/,
		weight: 3,
	},
	{
		pattern:
			/\b(?:pulled the (?:role|job|position)|pulling out|pulled out|withdrawn|withdrawal|taken you off|stood? down|called a halt)\b/,
		weight: 3,
	},
	{ pattern: /\b(?:have|has|had|need|needs|going) to cancel\b/, weight: 3 },
	{ pattern: /\b(?:recruitment|hiring) freeze\b/, weight: 2 },
	{
		pattern:
			/\b(?:role|position|vacancy|job) (?:has been|is|was|has) (?:now )?(?:filled|withdrawn|pulled|closed|frozen|cancelled)\b/,
		weight: 2,
	},
];

/** Words that only tell how to cancel, or that nothing is cancelled. */
export const CANCEL_NOT =
	/\b(?:deemed to|failure to (?:attend|be|appear)|(?:if|should|in case) [^?!]{0,40}to cancel|to cancel (?:or|your|this|the|at|please)|can cancel|cancel (?:or|your|at|my|this|registration)|or cancel|reply cancel|cancel if|reschedule or cancel|cancellations?\/|if you (?:need|have|want|wish)|can't make it|cannot make it|not been cancelled|not cancelled|ignore my|cancel:)\b|cancel:/;

export const MOVE_CUES: readonly Cue[] = [
	{ pattern: /\b(?:rescheduled|re-scheduled|rearranged|re-arranged|rebooked)\b/, weight: 4 },
	{
		pattern:
			/\b(?:moved|moving|moves|move|shift(?:ed|ing)?|pushed|push|bumped|brought|bring|put)\b[^?!]{0,60}\b(?:to|forward|back|from|on from|until)\b/,
		weight: 3,
	},
	{ pattern: /\b(?:has|have|had|been|is|was|we've|i've) moved\b/, weight: 2 },
	{
		pattern:
			/\b(?:change of|changed?|changes? to|updated?|revised|amended|amend|new) (?:the |your |our |interview |meeting |event |in )*(?:time|date|day|slot|arrangements|schedule|details|location|invitation)\b/,
		weight: 3,
	},
	{ pattern: /\b(?:slight|small|quick|little|last minute|last-minute) change\b/, weight: 3 },
	{ pattern: /\bevent has been (?:updated|changed)\b|\bchanged: ?(?:time|date|when)\b|^changed:/, weight: 4 },
	{ pattern: /\binstead of\b|\brather than\b/, weight: 2 },
	{ pattern: /\binstead\b/, weight: 1.5 },
	{
		pattern:
			/\bmake it\b|\bcan (?:now )?(?:see|meet|do) (?:you )?[^?!]{0,40}\binstead\b|\bnow (?:on|at|be|going to be|taking place|mon|tues|wednes|thurs|fri|satur|sun)|\bsame (?:link|time|place|day|address|teams|zoom|venue|room)\b/,
		weight: 1.5,
	},
	{
		pattern:
			/^(?:re: ?|fw: ?|fwd: ?)*(?:updated|update|rescheduled|amended|revised|moved|changed?)\b|\(revised\)|\bmoved:/,
		weight: 2.5,
	},
	{
		pattern:
			/\b(?:new|revised|updated) (?:time|date)\b|\b(?:former|previous|old|original) (?:date|time|slot)\b|^old:|^\w+day -> /,
		weight: 3,
	},
	{ pattern: /\((?:was|previously|originally|formerly) /, weight: 3 },
	{
		pattern:
			/\b(?:he|she|they|i|we)(?: can't| cannot|'s not able to|'re not able to) (?:do|make) [^?!]{0,40}\b(?:after all|any ?more|now)\b/,
		weight: 2,
	},
	{ pattern: /\bdisregard (?:all |the |any |my )*(?:earlier|previous|last)\b|\bsupersedes?\b/, weight: 2 },
	{ pattern: /\b(?:re|was) ?(?:timed|dated)\b|\bclash(?:es|ed)?\b|\bdouble[- ]booked\b/, weight: 1 },
];

/** Ways to change that the reader is offered, not told of. */
export const MOVE_NOT =
	/\byou (?:need|want|wish|have|would like|'d like|must) to (?:reschedule|change|move|make)\b|\b(?:please|can|request|reply|click|here|how|want|unable) (?:to )?(?:reschedule|change|move|make (?:a |any )?changes?)\b|\bneed to (?:reschedule|change|move|make)[^?!]{0,40}\?|\breschedule(?::| or|,| if)|\bto (?:change|amend|reschedule) (?:a|your|the|or|this)\b(?! interview (?:to|from))|^reschedule$|reschedulings|\bchange it\b|\bmoved? (?:you )?(?:forward )?(?:to the next|with your)|\bmoved? you (?:forward|on)|\bmoving forward\b|\bmove you to\b|\bupdated? (?:resume|cv|your)\b|\bdate\/time\b/;

export const REMIND_CUES: readonly Cue[] = [
	{
		pattern:
			/\b(?:all set|ready|still (?:ok|okay|good|on)) for (?:today|tomorrow|this|mon|tues|wed|thurs|fri)[^.!?]{0,40}\?/,
		weight: 3,
	},
	{ pattern: /\bremind(?:er|ing|ers|ed)?\b/, weight: 4 },
	{
		pattern:
			/\bbig day\b|\bgo get (?:'?em|them)\b|\b(?:knock|wow) (?:'?em|them)\b|\byou(?:'ve| have)? got this\b|\bbreak a leg\b|\bthe day (?:has come|is here)\b/,
		weight: 3,
	},
	{
		pattern: /\b(?:quick|little|gentle|friendly|just a) nudge\b|\bdon't forget\b|\bheads? up for\b/,
		weight: 3.5,
	},
	{
		pattern:
			/\bgood luck (?:for |on |this )?(?:today|tomorrow|morning|afternoon|mon|tues|wednes|thurs|fri)|\bwish(?:ing)? you (?:all the |the best of )?luck\b|\ball the best (?:for|today|tomorrow)\b|\bgo smash it\b/,
		weight: 3,
	},
	{
		pattern:
			/\b(?:looking forward to (?:seeing|meeting|speaking|talking)|see you|speak to you|talk to you|catch you) (?:with |to |you )*(?:on |at |this |again )?(?:soon|today|tomorrow|mon|tues|wednes|thurs|fri)/,
		weight: 2,
	},
	{
		pattern:
			/\b(?:ahead of|in advance of|prep(?:are)? for|prep pack for|ready for) (?:your |the )?(?:today|tomorrow|interview|mon|tues|wednes|thurs|fri)/,
		weight: 2,
	},
	{ pattern: /\bupcoming (?:interview|event|appointment|meeting)\b/, weight: 2.5 },
	{
		pattern:
			/\bis in \d+ (?:hours?|minutes?|days?)\b|\bis coming up\b|\bis (?:tomorrow|today)\b|\bstill (?:ok|okay|good|on) for\b|\bjust checking you're (?:all )?set\b/,
		weight: 2,
	},
];

/** "Reminder: choose a time" asks. */
export const REMIND_NOT =
	/\bplease (?:select|choose|pick|book|schedule|complete|submit)\b|\bset a reminder\b/;

export const PROPOSE_CUES: readonly Cue[] = [
	{
		pattern:
			/\bwhat(?:'s| is| would be) (?:best|easiest|good) for you\b|\bpreferred (?:time|slot|date)\b|\bwhen (?:are you|would you be|could you be) (?:free|available)\b/,
		weight: 3,
	},
	{
		pattern:
			/\b(?:choose|pick|select|grab|book|reserve|vote for|nominate|indicate|schedule a|find a)\b[^?!]{0,40}\b(?:times?|slots?|options?|windows?|minutes|date|dates|one|these|day|days|interview)\b/,
		weight: 3,
	},
	{
		pattern:
			/\b(?:which|what|whichever)(?: one| of these| of those| day| time| slot| date)?s?(?: would| will| do| is| are)?(?: you| best| most)? ?(?:suits?|works?|prefer|preferred|preference|convenient|best)\b/,
		weight: 4,
	},
	{
		pattern:
			/\b(?:would|does|do|could|will|can|is|are|how about|what about|how's|how does|shall we say|fancy|any chance)\b[^?!]{0,70}\b(?:work|works|suit|suits|ok|okay|good|possible|free|available|convenient|doable|manage|make|do)\b/,
		weight: 2,
	},
	{
		pattern:
			/\b(?:your|share|send|give|submit|confirm|provide|with)(?: us| me)?(?: with)? (?:your |a few |some |three |two |blocks of ){0,4}(?:availability|available times|availabilities|preferred|convenient|earliest convenience)/,
		weight: 2.5,
	},
	{ pattern: /\bconvenient (?:slot|time|date)|\binterview availability\b|\bavailability\b/, weight: 1.5 },
	{
		pattern:
			/\b(?:let me know|tell me|advise|drop me a line)\b[^?!]{0,40}\b(?:which|what|when|availability|available|suits|works|prefer|preference|preferences|times?)\b/,
		weight: 3,
	},
	{
		pattern:
			/\b(?:pencil(?:led)? in|pencil you|provisional(?:ly)?|tentative(?:ly)?|not (?:yet )?(?:locked in|confirmed|fixed)|to be confirmed|tbc|don't book|hold the)\b/,
		weight: 4,
	},
	{
		pattern:
			/\b(?:slots?|times?|openings?|dates?|options?) (?:remain|are available|below|offered|on offer|are as follows|available)\b|^slot \d\b/,
		weight: 2,
	},
	{
		pattern:
			/\b(?:i|we|they|he|she|panel)(?: could| can) (?:do|offer|manage|make) (?:either |any|mon|tue|wed|thu|fri|the \d|\d|next|this|tomorrow|on )|\b(?:i|we|they|he|she|panel)(?:'m| am|'re| are|'s| is)(?: generally| usually| only)? (?:around|free|available|open)\b/,
		weight: 2.5,
	},
	{
		pattern:
			/\b(?:use|via|through|click|follow|visit|log ?in)\b[^?!]{0,40}\b(?:link|page|calendly|portal|scheduler|calendar|bookings)\b[^?!]{0,50}\b(?:book|choose|pick|select|reserve|schedule|slot|time)/,
		weight: 3.5,
	},
	{
		pattern:
			/\b(?:on|use) my calendly\b|\bcalendly\.com\/(?!cancellations|reschedulings|events)[a-z]|bookwithme|doodle\.com|\/bookings?\//,
		weight: 3,
	},
	{
		pattern:
			/\b(?:schedule|book|choose|select|pick)(?: now| a time(?: slot)?| your interview(?: time| slot)?| your (?:time|slot)| an? slot| time)\b/,
		weight: 2.5,
	},
	{
		pattern:
			/\b(?:rebook|re-book)\b|\bchoose a new (?:one|time|slot)\b|\bslots are going fast\b|\bfirst come,? first served\b|\bvote\b|\bfind a time\b/,
		weight: 3,
	},
	{
		pattern: /\b(?:invites? you to|asked you to|like you to) (?:choose|schedule|book|pick|select|vote)\b/,
		weight: 3,
	},
	{
		pattern:
			/\b(?:free|available) (?:either|on|at|for|this|next|tomorrow|mon|tues|wed|thurs|fri)[^?!]{0,80}\?/,
		weight: 3,
	},
	{
		pattern:
			/\b(?:once i hear from you|once you(?:'ve)? (?:confirm|choose|reply)|i'll get it confirmed|so i can lock it in|before i go back|i'll confirm|will send (?:you )?a (?:calendar )?(?:invite|invitation|confirmation)|i'll send (?:an?|the|you an?|over an?) (?:new |calendar )?invit|get the invite out)\b/,
		weight: 3,
	},
	{
		pattern:
			/\?[^?]{0,3}$|\bany ?(?:time|thing) (?:after|before|between|on|mon|tue|wed|thu|fri|10|9)\b|\bsend me a time\b/,
		weight: 1,
	},
];

/** Offers to choose again, after a time is fixed. */
export const PROPOSE_NOT =
	/\bcan't make it\b|\b(?:another|different) (?:slot|time)\b|\bneed to (?:change|make|reschedule)\b|\bif (?:you(?:'re| are)? (?:can't|cannot|unable|not able)|this (?:time )?(?:doesn't|does not|is not|isn't)|not|it (?:is not|isn't|doesn't))\b|\bunable to\b|\bcall me at\b|\bif you can\b|\bcan i call\b|\bto change\b|\bdrop me a line to say\b|\bcan you (?:bring|please bring|send|confirm you)\b|\breserve your place\b|\bany (?:questions|problems|issues)\b|\bit's yours\b/;

export const CONFIRM_CUES: readonly Cue[] = [
	{
		pattern:
			/\b(?:works on our side|perfect|that works|works (?:well |great )?for (?:us|me|him|her|them)|that's confirmed|see you then|speak then)\b/,
		weight: 2.5,
	},
	{
		pattern:
			/\b(?:confirmed|confirming|confirmation|is confirmed|can confirm|confirms|to confirm (?:your|that|the|our))\b/,
		weight: 2.5,
	},
	{
		pattern:
			/\b(?:scheduled|booked|set up|all set|locked in|diari[sz]ed|arranged|organi[sz]ed|fixed|finali[sz]ed|is set|set for|in the diary|in your calendar|lined up|sorted|down for|consider it)\b/,
		weight: 2,
	},
	{
		pattern:
			/\b(?:pleased|delighted|happy|like|love|glad) to (?:invite|offer|meet|interview|see|host|confirm)\b/,
		weight: 1.5,
	},
	{ pattern: /\b(?:your|the|this) interview (?:is|will be|will take place|has been)\b/, weight: 2 },
	{
		pattern:
			/\b(?:it is|see you (?:then|on|at|there|tomorrow)|speak then|talk then|speak to you then|look(?:ing)? forward to)\b/,
		weight: 1.5,
	},
	{
		pattern:
			/\b(?:will|'ll|can) (?:see|meet|call|phone|ring|interview|speak)\b|\byou(?:'re| are|'ll be| will be) (?:meeting|seeing|speaking|booked|in)\b|\bplease come\b|\bcome (?:down|to|along|in)\b/,
		weight: 1,
	},
	{
		pattern:
			/\b(?:shortlisted|selected) for (?:an? |first |second )?interview\b|\bas follows\b|\bdetails (?:below|are|for|of)\b|\boriginal time (?:still )?stands\b/,
		weight: 1,
	},
];

/** A request to confirm is no confirmation. */
export const CONFIRM_NOT =
	/\b(?:please|kindly|to|can you|could you|must|not yet|i'll|we'll|once|will) confirm\b|\bnot (?:yet )?confirmed\b|\bget it confirmed\b|\bonce confirmed\b|\bto be confirmed\b/;

/** The sender has settled the time, whatever the sentence's form: "I'll take it as read unless you shout". */
export const SETTLED =
	/\b(?:(?:invite|invitation|calendar) (?:has been|is|was) (?:now )?updated|(?:i've|we've|i have|we have) (?:now )?(?:updated|amended|moved) (?:the|your) (?:invite|invitation|calendar|booking|slot)|i've updated (?:the|your) (?:invite|invitation|calendar)|shout if|unless (?:you|i hear|it's a|it is a|that's a)|no need to reply|take it as read|i've (?:already )?(?:accepted|said yes|said that's fine|confirmed|agreed|told (?:him|her|them) yep|told (?:him|her|them) yes)|i've got you booked|(?:put|booked|moved|popped|slotted|got) you (?:in|down|across|over) (?:for|on|at|to)|accepted on your behalf|all set|locked in|consider it booked|let me know if (?:you(?:'re| are) unable|you can't|it's not|not|this|that|there|you have|you need|anything))\b/;

/** Subjects as calendars and booking systems write them. */
export const INVITATION =
	/^(?:(?:re|fw|fwd): ?)*(?:invitation|invite|accepted|new event|meeting request|calendar invite)\b ?:/;

/** Without a named day a proposal needs something to choose from. */
export const BOOKING =
	/\b(?:calendly|book|choose|select|pick|schedule|reserve|link|portal|vote|scheduler)\b|\/book/;
