import type { ContactWords } from '../who-words.ts';

/** Fields whose value names whom to write to or call. */
export const CONTACT_LABEL =
	/^\W{0,4}(?:(?:your |main |hr |recruitment |hiring |interview )?(?:contact|recruiter|coordinator|consultant)(?: person| name| details)?|point of contact|spoc|here to help|need help|note from|message from|(?:any )?(?:queries|questions|enquiries|inquiries|issues|problems)(?: to)?|organi[sz]er|organi[sz]ed by|arranged by|scheduled by|booked by|contact for (?:queries|questions|enquiries))\s{0,3}[:\t]\s*/i;

export const ENGLISH_CONTACTS: ContactWords = {
	label: CONTACT_LABEL,
	named:
		/(?:\b(?:questions\??|(?:coordinator|recruiter|consultant|contact) (?:is|will be)|your (?:recruiter|coordinator|contact|consultant),?|(?:re)?scheduled by|arranged by|booked by|booked with|canceled by|(?:note|message) from|cancelled by|organi[sz]er:?|contact person) ?:? |\byou're booked with )$/,
	turnTo:
		/\b(?:contact|call|phone|ring|telephone|text|whatsapp|message|ping|email|e-mail|mail|write to|reach out to|reach|reply to|speak to|speak with|talk to|get hold of|get in touch with|in touch with|liaise with|let|tell|ask|notify|inform|drop|give) (?:your recruiter,? |your coordinator,? |our [a-z ]{2,30} |the [a-z ]{2,30} )?$/,
	behindFirstName:
		/^(?: (?:on|at|via|directly|direct|by|know|a (?:ring|shout|bell|buzz)|a line|a text|a call|an email|if|with any|for)\b| ?[(:,.;<-]|$)/,
	acts: /^ ?(?:has (?:scheduled|invited|rescheduled)|is inviting|moved your|invites|invited|would like to (?:interview|meet|speak)|will be (?:your (?:point of )?contact|in touch|coordinating|your host)|is your (?:point of )?contact)\b/,
};
