import { words } from '../cue.ts';
import { fieldLabel, type RoleWords } from '../role-words.ts';
import { FRENCH_ROLE_NOUNS } from './role-nouns.ts';

export const FRENCH_ROLES: RoleWords = {
	nouns: FRENCH_ROLE_NOUNS,
	compounds: false,
	endings: /[a-z]{3}(?:eur|eure|euse|rice|ier|iere|ien|ienne|iste|logue|ateur|trice|isme|naire)$/,
	notNouns: words(
		`heure heures interieur exterieur meilleur meilleure plusieurs ordinateur valeur couleur faveur honneur ailleurs
		interlocuteur interlocutrice interlocutrices monsieur hauteur longueur largeur ascenseur secteur moteur serveur-web
		erreur auteur janvier fevrier dossier premier premiere dernier derniere calendrier particulier particuliere courrier
		metier papier quartier entier entiere escalier atelier chantier sentier matiere maniere carriere lumiere
		filiere rizier entretien bien lien rien combien ancien ancienne quotidien quotidienne moyen maintien soutien
		liste existe piste artiste-libre visite lieu recruteur recruteuse seminaire ordinaire itineraire horaire formulaire
		necessaire commentaire partenaire anniversaire salaire contraire annuaire beneficiaire questionnaire visionnaire
		matrice service exercice notice cicatrice prestataire locataire interieure exterieure superieur superieure
		ulterieur ulterieure anterieur anterieure majeur majeure mineur mineure utilisateur candidat candidate postulant`,
	),
	endsAtNoun: false,
	startsAtNoun: true,
	joints: words('de du des d et & l'),
	looseJoints: words('en a au aux pour sur'),
	articles: words('la le les'),
	stops: words(
		`bonjour bonsoir cher chere madame monsieur mme mlle re tr rv fwd invitation rappel confirmation report modification
		changement convocation peut peuvent pouvez doit devez fait faites voir aller venir vient va vont etes sommes soyez
		technique telephonique y eu etes aussi tres bien tout toute tous toutes ici quand comment parce puisque alors ensuite
		puis ni moi toi lui eux leur leurs chaque quel quelle mais selon nous vous je tu il elle ils elles on votre vos notre nos mon ma mes ton ta tes son sa ses ce cet cette ces un une
		avec chez dans par qui que dont ou est sont sera seront etait a-t-il aura auront avait ont ai as avez avons
		lieu se suis fixe fixee confirme confirmee prevu prevue programme programmee maintenu maintenue deplace deplacee
		reporte reportee avance avancee annule annulee lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier
		mars avril mai juin juillet aout septembre octobre novembre decembre demain aujourd'hui hier prochain prochaine
		merci bonjour cordialement suite entretien entrevue poste candidature interview visio teams zoom ref reference
		non pas ne plus afin car donc mais si lors depuis jusqu'au jusqu'a vers apres avant pendant dans sous cdi cdd interim
		heure heures h entreprise societe cabinet client cliente temps base basee situe situee ouvert ouverte propose proposee etre au-dela y celui celle`,
	),
	topics: words(
		`poste postes boulot job taf fonction emploi offre annonce mission role metier stage place postule postulez
		postulant postuler postulation candidat candidate candidature embauche recrute recrutement recrutons entretien
		entretiens entrevue entrevues echange rendez-vous rencontre discussion point visio appel convocation epreuve jury
		oral essai journee cherchons recherchons recherche devenir concernant objet tant qualite travailler jobday`,
	),
	connectors: words(
		`de du des d d' l l' la le les un une pour au aux comme en que sur notre votre ce cet cette son sa : - concernant
		telephonique`,
	),
	behindWords: words(`poste equipe postes`),
	label: fieldLabel(
		"(?:intitule du |titre du )?(?:poste|fonction|emploi|metier|role|offre|offre d'emploi|poste a pourvoir|poste vise|poste concerne|titre|intitule|annonce|mission|pour le poste|candidature)",
	),
	eventLabel: fieldLabel(
		'(?:objet|sujet|quoi|evenement|rencontre|rendez-vous|entretien|entrevue|concerne|titre|subject)',
	),
	terms:
		/[,;]? ?(?:- )?\b(?:ref\b|reference|cdi|cdd|interim|temps plein|temps partiel|alternance a|\d{2} ?h\b|categorie|n° )/,
};
