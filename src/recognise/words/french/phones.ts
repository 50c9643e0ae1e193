import type { PhoneWords } from '../who-words.ts';

export const FRENCH_PHONES: PhoneWords = {
	notDirect:
		/\b(?:standard|accueil|secretariat|agence|fax|telecopie|siege|numero vert|hotline|nip|pin|code|identifiant|id|id de (?:la )?reunion|conference|reference|ref|siret|siren|rcs|tva|bureau|boutique|magasin|cabinet|assistante?)\b/,
	notDirectBehind: /^ ?\(?(?:standard|accueil|secretariat|fax|agence|siege|bureau)/,
	notDirectOnLine: /\b(?:par telephone ?:|nip|code d'acces|id de reunion|telecopie|fax)\b/,
	readersOwn:
		/\b(?:vous|te|t')(?: |')?(?:appellera|appellerons|appelle|appellerai|joindrons|joindra|joindre|telephonera|telephonerai|contactera|contacterons|rappelle|rappellera)\b[^.?!]{0,40}$|\b(?:votre|ton) (?:numero|portable|mobile|telephone|cellulaire)\b[^.?!]{0,30}$/,
	mine: /\b(?:moi|me joindre|m'appeler|m'ecrire|rappelez-moi|appelez-moi)(?: [a-z]+){0,6},? (?:au|sur le|sur)[: ]{1,2}$|\bmon (?:[a-z]+ )?(?:numero|portable|mobile|cellulaire)(?: est| :|:|,)? $/,
	direct:
		/(?:^|[^a-z])(?:t|tel|telephone|ligne directe|ld|direct|m|mob|mobile|portable|port|cell|cellulaire|gsm|p|au|retard|empechement|texto|composez le|question)\W{0,6}(?:svp |au )?$/,
	mobile:
		/(?:^|[^a-z])(?:m|mob|mobile|portable|port|cell|cellulaire|gsm|ligne directe|ld|direct|directe)\W{0,4}$/,
	dialIn:
		/\b(?:ou par telephone|rejoindre par telephone|participer par telephone|numeros d'acces|autres numeros)\b/,
};
