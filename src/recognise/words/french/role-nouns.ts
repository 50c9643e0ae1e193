import { words } from '../cue.ts';
import { ENGLISH_ROLE_NOUNS } from '../english/role-nouns.ts';

/** Words that English and French share where only the English one is a job. */
const NOT_FRENCH = words('agent-general pilot-run main hand lead page');

/** Nouns of jobs, lower case without accents. English ones are used, too. */
export const FRENCH_ROLE_NOUNS: ReadonlySet<string> = new Set([
	...[...ENGLISH_ROLE_NOUNS].filter((noun) => !NOT_FRENCH.has(noun)),
	...words(
		`charge chargee chargé-e responsable chef cheffe chefs directeur directrice adjoint adjointe sous-directeur assistant
		assistante assistant-e adjoint-e agent agente employe employee salarie cadre technicien technicienne ingenieur
		ingenieure analyste gestionnaire conseiller conseillere consultant consultante commercial commerciale vendeur
		vendeuse caissier caissiere hote hotesse hote-hotesse receptionniste standardiste secretaire comptable
		aide-comptable auditeur auditrice controleur controleuse tresorier tresoriere juriste avocat avocate notaire clerc
		greffier greffiere huissier magistrat redacteur redactrice journaliste traducteur traductrice interprete
		correcteur correctrice documentaliste bibliothecaire archiviste libraire graphiste infographiste designer
		webdesigner maquettiste photographe developpeur developpeuse programmeur programmeuse administrateur administratrice
		architecte urbaniste geometre dessinateur dessinatrice projeteur projeteuse metreur economiste conducteur
		conductrice chauffeur chauffeuse livreur livreuse cariste magasinier magasiniere preparateur preparatrice
		manutentionnaire logisticien logisticienne acheteur acheteuse approvisionneur approvisionneuse planificateur
		ordonnanceur operateur operatrice ouvrier ouvriere monteur monteuse soudeur soudeuse tourneur fraiseur usineur
		chaudronnier chaudronniere mecanicien mecanicienne electricien electricienne electrotechnicien plombier plombiere
		chauffagiste frigoriste couvreur couvreuse macon maconne carreleur carreleuse peintre platrier menuisier menuisiere
		charpentier charpentiere ebeniste serrurier vitrier grutier grutiere terrassier paysagiste jardinier jardiniere
		fleuriste horticulteur agriculteur agricultrice viticulteur eleveur eleveuse forestier bucheron boulanger boulangere
		patissier patissiere chocolatier cuisinier cuisiniere commis plongeur plongeuse serveur serveuse sommelier sommeliere
		barman barmaid gouvernante valet concierge gardien gardienne agent-e surveillant surveillante vigile pompier
		policier policiere militaire infirmier infirmiere aide-soignant aide-soignante soignant soignante medecin docteur
		chirurgien chirurgienne dentiste pharmacien pharmacienne sage-femme kinesitherapeute kine ergotherapeute
		orthophoniste psychologue dieteticien dieteticienne opticien opticienne ambulancier ambulanciere auxiliaire
		puericulteur puericultrice educateur educatrice animateur animatrice moniteur monitrice formateur formatrice
		enseignant enseignante professeur professeure instituteur institutrice maitre maitresse-assistante chercheur
		chercheuse doctorant doctorante postdoctorant ingenieur-e scientifique biologiste chimiste physicien physicienne
		laborantin laborantine statisticien statisticienne actuaire mathematicien geologue hydrogeologue ecologue
		coordinateur coordinatrice coordonnateur coordonnatrice superviseur superviseuse manageur manageuse
		gerant gerante exploitant exploitante entrepreneur negociateur negociatrice courtier courtiere agent-immobilier
		charge-e chef-fe coiffeur coiffeuse estheticien estheticienne masseur masseuse couturier couturiere tailleur
		retoucheur retoucheuse bijoutier horloger horlogere imprimeur relieur facteur factrice guichetier guichetiere
		teleconseiller teleconseillere televendeur stagiaire alternant alternante apprenti apprentie interimaire stage
		alternance benevole volontaire collaborateur collaboratrice equipier equipiere polyvalent polyvalente
		delegue deleguee represente representant representante attache attachee secretaire-general president presidente
		mediateur mediatrice intervenant intervenante referent referente expert experte specialiste strategiste
		inspecteur inspectrice verificateur verificatrice evaluateur evaluatrice estimateur estimatrice commissaire
		prevenu preventeur preventrice qualiticien qualiticienne automaticien automaticienne roboticien bobinier
		regisseur realisateur realisatrice monteur-video comedien comedienne musicien musicienne danseur danseuse
		guide accompagnateur accompagnatrice agent-de-voyage steward hotesse-de-l-air pilote matelot marin capitaine
		preposee prepose commis-e magasinier-e travailleur travailleuse intervenant-e adjudant brigadier contremaitre contremaitresse bagagiste luthier facteur accordeur accordeuse verrier souffleur tailleur ebeniste
		relieur relieuse doreur doreuse restaurateur restauratrice cartographe archiviste mareyeur ostreiculteur eclusier
		gardien gardienne chauffeur chauffeuse livreur livreuse aide commis plongeur plongeuse patissier patissiere boulanger
		boulangere brasseur brasseuse caviste vigneron vigneronne berger bergere palefrenier soigneur soigneuse animateur
		animatrice encadrant encadrante chef cheffe responsable charge chargee conseiller conseillere directeur directrice
		gestionnaire planificateur planificatrice opticien opticienne diplomate maitre maitresse`,
	),
]);
