import { anyOf } from '../cue.ts';
import { AMOUNT, CHAT_APP, COIN, type ScamWords, stems, wordings } from './wordings.ts';

const PAPER =
	'(?:paspoort|id-?kaart|identiteitskaart|identiteitsbewijs|legitimatie(?:bewijs)?|bankpas|bankkaart|creditcard)';
const CHIEF =
	'(?:hr[- ]manager|personeelsmanager|hr[- ]afdeling|personeelsafdeling|recruitmentmanager|teamleider|leidinggevende|manager)';

export const DUTCH_SCAMS: ScamWords = {
	language: 'nl',
	chatInterview: wordings(
		`(?:\\w{0,20}gesprek|interview|inwerken|training)… (?:via|per|op|over|met) (?:de )?(?:app )?${CHAT_APP}`,
		`${CHAT_APP}[- ](?:chat[- ])?(?:interview|gesprek|sollicitatiegesprek)`,
		'(?:gesprek|interview)… (?:via|per) (?:sms|tekstbericht\\w{0,2}|tekstchat|chat|chatberichten)',
	),
	chatOrder: wordings(
		'(?:schriftelijk|tekstueel|tekstgebaseerd)e? (?:online )?(?:interview|gesprek|sollicitatiegesprek)',
		`(?:voeg|neem contact op met|stuur|benader|contacteer)… ${CHIEF}… (?:op|via|per) ${CHAT_APP}`,
		`${CHAT_APP}… om (?:het |je |uw |met het )(?:interview|gesprek|sollicitatiegesprek)… (?:beginnen|starten)`,
		`(?:download|installeer) (?:de )?(?:app )?${CHAT_APP}`,
	),
	otherUse: stems(
		'(?:vragen|vraag|problem|te laat|vertraging|herinnering|route|locatie)',
		'(?:app|appen|bel|mail|stuur|bereik|bericht|whatsapp|bellen|bereiken) (?:mij|me|ons|gerust)\\b',
		'(?:bereikbaar|bereiken|appen|appje)',
		'(?:stuur|sturen|ontvang|ontvangt|krijg|krijgt|deel\\b|delen|bevestig)',
	),
	called: stems('(?:video|beeld|(?:\\w{0,10}-)?belletje|telefoontje)'),
	taskScam: wordings(
		'(?:app|product|data|hotel|order)-?(?:optimalisatie|boosting)',
		'(?:eenvoudige|simpele|dagelijkse|kleine|\\d{1,3}) (?:online )?(?:taken|taakjes|opdrachten)… (?:verdien\\w{0,2}|commissie|usdt|per dag|uitbetaald|betaald)',
		'(?:verdien\\w{0,2}|commissie|usdt|betaald)… (?:per taak|elke taak|eenvoudige (?:online )?taken|simpele (?:online )?taken)',
		'(?:volgende|nieuwe) (?:taak|taken)… (?:ontgrendelen|vrijspelen|vrij te spelen)',
		'(?:saldo|account|wallet) (?:op te waarderen|opwaarderen)',
		'producten boosten',
	),
	payFirst: wordings(
		'(?:borg|waarborg|waarborgsom|kosten|bedrag|vergoeding)… (?:terugbetaald|teruggestort|terugbetaalbare?)',
		'(?:terugbetaalbare|restitueerbare) (?:borg|waarborgsom|kosten|vergoeding)',
		`(?:dient|moet|moeten|gelieve|graag|verzoeken)… ${AMOUNT}… (?:over te maken|overmaken|betalen|te betalen|storten|te storten)`,
		`(?:betaal|stort|maak)… ${AMOUNT}… (?:borg|registratie|training|interview|gesprek|pakket|over naar|vooraf)`,
		'(?:registratie|inschrijf|administratie|trainings|opleidings|visum|bemiddelings)-?kosten… (?:betalen|voldoen|overmaken|vooraf|verplicht|voldaan)',
		'(?:laptop|apparatuur|software|startpakket|werkmateriaal|materiaal)… (?:zelf (?:aanschaffen|kopen|aan te schaffen)|voorschieten|vooraf betalen|vergoeden (?:wij|we) (?:later|achteraf)|achteraf vergoed)',
		'(?:koop|aanschaf|schaf)… (?:laptop|apparatuur|software|startpakket|materiaal)… (?:vergoed\\w{0,2}|terug\\w{0,10})',
		'cheque… (?:storten|verzilveren|apparatuur|materiaal|laptop)',
	),
	paidProperly: stems(
		'(?:reis|parkeer|parkeren|ov\\b|trein|lunch)',
		'(?:gratis|kosteloos|(?:betalen|vergoeden) (?:wij|we) voor|geen (?:kosten|borg|betaling)|voor onze rekening)',
	),
	coins: wordings(
		'(?:koop|kopen|aanschaffen)… (?:cadeaukaart\\w{0,2}|cadeaubon\\w{0,3}|giftcards?|gift cards?|(?:itunes|steam|google play|amazon|apple)[- ]?kaart\\w{0,2})',
		'(?:cadeaukaart\\w{0,2}|cadeaubon\\w{0,3}|giftcards?)… (?:codes?|krassen|foto\\w{0,2})',
		`(?:betaald|uitbetaald|betaling|salaris|loon|commissie|storting|storten|opname|overmaken)… (?:in|via|per|met|van) (?:\\d{1,7} )?${COIN}`,
		'\\d{1,7} (?:usdt|btc)',
		'(?:crypto|usdt|bitcoin)-?wallet-?adres',
		'(?:open|maak)… (?:crypto|usdt|bitcoin|binance|coinbase)[- ]?(?:wallet|account)',
	),
	given: stems('(?:bedankje|als dank|voordelen|verjaardag|kerst|arbeidsvoorwaarden|bonus|korting)'),
	identity: wordings(
		`(?:kopie|scan|foto|voor- en achterkant|selfie)… (?:je |jouw |uw |van |met )?${PAPER}`,
		`${PAPER}… (?:voor- en achterkant|inscannen|scannen)`,
		'(?:burgerservicenummer|bsn|rijksregisternummer)',
		'selfie met',
	),
	brought: stems(
		'(?:meenemen|meebrengen|neem|breng|mee te nemen|tonen|laten zien|origine|ter plaatse|receptie|balie|bezoekers?|bij aankomst)',
	),
	bank: wordings(
		'(?:inloggegevens|wachtwoord|pincode|toegangscode)… (?:bank|internetbankieren|bankrekening)',
		'(?:bank|internetbankieren)[- ]?(?:inloggegevens|wachtwoord|login)',
		'(?:je|jouw|uw) (?:iban|bankgegevens|rekeningnummer|bankrekeningnummer|bankrekening)',
	),
	hired: stems(
		'(?:contract|arbeidsovereenkomst|arbeidscontract|eerste werkdag|in dienst|indiensttreding|welkom in het team|aanbod|onboarding|startdatum)',
	),
	expenses: stems('(?:reis|onkosten|declar|vergoed)'),
	password: wordings(
		'(?:e-?mail|mail|gmail|outlook|webmail)-?(?:account)?-? ?wachtwoord',
		'wachtwoord van (?:je|jouw|uw) (?:e-?mail|mail|mailbox|gmail|outlook)\\w{0,8}',
		'(?:verificatie|sms|bevestigings)-?code… (?:sturen|stuur|doorsturen|delen)',
	),
	tooGood: wordings(
		'(?:geen|zonder) (?:sollicitatiegesprek|interview|gesprek)',
		'(?:vandaag|direct|meteen|nog vandaag) (?:beginnen|starten|aan de slag)',
		`verdien\\w{0,2}… ${AMOUNT}… (?:dag|week)`,
		'(?:\\d|een|twee)(?: ?(?:-|tot|a) ?(?:\\d|twee|drie))? uur(?:tje)? per dag',
	),
	never: stems(
		'(?:nooit|geen enkele werkgever)',
		'(?:vragen|verlangen|eisen|rekenen|voeren|doen) (?:wij |we )?(?:je |u )?(?:niet|geen)',
		'(?:oplicht|fraud|phishing|valse vacatures)',
		'(?:hoeft|hoef) (?:je |u )?(?:\\w{2,10} )?(?:niet|geen|niets)',
	),
	attached: anyOf('(?:bijlage\\w?|bijgevoegd\\w?|bijgesloten)'),
	joins: anyOf(
		'(?:deelnemen|neem deel|videogesprek|videobellen|zoom|teams|webex|link naar (?:het )?(?:gesprek|interview|meeting))',
	),
	department: '(?:hr|personeelszaken|personeel|werving|vacatures|werkenbij)',
};
