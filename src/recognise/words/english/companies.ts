import type { CompanyWords } from '../who-words.ts';

export { COMPANY_WORD } from '../firms.ts';

/** Fields whose value is the hiring company. */
export const COMPANY_LABEL =
	/^\W{0,4}(?:client|company|employer|organi[sz]ation|hiring company|firm|school|trust)(?:\s{0,3}[:\t]|\s-\s)\s*/i;

export const ENGLISH_COMPANIES: CompanyWords = {
	label: COMPANY_LABEL,
	before: [
		{
			pattern:
				/\b(?:interview|interviews|booked in|call|conversation|meeting|round|chat|screen|discussion|stage|session|final|slot|onsite|interview confirmed|application) (?:with|at|w\/) (?:the )?$/,
			weight: 3,
		},
		// "Interview for X" names the job more often than the firm.
		{ pattern: /\b(?:interviews?|session|final|slot|application) for (?:the )?$/, weight: 0.6 },
		{
			pattern:
				/\b(?:joining|join|to work (?:for|at)|interest in|opportunity (?:with|at)|behalf of|interest in|employed by|career (?:at|with)|candidates? at|before you see|you see) (?:the )?$/,
			weight: 2,
		},
		{ pattern: /\b(?:my|our|the|your) client(?:,|:| is| -)? (?:the )?$/, weight: 4 },
		{ pattern: /[a-z)] (?:at|@) (?:the )?$/, weight: 1.6 },
		{ pattern: /[a-z)],? from (?:the )?$/, weight: 1.3 },
		{ pattern: /\bw(?:\/|ith) (?:the )?$/, weight: 1.2 },
		{ pattern: /\b(?:for|to) $/, weight: 0.4 },
	],
	beforeAlone:
		/(?:\b(?:at|join|joining|employed by|behalf of|(?:my|our|the) client,?|work for)|@) (?:the )?$/,
	at: / (?:at|@|with) (?:the )?$/,
	behind:
		/^ (?:have|has|are|were|like|likes|liked|want|wants|would like|would|came|come|invites|invited|is scheduling|team|crew|interview|leadership)\b/,
	pluralBehind:
		/^ (?:want|like|have (?:come|asked|confirmed|decided|said)|are (?:keen|looking|interviewing)|were impressed|would (?:like|love) to)\b/,
	client:
		/\b(?:my|our) client\b|\bthe client (?:has|have|is|are|wants?|would|will|loved?|likes?)\b|\byour cv (?:with|to) them\b|\b(?:with|for|at) an? (?:[a-z0-9-]+ ){1,4}(?:firm|company|association|business|charity|organisation|organization|manufacturer|retailer|bank|provider|client)\b/,
	agency:
		/\b(?:my client|our client|the client|client wants|clients?\b|call me (?:straight|as soon|after|first|when|the minute|once|direct)|(?:ring|bell|call|phone|ping|text|message|whatsapp) (?:me|us) (?:once|when|the minute|after|afterwards|straight|as soon|then)|afterwards,? (?:call|ring)|(?:give me a (?:bell|call|ring) (?:straight )?after)|debrief (?:straight )?after|ring me\b|on your behalf|go back to (?:them|him|her)|they'd like to (?:see|meet)|they've (?:come back|pushed|had|brought|asked)|i've (?:already )?(?:got you|told|said|accepted|put you forward)|let me know how (?:it|ye|you)|salary expectation: leave|leave it to me|how (?:you|ye) get on|asked to shift|their office|their [a-z]+ office|when you're out|as soon as you come out|before i send you over|discussed with me)/,
	ownHouse:
		/\b(?:our (?:office|team|clinic|site|branch|company|hiring manager|head of|store|campus|engineering|premises|workshop|school|ceo|director|vacancy|current vacancy|openings?)|joining us|work with us|we(?:'re| are) (?:excited|delighted|pleased)|meet us|come to the|host you|our vacancy|interview you|we would like to meet|we'd love to meet|thank you for (?:applying|your application)|further to your application|your application)\b/,
	consultant:
		/\b(?:recruitment consultant|(?:senior|principal|managing|lead) consultant|recruiters to|consultant|headhunter|managing partner|associate director)\b/,
	inHouse: /\b(?:talent partner|talent advisor|people|hr |human resources|recruiting @|careers|in-house)\b/,
};
