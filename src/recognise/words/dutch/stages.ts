import type { StageWords } from '../stage-words.ts';

export const DUTCH_STAGES: StageWords = {
	recruiter:
		/\b(?:telefonisch(?:e)? (?:kennismaking(?:sgesprek)?|screening|intake|voorselectie|voorgesprek)|screening(?:sgesprek)?|intakegesprek|intake|voorselectie|voorgesprek|salarisindicatie|salariswens|kort telefoongesprek|even (?:kort )?bellen|belafspraak|eerste telefo[a-z]+|inschrijvingsgesprek|inschrijfgesprek|(?:kennismaking|gesprek|call|belafspraak)(?:sgesprek)? met (?:onze |de |mij als )?(?:recruit[a-z]+|hr|talent)[a-z ]{0,12}|recruiter ?(?:call|gesprek)|je cv door(?:nemen|lopen)|voordat ik je voorstel|voor ik je voorstel)\b/,
	later:
		/\b(?:(?:tweede|derde|laatste|volgende|2e|3e) (?:sollicitatie|selectie|kennismakings)?-?(?:gesprek|ronde|gespreksronde|interview|fase)|vervolggesprek|eindgesprek|arbeidsvoorwaardengesprek|slotgesprek|(?:finale|laatste) ronde|ronde (?:2|3)|[2-9] van (?:de )?[2-9]|na (?:ons|het|je|jouw) (?:eerste|plezierige|leuke|goede|fijne|prettige)(?: [a-z]{3,12})? (?:gesprek|kennismaking)|terug (?:uitnodigen|te zien)|nogmaals (?:spreken|ontmoeten)|nader kennis|verder (?:kennis|praten|in gesprek)|vervolgafspraak|tweede kennismaking|laatste stap|(?:enthousiast|positief) (?:over|na) (?:het|je|jouw|ons)|nog een keer (?:spreken|ontmoeten|langs))\b/,
	first:
		/\b(?:(?:eerste|1e) (?:sollicitatie|selectie|kennismakings)?-?(?:gesprek|ronde|gespreksronde|interview|kennismaking))\b/,
	toCome:
		/\b(?:als (?:dit|het|je|alles|beide)|indien|eventueel|daarna volgt|vervolgens|aansluitend|bij een positief|de tweede gespreksronde (?:staat|is|vindt)|(?:tweede|vervolg)(?:gesprekken| gesprekken)|later volgt|mocht)\b/,
	speak:
		/\b(?:ik|wij|we) (?:bel|bellen|spreek)(?: je| u| jou)?\b|\bbel(?:len)? (?:ik|wij|we) (?:je|u|jou)\b|\bspreken (?:we )?elkaar\b/,
	lineManager:
		/\b(?:directeur|manager|hoofd|leider|teamleider|eigenaar|zaakvoerder|zaakvoerster|oprichter|ceo|cto|cfo|diensthoofd)\b/,
	peopleWork:
		/recruit|talent|werving|selectie|\bhr\b|personeel|p&o|uitzend|interim|consult|intercedent|detacher|bemiddel/,
};
