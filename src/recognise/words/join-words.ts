/** Words right before an address that say it is the way into a meeting, in the languages we read. */
export const LEADS_TO_MEETING =
	/(?:\bjoin (?:the |your |our |us )?(?:video |online |virtual |zoom |teams )?(?:meeting|interview|call|conversation|video|here|by|via|at|with|using|on|through)\b|\bclick (?:here )?to join\b|\b(?:meeting|video|interview|call|conference|conferencing|joining|join) (?:link|url|room|address)\b|\blink (?:to|for) (?:join|the (?:video|meeting|interview|call))|\ben (?:visio|visioconférence)\b|\blien (?:de |vers |pour )?(?:la |l'|votre )?(?:visio|réunion|connexion|entretien|rejoindre)|\brejoindre (?:la |l'|votre )(?:visio|réunion|entretien)|\b(?:meeting|video|besprechungs|konferenz|einwahl|zugangs|interview)-?link\b|\bam (?:meeting|gespräch|videocall) teilnehmen\b|\b(?:videollamada|videoconferencia|videochamada|videoconferência|reunião)\b|\benlace (?:de|a|para) (?:la |unirte)|\blink da (?:reunião|chamada|entrevista)|\b(?:deelnemen aan|videogesprek|vergaderlink|deelnamelink|beeldbellen)\b)/iu;

/** What is written on a button that leads into a meeting, and nothing else. */
export const JOIN_BUTTON =
	/^\W{0,4}(?:(?:click (?:here )?to )?(?:join|start|enter|open) (?:the |your |my )?(?:online |virtual |live )?(?:video ?)?(?:call|meeting|interview|room|conference)(?: now| here)?|(?:rejoindre|démarrer|accéder à) (?:la |l'|votre |l')?(?:réunion|entretien|visio(?:conférence)?|salle|appel)|(?:am |zum |zur )(?:meeting|gespräch|videogespräch|interview|videokonferenz|videoraum)(?: teilnehmen| beitreten| starten)?|(?:unirse|unirme|entrar|acceder|ingresar|participar|acessar|iniciar) (?:a |en |à |na |ao |no )?(?:la |el |a |o )?(?:reunión|entrevista|videollamada|sala|reunião|videochamada|chamada)|(?:start|open|deelnemen aan|naar) (?:het |de )?(?:video)?(?:gesprek|vergadering|ruimte))\W{0,4}$/iu;

/** Services by the names that mail gives them: what is called so must lead there. */
export const NAMED_SERVICE = /\b(?:zoom|teams|google meet|webex|skype|whereby|gotomeeting|hirevue)\b/i;

/** Pages of companies and services that are for something else than meeting. */
export const NOT_A_MEETING_PAGE =
	/careers?|jobs?\b|karriere|vacanc|vacature|recruit|stellen|emploi|empleo|vagas?\b|appl(?:y|ication|icant)|candidate|kandidat|postul|schedul|book(?:ing)?\b|termin|reschedul|cancel|availab|confirm|slot|calend|unsubscri|preferences|sign-?(?:in|up)|log-?in|account|register|registrier|inscri|survey|assess|feedback|privacy|download|docs?\b|\.(?:pdf|docx?|ics|html?|png|jpe?g)$|maps?\b|reserv|guide|about|blog|article|news|event|webinar|training|track|click|redirect/i;

/** Services that shorten addresses: where they lead is not to be seen. */
export const SHORTENER =
	/^(?:bit\.ly|t\.co|tinyurl\.com|goo\.gl|ow\.ly|buff\.ly|is\.gd|rb\.gy|rebrand\.ly|cutt\.ly|lnkd\.in|aka\.ms|tiny\.cc|shorturl\.at|t\.ly|s\.id|v\.gd|l\.facebook\.com|lm\.facebook\.com|wa\.me|t\.me|chat\.whatsapp\.com)$/i;
