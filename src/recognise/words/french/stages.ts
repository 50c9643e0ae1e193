import type { StageWords } from '../stage-words.ts';

export const FRENCH_STAGES: StageWords = {
	recruiter:
		/\b(?:pre-?qualification|preselection telephonique|pre-?entretien|premier (?:echange|contact|entretien|tri) (?:telephonique |rapide )?(?:avec (?:moi|le recruteur|la recruteuse|notre (?:recrut|charge)[a-z]*|les rh|la rh)|d'une (?:vingtaine|quinzaine|dizaine))|(?:entretien|echange|appel|point)(?: telephonique)? (?:rh|avec (?:le |la |notre |l'equipe )?(?:recrut[a-z]+|rh|talent)[a-z ]*)|entretien de (?:pre-?qualification|preselection)|echange telephonique (?:preliminaire|exploratoire)|recruteu(?:r|se)\s?[\t:]|parcourir votre (?:cv|parcours) avant|pre-?selection|(?:vos )?pretentions salariales|entretien telephonique preliminaire|entrevue telephonique|faire (?:plus ample )?connaissance (?:par|au) telephone|premier (?:echange|contact|appel|point)(?: telephonique)?|avant de (?:vous )?presenter votre (?:profil|dossier|candidature))/,
	later:
		/\b(?:(?:deuxieme|second|seconde|troisieme|dernier|derniere|ultime|2e|2eme|3e|3eme) (?:entretien|entrevue|tour|etape|rencontre|rendez-vous|echange|phase|ronde|manche)|(?:entretien|entrevue|tour|etape|rencontre|ronde) final[e]?|finale?\b|[2-9] (?:de|sur|\/) [2-9]|suite a (?:votre|notre|ton) premi(?:er|ere) (?:entretien|entrevue|rencontre|echange|rendez-vous)|apres (?:votre|notre) premi(?:er|ere) (?:entretien|entrevue|rencontre)|vous revoir|(?:revoir|rencontrer a nouveau|recroiser)|derniere ligne droite|(?:convaincu|seduit|apprecie) (?:votre|lors|par|notre)|tour suivant|(?:entretien|entrevue) (?:n[o°]?|numero) ?[23]|nouvel entretien|poursuivre avec vous|etape (?:2|3|finale)|(?:soutenance|mise en situation) finale)\b/,
	first:
		/\b(?:premi(?:er|ere) (?:entretien|entrevue|tour|rencontre|rendez-vous|etape)|1er entretien|1ere entrevue)\b/,
	toCome:
		/\b(?:si (?:tout|cela|l'echange|vous etes|votre)|en cas de|par la suite|ensuite|ulterieurement|a l'issue|sera suivi|suivra|suivie? d'un|le cas echeant|eventuel(?:le)?)\b/,
	speak:
		/\b(?:je|nous) (?:vous|t') ?(?:appel(?:le|lerai|ons|lerons)|joindr(?:ai|ons)|telephoner(?:ai|ons)|contacter(?:ai|ons))\b|\bje vous (?:passe|donne) un (?:coup de fil|appel)|\bon se parle\b|\bje t'appelle(?:rai)?\b|\bje te (?:passe|donne) un/,
	lineManager:
		/\b(?:directeur|directrice|responsable|chef|cheffe|gerant|gerante|fondateur|fondatrice|manager|pdg|dg|daf|cto|ceo)\b/,
	peopleWork:
		/recrut|talent|ressources humaines|\brh\b|\bdrh\b|cabinet|interim|consultant|carriere|personnel|associe/,
};
