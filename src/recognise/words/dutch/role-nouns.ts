import { words } from '../cue.ts';
import { ENGLISH_ROLE_NOUNS } from '../english/role-nouns.ts';

/** English words that end Dutch words of other matters: "partner" may stay, "leden" must not make one. */
const NOT_DUTCH = words('temp hand rep exec rn pa ea op aide');

/** Nouns of jobs, which also end longer words: "Werkvoorbereider"; lower case without accents. English ones are used, too. */
export const DUTCH_ROLE_NOUNS: ReadonlySet<string> = new Set([
	...[...ENGLISH_ROLE_NOUNS].filter((noun) => !NOT_DUTCH.has(noun)),
	...words(
		`medewerker medewerkster medewerkers beleidsmedewerker adviseur adviseuse adviseurs consulent consulente leider leidster
		teamleider teammanager projectleider manager directeur directrice bestuurder bestuurster hoofd chef baas ploegbaas
		coordinator coordinatrice voorzitter secretaris secretaresse assistent assistente administrateur administratrice
		administratie boekhouder boekhoudster accountant controller kassier kassierster caissiere verkoper verkoopster
		vertegenwoordiger accountmanager inkoper inkoopster planner planster werkvoorbereider calculator uitvoerder opzichter
		tekenaar tekenares constructeur ontwerper ontwerpster vormgever vormgeefster ingenieur architect stedenbouwkundige
		landmeter technicus technieker techneut monteur monteuse installateur elektricien elektromonteur loodgieter lasser
		lasster draaier frezer bankwerker verspaner operator machinist kraanmachinist kraanbestuurder chauffeur bezorger
		bezorgster koerier heftruckchauffeur orderpicker magazijnier magazijnmedewerker logistiek expediteur timmerman
		metselaar schilder stukadoor dakdekker tegelzetter stratenmaker voeger glaszetter schrijnwerker meubelmaker maker
		hovenier tuinman tuinier boswachter boer boerin teler veehouder bloemist bakker banketbakker slager kok souschef
		keukenhulp hulp hulpkok afwasser bediening ober serveerster kelner barman barvrouw gastheer gastvrouw host receptionist
		receptioniste telefonist telefoniste conciergerie concierge huismeester schoonmaker schoonmaakster
		poetshulp interieurverzorger interieurverzorgster verzorgende verzorger verzorgster begeleider begeleidster
		verpleegkundige verpleger verpleegster zorgkundige ziekenverzorgende thuishulp kraamverzorgende verloskundige
		vroedvrouw huisarts arts tandarts apotheker apothekersassistent fysiotherapeut kinesist kinesitherapeut ergotherapeut
		logopedist logopediste dietist dietiste therapeut psycholoog psychologe pedagoog pedagoge orthopedagoog opvoeder
		opvoedster leraar lerares leerkracht docent docente lector onderwijzer onderwijzeres onderwijsassistent hoogleraar
		onderzoeker onderzoekster wetenschapper promovendus laborant laborante analist analiste chemicus bioloog biologe
		fysicus wiskundige statisticus data-analist ontwikkelaar programmeur programmeuse beheerder beheerster tester
		informaticus deskundige kundige specialist specialiste expert jurist juriste advocaat advocate notaris griffier
		rechter officier inspecteur inspectrice controleur controleuse toezichthouder handhaver boa agent agente politieagent
		brandweerman beveiliger beveiligster bewaker portier redacteur redactrice journalist journaliste tekstschrijver
		schrijver vertaler vertaalster tolk bibliothecaris archivaris conservator fotograaf fotografe kapper kapster
		schoonheidsspecialiste pedicure naaister kleermaker coupeuse drukker stagiair stagiaire stage werkstudent student
		trainee traineeship leerling vakantiekracht oproepkracht invalkracht kracht vakkracht uitzendkracht weekendhulp
		zaterdaghulp vulploegmedewerker vakkenvuller caissière filiaalmanager bedrijfsleider bedrijfsleidster ondernemer
		makelaar makelaarster bemiddelaar verantwoordelijke personeelsverantwoordelijke winkelbediende bediende arbeider
		arbeidster magazijnarbeider ploegleider teamcoach coach trainer trainster instructeur instructrice recruiter
		intercedent intercedente werver preventieadviseur kwaliteitsmedewerker kwaliteitscontroleur auditor
		procesoperator voorman voorvrouw werkleider meester schoolmeester gids reisleider animator stewardess purser piloot
		schipper matroos kapitein stuurman havenmeester dierenarts dierverzorger paardenverzorger juf kleuterleidster
		gastouder nanny oppas beroepskracht sociaal-werker werker werkster buurtwerker jongerenwerker welzijnswerker
		communicatiemedewerker voorlichter woordvoerder strateeg regisseur griffiemedewerker wethouder burgemeester
		gemeentesecretaris programmamaker producent cameraman geluidstechnicus muzikant acteur actrice danser danseres beheerder beheerster chauffeur chauffeuse stemmer restaurator restauratrice cartograaf archivaris bakker kaasmaker
		brouwer schaapherder hovenier smid hoefsmid zadelmaker klokkenmaker klokkenist orgelbouwer bouwer timmervrouw
		scheepsbouwer zeilmaker boekbinder drukker glasblazer steenhouwer sluiswachter wachter brugwachter havenmeester
		strandwacht zweminstructeur badmeester concierge portier gastheer gastvrouw kok souschef afwasser
		oppas leidster leider begeleider begeleidster werker werkster werkende bezorger koerier fietskoerier planner`,
	),
]);
