import { anyOf } from '../cue.ts';
import { AMOUNT, CHAT_APP, COIN, type ScamWords, stems, wordings } from './wordings.ts';

const PAPER =
	'(?:reisepass\\w{0,3}|pass(?:es)?|personalausweis\\w{0,3}|ausweis\\w{0,3}|sozialversicherungsausweis\\w{0,2}|bankkarte|kreditkarte)';
const CHIEF =
	'(?:personalleiter(?:in)?|personalchef(?:in)?|personalmanager(?:in)?|hr[- ]manager(?:in)?|hr[- ]abteilung|personalabteilung|teamleiter(?:in)?|ansprechpartner(?:in)?)';

export const GERMAN_SCAMS: ScamWords = {
	language: 'de',
	chatInterview: wordings(
		`(?:\\w{0,20}gesprach|interview|einarbeitung)… (?:uber|per|via|auf|mit|bei) (?:dem |den )?${CHAT_APP}`,
		`${CHAT_APP}[- ](?:chat[- ])?(?:interview|gesprach|vorstellungsgesprach)`,
		'(?:gesprach|interview)… (?:per|via|uber) (?:textnachricht\\w{0,2}|sms|textchat|chat)',
	),
	chatOrder: wordings(
		'(?:textbasierte[srn]?|schriftliche[srn]?) (?:online[- ])?(?:interview|vorstellungsgesprach|bewerbungsgesprach)',
		`(?:kontaktieren|schreiben|fugen|melden)… ${CHIEF}… (?:auf|uber|per|via|bei) (?:dem )?${CHAT_APP}`,
		`${CHAT_APP}… um (?:das|mit dem|ihr|dein) (?:interview|vorstellungsgesprach|gesprach)… (?:beginnen|starten)`,
		`(?:laden|installieren) sie (?:sich )?(?:die )?(?:app )?${CHAT_APP}`,
	),
	otherUse: stems(
		'(?:fragen|ruckfragen|problem|verspat|erinnerung|anfahrt|standort)',
		'(?:erreichen|erreichst|schreiben|schreibst|schreib|melden|melde|kontaktieren) (?:sie |du )?(?:mich|uns|mir|dich|sich)',
		'(?:erreichen|erreichbar|erreichst)',
		'(?:schicken?|senden?|sende|geschickt|gesendet|teilen?|erhalten|bekommen)… (?:details|link|adresse|einladung|bestatigung|uhrzeit)'.replaceAll(
			'…',
			'[^?!]{0,40}',
		),
	),
	called: stems('(?:\\w{0,12}video|(?:\\w{0,10}-)?anruf|telefonat)'),
	taskScam: wordings(
		'(?:app|produkt|daten|bestell|hotel)[- ]?(?:optimierung|boosting)',
		'(?:einfache|tagliche|kleine|\\d{1,3}) (?:online[- ])?aufgaben… (?:verdien\\w{0,3}|provision\\w{0,2}|usdt|pro tag|taglich|bezahlt|vergutet|auszahlung)',
		'(?:verdien\\w{0,3}|provision\\w{0,2}|usdt|vergutung)… (?:pro|je|fur jede|einfache|tagliche) (?:online[- ])?aufgaben?',
		'(?:nachste|neue) aufgaben?… (?:freischalten|freizuschalten|entsperren)',
		'(?:guthaben|konto|wallet) auf(?:zu)?laden',
		'produkte? boosten',
	),
	payFirst: wordings(
		`(?:kaution|gebuhr|betrag|anzahlung|sicherheitsleistung)… (?:erstattet|zuruckerstattet|zuruckgezahlt|ruckerstattet)`,
		'(?:erstattbare|ruckzahlbare|ruckerstattbare)[nrs]? (?:kaution|gebuhr|sicherheitsleistung)',
		`(?:bitte|mussen|zunachst|vorab|vorher)… ${AMOUNT}… (?:uberweisen|zahlen|einzahlen|bezahlen|entrichten|uberwiesen)`,
		`(?:uberweisen|zahlen|bezahlen) sie (?:bitte )?(?:uns |vorab |zunachst |eine |die )?(?:\\w{2,25} )?(?:von |in hohe von )?${AMOUNT}`,
		'(?:registrierungs|bearbeitungs|schulungs|anmelde|einschreibe|visums?|vermittlungs)[- ]?gebuhr… (?:uberweisen|zahlen|bezahlen|fallig|erforderlich|entrichten)',
		'(?:starterpaket|startpaket|arbeitsmaterial\\w{0,3}|ausstattung|laptop|software)… (?:selbst kaufen|vorab (?:kaufen|bezahlen)|auslegen|vorstrecken|erstatten (?:wir|ihnen)|wird ihnen erstattet)',
		'scheck\\w{0,2}… (?:einlosen|einreichen|ausstattung|buromaterial|material|laptop)',
	),
	paidProperly: stems(
		'(?:fahrt|reise|park|anreise)',
		'(?:kostenlos|kostenfrei|(?:tragen|ubernehmen|zahlen) wir|wir (?:tragen|ubernehmen|zahlen|bezahlen)|keine (?:gebuhr|kosten|kaution))',
	),
	coins: wordings(
		'(?:kauf\\w{0,4}|besorgen|erwerben)… (?:geschenkkarten?|gutscheinkarten?|(?:itunes|steam|google[- ]play|amazon|apple)[- ](?:karten?|gutscheine?))',
		'(?:geschenkkarten?|gutscheinkarten?)… (?:code\\w{0,2}|freirubbeln|foto\\w{0,2})',
		`(?:bezahlt|gezahlt|ausgezahlt|gehalt|lohn|vergutung|verguten|provision|auszahlung|einzahl\\w{0,4}|uberweis\\w{0,4})… (?:in|per|via|mit|auf) (?:\\d{1,7} )?${COIN}`,
		'\\d{1,7} (?:usdt|btc)',
		'(?:krypto|usdt|bitcoin)[- ]?wallet[- ]?adresse',
		'(?:eroffnen|erstellen|richten|benotigen) sie… (?:krypto|usdt|bitcoin|binance|coinbase)[- ]?(?:wallet|konto)',
	),
	given: stems('(?:benefits?|dankeschon|als dank|zusatzleistung|geburtstag|pramie|rabatt)'),
	identity: wordings(
		`(?:kopie|scan|foto|bild|vorder- und ruckseite|selfie)… ${PAPER}`,
		`${PAPER}… (?:einscannen|als kopie|in kopie|fotografieren|hochladen)`,
		'(?:sozialversicherungsnummer|steuer-?id|steueridentifikationsnummer)',
		'ausweiskopie',
		'(?:postident|videoident|video-ident)[- ]?(?:verfahren)?… (?:konto|bank|app)',
		'selfie mit',
	),
	brought: stems(
		'(?:mitbring|bringen sie|bring|mitzubringen|dabeihaben|vorlegen|vorzulegen|vorzeigen|original|vor ort|empfang|pforte|besucher|werksausweis)',
	),
	bank: wordings(
		'(?:online-?banking|bank)[- ]?(?:zugang\\w{0,8}|login\\w{0,6}|passwort|zugangsdaten)',
		'(?:ihre|deine|die)(?: vollstandige)?n? (?:iban|bankverbindung|bankdaten|kontodaten|kontonummer|kreditkartendaten)',
	),
	hired: stems(
		'(?:(?:arbeits)?vertrag|zusage|einstellungszusage|eintrittsdatum|erster arbeitstag|ersten arbeitstag|willkommen im team|onboarding|arbeitsbeginn|personalbogen)',
	),
	expenses: stems('(?:fahrt|reise|auslagen|erstatt|spesen)'),
	password: wordings(
		'(?:e-?mail|mail|postfach|gmail|outlook|webmail)[- ]?(?:konto[- ]?)?(?:passwort|kennwort)',
		'passwort (?:ihres|deines|ihrer) (?:e-?mail|mail|postfach)\\w{0,12}',
		'(?:bestatigungs|sms|verifizierungs)[- ]?code… (?:senden|schicken|mitteilen|weiterleiten)',
	),
	tooGood: wordings(
		'(?:kein|ohne) (?:vorstellungsgesprach|interview|bewerbungsgesprach)',
		'(?:sofort|heute|ab heute|noch heute) (?:anfangen|starten|beginnen|loslegen)',
		`(?:verdienen|verdienst|verdiene)… ${AMOUNT}… (?:tag|taglich|woche|wochentlich)`,
		'(?:nur )?(?:\\d|eine|zwei)(?: ?(?:-|bis) ?(?:\\d|zwei|drei))? stunden? (?:am|pro) tag',
	),
	never: stems(
		'(?:niemals|nie\\b|keinesfalls)',
		'(?:fragen|verlangen|fordern|bitten|fuhren|erheben|benotigen|brauchen) (?:wir |sie |wir sie )?(?:nicht|keine?)',
		'(?:betrug|betrugs|betruger|phishing|warn(?:ung|en))',
		'(?:mussen|brauchen) sie (?:\\w{2,10} )?(?:nicht|kein)',
	),
	attached: anyOf('(?:anhang|anlage|beigefugt\\w{0,3}|angehangt\\w{0,3}|anbei)'),
	joins: anyOf(
		'(?:teilnehmen|beitreten|videogesprach|videoanruf|zoom|teams|webex|meeting[- ]?link|link zum (?:gesprach|interview|meeting))',
	),
	department: '(?:personalabteilung|personalwesen|personal|bewerbung(?:en)?|karriere)',
};
