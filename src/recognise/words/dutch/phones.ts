import type { PhoneWords } from '../who-words.ts';

export const DUTCH_PHONES: PhoneWords = {
	notDirect:
		/\b(?:centrale|algemeen|algemeen nummer|algemene nummer|receptie|kantoor|hoofdkantoor|secretariaat|fax|klantenservice|pin|id|vergader-id|vergaderings-id|toegangscode|wachtwoordcode|kvk|btw|iban|ref|referentie|erkenningsnr|winkel|onthaal|assistent|assistente|conferentie-id)\b/,
	notDirectBehind: /^ ?\(?(?:centrale|algemeen|receptie|kantoor|onthaal|fax|winkel)/,
	notDirectOnLine: /\b(?:inbellen|vergader-id|conferentie-id|algemeen nummer|centrale|fax|of telefonisch)\b/,
	readersOwn:
		/\b(?:bel|belt|bellen|bereik|bereiken|bereikt)(?: [a-z]+){0,4} (?:je|jou|u)\b[^.?!]{0,40}$|\b(?:je|jouw|uw) (?:nummer|mobiel|mobiele nummer|telefoonnummer|gsm|gsm-nummer)\b[^.?!]{0,30}$/,
	mine: /\b(?:mij|me|ik ben)(?: [a-z]+){0,4} (?:op|via|onder)[: ]{1,2}$|\bmijn (?:[a-z]+ )?(?:nummer|mobiel|gsm|doorkiesnummer|06)(?: is|:|,)? $|\b(?:als er iets is|seintje\?? gsm)\W{0,3}$/,
	direct:
		/(?:^|[^a-z])(?:t|tel|telefoon|telefoonnr|m|mob|mobiel|gsm|d|direct|rechtstreeks|doorkies|doorkiesnummer|p|op|vragen)\W{0,6}$/,
	mobile: /(?:^|[^a-z])(?:m|mob|mobiel|gsm|d|direct|rechtstreeks|doorkies|doorkiesnummer)\W{0,4}$/,
	dialIn: /\b(?:inbellen via|telefonisch deelnemen|inbelnummer|of bel in)\b/,
};
