import type { PhoneWords } from '../who-words.ts';

export const GERMAN_PHONES: PhoneWords = {
	notDirect:
		/\b(?:zentrale|zentrale servicenummer|servicenummer|hotline|buro|sekretariat|empfang|pforte|telefax|fax|einwahl|konferenz-id|konferenz|besprechungs-id|meeting-id|id|pin|kennung|kenncode|kennziffer|az|ref|ust|hrb|iban|steuernummer|festnetz|geschaft|laden|assistenz|vertretung|notfall|kundennummer)\b/,
	notDirectBehind: /^ ?\(?(?:zentrale|empfang|buro|fax|sekretariat|hotline|laden|kostenfrei)/,
	notDirectOnLine: /\b(?:einwahl|telefax|konferenz-id|besprechungs-id|servicenummer|per telefon)\b/,
	readersOwn:
		/\b(?:rufe|ruf|rufen|ruft|erreiche|erreichen|klingele|klingelt|melde|meldet|kontaktiert|anrufen)(?: [a-z]+){0,4} (?:sie|dich|ihnen|dir)\b[^.?!]{0,40}$|\b(?:ihre|deine|ihrer|deiner) (?:nummer|handynummer|mobilnummer|telefonnummer|rufnummer)\b[^.?!]{0,30}$|\berreichbar bin ich\b[^.?!]{0,20}$/,
	mine: /\b(?:mich|mir|bin ich|ich bin)(?: [a-z]+){0,3} (?:unter|auf|per)[: ]{0,2}(?:der )?$|\bmeine (?:[a-z]+ )?(?:nummer|handynummer|mobilnummer|durchwahl|direktwahl)(?: ist|:|,)? $/,
	direct:
		/(?:^|[^a-z])(?:t|tel|telefon|fon|phone|p|dw|durchwahl|direkt|direktwahl|m|mob|mobil|handy|natel|d|unter|ruckfragen|fragen)\W{0,6}(?:unter )?$/,
	mobile: /(?:^|[^a-z])(?:m|mob|mobil|handy|natel|durchwahl|direkt|direktwahl|dw|d)\W{0,4}$/,
	dialIn:
		/\b(?:einwahl per telefon|einwahlnummer|per telefon einwahlen|einwahldaten|telefonisch teilnehmen)\b/,
};
