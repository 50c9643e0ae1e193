import { anyOf } from '../cue.ts';
import { AMOUNT, CHAT_APP, COIN, type ScamWords, stems, wordings } from './wordings.ts';

const PAPER =
	"(?:passeport|piece d'identite|carte d'identite|carte vitale|carte bancaire|carte bleue|carte d'assurance sociale)";
const CHIEF =
	'(?:responsable (?:rh|du recrutement|des ressources humaines|recrutement)|drh|recruteur|recruteuse|charge\\w? de recrutement|manager|directeur|directrice)';

export const FRENCH_SCAMS: ScamWords = {
	language: 'fr',
	chatInterview: wordings(
		`(?:entretien|entrevue|interview|formation)… (?:sur|via|par|avec) (?:l'application )?${CHAT_APP}`,
		`entretien ${CHAT_APP}`,
		'(?:entretien|entrevue)… par (?:sms|texto|chat|messagerie(?: instantanee)?|message texte|messages)',
	),
	chatOrder: wordings(
		'(?:entretien|entrevue) (?:ecrite?|textuel(?:le)?|en mode texte)',
		`(?:ajoutez|contactez|ecrivez)… ${CHIEF}… (?:sur|via|par) ${CHAT_APP}`,
		`${CHAT_APP}… pour (?:commencer|demarrer|debuter|passer) (?:l'|votre |ton )?(?:entretien|entrevue)`,
		`(?:telechargez|installez) (?:l'application )?${CHAT_APP}`,
	),
	otherUse: stems(
		"(?:question|questions|probleme|retard|rappel|itineraire|plan d'acces|perdue?|renseignement\\w?)",
		"(?:joindre|joignable|contacter|contactez-moi|ecrire|ecrivez-moi|m'ecrire|me joindre|appelez-moi)",
		'(?:enverr|envoy|recevr|partag|confirmer)',
	),
	called: stems('(?:visio|video|appel|vocal)'),
	taskScam: wordings(
		"optimisation (?:d'applications?|de produits?|de donnees|d'hotels?)… (?:taches?|commissions?|usdt|gagn\\w{1,4}|par jour)",
		'(?:taches?|missions?)(?: \\w{2,10})? (?:simples?|quotidiennes?|faciles?|en ligne)… (?:gagn\\w{1,4}|payee?s?|remunere\\w{0,3}|commissions?|usdt|par jour)',
		'(?:gagn\\w{1,4}|paye\\w{0,3}|remunere\\w{0,3}|commissions?|usdt)… (?:par tache|chaque tache|taches? (?:simples?|quotidiennes?|en ligne))',
		'(?:debloquer|deverrouiller)… taches?',
		'rechargez? (?:votre|ton) (?:compte|solde|portefeuille)',
		'boost(?:er|ing)? (?:de |des |les )?produits?',
	),
	payFirst: wordings(
		'(?:caution|frais|depot|somme|montant)… remboursables?',
		'(?:caution|frais|depot)… (?:sera|seront|est|sont) rembourse\\w{0,3}',
		`(?:veuillez|devez|merci de|faut)… (?:payer|regler|verser|virer|deposer|envoyer)… ${AMOUNT}`,
		"frais (?:d'inscription|de dossier|de formation|de traitement|de visa|administratifs)… (?:payer|regler|verser|avant|requis|obligatoires?)",
		"(?:payer|regler|verser|acquitter)… frais (?:d'inscription|de dossier|de formation|de traitement|de visa|administratifs)",
		'(?:acheter|achetez|achat)… (?:materiel|equipement|ordinateur|logiciel|kit)… rembours\\w{1,6}',
		'cheque… (?:encaisse\\w{0,2}|deposer|deposez|materiel|equipement|fournitures)',
		'(?:mandat cash|western union|moneygram|transcash|coupons? pcs|recharge pcs|neosurf)',
	),
	paidProperly: stems(
		'(?:transport\\w?|deplacement\\w?|parking|stationnement|trajet|peages?|repas|taxi)',
		'(?:gratuit|sans frais|a notre charge|pris en charge|prenons en charge|aucun(?:e)? (?:frais|caution|paiement)|pas de frais)',
	),
	coins: wordings(
		'(?:achet\\w{1,3}|acheter|procurez-vous)… (?:cartes? cadeaux?|cartes? (?:itunes|steam|google play|amazon|apple))',
		'cartes? cadeaux?… (?:codes?|gratter|photos?)',
		`(?:payee?s?|paiement|salaire|remuneration|remunere\\w{0,2}|commissions?|depot|retrait|virement|verse\\w{0,2})… (?:en|par|via|de) (?:\\d{1,7} )?${COIN}`,
		'\\d{1,7} (?:usdt|btc)',
		'(?:adresse de (?:votre |ton )?portefeuille|portefeuille (?:crypto|usdt|bitcoin)|wallet (?:crypto|usdt|bitcoin))',
		'(?:ouvrir|creer|ouvrez|creez) un compte (?:binance|coinbase|crypto)',
	),
	given: stems("(?:avantages?|remercie|cadeau de|prime|anniversaire|comite d'entreprise|cse\\b)"),
	identity: wordings(
		`(?:copie|scan|photo|recto[- ]verso|photocopie|selfie)s?… (?:de |d')?(?:votre |ton |vos )?${PAPER}`,
		`${PAPER}… recto[- ]verso`,
		'numero de (?:securite sociale|carte bancaire|passeport)',
		"numero d'assurance sociale",
		'selfie avec',
	),
	brought: stems(
		"(?:munir|muni|munie|munissez|apporter|apportez|presenter|presentez|presentation de|original|originaux|sur place|a l'accueil|accueil|visiteurs?|badge)",
	),
	bank: wordings(
		'(?:identifiants?|codes?|acces|mot de passe) (?:bancaires?|de (?:votre )?banque|de (?:votre )?compte bancaire)',
		'(?:votre|vos|ton|le|un) (?:rib|iban|coordonnees bancaires|numero de compte)',
	),
	hired: stems(
		"(?:contrat (?:de travail)?|embauche|promesse d'embauche|bienvenue dans l'equipe|premier jour|prise de poste|date d'entree|dossier d'embauche|integration)",
	),
	expenses: stems('(?:transport\\w?|deplacement\\w?|frais|rembours|trajet)'),
	password: wordings(
		"mot de passe (?:de (?:votre |ta )?|d')?(?:messagerie|boite mail|boite|e-?mail|gmail|outlook|adresse)",
		'(?:transmettez|envoyez|communiquez)-(?:nous|moi) (?:le |ce )?code (?:recu|de verification|sms)',
	),
	tooGood: wordings(
		"(?:sans entretien|aucun entretien|pas d'entretien|embauche immediate)",
		"(?:commencez|commencer|debutez|debuter|demarrer) (?:des )?(?:aujourd'hui|immediatement|tout de suite|maintenant)",
		`(?:gagnez|gagner|gagne)… ${AMOUNT}… (?:jour|semaine)`,
		'(?:\\d|une|deux)(?: ?(?:-|a) ?(?:\\d|deux|trois))? heures? par jour',
	),
	never: stems(
		'(?:jamais|aucun recruteur|aucun employeur)',
		'ne (?:vous )?(?:demand|exige|realis|faisons|reclam)',
		'(?:arnaques?|fraud|escroc|hameconnage|usurpat|phishing)',
	),
	attached: anyOf('(?:piece jointe|pieces jointes|ci-joint\\w{0,2}|joint|jointe|en annexe)'),
	joins: anyOf(
		"(?:rejoindre|visio\\w{0,12}|zoom|teams|webex|lien (?:de (?:la |l')?|vers (?:la |l')?)(?:reunion|entretien|visio\\w{0,12}))",
	),
	department: '(?:rh|drh|ressources humaines|recrutement|carrieres?)',
};
