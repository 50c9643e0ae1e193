import type { StageWords } from '../stage-words.ts';

export const GERMAN_STAGES: StageWords = {
	recruiter:
		/\b(?:telefoninterview mit (?:hr|unserer? (?:recruiter|personal)[a-z]*)|screening|vorabgesprach|vorgesprach|erstgesprach mit (?:hr|unserer? recruit[a-z]+|mir)|recruiter-?(?:call|gesprach)|(?:hr|recruiting)[- ](?:call|gesprach|interview|telefonat)|erstes? (?:interview|gesprach|telefonat)[^.]{0,60}(?:werdegang|lebenslauf)|ihren (?:werdegang|lebenslauf) durch|bevor ich sie (?:vorstelle|dem kunden)|registrierungsgesprach|kurzes? (?:telefonat|telefongesprach|call) (?:mit mir|vorab)|vorab (?:kurz )?(?:telefonieren|sprechen)|erste[snr]? (?:telefonat|telefongesprach|telefoninterview)|gehaltsvorstellung|kundigungsfrist|erstes kennenlernen am telefon|telefonische[snr]? (?:erstgesprach|vorgesprach|kennenlernen|interview mit (?:mir|hr))|kennenlerngesprach mit (?:mir|hr)|gesprach mit (?:unserer|der) personalabteilung)\b/,
	later:
		/\b(?:zweit(?:es|en|e|er)? ?(?:gesprach|interview|runde|termin|vorstellungsgesprach|kennenlernen)[a-z]*|zweitgesprach[a-z]*|dritt(?:es|en|e|er)? (?:gesprach|interview|runde)[a-z]*|drittgesprach|finale[nrs]? (?:gesprach|runde|interview|termin)[a-z]*|finalrunde|finalgesprach|endrunde|letzte[nrs]? (?:gesprach|runde)[a-z]*|abschlussgesprach|folgegesprach|runde (?:2|3|zwei|drei)|2\. (?:runde|gesprach|interview|vorstellungsgesprach)|[2-9] von [2-9]|nach (?:unserem|dem|ihrem) (?:ersten|guten|angenehmen|netten) (?:gesprach|interview|kennenlernen)|wiedersehen|noch einmal (?:sehen|sprechen|einladen|treffen)|letzter schritt|nachste runde|(?:hat|haben) (?:uns|mir|ihr|ihm)[^.]{0,30} (?:gut gefallen|uberzeugt)|(?:gesprach|kennenlernen) (?:vom|am|letzte|vergangene)[^.]{0,40}(?:gern|mochten)|assessment[- ]?center final|ein weiteres gesprach|erneut einladen)\b/,
	first:
		/\b(?:erste[nrs]? (?:gesprach|interview|runde|kennenlernen|vorstellungsgesprach|telefonat)[a-z]*|erstgesprach|1\. (?:runde|gesprach))\b/,
	toCome:
		/\b(?:im anschluss|danach|anschliessend folgt|falls|sofern|bei erfolg|wenn (?:das|es|sie)|(?:zweit|folge|final)(?:gesprache|runden)|zweite (?:gesprache|runden?) (?:findet|finden|ist|sind|folgt|folgen)|spater|gegebenenfalls|ggf)\b/,
	speak:
		/\b(?:ich|wir) (?:rufe|rufen|klingle|melde|telefoniere|spreche)[^.]{0,40}\b(?:an|durch|bei ihnen|bei dir)\b|\b(?:rufe|klingle) ich\b|\bmelde ich mich\b[^.]{0,30}telefonisch/,
	lineManager:
		/\b(?:leiter|leiterin|leitung|direktor|direktorin|geschaftsfuhr[a-z]+|inhaber|inhaberin|vorstand|chef|chefin|head of|meister|cto|ceo|cfo)\b/,
	peopleWork: /recruit|talent|personal|\bhr\b|search|bewerb|vermittl|consult|berater|zeitarbeit|partner/,
};
