import { fieldNamed, rightBehind, shortlyBefore } from '../around-names.ts';
import type { ContactWords } from '../who-words.ts';

export const PORTUGUESE_CONTACTS: ContactWords = {
	label: fieldNamed(
		'(?:seu |sua |pessoa (?:de|para) )?(?:contac?to|recrutador|recrutadora|consultor|consultora|responsavel)(?: (?:de|do|da|pelo) (?:rh|recrutamento|processo))?',
		'(?:em caso de )?(?:duvidas?|questoes|perguntas?|imprevistos?)\\s?\\??|organizador(?:a)?|organizado por|agendad[oa] por|marcad[oa] por|convidad[oa] por',
	),
	named: shortlyBefore(
		'(?:seu|sua|pessoa de) (?:contac?to|recrutadora?|consultora?)(?: e| sera)?|(?:duvidas?|questoes|imprevistos?|perguntas?)(?: [a-z]{1,12}){0,3},? (?:com|para|a|ao)|(?:agendad[oa]|marcad[oa]|organizad[oa]|remarcad[oa]) (?:por|pelo|pela)',
	),
	turnTo: shortlyBefore(
		'(?:contacte|contate|contactar|contatar|fale com|entre em contac?to com|entrar em contac?to com|tratar com)',
		'(?:ligue|ligar|liga|escreva|escrever|envie|avise|avisar|avisa|informe|mande|responda|chame|procure)(?: [a-z]{1,12}){0,3} (?:para|a|ao|por|com|pelo|pela)|avise|avisar|chame|chamar',
	),
	behindFirstName: /^(?: (?:pelo|no|por|via|em|atraves|ao|diretamente|se)| ?[(:,.;<-]|$)/,
	acts: rightBehind(
		'(?:agendou|marcou|remarcou|programou|alterou|convidou|convida|cancelou)|(?:sera|e) (?:o seu|a sua|seu|sua) contac?to|fica a disposicao|vai acompanhar',
	),
};
