import { anyOf } from '../cue.ts';
import { AMOUNT, CHAT_APP, COIN, type ScamWords, stems, wordings } from './wordings.ts';

const PAPER =
	"(?:passport|id|id card|identity card|driver'?s licen[cs]e|ssn card|social security card|aadhaar|pan card|debit card|credit card)";
const CHIEF = '(?:hiring manager|hr manager|hr department|interviewer|recruitment manager|head of)';

export const ENGLISH_SCAMS: ScamWords = {
	language: 'en',
	chatInterview: wordings(
		`(?:interview|screening|briefing|onboarding)… (?:via|on|over|through|by|using) (?:the )?${CHAT_APP}`,
		`${CHAT_APP} (?:chat |text )?interview`,
		`(?:contact|message|text|add|write to)… (?:on|via|through|using) ${CHAT_APP}… for (?:your |the |an )?(?:job |online )?(?:interview|briefing)`,
		`join (?:our |the |my )?${CHAT_APP} (?:channel|group)… (?:interview|briefing)`,
		'interview… (?:via|by|over|through) (?:text messages?|texting|text chat|instant messag\\w{1,4})',
	),
	chatOrder: wordings(
		'text[- ](?:based|only) (?:online |virtual )?interview',
		'interview \\(text[- ](?:based|only)\\)',
		`(?:add|contact|message|text|write to|reach out to) (?:the |our |your )?${CHIEF}… (?:via|on|through|using) (?:the )?${CHAT_APP}`,
		`add (?:the |our )?${CHIEF}…(?= [@+])`,
		`${CHAT_APP}… to (?:begin|start|commence|proceed with|continue) (?:the |your |with the )?(?:online )?(?:interview|briefing|onboarding)`,
		`(?:download|install) (?:the )?${CHAT_APP}`,
	),
	otherUse: stems(
		'(?:message|text|reach|contact|call|ping|drop|write|ring|find|catch|tell) (?:me|us)\\b',
		'(?:questions?|quer(?:y|ies)|issues?|problems?|lost\\b|late\\b|delayed|reminders?|directions|location|updates?)',
		'(?:send|sent|share|shared|receive|forward|confirm)(?: you)?(?: the| your)?(?: interview)? (?:details|link|address|time|confirmation|invitation)',
	),
	called: stems(
		'(?:video|voice|audio|phone) ?(?:call|chat|interview|meeting)',
		'whats ?app (?:video|voice|audio|call)',
	),
	taskScam: wordings(
		'(?:product|hotel|order|rating|app) (?:boosting|booster)',
		'(?:app|product|data|order|hotel) optimi[sz]ation… (?:tasks?|commissions?|usdt|earn|per day)',
		'(?:tasks?|commissions?|usdt|earn)… (?:app|product|data|order|hotel) optimi[sz]ation',
		'unlock (?:the |your |a )?(?:next |new )?(?:tasks?|sets?|orders?|batch)',
		'(?:simple|easy|daily|online|small|\\d{1,3}) (?:online |daily |simple )?tasks?… (?:earn|paid|commissions?|usdt|per day|a day|payout)',
		'(?:earn|paid|commissions?|usdt)… (?:simple|easy|daily|online|small) (?:online |daily |simple )?tasks?',
		'(?:commissions?|usdt)… (?:each|every|per) task',
		'boost(?:ing)? (?:\\w{2,12} )?(?:products?|apps?|hotels?|sales) (?:ratings?|reviews?|rankings?|data)',
		'(?:earn|paid|commission)… (?:for each|for every|per) (?:like|click|review|subscription|rating)',
		'(?:recharge|top up) your (?:account|balance|wallet|task account)',
	),
	payFirst: wordings(
		'refundable… (?:fee|deposit|security|amount)',
		'(?:fee|deposit|security)… refundable',
		'security deposit',
		`(?:kindly|please|must|need to|have to|required to|first) (?:pay|deposit|transfer|remit|wire|send)(?: us| me)?(?: a| an| the| of)?(?: \\w{2,14})?(?: of)? ${AMOUNT}`,
		'(?:registration|processing|training|enrol?ment|dbs|background[- ]check|certification|visa|uniform|documentation|kit) (?:fees?|charges?|deposit)… (?:required|payable|to be paid|before|upi|must)',
		`(?:pay|cover)(?: a| an| the| for the| for your)? (?:registration|processing|training|enrol?ment|dbs|background[- ]check|certification|visa|uniform|starter kit)`,
		'deposit… to (?:unlock|activate|start|secure|receive|confirm)',
		'(?:check|cheque) will be (?:mailed|sent|issued|e-?mailed|delivered)… (?:equipment|office|software|supplies|materials)',
		'(?:mail|send|issue|e-?mail) you an? (?:check|cheque)… (?:equipment|office|software|supplies|materials|vendor)',
		'deposit (?:the|this|your) (?:check|cheque)',
		'(?:buy|purchase|pay for) (?:a |an |the |your )?(?:starter|training|work) kit',
		'(?:buy|purchase|pay for)… (?:equipment|laptop|software|starter kit|supplies)… (?:reimburse\\w{0,4}|refund\\w{0,3}|vendor)',
		'(?:pay|deposit|send|transfer|fees?)… (?:via|by|through|using) (?:western union|moneygram|zelle|cash ?app|upi|paytm|phonepe|gpay)',
	),
	paidProperly: stems(
		'(?:parking|fares?|taxi|travel|tolls?|lunch|mileage)',
		'(?:by us|by the company|by the employer|we (?:will )?(?:pay|cover)|covered|free of charge|at no cost)',
		'no (?:\\w{2,14} )?(?:fees?|deposits?|charges?|costs?|payments?)',
	),
	coins: wordings(
		'(?:buy|purchase|scratch|pick up)… gift ?cards?',
		'gift ?cards?… (?:codes?|scratch|photos?|pictures?)',
		`(?:paid|pay you|payment|salary|wages|commissions?|earn\\w{0,4}|deposit|withdraw\\w{0,4}|transfer)… (?:in|via|with|to|using|of) (?:\\d{1,7} )?${COIN}`,
		'\\d{1,7} (?:usdt|btc)',
		'(?:create|open|set up|register|need) (?:a|an|your) (?:crypto|usdt|bitcoin|btc|trust|binance|coinbase|metamask) (?:wallet|account)',
		'(?:usdt|bitcoin|btc|crypto|trc-?20|your) wallet address',
	),
	given: stems(
		'(?:benefits?|perks?|thank(?:s| you)|reward|incentive|for your time|birthday|bonus|raffle|discounts?)',
	),
	identity: wordings(
		`(?:copy|copies|scan|photo|picture|image|selfie|front and back)s?… (?:your|of) (?:valid |current |government )?${PAPER}`,
		'(?:your )?(?:passport|id) (?:copy|scan|number)',
		'social security (?:number|card)',
		'your ssn',
		'selfie (?:with|holding)',
		'date of birth,?(?: and)? (?:bank|account|ssn|passport|card)',
	),
	brought: stems(
		'(?:bring|brought|show|present|originals?|in person|on the day|visitor|reception|security desk|gate pass|site pass|right[- ]to[- ]work|take a copy|will be (?:taken|copied|checked)|to hand)',
	),
	bank: wordings(
		'(?:bank|online banking) (?:log-?in|user ?name|credentials|password)',
		'your (?:full )?(?:bank(?:ing)?(?: account)? (?:details|number|information|info)|iban|account number|routing number|sort code)',
		'bank for salary',
	),
	hired: stems(
		'(?:offer letter|job offer|your offer|(?:accepted|accepting) (?:the|our) offer|pleased to offer|welcome (?:aboard|to the team)|your (?:employment |work )?contract|signed contract|your first day|start date|onboarding|new (?:starter|joiner|hire)|induction)',
	),
	expenses: stems('(?:expenses?|travel|reimburse|mileage|fares?|receipts?)'),
	password: wordings(
		'(?:e-?mail|mailbox|gmail|outlook|office ?365|webmail) (?:account )?password',
		'(?:send|share|forward|tell|give) (?:us|me) the (?:verification |one[- ]time |otp |\\d[- ]digit )(?:code|otp)',
	),
	tooGood: wordings(
		'(?:no interviews? (?:is |are )?(?:needed|required|necessary)|without (?:an |any )?interview|directly selected|hired (?:immediately|on the spot))',
		'(?:start|begin) (?:work(?:ing)? )?(?:today|immediately|right away)',
		`(?:earn|make|earning|making|pays?)(?: up to| between| over)? ${AMOUNT}… (?:day|daily|week|weekly)`,
		'(?:\\d|one|two)(?: ?(?:-|to) ?(?:\\d|two|three))? hours? (?:a|per) day',
	),
	never: stems(
		'we (?:will )?never',
		"(?:never|will not|won't|do not|don't|does not|doesn't|would not|cannot) (?:\\w{2,12} )?(?:\\w{2,12} )?(?:ask|request|require|charge|conduct|interview|collect|hire|recruit|demand|take|use|want|need|contact)",
		'(?:never|no employer|no recruiter|nobody|no one) (?:\\w{2,12} )?(?:\\w{2,12} )?(?:ask|asks|request|charge)',
		'(?:scam(?:s|mers?)?|fraud(?:sters?|ulent)?|phishing|impostors?|imposters?|impersonat)',
		"(?:you (?:do not|don't|will not|won't) (?:\\w{2,10} )?(?:need|have) to)",
	),
	attached: anyOf('(?:attach(?:ed|ment|ments)|enclosed)'),
	joins: anyOf(
		'(?:join|video call|zoom|teams|google meet|webex|(?:meeting|interview|call) (?:link|room|url))',
	),
	department:
		'(?:hr|human resources|recruit(?:ment|ing|ers?)?|careers?|talent|hiring|jobs?|personnel|staffing)',
};
