import { words } from '../cue.ts';
import { ENGLISH_ROLE_NOUNS } from '../english/role-nouns.ts';

/** Nouns of jobs, which also end longer words: "Netzplaner"; lower case without accents. English ones are used, too. */
export const GERMAN_ROLE_NOUNS: ReadonlySet<string> = new Set([
	...ENGLISH_ROLE_NOUNS,
	...words(
		`leiter leiterin leitung stationsleitung teamlead chef chefin meister meisterin vorstand direktor direktorin
		geschaftsfuhrer geschaftsfuhrerin prokurist prokuristin referent referentin referentinnen sachbearbeiter
		sachbearbeiterin sachbearbeitung bearbeiter bearbeiterin assistent assistentin assistenz sekretar sekretarin
		verwalter verwalterin angestellte angestellter beamter beamtin fachangestellte fachangestellter kaufmann kauffrau
		kaufleute fachmann fachfrau fachleute fachkraft fachkrafte kraft hilfskraft aushilfe hilfe helfer helferin
		mitarbeiter mitarbeiterin mitarbeitende mitarbeitender mitarbeit spezialist spezialistin experte expertin
		berater beraterin beratung betreuer betreuerin begleiter begleiterin coach trainer trainerin dozent dozentin
		lehrer lehrerin lehrkraft lehrling ausbilder ausbilderin auszubildende auszubildender azubi azubine lernende
		lernender praktikant praktikantin praktikum werkstudent werkstudentin werkstudierende trainee volontar volontarin
		referendar referendarin student studentin duales doktorand doktorandin postdoc professor professorin professur
		wissenschaftler wissenschaftlerin forscher forscherin laborant laborantin chemiker chemikerin biologe biologin
		physiker physikerin mathematiker mathematikerin statistiker statistikerin informatiker informatikerin geologe
		geologin psychologe psychologin soziologe soziologin padagoge padagogin erzieher erzieherin kinderpfleger
		kinderpflegerin tagesmutter sozialarbeiter sozialarbeiterin arbeiter arbeiterin pfleger pflegerin pflegekraft
		pflegefachkraft krankenschwester schwester hebamme arzt arztin zahnarzt apotheker apothekerin pta mta mfa zfa bta
		cta therapeut therapeutin physiotherapeut physiotherapeutin ergotherapeut logopade logopadin sanitater
		sanitaterin optiker optikerin akustiker akustikerin techniker technikerin mechaniker mechanikerin mechatroniker
		mechatronikerin elektroniker elektronikerin elektriker elektrikerin installateur installateurin monteur monteurin
		anlagenfuhrer fuhrer fuhrerin fahrer fahrerin lokfuhrer kranfuhrer baggerfahrer staplerfahrer kutscher pilot pilotin
		flugbegleiter schlosser schlosserin schweisser schweisserin dreher dreherin fraser fraserin zerspaner giesser
		former maler malerin lackierer lackiererin maurer maurerin zimmerer zimmermann dachdecker dachdeckerin tischler
		tischlerin schreiner schreinerin glaser fliesenleger leger bodenleger gerustbauer bauer bauerin landwirt landwirtin
		gartner gartnerin florist floristin forster forsterin forstwirt winzer winzerin imker backer backerin konditor
		konditorin koch kochin metzger metzgerin fleischer fleischerin kellner kellnerin barkeeper wirt wirtin
		restaurantfachfrau hotelfachfrau rezeptionist rezeptionistin empfang empfangskraft portier hausmeister
		hausmeisterin hauswart hauswartin reiniger reinigerin reinigungskraft raumpfleger raumpflegerin friseur friseurin
		friseuse kosmetiker kosmetikerin verkaufer verkauferin verkauf kassierer kassiererin kassier handler handlerin
		einkaufer einkauferin disponent disponentin disposition logistiker logistikerin lagerist lageristin packer packerin
		kommissionierer kommissioniererin zusteller zustellerin bote botin planer planerin planung zeichner zeichnerin
		konstrukteur konstrukteurin entwickler entwicklerin programmierer programmiererin administrator administratorin
		architekt architektin ingenieur ingenieurin statiker statikerin vermesser vermesserin bauleiter polier polierin
		gutachter gutachterin prufer pruferin pruferinnen revisor revisorin auditor auditorin controller controllerin
		buchhalter buchhalterin buchhaltung steuerberater steuerfachwirt fachwirt fachwirtin betriebswirt betriebswirtin
		volkswirt volkswirtin okonom okonomin bilanzbuchhalter treuhander treuhanderin anwalt anwaltin rechtsanwalt jurist
		juristin notar notarin richter richterin rechtspfleger polizist polizistin soldat soldatin feuerwehrmann wachmann
		sicherheitskraft detektiv detektivin redakteur redakteurin journalist journalistin texter texterin lektor lektorin
		ubersetzer ubersetzerin dolmetscher dolmetscherin autor autorin bibliothekar bibliothekarin archivar archivarin
		kurator kuratorin museologe fotograf fotografin grafiker grafikerin gestalter gestalterin designer designerin
		musiker musikerin schauspieler schauspielerin kameramann kamerafrau cutter cutterin regisseur regisseurin
		vertriebler vertreter vertreterin aussendienst aussendienstler innendienst koordinator koordinatorin koordination
		organisator organisatorin beauftragte beauftragter beauftragten bevollmachtigte verantwortliche verantwortlicher
		vermittler vermittlerin makler maklerin agent agentin stratege strategin analyst analystin analytiker analytikerin
		manager managerin inspektor inspektorin inspekteur kontrolleur kontrolleurin kommissar kommissarin dezernent
		dezernentin amtsleiter burgermeister kanzler kanzlerin rektor rektorin prorektor intendant intendantin diakon
		diakonin pfarrer pfarrerin kantor kantorin monteurhelfer hufschmied schmied schmiedin juwelier goldschmied uhrmacher
		uhrmacherin macher schneider schneiderin naher naherin schuster sattler sattlerin drucker druckerin setzer
		buchbinder maschinenbediener bediener bedienerin einrichter einrichterin operateur operateurin werker werkerin
		gehilfe gehilfin stellvertreter stellvertreterin stellvertretung obmann tierpfleger tierarzt tierarztin melker geselle redner rednerin gesellin kartograf kartografin restaurator restauratorin chauffeur chauffeurin wart wartin turmer
		stimmer stimmerin drechsler drechslerin kufer kuferin brauer brauerin mullerin falkner graveur graveurin glasblaser
		glasblaserin bootsbauer steinmetz steinmetzin bildhauer bildhauerin stuckateur stuckateurin klempner spengler
		sanitarinstallateur portier nachtportier concierge hauswirtschafter hauswirtschafterin aushilfskraft springer
		springerin servicekraft servicemitarbeiter spulkraft thekenkraft barista sommelier sommeliere croupier souffleuse
		inspizient dramaturg dramaturgin requisiteur kulturmanager vermittlung verwaltungskraft bereichsleitung teamleitung
		gruppenleitung projektleitung abteilungsleitung filialleitung schulleitung wohnbereichsleitung pflegedienstleitung
		schulbegleiter schulbegleiterin kutscher rettungsschwimmer bademeister kurator schichtfuhrer vorarbeiter
		vorarbeiterin`,
	),
]);
