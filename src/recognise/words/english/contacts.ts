/** Fields whose value names whom to write to or call. */
export const CONTACT_LABEL =
	/^\W{0,4}(?:(?:your |main |hr |recruitment |hiring |interview )?(?:contact|recruiter|coordinator|consultant)(?: person| name| details)?|point of contact|(?:any )?(?:queries|questions|enquiries|inquiries|issues|problems)(?: to)?|organi[sz]er|organi[sz]ed by|arranged by|scheduled by|booked by|contact for (?:queries|questions|enquiries))\s{0,3}[:\t]\s*/i;

/** Words right before the name of whom to turn to; after these a first name alone may be followed by anything. */
export const NAMED_CONTACT =
	/(?:\b(?:questions\??|(?:coordinator|recruiter|consultant|contact) (?:is|will be)|your (?:recruiter|coordinator|contact|consultant),?|(?:re)?scheduled by|arranged by|booked by|booked with|canceled by|cancelled by|organi[sz]er:?|contact person) ?:? |\byou're booked with )$/i;

/** Verbs of turning to someone; a first name alone counts before an address, a number or the end of the clause. */
export const TURN_TO =
	/\b(?:contact|call|phone|ring|telephone|text|whatsapp|message|ping|email|e-mail|mail|write to|reach out to|reach|reply to|speak to|speak with|talk to|get hold of|get in touch with|in touch with|liaise with|let|tell|ask|notify|inform|drop|give) (?:your recruiter,? |your coordinator,? |our [a-z ]{2,30} |the [a-z ]{2,30} )?$/i;
export const AFTER_FIRST_NAME =
	/^(?: (?:on|at|via|directly|direct|by|know|a (?:ring|shout|bell|buzz)|a line|a text|a call|an email|if|with any|for)\b| ?[(:,.;<-]|$)/;

/** What someone who arranges an interview does. */
export const CONTACT_ACTS =
	/^(?: from [\p{Lu}&][^,.\n]{1,40}?)? (?:has (?:scheduled|invited|rescheduled)|is inviting|invites|invited|would like to (?:interview|meet|speak)|will be (?:your (?:point of )?contact|in touch|coordinating|your host)|is your (?:point of )?contact)\b/u;
