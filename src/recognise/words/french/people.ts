import { fieldNamed, leadingTo, rightBefore, rightBehind } from '../around-names.ts';
import { words } from '../cue.ts';
import type { PeopleWords } from '../who-words.ts';

/** Words that make a run of capitals something else than a person. */
export const NOT_NAMES = `bonjour bonsoir cher chère chers chères madame monsieur mesdames messieurs mademoiselle salut allô bon bonne matin
	journée soirée cordialement bien merci à au aux avec chez dans de des du en et ou où par pas pour sans sous sur un une le la les
	l'équipe l'entretien notre nos votre vos vous nous je tu il ils elles on ce cet cette ces mon mes ta tes son sa ses
	lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
	décembre heure heures demain aujourd'hui hier date horaire lieu adresse poste durée objet quand qui quoi comment pourquoi
	entretien entrevue entretiens convocation confirmation rappel invitation modification annulation report changement rendez-vous
	rencontre échange candidature recrutement recruteur recruteuse équipe service services direction directeur directrice responsable
	gérant gérante chef cheffe chargé chargée gestionnaire assistant assistante conseiller conseillère coordinateur coordinatrice
	président présidente adjoint adjointe secrétaire secrétariat ressources humaines rh drh personnel groupe société entreprise
	cabinet agence mairie ville commune communauté département région préfecture hôpital clinique école collège lycée université
	banque assurance assurances fromagerie boulangerie restaurant hôtel librairie garage pharmacie boutique magasin salle étage
	bâtiment rue avenue place boulevard quai gare accueil standard téléphone tél fax mobile portable ligne directe poste caisse
	acquisition talents talent ingénieur ingénieure développeur développeuse technicien technicienne analyste comptable vendeur
	vendeuse jury commission participants intervenants interlocuteur interlocutrice client cliente candidat candidate invités
	organisateur organisatrice oui non peut-être veuillez merci si suite comme sincères salutations respectueuses distinguées
	meilleures amitiés dès déroulement accès documents infos information informations note nb ps erratum urgent important`;

const PANEL = '(?:jury|commission|comite|panel|comite de selection)';
const TITLED = "(?:notre|mon|ma|nos|le|la|l')\\s?[a-z'/-]{4,40}(?: [a-z'/-]{1,24}){0,4}";

const BEFORE = [
	'avec|rencontrer|rencontrerez|rencontreras|rencontreriez|verrez|verras|voir|face a|devant|aupres de|ainsi que|assistee? de|accompagnee? de|en presence de|echangerez avec|entouree? de',
	'(?:recue?s?|menee?|conduite?|animee?|presidee?|accueillie?s?|interviewee?s?|dirigee?|assuree?|interrogee?s?) par|par',
	'(?:interlocut(?:eur|rice|eurs|rices)|recruteurs?|intervenants?|jury) (?:sera|seront|est|sont|sera compose de|est compose de)|compose(?:e)? de',
	`(?:seront|sera|serons|etes|seriez) (?:presents?|la|avec)|(?:et|puis|avec|ainsi que) ${TITLED}|notre [a-z'-]{4,24}(?: [a-z'-]{1,24}){0,4}`,
	"c'est|ce sera",
];

export const FRENCH_PEOPLE: PeopleWords = {
	label: fieldNamed(
		'(?:vos? |tes? |ton |ta )?(?:interlocut(?:eur|rice|eurs|rices)(?:\\(?[a-z.·]{0,5}\\)?)?|intervenant(?:e|s|es|\\.e\\.s)?|interviewe?u?r(?:s|euse)?|recruteur(?:s)?|recruteuse|participant(?:s|e|es|\\.e\\.s)?)',
		`avec(?: qui)?|qui|${PANEL}|membres? (?:du|de la) ${PANEL}|composition (?:du|de la) ${PANEL}|president(?:e)?|assesseurs?|manager`,
		'(?:vous|tu) (?:verrez|verras|rencontrerez|rencontreras|echangerez|echangeras|serez recue?|parlerez|discuterez)(?: avec| par)?|recue? par|entretien (?:avec|mene par|conduit par)|anime par|mene par|presents?|en presence de|rencontre avec|hote(?:s)?|demander',
	),
	before: leadingTo(...BEFORE),
	beforeFirstName: rightBefore(...BEFORE),
	behind: rightBehind(
		'(?:sera|seront|vous (?:recevra|recevront|recoit|attend|attendra|appelle|appellera|rencontrera|interrogera|verra|rappelle|rappellera|parlera|accueillera|contactera)|te (?:recevra|recoit|attend|appelle|appellera|rencontrera|verra)|menera|meneront|conduira|animera|presidera|assistera|assisteront|participera|participeront|souhaite|souhaitent|aimerait|aimeraient|a (?:pu|un|une|du|eu|confirme|propose|demande)|ne (?:peut|pourra)|est (?:absente?|malade|retenue?|indisponible)|veut)(?! (?:vous )?(?:envoyer|transmettre|communiquer|accueillir a))',
	),
	panel: new RegExp(
		[
			`\\b${PANEL}[^.:]{0,60}\\b(?:sera|est|sont|seront|comprend|comprendra|reunit|reunira|se compose|compose)\\b|\\bmembres (?:du|de la) ${PANEL}`,
			'\\b(?:vous|tu) (?:serez recu|seras recu|rencontrer(?:ez|as|iez)|verr(?:ez|as)|echangerez|echangeras|aurez en face|ferez la connaissance)',
			"\\b(?:seront|sera|serons) (?:egalement )?(?:presents?|presente|la|autour de la table)\\b|\\b(?:vos interlocuteurs|votre interlocut|l'entretien sera (?:mene|conduit|anime|assure))|\\bvous recevr(?:a|ont)\\b|\\bentretien avec\\b|\\bil sera avec\\b",
		].join('|'),
	),
	talk: /\b(?:entretien|entrevue|rencontrer(?:ez|as|iez)?|verrez|verras|recevr(?:a|ont)|recoit|recoivent|recu(?:e|es|s)?|attend(?:ra|ront|ent)?|echanger(?:ez|as)?|echange|present(?:s|es|e)|jury|face a|participer(?:a|ont)|animer(?:a|ont)?|mener(?:a|ont)?|assister(?:a|ont)|interroger(?:a|ont)|souhaite(?:nt)?|discuter(?:ez|as|a)?|appellera|appelle|autour de la table|cote|conduit|represente(?:nt|ront)?|accompagne(?:e|s|es)?)\b/,
	notBefore: rightBefore(
		"(?:suite a|apres|depuis|lors de)[^.,;]{0,50} avec|(?:parle|echange|discute|vu|vue|convenu|eu|croise) (?:avec|a)|en copie|assistante? de|secretaire de|de la part de|au nom de|(?:demandez|accueillie?) (?:a l'accueil )?par",
	),
	notBehind: rightBehind('la semaine derniere|hier|avant-hier|recemment'),
	withEither: rightBefore(
		'(?:entretien|entrevue|rendez-vous|echange|rencontre|appel|visio|reunion) (?:avec|chez)',
	),
	askFor: rightBefore('(?:demandez|demander|demande)(?: [a-z]{2,12}){0,2}|presentez-vous a|presenter a'),
	self: words('je j moi me m mon ma nous notre nos'),
	senderToo:
		/\bet moi(?:-meme)?\b|\bmoi-meme\b|\bavec moi\b|\bmoi et\b|\b(?:je (?:vous|te) (?:appelle|appellerai|appelerai|recevrai|recois|telephone|telephonerai|passe un coup|attends|verrai|rappelle|rappellerai)|je t'appelle|je t'attends|je (?:menerai|conduirai|ferai passer) l'entretien)\b|\ben ma presence\b|\bje serai (?:present|la)|\bc'est moi qui (?:vous|t|te)\b|\bpuis moi\b|\bavec moi-meme\b|\bnous nous (?:voyons|verrons)\b|\bje (?:vous|te) (?:ferai|fais) (?:visiter|passer)\b|\bnotre (?:entretien|rendez-vous|entrevue|rencontre)\b|\bmoi, |\bje (?:serai|suis) des votres\b|\bje me joins\b|\bnous serons (?:deux|trois)\b/,
	senderNot: /(?:appelez|contactez|joindre|prevenez|ecrivez)-?(?: |-)moi|dites-moi/,
	senderAlone:
		/\b(?:on (?:discutera|discute|parlera|parle|se voit|se parle|fera connaissance|prendra un cafe|boira)|au plaisir de (?:vous|te)|hate de (?:vous|te)|a (?:demain|samedi|lundi|mardi|mercredi|jeudi|vendredi|bientot|tout a l'heure)|je (?:vous|te) (?:montre|montrerai|presente|presenterai)|ravie? de (?:vous|te) rencontrer)/,
	senderReceives:
		/\b(?:passez|passe|venez|viens|je vous attends|je t'attends|vous pouvez (?:venir|passer)|autour d'un cafe|a (?:demain|samedi|lundi|mardi|mercredi|jeudi|vendredi|tout a l'heure)|demandez-moi|c'est moi)\b/,
};
