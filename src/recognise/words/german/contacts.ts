import { fieldNamed, rightBehind, shortlyBefore } from '../around-names.ts';
import type { ContactWords } from '../who-words.ts';

export const GERMAN_CONTACTS: ContactWords = {
	label: fieldNamed(
		'(?:(?:ihre?|deine?) )?(?:haupt)?(?:ansprechpartner|ansprechperson|kontaktperson|kontakt|ansprechpartnerin|ansprechpartner:in|berater|beraterin|recruiter|recruiterin|personalberater|personalberaterin|personalreferent|personalreferentin)(?: fur (?:ruckfragen|fragen))?',
		'(?:bei )?(?:ruckfragen|fragen|verhinderung|problemen)(?: an| bitte an| beantwortet)?|organisator(?:in)?|organisiert von|eingeladen von|gebucht von|veranstalter(?:in)?|koordination',
	),
	named: shortlyBefore(
		'(?:ansprechpartner|ansprechpartnerin|ansprechperson|kontaktperson|recruiterin|recruiter|kontakt) (?:ist|bleibt|wird)|(?:ruckfragen|fragen|verhinderung|notfall|problemen|verspatung)\\??(?: bitte)?(?: an)?|(?:fragen|ruckfragen) (?:beantwortet|hilft)',
	),
	turnTo: shortlyBefore(
		'(?:wenden|wende|meld|melde|melden|meldet)(?: (?:sie|dich|sich|euch|dich|bitte|gern|gerne|jederzeit|kurz|einfach|dann)){0,4} (?:an|bei)',
		'(?:rufen|ruf|rufe|schreiben|schreib|mailen|kontaktieren|erreichen|informieren|anrufen)(?: (?:sie|bitte|gern|gerne|einfach|kurz|dann)){0,3}|hilft(?: ihnen| dir)?|per mail an|bescheid an|antwort an|assistenz|vertretung',
	),
	behindFirstName:
		/^(?: (?:unter|per|via|an|telefonisch|direkt|auf|bescheid|weiter|gern|gerne)| ?[(:,.;<-]|$)/,
	acts: rightBehind(
		'hat (?:sie|dich|ihnen|dir|einen|den|ihr|dein)|ladt (?:sie|dich)|ist (?:ihre?|deine?) (?:ansprech|kontakt)|beantwortet|steht (?:ihnen|dir)|hilft (?:ihnen|dir)|koordiniert|hat dich|wird sich',
	),
};
