import type { Phrases } from '../vocabulary.ts';

/** Phrases of German mail about appointments and jobs; see `Phrases` for the notation. */
export const GERMAN_PHRASES: Phrases = {
	ask: `passt ihnen | passt dir | passt euch | passt es | passt das | passt der | passt dies | passt _ bei ihnen |
		passt _ bei dir | wurde ihnen | wurde dir | wurde es ihnen | wurde es dir | wurde es euch |
		wurde das gehen | wurde _ passen | wurde es klappen | wurdest du | wurdet ihr | konnten sie |
		konntest du | konntet ihr | konnen sie | kannst du | konnt ihr | konnen wir | konnten wir | hatten sie |
		hattest du | hattet ihr | haben sie zeit | hast du zeit | habt ihr zeit | haben sie _ zeit |
		hast du _ zeit | haben sie lust | hast du lust | hast du bock | haben sie interesse | sind sie frei |
		bist du frei | sind sie _ frei | bist du _ frei | waren sie frei | warst du frei | geht das |
		geht es bei | geht _ bei ihnen | geht _ bei dir | geht sich das aus | ging das | ginge das | ginge es |
		ginge _ bei ihnen | ginge _ bei dir | ginge auch | klappt das | klappt es | klappt _ bei ihnen |
		klappt _ bei dir | wurde das klappen | klappts | ware das | ware ihnen | ware dir | ware es ihnen |
		ware es dir | ware es moglich | ware es ok | ware _ okay | ist das ok | ist das okay |
		ist das in ordnung | ist das machbar | ist das moglich | ist es moglich | ist ihnen das recht |
		ist dir das recht | ist es ihnen recht | ist es ihnen moglich | recht ist | recht ware | recht so |
		genehm | ob das passt | ob ihnen | ob dir | ob sie | ob du | ob es | ob der termin | ob das klappt |
		ob das geht | ob das moglich ist | was halten sie | was haltst du | was sagen sie | was sagst du |
		was meinst du | was meinen sie | was geht bei ihnen | was geht bei dir | wie ware es | wie wars mit |
		wie sieht es | wie siehts | wie schauts | wie schaut es | wie ists | wie passt | sagen wir |
		einverstanden | spricht etwas dagegen | lieber vormittags | lieber nachmittags | besteht die moglichkeit |
		schaffen sie | schaffst du | schaffst dus | bist du dabei | waren sie bereit | warst du bereit |
		sind sie erreichbar | bist du erreichbar | darf ich sie fragen | darf ich fragen | mochtest du |
		magst du | mogen sie | wollen sie | willst du | wollen wir | sollen wir | treffen wir uns | zeit fur`,
	choose: `welcher termin | welcher der | welcher dieser | welcher tag | welcher zeitpunkt | welche uhrzeit |
		welche zeit | welchen termin | welchen tag | welchen der | welches datum | welche termine | welche tage |
		welche der | welche von | was ist ihnen lieber | was ist dir lieber | was ware ihnen | was ware dir |
		was passt ihnen besser | was passt besser | was passt am besten | am liebsten | wahle | wahl dir |
		wahlen | auswahlen | ausgewahlt werden | aussuchen | such dir | suche dir | suchen sie | suche einen |
		such einen | buche | buch dir | buchen | einbuchen | termin vereinbaren | termin reservieren |
		termin anfragen | termin finden | terminfindung | vereinbaren sie | reservieren sie | tragen sie sich |
		trag dich | eintragen | picken sie | slot | slots | zeitslot* | zeitfenster | zeitfenstern |
		wunschtermin* | wunschzeit | wunschuhrzeit | terminvorschlag* | terminauswahl | terminoption* |
		terminalternativ* | zur auswahl | zur wahl | zwei termine | drei termine | mehrere termine |
		folgende termine | folgenden terminen | folgenden termine | folgende zeiten | folgende moglichkeiten |
		einen der folgenden | einen der termine | einen dieser termine | einen der beiden | eines der | eine der |
		freie termine | freier termin | verfugbare termine | mogliche termine | mogliche zeiten |
		verfugbare zeiten | termine anbieten | termin anbieten | bieten wir ihnen | bieten ihnen |
		konnten wir anbieten | konnten wir ihnen anbieten | konnte ich anbieten | biete ihnen | hatten wir noch |
		hatte ich noch | im angebot | noch frei | frei ware | frei waren | in frage kame | kamen in frage |
		kommen in frage | schlage vor | schlage ihnen | schlagen wir | schlagen ihnen | schlage dir |
		schlage folgende | vorschlagen | vorschlag | vorschlage | wir schlagen | entweder | oder lieber |
		oder am | oder um | oder auch | alternativ | alternative | alternativtermin* | ausweichtermin |
		andernfalls | option | optionen | variante | varianten | bevorzug* | prioritat | erstwunsch | favorit |
		praferenz* | praferier* | nach wahl | ihrer wahl | deiner wahl | calendly | doodle | buchungslink |
		buchungsseite | buchungskalender | buchungsportal | buchungstool | terminbuchung* | terminlink |
		terminplaner | terminportal | terminkalender | terminvereinbarung | kalenderlink | meinen kalender |
		meinem kalender | uber den link | uber folgenden link | unter folgendem link | uber diesen link |
		uber den folgenden link | uber den button | vereinbare | nach dem motto wer zuerst`,
	availability: `verfugbarkeit* | verfugbar | wann passt | wann hatten | wann hattest du | wann haben sie | wann hast du |
		wann konnten | wann konntest du | wann kannst | wann konnen | wann waren sie | wann warst du |
		wann sind sie | wann bist du | wann wurde | wann ware | wann ginge | wann geht | wann habt ihr |
		wann konnt ihr | ab wann | wann es ihnen | wann es dir | wann sie zeit | wann du zeit | wann du kannst |
		wann sie konnen | wann am besten | wann es passt | wann ihnen | wann dir | bis wann | zu welchen zeiten |
		zu welcher zeit | an welchen tagen | an welchem tag | welche tage | welche zeiten | welche termine |
		nenn mir | nenne mir | nennen sie | schicken sie mir | schick mir | schicken sie uns | ein paar termine |
		ein paar terminvorschlage | ein paar zeiten | einige termine | zwei bis drei | mogliche termine |
		terminwunsch* | zeitlich | zeitliche | zeitlichen | zeitfenster | zeitraum | zeitnah | terminlich |
		termine nennen | termine vorschlagen | vorschlage fur | flexibel | zeit hatten | zeit hattest |
		zeit hast | zeit haben | zeit finden | ihre zeit | freie zeit | im laufe der | nachste woche |
		kommende woche | kommenden woche | nachsten woche | kommenden tagen | nachsten tagen | in den nachsten |
		gemeinsamen termin | termin finden | termin abzustimmen | abstimmen | terminabstimmung* |
		terminkoordination | terminabsprache | termin ausmachen | termin zu vereinbaren | termin vereinbaren |
		termin fur ein | wann wir | wann und wie | am besten erreichen | am besten erreichbar | erreichbarkeit* |
		erreichbar sind | erreichbar bist | vormittags oder nachmittags | eher vormittags | eher abends |
		tagsuber | nach feierabend | fruhestmoglich* | wann immer`,
	tentative: `unter vorbehalt | vorbehaltlich | vorlaufig | vorlaufige* | provisorisch* | vorgemerkt | vormerken |
		vorgemerkter | merke vor | merken sie sich | geblockt | blocke | blocken | blockiert | blocker |
		freihalten | halten sie sich | halt dir | halte dir | halten wir ihnen | frei gehalten | freigehalten |
		reserviere | reservieren wir | vorreserviert | save the date | noch nicht fix | noch nicht fest |
		noch nicht bestatigt | noch nicht sicher | noch nicht ganz | noch nicht final | noch nicht endgultig |
		noch nicht offiziell | noch offen | noch unklar | noch in klarung | noch zu klaren | noch zu bestatigen |
		noch bestatigt | noch klaren | noch absprechen | noch abstimmen | muss noch | mussen noch |
		muss ich noch | warte noch | warten noch | warten wir noch | warte auf | wartet noch | ausstehend |
		steht noch aus | stehen noch aus | steht noch nicht | offen ist | in abstimmung | sobald |
		melde mich wieder | melde mich dann | melde mich noch | melde mich nochmal | melde mich mit |
		melde mich bei ihnen | melden uns | ich melde mich | gebe bescheid | gebe ihnen bescheid |
		geben bescheid | sage bescheid | hore nach | klare das | klare ich | klare noch | klaren das |
		klaren wir | frage nach | frage noch | bestatige ich dann | bestatigen wir dann | bestatige dann |
		bestatigung folgt | bestatigung kommt | endgultige bestatigung | details folgen | einladung folgt |
		link folgt | folgt noch | folgt in kurze | wird noch | werden noch | wird nachgereicht |
		voraussichtlich* | vermutlich | wahrscheinlich | eventuell | evtl | ggf | gegebenenfalls |
		moglicherweise | vielleicht | angedacht | angepeilt | angestrebt | anvisiert | geplant ist | vorgesehen |
		planen wir | in etwa | tba | tbd | tbc | kann sich noch | konnte sich noch | kann sich andern |
		anderungen vorbehalten | anderung vorbehalten | freibleibend | entwurf | schon mal | schonmal |
		unverbindlich | pencil | option auf | mit fragezeichen | rucksprache | gebe ich ihnen bescheid`,
	fix: `steht | fest | fix | fixiert | fixieren | fixtermin | festgehalten | festgelegt | festgesetzt |
		abgemacht | ausgemacht | verabredet | abgestimmt | bestatigt | bestatige | bestatigen |
		hiermit bestatig* | gerne bestatig* | gern bestatig* | bestaetig* | bestatigung | terminbestatigung* |
		buchungsbestatigung | interviewbestatigung | best tigung | vereinbart | vereinbarte | vereinbarten |
		vereinbarter | wie besprochen | wie abgesprochen | telefonisch besprochen | wie eben besprochen |
		wie gerade besprochen | wie vorhin besprochen | wie gewunscht | nach telefonischer | laut telefonat |
		unserem telefonat | eingeplant | eingetragen | gebucht | eingebucht | terminiert | angesetzt | anberaumt |
		angelegt | notiert | vermerkt | reserviert | geplant | gesetzt | notiere | habe den termin |
		haben den termin | ich trage | trage ich ein | trage sie ein | trage dich ein | trag dich ein |
		im kalender | in den kalender | in meinem kalender | kalendereintrag | kalendereinladung |
		ist eingestellt | termin fur dich | termin fur sie | eingeteilt | die eckdaten | die details |
		hier noch einmal | alle infos | alle informationen | auf einen blick | zusammengefasst |
		anbei der termin | hier der termin | der invite | termin mit | ihr termin | dein termin | unser termin |
		unseren termin | ihren termin | deinen termin | angenommen | es gilt | gilt der | es bleibt bei dem |
		geht klar | geht in ordnung | gebongt | geritzt | hat geklappt | du hast einen termin |
		sie haben einen termin`,
	agree: `passt | alles gut | das geht | geht bei mir | geht bei uns | geht sich aus | klappt | perfekt | super |
		prima | toll | klasse | spitze | topp | top | wunderbar | hervorragend | ausgezeichnet | bestens |
		sehr gut | gerne | gern | ja das | cool | mega | ideal | optimal | fein | schon dass | okay | ok | oki |
		einverstanden | in ordnung | ist recht | mir recht | uns recht | jawohl | klar | gebongt | deal | merci |
		danke fur die ruckmeldung | danke fur die schnelle | danke fur die zusage | vielen dank fur die zusage |
		danke fur ihre flexibilitat | danke fur deine flexibilitat | nehme ich | nehme den | nehmen wir |
		machen wir | dann bleibt es | dann also | dann sehen wir uns | dann bis | bis dann | bis dahin |
		bis bald | bis montag | wir nehmen | ich nehme | lassen sie uns | lass uns | einigen wir uns | sage zu |
		sage ich zu | sagen zu | zugesagt | zusagen | akzeptiert | angenommen | nehme an | nehme wahr |
		ich komme | bin dabei | wir sind dabei | da kann ich | da habe ich zeit | ich kann |
		das lasst sich machen | liesse sich machen | lasst sich einrichten | lasst sich gut einrichten |
		kann ich einrichten | kriegen wir hin | krieg ich hin | richten wir ein | richte ich ein | freut mich |
		freut uns | freue mich | freu mich`,
	expect: `freuen uns | freue mich | freu mich | kennenzulernen | kennen zu lernen | auf das gesprach |
		auf unser gesprach | auf ein kennenlernen | auf den austausch | auf sie | auf dich | auf ihren besuch |
		auf ihr kommen | wir sehen uns | sehen wir uns | wir horen uns | horen wir uns | wir sprechen uns |
		sprechen wir uns | wir treffen uns | treffen wir uns | treffpunkt | wir erwarten dich | erwarten sie |
		erwarten wir sie | erwarte sie | erwartet sie | erwartet dich | sie werden erwartet |
		werden sie erwartet | du wirst erwartet | empfangen sie | empfangt sie | empfangen werden | begrussen |
		begrusst sie | nimmt sie in empfang | holt sie ab | holt dich ab | hole sie ab | hole dich ab |
		holen sie ab | findet statt | findet _ statt | findet _ _ statt | findet _ _ _ statt | findet am |
		findet um | findet in | findet bei | findet per | findet online | findet uber | stattfinden |
		stattfindet | stattfindend* | statt findet | finden statt | beginnt | startet | dauert | dauer |
		0 minuten | 0 min | halbe stunde | eine stunde | dreiviertelstunde | planen sie | plane etwa | plan dir |
		plane dir | rechnen sie mit | nehmen sie sich | rufe sie an | rufe dich an | rufe ich sie |
		rufe ich dich | ruft sie | ruft dich | rufen wir sie | rufen sie an | rufen dich an | werde sie anrufen |
		wird sie anrufen | werden sie anrufen | wird dich anrufen | meldet sich bei ihnen | meldet sich bei dir |
		klingelt bei ihnen | klingelt durch | klingele durch | klingle durch | ich rufe | wir rufen |
		angerufen werden | wirst du | sie lernen | lernen sie | lernst du | du lernst | sie treffen | du triffst |
		triffst du | treffen sie | sie sprechen mit | du sprichst mit | sprechen werden sie | nehmen teil |
		teilnehmen werden | nimmt teil | teilnehmer | teilnehmende | teilnehmerin | gesprachspartner* |
		ihr gegenuber | ihnen gegenuber | mit dabei | ist dabei | sind dabei | von unserer seite |
		mit ihnen zusammensetzen | mit dir zusammensetzen | kommen sie | kommst du | komm bitte | komm einfach |
		du kommst | sie kommen | komm vorbei | bitte komm | bitte erscheinen | erscheinen sie | finden sie sich |
		findest du uns | sie finden uns | zu uns kommen | zu uns kommst | bei uns im haus | in unserem hause |
		in unserem haus | bei uns in | in unseren raumlichkeiten | datum | uhrzeit | ort | bis bald | bis dann |
		bis morgen | bis ubermorgen | bis gleich | bis nachher | bis spater | bis nachste woche | bis dahin |
		bis montag | bis dienstag | bis mittwoch | bis donnerstag | bis freitag | bis samstag`,
	invite: `laden sie | laden dich | laden wir | lade sie | lade dich | lade ich sie | lade ich dich | ladt sie |
		ladt dich | ladt ein | herzlich ein | einladen | gerne zu einem | gern zu einem | zum gesprach ein |
		zu einem gesprach ein | zum interview ein | eingeladen | einzuladen | einladung | einladungsschreiben |
		ladung | geladen | vorgeladen | vorladung | mochten sie | mochten dich | mochten wir sie |
		mochten wir dich | mochte sie | mochte dich | wurden sie gerne | wurden sie gern | wurden dich gerne |
		wurden dich gern | wurde sie gerne | wurde sie gern | wurde dich gerne | wurde dich gern |
		wurden wir sie | wurden wir dich | wurden wir uns | wollen dich | wollen sie | will dich | will sie |
		kennenlernen | kennen lernen | personlich kennen | sie personlich | dich personlich | gerne sprechen |
		gern sprechen | gerne treffen | gern treffen | dich treffen | sie treffen | mit ihnen sprechen |
		mit dir sprechen | mit ihnen ins gesprach | mit dir ins gesprach | ins gesprach kommen | einen eindruck |
		freuen uns sie | freuen uns ihnen | freuen uns dich | freut uns sie | freut mich sie | es freut uns |
		freuen wir uns | gute nachrichten | gute neuigkeiten | tolle neuigkeiten | gute nachricht | gluckwunsch |
		gratulation | gratuliere | gratulieren | hat uns gefallen | hat uns sehr gefallen | hat uns uberzeugt |
		haben uns uberzeugt | hat uns angesprochen | hat uns neugierig | haben uns neugierig | neugierig gemacht |
		hat mir gefallen | hat unser interesse | interesse geweckt | auf interesse gestossen |
		positiv aufgefallen | beeindruckt | angetan | klingt spannend | klingt gut | klingt interessant |
		hort sich gut an | liest sich gut | uberzeugend | sind interessiert an | in die nachste runde |
		in der nachsten runde | eine runde weiter | weitergekommen | engere auswahl | engeren auswahl |
		engere wahl | engeren wahl | in die engere | vorausgewahlt | sie wurden ausgewahlt |
		du wurdest ausgewahlt | zugelassen | nachster schritt | nachsten schritt | als nachstes |
		nachste schritte | es geht weiter | wie es weitergeht | zweite runde | kunde mochte`,
	move: `verschoben | verschieben | verschiebe | verschiebt | verschiebung* | terminverschieb* | verlegt |
		verlegen | verlegung | verlege | umgelegt | umlegen | umgebucht | umbuchen | umbuchung* | umgeplant |
		umplanen | umdisponieren | umorganisieren | umgestellt | umzulegen | schieben | geschoben | nach hinten |
		nach vorne | nach vorn | vorverlegt | vorverlegen | vorziehen | vorgezogen | ziehen wir vor |
		fruher beginnen | erst um | erst am | schon um | bereits um | terminanderung* | anderung | anderungen |
		zeitanderung | raumanderung | ortsanderung | plananderung | geandert | geanderte | geanderter |
		geanderten | andert sich | andern | angepasst | aktualisiert | aktualisierte | aktualisierter |
		aktualisierung* | update | korrektur | korrigiert | korrigierte | richtigstellung | berichtigung |
		tippfehler | falsch angegeben | verschrieben | muss heissen | richtig ist | neuer termin | neuen termin |
		neue termin | neue uhrzeit | neuer uhrzeit | neue zeit | neuer zeitpunkt | neues datum | neuer tag |
		neuer ort | neuer raum | neuer link | neuen link | neue einladung | neue terminvorschlage |
		neue terminbestatigung | ersatztermin* | ausweichtermin* | alternativtermin* | nachholtermin | nachholen |
		holen wir nach | neu | nun am | nun um | jetzt am | jetzt um | nunmehr | ab jetzt | gilt jetzt |
		stattdessen | statt dessen | sondern | anstatt | anstelle | statt am | statt um | statt wie | dafur am |
		dafur um | lieber am | lieber um | doch lieber | doch erst | doch schon | eine stunde fruher |
		halbe stunde fruher | einen tag fruher | spater | fruher als geplant | auf einen anderen |
		anderen termin | anderer termin | anderer tag | tauschen | getauscht | termintausch | selber ort |
		gleicher ort | gleiche uhrzeit | selbe uhrzeit | gleicher link | selber link | gleiche stelle |
		selbe stelle | link bleibt | ort bleibt | rest bleibt | alles andere bleibt | alles weitere bleibt |
		ubrige bleibt | uhrzeit bleibt`,
	oldTime: `ursprunglich | ursprungliche | ursprunglicher | ursprunglichen | bisher | bisherige | bisheriger |
		bisherigen | bislang | alt | alte | alter termin | alten termin | vorheriger | vorherige | vorherigen |
		zuvor | vorher | vormals | vormalig* | fruherer termin | ehemals | ehemalig* | eigentlich | an sich |
		geplante | geplanten | geplanter | geplantes | vereinbarten | vereinbarte | vereinbarter | angesetzten |
		angesetzte | vorgesehenen | vorgesehene | unseren termin am | unser termin am | ihren termin am |
		ihr termin am | dein termin am | den termin am | der termin am | termin vom | gesprach vom | termin von |
		gesprach am | den fur | statt | anstatt | anstelle | nicht am | nicht um | nicht mehr am | nicht mehr um |
		nicht wie geplant | nicht wie vereinbart | nicht wie besprochen | entgegen | schaffe ich nicht |
		schaffe es nicht | schaffen wir nicht | schaffe den | klappt nicht | klappt leider nicht |
		klappt doch nicht | klappt bei uns nicht | klappt bei mir nicht | passt nicht | passt doch nicht |
		passt leider nicht | passt mir nicht | geht nicht | geht leider nicht | geht doch nicht |
		geht bei uns nicht | kann nicht | kann ich nicht | kann doch nicht | kann leider nicht | kann da nicht |
		konnen nicht | konnen wir nicht | wird nix | wird nichts | wird also nichts | vom tisch | hinfallig |
		uberholt | gegenstandslos | gilt nicht mehr | war am | war um | war fur | war geplant | waren verabredet |
		verabredet waren | durchgestrichen`,
	cancel: `abgesagt | absagen | absage | abzusagen | sagen ab | sage ab | sagt ab | sagen wir ab | sage ich ab |
		terminabsage* | interviewabsage | gesprachsabsage | stornier* | annulliert | gecancelt | gecancelled |
		canceln | cancelled | canceled | abgeblasen | abblasen | gestrichen | geplatzt | ins wasser | entfallt |
		entfallen | fallt aus | fallt _ aus | fallt flach | ausfallen | ausgefallen | ausfall |
		findet leider nicht | findet somit nicht | nicht stattfinden | nicht statt | nicht zustande |
		nicht zu stande | geloscht | entfernt | aus dem kalender | austragen | ausgetragen | trage sie aus |
		trage dich aus | aufgehoben | hinfallig | gegenstandslos | erledigt | auf unbestimmte zeit | auf eis |
		bis auf weiteres | vorerst | erst einmal nicht | erstmal nicht | zuruckgestellt | ausgesetzt | pausiert |
		pausieren | gestoppt | stopp | einstellungsstopp | einstellungsstop | hiring freeze | besetzungsstopp |
		besetzungssperre | eingefroren | einfrieren | zuruckgezogen | zieht zuruck | zuruckgenommen | rucknahme |
		ruckzug | rausgenommen | nehme dich raus | sie raus | intern besetzt | bereits besetzt |
		anderweitig besetzt | schon besetzt | ist besetzt | wurde besetzt | besetzt wurde | besetzt worden |
		stelle besetzt | nicht mehr besetzt | nicht besetzt wird | nicht nachbesetzt | nicht mehr zu besetzen |
		schon vergeben | bereits vergeben | ist vergeben | anderweitig vergeben | verfahren eingestellt |
		verfahren beendet | verfahren abgebrochen | stellenabbau | umstrukturierung | insolvenz |
		nicht weiterverfolgt | wird nicht weiter | nicht mehr notig | nicht mehr notwendig |
		nicht mehr erforderlich | brauchen nicht | brauchst nicht | mussen nicht mehr | musst nicht mehr |
		mussen nicht kommen | nicht mehr kommen | nicht zu kommen | kein gesprach | kein termin mehr |
		kommt doch nicht | wird leider nichts | wird nichts draus | wird doch nichts`,
	obstacle: `erkrankt | krank | krankheit* | krankgemeldet | krankmeldung | krankgeschrieben | krankschreibung |
		liegt flach | lieg flach | bettlager | grippe | corona | covid | magen darm | erkaltet | fieber |
		kranke kinder | kita zu | arzt | krankenhaus | unfall | verletzt | todesfall | trauerfall | sterbefall |
		beerdigung | familiar* | notfall | personliche grunde | privaten grunden | betriebliche grunde |
		betrieblichen grunden | organisatorische grunde | organisatorischen grunden | aus organisatorischen |
		internen grunden | aus terminlichen | terminlichen grunden | aus technischen grunden |
		technische probleme | terminkollision | terminuberschneidung* | uberschneid* | kollidiert | kollision |
		doppelt belegt | doppelt gebucht | doppelbuchung | doppelbelegung | verplant | konferenz | sitzung |
		dienstreise | geschaftsreise | auf reisen | unterwegs | verhindert | unabkommlich | nicht im haus |
		nicht im buro | nicht da | abwesend | urlaub | resturlaub | etwas dazwischen | dazwischen gekommen |
		dazwischengekommen | dazwischen kommen | was dazwischen | ist mir was | kommt dazwischen |
		unvorhergesehen* | unerwartet* | uberraschend | dringend | dringender termin | wichtiger termin |
		wichtigen termin | anderer termin | steckt fest | stecke fest | stecken fest | stau | streik |
		bahnstreik | zugausfall | zugverspatung | verspatung | verspate mich | verspatet sich | autopanne |
		panne | flug | schnee | glatteis | unwetter | sturm | wasserrohrbruch | wasserschaden | stromausfall |
		serverausfall | ausfall | brand | hochwasser | baustelle | raum belegt | raum nicht verfugbar |
		handwerker | kurzfristig | aus diesem grund | wegen | aufgrund | auf grund | da herr | da frau |
		da unser | da unsere | ausser haus | personalmangel | personalengpass | engpass | unterbesetzt`,
	regret: `leider | bedauer* | bedaure | tut mir leid | tut uns leid | tut mir sehr leid | tut uns sehr leid |
		tut mir wirklich leid | tut mir echt leid | leid tun | entschuldig* | um verstandnis | ihr verstandnis |
		dein verstandnis | danke furs verstandnis | verzeih* | nachsicht | sorry | sry | tschuldigung |
		tschuldige | pardon | unannehmlichkeit* | umstande | unglucklicherweise | ungluckliche | schade |
		wir hatten gerne | ungern | unangenehm | peinlich | blod | doof | zu dumm`,
	remind: `erinnerung | erinnerungs* | terminerinnerung* | erinnern | erinnere | wollte noch mal | wollte nochmal |
		reminder | gedachtnisstutze | stups | stupser | anstupsen | kurz ins gedachtnis | nicht vergessen |
		vergessen sie nicht | vergiss nicht | nicht verpassen | denken sie an | denken sie bitte an |
		denken sie daran | denken sie bitte daran | denk an | denk dran | denk bitte an | denk bitte dran |
		denkt an | daran denken | dran denken | bevorstehend* | bevor steht | steht bevor | steht an |
		steht morgen an | steht heute an | anstehend* | in kurze | in einer stunde | in 0 minuten | in 0 stunden |
		in 0 tagen | in zwei tagen | in drei tagen | noch 0 tage | noch zwei tage | noch eine stunde |
		noch 0 stunden | noch ein tag | ist es soweit | ist es so weit | ists soweit | ist soweit | geht es los |
		gehts los | es geht los | los gehts | heute ist | morgen ist | ubermorgen | morgen um | heute um |
		heute ab | morgen ab | morgige* | heutige* | termin morgen | termin heute | gesprach morgen |
		gesprach heute | morgen fruh | heute abend | heute nachmittag | morgen vormittag | morgen nachmittag |
		morgen sehen wir uns | bis morgen | bis gleich | bis nachher | in wenigen stunden | startet in |
		beginnt in | beginnt bald | noch einmal die | nochmal die | noch einmal kurz | kurz vor |
		vor ihrem gesprach | vorfreude`,
	luck: `viel erfolg | maximalen erfolg | viel gluck | wunsche ihnen viel | wunsche dir viel | wunsche erfolg |
		gutes gelingen | gutes gesprach | drucke die | drucken ihnen die | daumen | toi toi | hals und beinbruch |
		alles gute fur | alles gute beim | alles gute morgen | alles gute heute | du schaffst das |
		du packst das | sie schaffen das | das schaffst du | das wird super | das wird gut | wird schon |
		klappt bestimmt | ich glaube an dich | du rockst das | rock das | rocken | zeigs ihnen | hau rein |
		holen sie sich | keine panik | keine sorge | bleib locker | ganz locker | entspannt bleiben | nervos |
		aufgeregt | aufregung | sei du selbst | seien sie sie selbst | nur mut | kopf hoch | gut schlafen |
		viel spass | viel freude | gluckskeks | wird bestimmt gut | denke an dich`,
	standing: `bleibt bestehen | bleibt bei | es bleibt dabei | bleibt es bei | bleibt es dabei | dabei bleibt es |
		bleibt alles | alles bleibt | alles beim alten | unverandert | weiterhin | nach wie vor | wie gehabt |
		wie geplant | wie vorgesehen | wie angekundigt | wie gewohnt | steht noch | steht also | gilt noch |
		gultig | wie vereinbart statt | trotzdem | trotz | dennoch | halten wir fest | halten an |
		halten daran fest | nichts geandert | andert sich nichts | andert nichts | keine anderung |
		keine anderungen | nicht verschoben | nicht abgesagt | nicht betroffen | nicht geandert | ignorieren |
		ignoriere | gegenstandslos | betrachten sie | meine letzte mail | die letzte mail | vorherige mail |
		vorige mail | versehentlich* | versehen | irrtumlich* | irrtum | fehler im system | systemfehler |
		falschmeldung | fehlalarm | doch statt | findet doch | findet statt | doch noch | doch wie | klappt doch |
		wie in der einladung | wie gesagt | alles wie | wie abgemacht | noch aktuell | noch fest`,
	condition: `falls | wenn | sofern | sollte | sollten | solltest | solltet | im falle | im fall | fur den fall |
		bei bedarf | bei interesse | bei fragen | bei ruckfragen | bei verhinderung | bei verspatung |
		gegebenenfalls | ggf | gegebenen fall | vorausgesetzt | unter der voraussetzung | unter der bedingung |
		soweit | insofern | es sei denn | ausser | sonst | ansonsten | andernfalls | anderenfalls | ob |
		je nachdem | angenommen | sobald | solange | ware | womoglich | vorbehaltlich`,
	negation: `nicht | nie | niemals | kein | keine | keinen | keinem | keiner | keines | keinerlei | keinesfalls |
		keineswegs | nichts | nirgends | niemand | niemanden | niemandem | weder | ohne | nein | nee | ne | no |
		nix | ned | net | nid | nit | nimmer | unmoglich | ungunstig | ausgeschlossen | kaum | selten`,
	offerChange: `falls ihnen der termin | falls der termin nicht | falls dir der termin | falls das nicht |
		falls ihnen das nicht | falls dir das nicht | falls es nicht | falls es bei ihnen | falls nicht |
		falls sie verhindert | falls du verhindert | falls sie nicht | falls du nicht | falls sie den termin |
		falls du den termin | falls etwas dazwischen | falls was dazwischen | falls doch | falls nein |
		falls keiner | falls sich etwas | falls sich bei | sollte ihnen der | sollte ihnen das |
		sollte ihnen dieser | sollte dir der | sollte dir das | sollte der termin | sollte dieser termin |
		sollte das nicht | sollte es nicht | sollte etwas | sollte dir etwas | sollte ihnen etwas | sollte sich |
		sollte keiner | sollten sie verhindert | sollten sie nicht | sollten sie kurzfristig | sollten sie den |
		sollten sie diesen termin | solltest du verhindert | solltest du nicht | solltest du den | sollten diese |
		sollten ihnen | wenn ihnen der | wenn ihnen das | wenn dir der | wenn dir das nicht |
		wenn der termin nicht | wenn das nicht | wenn es nicht | wenn sie nicht | wenn du nicht |
		wenn sie verhindert | wenn du verhindert | wenn sie den termin | wenn du den termin |
		wenn etwas dazwischen | wenn was ist | wenn was dazwischen kommt | wenn nicht | verhindert sein |
		verhindert sind | verhindert bist | nicht wahrnehmen | nicht einhalten | nicht teilnehmen |
		nicht erscheinen | nicht kommen konnen | nicht kommen kannst | nicht moglich sein | nicht passen |
		nicht zusagen | nicht schaffen | nicht konnen | nicht kannst | nicht klappen | nicht einrichten |
		doch verhindert | im verhinderungsfall | verhinderung | termin verschieben | termin absagen |
		termin andern | termin stornieren | termin umbuchen | termin verwalten | zum verschieben | zum absagen |
		zum andern | um zu verschieben | stornieren oder | andern oder | verschieben mochten | absagen mochten |
		absagen mussen | verschieben mussen | andern mochten | andern mussen | verschieben wollen |
		verschieben willst | absagen willst | bitte absagen | absagen bitte | oder absagen | oder verschieben |
		oder stornieren | jederzeit verschieben | jederzeit absagen | jederzeit umbuchen | kostenlos stornieren |
		rechtzeitig absagen | rechtzeitig ab | bitte rechtzeitig | 0 stunden vorher | 0 stunden vor |
		spatestens 0 stunden | einen tag vorher | anderen termin | anderer termin | einen neuen termin |
		einen alternativtermin | einen ausweichtermin | finden wir einen anderen | finden wir bestimmt |
		finden wir sicher | finden sicher | finden eine losung | finden wir eine losung | alternativen termin |
		etwas anderes | schlagen sie | schlag was anderes | nach einer alternative | ich kann nicht |
		ich kann doch nicht | anderungswunsch* | neuen zeitpunkt`,
	askReply: `bitte bestatigen | bestatigen sie | bestatige bitte | bitte bestatige | bestatige mir | bestatige uns |
		kurz bestatigen | zu bestatigen | um bestatigung | um ihre bestatigung | kurze bestatigung |
		uber eine bestatigung | bestatigung bis | teilnahme bestatigen | termin bestatigen | bestatigen dass |
		bestatigen ob | jetzt bestatigen | bescheid | sagen sie mir | sag mir | lassen sie mich wissen |
		lass mich wissen | lass es mich wissen | lassen sie es mich wissen | wissen lassen | lass horen |
		lass von dir horen | teilen sie uns | teilen sie mir | teil mir mit | teile uns mit | teile mir mit |
		mitteilen | mitzuteilen | ruckmeldung | ruckinfo | ruckantwort | kurze info | kurze nachricht |
		um antwort | kurze antwort | um zusage | zusage oder absage | zu oder absage | zu oder abzusagen |
		antworten sie | antworte | bitte antworten | schreiben sie mir | schreib mir | schreib kurz |
		schreiben sie uns | schreib zuruck | melden sie sich | melde dich | meld dich | meldet euch |
		rufen sie mich an | rufen sie uns an | ruf mich an | ruf an | rufen sie an | ruf kurz an |
		rufen sie bitte | bitte rufen sie | telefonisch melden | unter der nummer | per mail | per e mail |
		kurze mail | per antwortmail | erbitten wir | erbeten | wird gebeten | u a w g | uawg | rsvp |
		um anmeldung | reicht ein kurzes | kurzes ok | kurzes ja | daumen hoch | reicht eine kurze |
		genugt eine kurze | schicken sie | schick mir | zusenden | uns wissen | zuruckschreiben | ruckmelden |
		zuruckmelden | zuruckrufen | ruckruf | innerhalb von 0 tagen | ob sie den termin wahrnehmen |
		ob sie kommen | ob du kommst | ob sie teilnehmen | zusagen | wahrnehmen konnen | wahrnehmen werden |
		gerne ihre fragen`,
	settled: `keine antwort notig | keine antwort erforderlich | keine ruckmeldung notig |
		keine ruckmeldung erforderlich | keine bestatigung notig | keine weitere bestatigung |
		keine weitere ruckmeldung | antwort nicht notig | antwort ist nicht notig | nicht antworten mussen |
		mussen nicht antworten | musst nicht antworten | brauchst nicht antworten | brauchst nicht zu antworten |
		brauchen nicht antworten | brauchen nicht zu antworten | brauchst nichts | brauchen nichts zu tun |
		brauchen nichts weiter | mussen nichts weiter | musst nichts weiter | mussen nichts tun |
		musst nichts tun | nichts weiter tun | nichts weiter zu tun | nicht extra | musst nicht bestatigen |
		mussen nicht bestatigen | nicht noch einmal bestatigen | nicht mehr bestatigen | wenn ich nichts hore |
		wenn ich nichts mehr hore | wenn wir nichts horen | falls ich nichts hore | nichts gegenteiliges |
		hore ich nichts | horen wir nichts | ohne gegenteilige | ohne ruckmeldung | ohne ihre ruckmeldung |
		sofern sie sich nicht | sofern du dich nicht | wenn sie sich nicht melden | wenn du dich nicht meldest |
		gehe ich davon aus | gehen wir davon aus | gehe davon aus | gehen davon aus | davon aus dass |
		rechne mit ihnen | rechne mit dir | rechnen mit ihnen | rechnen fest mit | setze voraus |
		gilt als angenommen | gilt als vereinbart | gilt der termin als | als bestatigt | habe schon zugesagt |
		habe ich zugesagt | habe zugesagt | fur sie zugesagt | fur dich zugesagt | habe ihm zugesagt |
		habe ich bestatigt | habe das bestatigt | habe dem kunden | habe schon bescheid gesagt |
		habe bescheid gegeben | habe bescheid gesagt | schon bescheid gegeben | kunden schon |
		kunde weiss bescheid | ist informiert | sind informiert | habe ich weitergegeben | bereits weitergegeben |
		bereits bestatigt | schon bestatigt | bereits zugesagt | alles erledigt | alles geregelt | ist geregelt |
		in trockenen tuchern | trage ich einfach | ich trage das einfach | kalendereinladung ist |
		kalendereinladung wurde | kalendereinladung habe ich | einladung wurde angepasst |
		einladung ist angepasst | einladung ist aktualisiert | automatisch aktualisiert | zur info |
		zur kenntnis | zur kenntnisnahme | fyi | keine weiteren schritte`,
	interview: `interview* | vorstellungsgesprach* | vorstellungsgespraech* | vorstellungs gesprach |
		vorstellungstermin* | vorstellungsrunde | vorstellungsinterview* | bewerbungsgesprach* |
		bewerbungsgespraech* | bewerbungsinterview* | bewerbertag* | bewerbergesprach* | bewerberinterview* |
		bewerbertermin | jobinterview* | jobgesprach* | auswahlgesprach* | auswahlinterview* | auswahltag* |
		auswahlverfahren* | auswahltermin | auswahlgremium | auswahlkommission | einstellungsgesprach* |
		einstellungsinterview | kennenlerngesprach* | kennenlerngespraech* | kennenlerntermin* |
		kennenlern gesprach | kennenlerncall | kennenlernrunde | kennenlerntag | erstgesprach* | erstgespraech* |
		erstinterview* | zweitgesprach* | zweitgespraech* | zweitinterview* | drittgesprach* | folgegesprach* |
		abschlussgesprach mit | fachgesprach* | fachgespraech* | fachinterview* | telefoninterview* |
		videointerview* | onlineinterview* | online gesprach | onlinegesprach | panelinterview |
		gruppeninterview | gruppengesprach | teamgesprach mit | finalgesprach | finales gesprach |
		finalinterview | recruiting call | recruiting gesprach | recruitinggesprach | recruiter call |
		screening call | screeninggesprach | hr gesprach | hr call | technisches gesprach |
		personliches gesprach | personlichen gesprach | personliches kennenlernen | personlichen kennenlernen |
		halbstrukturiert* | hearing* | berufungsvortrag | probevortrag | probelehrveranstaltung | lehrprobe |
		gesprach zur stelle | gesprach zur position | gesprach fur die stelle | gesprach fur die position |
		gesprach als | gesprach bei | gesprach mit dem kunden | gesprach beim kunden | kundengesprach |
		termin beim kunden | termin mit unserem kunden | kundentermin | gesprachstermin* | gesprachseinladung |
		vorstellig | sich vorstellen | vorzustellen | vorstellen kommen | stellen sie sich vor |
		bewerbungstermin*`,
	talk: `gesprach | gesprache | gesprachs | gesprachen | gesprachsrunde* | gespraech* | kennenlerne* |
		beschnuppern | austausch | austauschen | telefonat* | telefonieren | telefongesprach* | telefontermin* |
		telefonisch | telefonische | telefonisches | telefonischen | anruf | anrufen | call | calls | videocall* |
		videogesprach* | videotelefonat | videokonferenz* | videomeeting | onlinetermin | meeting | treffen |
		zusammensetzen | zusammen setzen | hinsetzen | an einen tisch | plaudern | quatschen | schnacken |
		schnack | klonen | ratschen | plausch | plauschchen | schwatz | unterhalten | unterhaltung | sprechen |
		besprechen | besprechung | reden | kaffee | kaffeetrinken | kafi | kaffeegesprach | lunch mit |
		mittagessen mit dem team | vorbeikommen | vorbei kommen | vorbeischauen | komm vorbei |
		kommen sie vorbei | schauen sie vorbei | schau vorbei | reinkommen | reinschauen | reinschnuppern |
		auf einen sprung | besuch bei uns | rundgang | fuhrung | betriebsrundgang | hausfuhrung | betrieb zeigen |
		zeigen ihnen | zeigen dir | zeige ihnen | zeige dir | werkstatt ansehen | das team kennen |
		die kollegen kennen | lernen sie das team | termin | vier augen | facetime | skypen | zoomen`,
	stage: `finalrunde | runde | endrunde | vorrunde | gesprachsrunde* | interviewrunde* | bewerbungsrunde* |
		auswahlrunde* | kennenlernrunde | stufe | zweistufig* | mehrstufig* | phase | erstes gesprach |
		ersten gesprach | erste gesprach | zweites gesprach | zweiten gesprach | zweite gesprach |
		drittes gesprach | dritten gesprach | letztes gesprach | letzte gesprach | weiteres gesprach |
		weiteren gesprach | 0 gesprach | 0 interview | erstes interview | zweites interview | drittes interview |
		erstgesprach* | zweitgesprach* | drittgesprach* | finale | finalist* | assessment center* |
		assessmentcenter* | assessment centre | ac tag | assessmenttag | auswahltag* | auswahlverfahren* |
		auswahlprozess | bewerbungsprozess* | bewerbungsverfahren* | besetzungsverfahren |
		stellenbesetzungsverfahren | recruitingprozess | einstellungsverfahren | screening | vorauswahl |
		vorauswahlgesprach | vorgesprach | shortlist | longlist | panel | gremium | kommission | jury |
		auswahlkommission | auswahlgremium | findungskommission | berufungskommission | begutachtungskommission |
		bewerbertag | onsite | on site | vor ort | fachbereich | fachabteilung | fachlich* | fachteil |
		technischer teil | verfahrensschritt | prozessschritt | schritt | weiteres verfahren |
		weiteren verfahren | weiterer ablauf`,
	job: `stelle | stellen* | ausschreibung* | ausgeschriebene* | position | positionen | vakanz* | vakante* | job |
		jobs | jobbeschreibung | jobtitel | nebenjob* | minijob* | midijob | aushilf* | ferienjob | studentenjob |
		werkstudent* | werkstudierende* | praktikum* | praktikant* | praktika | trainee* | volontar* |
		ausbildung* | azubi* | auszubildend* | lehrstelle* | lehre als | lehrling* | duales studium |
		referendariat | freiwilliges soziales jahr | fsj | bufdi | rolle | funktion | tatigkeit* | tatig als |
		aufgabe | aufgaben | aufgabenbereich* | aufgabengebiet | anstellung* | festanstellung | arbeitsstelle |
		arbeitsplatz | beschaftigung* | einstellung | einsatz | einsatzort | dienst | dienstposten | planstelle |
		amt | kennziffer | referenznummer | kennnr | referenz | ref nr | m w d | w m d | d m w | m w x |
		all genders | mwd | gn | schicht* | fruhschicht | spatschicht | nachtschicht | fruhdienst | spatdienst |
		nachtdienst | wechselschicht | vollzeit | teilzeit | vollzeitstelle | teilzeitstelle | stundenlohn |
		stunden pro woche | wochenstunden | stunden woche | arbeitszeit* | pensum | arbeitsbeginn | eintritt* |
		startdatum | fruhester | starttermin | gehalt* | lohn* | vergutung* | verdienst | bruttogehalt |
		jahresgehalt | entgeltgruppe | entgelt | tarif* | tvod | tv l | eg 0 | befristet | unbefristet |
		probezeit | arbeitgeber* | unternehmen | mitarbeiter* | kollege* | kollegin* | fachkraft* | leitung |
		leiter | leiterin | teamleiter* | teamleitung | sachbearbeit* | referent* | verkaufer* | pfleger* |
		pflegefach* | erzieher* | fahrer* | lagerist* | buchhalter* | entwickler* | ingenieur* | techniker* |
		mechaniker* | assistent* | assistenz | kaufmann | kauffrau | kaufleute | handwerker | geselle* | meister |
		lehrkraft* | dozent* | hilfskraft* | reinigungskraft* | servicekraft* | kuchenhilfe | berater* |
		manager* | projektleiter* | developer | engineer`,
	recruiting: `recruit* | talent | talents | talentteam | hr | hrbp | human resources | people | personal |
		personalabteilung* | personalbereich | personalburo | personalamt | personalleit* | personalreferent* |
		personalmanag* | personalsachbearbeit* | personalentwickl* | personalwesen | personalberat* |
		personaldienst* | personalvermittl* | personalverantwort* | personalservice* | personalgewinnung |
		personalmarketing | personalauswahl | personalrat* | personalchef* | personalerin | personaler |
		personalplanung | headhunt* | executive search | arbeitsvermittl* | vermittl* | zeitarbeit* |
		leiharbeit* | arbeitnehmeruberlassung | ansprechpartner* | active sourc* | einstellend* | hiring |
		fachvorgesetzt* | vorgesetzt* | fachbereichsleit* | bereichsleit* | abteilungsleit* | geschaftsfuhr* |
		geschaftsleitung | inhaber* | chef | chefin | betriebsleit* | filialleit* | stationsleit* |
		pflegedienstleit* | betriebsrat* | gleichstellungsbeauftragte* | schwerbehindertenvertret* | kandidat* |
		bewerber | bewerberin | bewerberinnen | bewerbende* | bewerbermanagement | bewerberportal |
		bewerberauswahl | bewerberfeld | mandant* | auftraggeber* | unser kunde | unseren kunden |
		unserem kunden | unseres kunden | mein kunde | meinem kunden | meinen kunden | meines kunden |
		beim kunden | der kunde | dem kunden | den kunden | kundenunternehmen | klient* | im auftrag |
		consultant | berater | beraterin | agentur | vorauswahl | auswahl | auswahlverfahren* | engere wahl |
		shortlist | karriere | karriereteam | karriereseite | careers | jobs team | talentpool | onboarding team |
		fachkrafte | besetzung | besetzen | nachbesetz* | stellenbesetz*`,
	application: `bewerbung | bewerbungen | bewerbungs* | initiativbewerbung* | kurzbewerbung | onlinebewerbung | beworben |
		bewerben | lebenslauf | lebenslaufe | cv | vita | werdegang | anschreiben | motivationsschreiben |
		zeugnis* | arbeitszeugnis* | zwischenzeugnis | zertifikat* | referenzen | unterlagen | mappe | portfolio |
		arbeitsproben | arbeitsprobe | profil | ihres profils | ihr interesse | dein interesse |
		interesse an der | interesse an unserer | interesse an einer mitarbeit |
		interesse an unserem unternehmen | ihr schreiben | deine nachricht | deine anfrage | ihre anfrage |
		auf unsere anzeige | auf unsere ausschreibung | auf die stelle | auf die position | eingereicht |
		eingesendet | zugesandt | kandidatur | qualifikation* | erfahrung* | berufserfahrung | kenntnisse |
		indeed | stepstone | linkedin | xing | kleinanzeigen | aushang`,
	arrival: `empfang | rezeption | pforte | pfortner* | melden sie sich bei | melden sie sich am | melden sie sich an |
		melden sie sich beim | melden sie sich bitte am | melde dich am | melde dich bei | melde dich beim |
		meld dich am | anmelden am | anmeldung | fragen sie nach | frag nach | frage nach | fragen sie am |
		nach mir fragen | klingel* | sprechanlage | gegensprechanlage | turcode | code | seiteneingang |
		hintereingang | haupteingang | nebeneingang | eingang | hinterhof | personaleingang | lieferanteneingang |
		tor | werkstor | schranke | besucherausweis* | besucherparkplatz* | besuchereingang | parkplatz |
		parkplatze | parken | parkmoglichkeit* | parkhaus | tiefgarage | stellplatz | anfahrt* | wegbeschreibung |
		lageplan | anreise* | fahrtkosten | reisekosten | fahrkosten | bahnticket | haltestelle | bushaltestelle |
		u bahn | s bahn | strassenbahn | tram | bahnhof | hauptbahnhof | gehminuten | fussweg | zu fuss |
		adresse | anschrift | hausnummer | etage | stock | stockwerk | obergeschoss | erdgeschoss |
		untergeschoss | og | eg | raum | zimmer | sitzungszimmer | sitzungssaal | besprechungsraum |
		konferenzraum | besprechungszimmer | meetingraum | gebaude | haus | aufzug | fahrstuhl | treppenhaus |
		treppe | stiege | aufgang | halle | links | rechts | gegenuber | neben dem | hinter dem |
		bei der einfahrt | hof | personalausweis | lichtbildausweis | ausweis | ausweisdokument | reisepass |
		identitatskarte | fuhrerschein | bringen sie | bring bitte | bring mit | mitbringen | mitzubringen |
		mitnehmen | mitzunehmen | nehmen sie mit | bitte mitfuhren | gesundheitszeugnis | impfnachweis |
		fuhrungszeugnis | arbeitsschuhe | arbeitskleidung | sicherheitsschuhe | festes schuhwerk | feste schuhe |
		kleidung | dresscode | bequeme schuhe | business casual | anzug | krawatte | schwarze hose | leger |
		maske | 0 minuten vorher | 0 minuten fruher | 0 minuten vor | zehn minuten fruher | zehn minuten vorher |
		funf minuten fruher | funf minuten vorher | einige minuten fruher | etwas fruher |
		ein paar minuten fruher | kurz vorher | punktlich | rechtzeitig | abgeholt | hole sie am | holen sie am |
		komm einfach rein | barrierefrei | bei verspatung | wenn sie da sind | wenn du da bist`,
	preparation: `vorbereit* | bereiten sie | bereite | vorzubereiten | prasentation* | prasentieren | prasentiere |
		kurzprasentation | selbstprasentation | kurze vorstellung | stellen sie sich vor | kurz vorzustellen |
		impulsvortrag | vortrag | kurzvortrag | vorzutragen | fallstudie* | case | fallbeispiel* | fallaufgabe |
		aufgabe | fachaufgabe | arbeitsprobe | probearbeit zu | rollenspiel | postkorb* | konzept |
		konzeptpapier | folien | fachfragen | fachliche fragen | kompetenz* | verhaltensfragen | star methode |
		fragen zu | ihre fragen | deine fragen | offene fragen | fragen mitbringen | wird sie fragen |
		werden sie fragen | werden gefragt | fragt gerne | fragt gern | legt wert auf | achtet auf |
		lesen sie sich | lies dir | lies dich | einlesen | informieren sie sich | informier dich |
		website ansehen | homepage | schauen sie sich | schau dir | sehen sie sich | mach dich schlau |
		machen sie sich mit | vertraut machen | stellenbeschreibung anbei | stellenbeschreibung im anhang |
		stellenprofil anbei | ausschreibung anbei | im anhang finden sie | im anhang findest du |
		anbei finden sie | anbei findest du | tipps fur das gesprach | paar tipps | noch ein tipp | tipp von mir |
		unterlagen anbei | leitfaden | ablauf | agenda | programm | ablaufplan | gesprachsablauf | inhalte |
		themen | halten sie bereit | halten sie bitte bereit | halte bereit | bereithalten | kamera | mikrofon |
		ruhige umgebung | ruhiger ort | internetverbindung | technikcheck | technik testen | kopfhorer |
		briefing | vorab besprechen | vorbesprechung | prep call | gehen wir durch | ich briefe`,
	debrief: `melden sie sich danach | melde dich danach | meld dich danach | melden sie sich nach |
		melde dich nach dem | melden sie sich im anschluss | melde dich im anschluss | melden sie sich hinterher |
		melde dich hinterher | danach gern bei mir | danach bei mir | danach direkt | danach kurz |
		rufen sie mich danach | rufen sie mich nach dem | rufen sie mich anschliessend |
		rufen sie mich im anschluss | ruf mich danach | ruf mich nach dem | ruf mich im anschluss |
		ruf mich hinterher | ruf danach | ruf mich an wenn | rufen sie mich an wenn | ruf durch | klingel danach |
		klingel durch wenn | nach dem gesprach | nach dem termin | nach dem interview |
		im anschluss an das gesprach | im anschluss telefonieren | nachbesprechung | nachgesprach | debrief* |
		kurzes feedback danach | feedback nach dem | ihr feedback nach | dein feedback nach | ihren eindruck |
		deinen eindruck | wie es war | wie es lief | wie es gelaufen | wie es dir ging | wie es ihnen ging |
		wie es ging | wie es dir gefallen | wie es ihnen gefallen | berichten sie | berichte | erzahl mir |
		erzahl wie | erzahl danach | erzahlen sie mir | bin gespannt | gespannt wie | sobald sie raus sind |
		sobald du raus bist | wenn sie raus sind | wenn du raus bist | wenn du draussen bist |
		wenn du fertig bist | wenn sie fertig sind | wenns vorbei ist | wenn es vorbei ist | hinterher kurz |
		anschliessend kurz | telefonieren wir danach | sprechen wir danach | horen wir uns danach |
		danach horen wir uns | hol mir das feedback`,
	trial: `probearbeit* | probe arbeiten | zur probe | probetag* | probeschicht* | probedienst | probestunde* |
		probewoche | probehalber | probelauf mit | schnupper* | reinschnuppern | reinzuschnuppern | hospitation* |
		hospitier* | hospitant* | mitlaufen | mitarbeiten einen tag | einen tag mitarbeiten | mitzulaufen |
		einen tag bei uns | halben tag | ein halber tag | tag im team | kennenlerntag* | kennenlernschicht |
		einblick in den alltag | einblick in die arbeit | mithelfen | probeweise | probefahrt mit | fahrprobe |
		probekochen | testschicht | testtag | arbeitsprobe vor ort | praktischer teil | praxistag | praxisteil |
		praktische arbeitsprobe | uber die schulter | eignungspraktikum | unterrichtsprobe | probeunterricht |
		lehrprobe`,
	meetingLink: `teams | teamslink | zoom | zoommeeting | zoomlink | google meet | meet link | webex | skype | jitsi |
		gotomeeting | whereby | bigbluebutton | facetime | einwahl* | wahlen sie sich ein | wahl dich ein |
		einloggen | zugangsdaten | zugangslink | zugang uber | besprechungs id | besprechungsid | meeting id |
		meetingid | konferenz id | kennung | kenncode | passcode | kennwort | passwort | meetinglink |
		meeting link | besprechungslink | videolink | link zum meeting | link zum call | link zum gesprach |
		link zur besprechung | link zum termin | link zum interview | den link | ihr link | dein link |
		folgender link | hier klicken | hier ist der link | uber folgenden link | unter folgendem link |
		uber diesen link | am meeting teilnehmen | an der besprechung teilnehmen | jetzt an der besprechung |
		jetzt teilnehmen | beitreten | teilnehmen uber | per videochat | video | videocall* | videokonferenz* |
		online statt | remote | virtuell* | per telefon | webcam | warteraum | wartebereich | im browser`,
	sentBy: `automatisch erzeugt | automatisch generiert | automatisch erstellt | automatisch versendet |
		automatisch verschickt | automatisch gesendet | wurde automatisch | automatische nachricht |
		automatische e mail | automatische erinnerung | systemnachricht | systemmail | system generiert |
		nicht auf diese | antworten sie nicht | nicht antworten | antworte nicht | auf diese nachricht nicht |
		diese e mail adresse | antworten auf diese | nicht gelesen | nicht uberwacht | nicht bearbeitet |
		noreply | no reply | do not reply | postfach | versandadresse | gesendet uber | versendet uber |
		gesendet von | gesendet im auftrag | versendet im auftrag | im auftrag von | im namen von | powered by |
		bereitgestellt von | in kalender eintragen | kalender hinzufugen | kalendereintrag | in den kalender |
		ics | google kalender | einladung von | termin verwalten | buchung verwalten |
		termin verschieben oder absagen | termin anzeigen | termin ansehen | details anzeigen | bewerberportal |
		bewerberkonto | kandidatenportal | bewerbungsportal | im portal | ihr konto | dein konto | einloggen |
		login | benutzerkonto | benachrichtigung* | sie erhalten diese | du erhaltst diese |
		erhalten sie diese mail | erhaltst du diese mail | weil sie sich | weil du dich | organisator | gaste |
		vielleicht | zusagen absagen | mit vorbehalt | softgarden | personio | join | recruitee | greenhouse |
		smartrecruiters | workday | rexx | d vinci | umantis | successfactors | talention | onlyfy | coveto |
		concludis | bewerbungsdaten | datenschutzhinweise | werden geloscht`,
	media: `presse | presseanfrage* | pressestelle | pressetermin* | pressegesprach* | pressekonferenz |
		pressemitteilung | pressesprecher* | journalist* | redaktion* | redakteur* | reporter* | reportage* |
		zeitung* | tageszeitung | lokalzeitung | wochenzeitung | magazin* | zeitschrift* | fachzeitschrift |
		radio* | rundfunk | horfunk | sendung | tonstudio | aufnahmeleitung | fernseh* | tv | kamerateam |
		drehtermin | drehtag | filmteam | dokumentation | dokumentarfilm | doku | podcast* | folge aufnehmen |
		aufzeichnung der | videodreh | fotograf* | fototermin | fotoshooting | fotos machen | artikel |
		bericht uber | portrat | story | titelgeschichte | geschichte uber | blogbeitrag | blog interview |
		interview fur | interview zum thema | interview uber | experteninterview | expertengesprach | zitat* |
		zitieren | freigeben | autorisier* | freigabe der | veroffentlich* | erscheint | leser* | horer* |
		zuschauer* | publikum | verein* vorstellen | volontarin bei der | freie mitarbeiterin der | ndr | wdr |
		swr | ard | zdf | srf | orf | deutschlandfunk | spiegel | on the record`,
	research: `umfrage* | befragung* | befragen | kundenbefragung | mitarbeiterbefragung | studie | studien |
		studienteilnahme | studienteilnehmer* | forschungsprojekt* | forschungsinterview | forschungsgruppe |
		masterarbeit | bachelorarbeit | doktorarbeit | dissertation | abschlussarbeit | im rahmen meiner |
		qualitative* interview* | leitfadeninterview* | experteninterview* | tiefeninterview* | nutzerinterview* |
		nutzerforschung | nutzertest* | user interview* | user research | user test | usability* | ux research |
		kundeninterview* | marktforschung* | fokusgruppe* | gruppendiskussion | interviewstudie | zeitzeug* |
		proband* | versuchsperson* | testperson* | teilnehmer gesucht | interviewpartner* |
		aufwandsentschadigung* | incentive | vergutung fur ihre teilnahme | gutschein* | dankeschon | verlosung |
		fragebogen | fragebogens | anonym* | pseudonym* | einwilligungserklarung | einverstandniserklarung |
		tonaufnahme | aufgezeichnet werden | transkri* | ihre meinung | deine meinung | erfahrungen mit |
		produkt testen | beta test* | statistisches bundesamt | mikrozensus | zensus | erhebung*`,
	leaving: `exit gesprach* | exitgesprach* | exit interview* | exitinterview* | trennungsgesprach* |
		kundigungsgesprach* | kundigung | kundigungsbestatigung | aufhebungsvertrag* | offboarding* | austritt* |
		letzter arbeitstag | letzten arbeitstag | letzter tag | letzten tag | ausscheiden | aus dem unternehmen |
		verlassen das unternehmen | verlasst uns | verlassen uns | ausstand | abschied* | laptop zuruck* |
		laptop abgeben | arbeitsmittel | schlussel abgeben | diensthandy | ausweis abgeben | zuruckgeben |
		resturlaub | urlaubsabgeltung | arbeitszeugnis | zwischenzeugnis | ubergabe | ubergabegesprach |
		beendigung des | ende des arbeitsverhaltnisses | arbeitsverhaltnis endet | letzte abrechnung | abfindung |
		freistellung | freigestellt | renteneintritt | in den ruhestand | fur die gemeinsame zeit |
		fur die zusammenarbeit | wir werden dich vermissen | werden sie vermissen`,
	school: `elternabend* | elterngesprach* | elternsprechtag* | elternsprechstunde | elternbrief* | elternbeirat* |
		elternvertret* | elterntreff | sehr geehrte eltern | liebe eltern | erziehungsberechtigte* |
		lernentwicklungsgesprach* | entwicklungsgesprach* | standortgesprach* | zeugnisgesprach | zeugnisausgabe |
		schulergesprach | klassenlehrer* | klassenleit* | klassleiter* | fachlehrer* | klassenarbeit |
		klassenzimmer | klassenfahrt | klasse 0a | ihr sohn | ihre tochter | ihres sohnes | ihrer tochter |
		ihr kind | ihres kindes | ihrem kind | ihrem sohn | unser kind | schuler | schulerin | schulerinnen |
		schulleit* | schulanmeldung | schulaufnahme* | aufnahmegesprach | anmeldegesprach | einschulung* |
		vorschule | sekretariat der schule | lehrerin ihres | schulsozialarbeit* | schulpsycholog* |
		beratungslehrer* | forderplan* | fordergesprach | kindergarten | kindergartenplatz | kita platz |
		kitaplatz | eingewohnung* | tagesmutter | hortplatz | erzieherin ihres | gruppenleiterin |
		schnuppernachmittag fur kinder | schulfest | sommerfest der schule | tag der offenen tur | nachhilfe* |
		musikschule | sportverein`,
	official: `polizei* | kriminalpolizei | kripo | vernehmung* | zeugenvernehmung | zeuge | zeugin | zeugen |
		zeugenaussage | anhorung* | beschuldigte* | anzeige erstattet | strafanzeige | ermittlung* |
		aktenzeichen | gericht* | amtsgericht geladen | landgericht | arbeitsgericht | verhandlung* | gutetermin |
		guteverhandlung | staatsanwalt* | rechtsanwalt* | anwalt* | kanzleitermin | notar* | schlichtung* |
		mediation | bussgeld* | ordnungsamt | ordnungswidrig* | standesamt | einwohnermeldeamt | burgeramt |
		burgerburo | burgerservice | meldebescheinigung | personalausweis beantragen | personalausweis abholen |
		fuhrerscheinstelle | zulassungsstelle | kfz zulassung | gemeindeamt | bauantrag | finanzamt* |
		steuererklarung | steuerbescheid | steuerberater* | betriebsprufung | versicherung* | schaden* |
		gutachter* | gutachten | sachverstandige* | rentenversicherung* | rente | rentenberatung | krankenkasse* |
		pflegegrad | medizinischer dienst | mdk | bescheid vom | bescheid uber | antrag auf | antragstell* |
		behorde* | amt fur | dienstsiegel | widerspruch | vorsprache* | vorsprechen | vorzusprechen |
		personlich zu erscheinen | personliches erscheinen`,
	visa: `visum* | visa | visastelle | konsulat* | generalkonsulat | botschaft | botschaftstermin |
		auslanderbehorde* | auslanderamt | aufenthaltstitel* | aufenthaltserlaubnis* | aufenthaltsgenehmigung |
		aufenthaltskarte | niederlassungserlaubnis | niederlassungsbewilligung | arbeitserlaubnis | arbeitsvisum |
		blaue karte | blue card | einburgerung* | staatsburgerschaft* | staatsangehorigkeit* | biometri* |
		fingerabdruck* | migrationsamt | migrationsbehorde | bamf | bundesamt fur migration | asyl* |
		fluchtling* | duldung | einreise* | einwander* | zuwander* | integrationskurs* | sprachnachweis |
		reisepass | passfoto | passfotos | passgultig* | familiennachzug | ehegattennachzug | vfs global |
		tls contact | terminvergabesystem | green card | esta | schengen* | bewilligung b | auslanderausweis`,
	jobcentre: `jobcenter* | job center | agentur fur arbeit | arbeitsagentur* | bundesagentur* | arbeitsamt* | ams |
		arbeitsmarktservice | rav | arbeitsvermittler* | arbeitsvermittlung | vermittlungsgesprach* |
		arbeitslos* | arbeitssuchend* | arbeitsuchend* | alg | burgergeld* | grundsicherung* | hartz |
		leistungsbezug | leistungsabteilung | leistungen nach dem | sgb | sozialgesetzbuch | meldetermin* |
		meldeaufforderung* | meldepflicht* | meldeversaumnis | rechtsfolgen* | kooperationsplan |
		eingliederungs* | sperrzeit | sanktion* | leistungsminderung | kurzung | kundennummer | bg nummer |
		bedarfsgemeinschaft | fallmanager* | berufliche situation | ihr bewerberangebot | vermittlungsvorschlag* |
		bildungsgutschein* | aktivierungsgutschein | avgs | massnahme | massnahmetrager | weiterbewilligung* |
		nachweis ihrer bemuhungen | eigenbemuhungen | arbeitsbemuhungen | kontrollgesprach | berufsberat* |
		berufsinformationszentrum | biz | reha berater | taggeld`,
	medical: `arzt* | hausarzt* | facharzt* | frauenarzt* | kinderarzt* | zahnarzt* | zahnmedizin* | zahnreinigung |
		kieferortho* | augenarzt* | hautarzt* | orthopad* | radiolog* | kardiolog* | urolog* | gynakolog* | hno |
		dermatolog* | neurolog* | psychiat* | psychotherap* | psycholog* | therapeut* | therapie* |
		probatorisch* | praxis | sprechstunde* | videosprechstunde | patient* | behandlung* | untersuchung* |
		vorsorge* | kontrolluntersuchung | kontrolltermin | nachsorge | voruntersuchung | aufklarungsgesprach* |
		aufklarungstermin | anamnese* | op termin | operation* | narkose* | anasthesie* | nuchtern | blutabnahme |
		blutentnahme | blutspende* | blutwerte | mrt | ct | rontgen* | ultraschall | labor | befund* |
		uberweisung | uberweisungsschein | rezept | versichertenkarte | gesundheitskarte | krankenkassenkarte |
		krankenversichert* | impf* | grippeschutz* | krankenhaus* | klinikum aufnahme | stationare aufnahme |
		reha* | physio* | krankengymnastik | massage | osteopath* | ergotherap* | logopad* | heilpraktiker* |
		hebamme* | tierarzt* | tierklinik | ihr hund | ihre katze | apotheke | optiker | sehtest | brille |
		horgerat* | betriebsarzt* | amtsarzt* | doctolib | jameda | kassenpatient* | privatpatient*`,
	property: `besichtigung* | hausbesichtigung | besichtigen | wohnung* | mietwohnung | eigentumswohnung | 0 zimmer |
		wg | mitbewohner* | zimmer frei | zimmer zeigen | das zimmer | untermiet* | zwischenmiete | miete |
		mieten | mieter | mieterin | mietinteress* | mietvertrag* | mietbeginn | mietkaution | kaltmiete |
		warmmiete | nebenkosten* | kaution | vermiet* | hausverwaltung* | immobilie* | immoscout* | makler |
		maklerin | maklerburo | expose | grundstuck* | eigentumer* | kaufpreis | kaufvertrag haus | notartermin |
		wohnflache | quadratmeter | qm | m2 | balkon | einbaukuche | schufa* | selbstauskunft* |
		gehaltsnachweis* | mietschuldenfreiheit* | einkommensnachweis* | burgschaft | ubergabeprotokoll |
		schlusselubergabe | auszug | einzug | umzug* | nachmieter* | hausordnung | wohnberechtigungsschein |
		bezugsfrei | bezugsfertig`,
	services: `lieferung* | lieferdatum | liefertermin* | liefern | geliefert | paket* | sendung* | zustellung* |
		zusteller | dhl | hermes | dpd | gls | ups | bestellung* | bestellnummer | abholung* | abholbereit |
		werkstatttermin | autohaus | inspektion* | reifenwechsel | radwechsel | tuv | hauptuntersuchung |
		olwechsel | ihr fahrzeug | fahrzeugubergabe | probefahrt | reparatur* | kostenvoranschlag | handwerker* |
		heizung* | ablesung* | ablesetermin | zahlerwechsel | zahlerstand | wartung* | schornsteinfeger* |
		rauchmelder* | rauchwarnmelder | techniker kommt | technikertermin | servicetechniker | kuchenaufbau |
		kuchenplan* | aufmass | internetanschluss | glasfaser* | anschlusstermin | telekom | vodafone | friseur* |
		haarschnitt | kosmetik* | nagelstudio | pedikure | manikure | wimpern | tattoo* | massagetermin |
		sparkasse* | volksbank | raiffeisen* | bankberat* | kundenberat* | beratungsgesprach* | beratungstermin* |
		finanzberat* | vermogensberat* | anlageberat* | kredit* | baufinanzierung* | finanzierung* | hypothek* |
		darlehen* | konto | kontoeroffnung | versicherungsberat* | versicherungsmakler* | energieberat* |
		umzugsfirma | schlusseldienst | tischreservierung | reisebuchung | mietwagen | fahrschule | fahrstunde* |
		hochzeit* | tierpension | anprobe | optikertermin | termin in der filiale |
		ihr termin in unserer filiale`,
	sales: `produktdemo* | demo | demotermin | produktvorstellung* | produktprasentation* | testversion |
		kostenlos testen | testzugang | testphase | testen sie | probeabo | softwarelosung* | plattform |
		unsere losung | unsere losungen | unser tool | unsere software | unser produkt | unsere produkte |
		unsere dienstleistung* | saas | unser angebot | angebote fur sie | unverbindliches angebot |
		unverbindlich* beratung | kostenlose beratung | kostenlose erstberatung | kostenloses erstgesprach |
		strategiegesprach* | potenzialanalyse | discovery call | vertriebsgesprach | vertriebspartner* |
		kooperation* | partner werden | ihr unternehmen | ihrem unternehmen | ihr team unterstutzen | ihre firma |
		ihrer firma | entscheider* | umsatz* | leads | leadgenerierung | kundengewinnung | neukunden* |
		mehr kunden | seo | google ranking | marketingagentur | webdesign | preise | preisliste | preisanfrage |
		konditionen | rabatt* | sonderaktion | nur noch heute | gutscheincode | offerte | kostenvoranschlag |
		rahmenvertrag | lizenz* | abo | abonnement | vertragsverlangerung | tarifwechsel | referenzkunden |
		case studies | whitepaper | roi | skalier* | personalengpasse losen | stellenanzeigen schalten |
		bewerber finden | mitarbeiter gewinnen | fachkraftemangel | ihre offenen stellen | kandidatenprofile |
		kurzes telefonat uber | 0 minutigen call | ansprechpartner in ihrem haus | fur den einkauf`,
	training: `webinar* | onlineseminar* | seminar* | kurs | kurse | kurstermin | kursbeginn | kursplatz | kursleit* |
		lehrgang* | schulung* | fortbildung* | weiterbildung* | workshop* | training | trainings |
		bewerbungstraining* | bewerbungscoaching* | bewerbungsworkshop | bewerbungscheck | bewerbungsmappencheck |
		bewerbungsmappen check | interviewtraining* | interviewcoaching | mock interview* | probeinterview |
		probegesprach | ubungsgesprach | ubungsinterview | gesprach uben | vorstellungsgesprach uben |
		vorstellungsgesprache uben | simulation | simuliert* | generalprobe | coaching* | coach | karrierecoach* |
		karriereberatung* | karriereberater* | laufbahnberatung | career service | career center | outplacement* |
		lebenslauf check | lebenslaufcheck | cv check | mentor* | mentee | masterclass | meisterklasse |
		vortragsreihe | e learning | onlinekurs | selbstlernkurs | modul | zertifikatskurs | sprachkurs* |
		deutschkurs | volkshochschule | vhs | teilnahmebestatigung | teilnahmegebuhr | anmeldung zum |
		anmeldebestatigung | angemeldet fur | platz gesichert | ihr platz | dein platz | kostenlose teilnahme |
		lernen sie wie | du lernst | lerne wie | so uberzeugen sie | so uberzeugst du | referent* des | ihk |
		umschulung*`,
	newsletter: `newsletter* | abbestellen | abmelden | austragen | im browser ansehen | im browser anzeigen |
		im browser offnen | online ansicht | online lesen | onlineversion | weiterlesen | mehr lesen |
		jetzt lesen | hier lesen | zum artikel | mehr erfahren | mehr dazu | erfahren sie mehr | erfahre mehr |
		in dieser ausgabe | themen der woche | aktuelle ausgabe | bewerbungstipps | tipps fur | tipps furs |
		tipps zum | tipps und tricks | 0 tipps | 0 fragen | die haufigsten fragen | haufigste fragen |
		so gelingt | so meistern sie | so meisterst du | so uberzeugen sie | so punkten sie | so punktest du |
		so klappts | ratgeber* | karrieretipps | karrierebibel | karriereblog | checkliste | kostenloses e book |
		ebook | download | jetzt herunterladen | blog | neuer blogartikel | abonn* | folgen sie uns | folge uns |
		follow us | weiterempfehlen | preisausschreiben | gewinnspiel | weil sie sich angemeldet |
		einstellungen verwalten | e mail einstellungen | lesezeit | leserbrief | editorial | branchennews | news |
		neuigkeiten aus`,
	advert: `job alert* | jobalert* | jobagent* | job agent | jobmail* | jobletter | stellenmarkt | jobborse* |
		jobportal | suchagent* | suchauftrag* | neue jobs | neue stellen | neue stellenanzeigen | passende jobs |
		passende stellen | jobs fur dich | jobs fur sie | stellen fur sie | stellen fur dich | empfohlene jobs |
		jobempfehlung* | job empfehlungen | ahnliche jobs | ahnliche stellen | weitere stellen | weitere jobs |
		aktuelle jobs | aktuelle stellen | stellenangebote | jobangebote | 0 jobs | 0 stellen |
		alle jobs anzeigen | alle stellen anzeigen | zur stellenanzeige | zum stellenangebot | zum job |
		stelle ansehen | job ansehen | jetzt bewerben | direkt bewerben | schnellbewerbung |
		jetzt online bewerben | bewirb dich | bewerben sie sich | bewerben bis | bewerbungsschluss | wir suchen |
		wir stellen ein | gesucht | suchen verstarkung | suchen wir | werde teil | werden sie teil |
		komm in unser team | komm ins team | deine benefits | wir bieten | das bieten wir | dein profil |
		ihr aufgabengebiet | bewerbertag* | recruiting day | recruiting event | speed dating | jobspeeddating |
		ohne anmeldung | ohne termin | ohne bewerbung | einfach vorbeikommen | gehalt ab | ab sofort |
		quereinsteiger* | monster | jobware | meinestadt | jobs ch | karriere at | stellenanzeige per mail |
		suchkriterien | deiner suche | ihrer suche | alert bearbeiten | alert loschen`,
	approach: `auf ihr profil | auf dein profil | ihr profil gesehen | dein profil gesehen | profil gestossen |
		profil aufmerksam | auf sie aufmerksam | auf dich aufmerksam | aufmerksam geworden | ihr profil auf |
		dein profil auf | ihr xing profil | dein linkedin profil | ihr linkedin profil | uber xing |
		uber linkedin | ihr profil passt | dein profil passt | passt perfekt auf | passen konnte | konnte passen |
		konnte zu ihnen passen | konnte zu dir passen | konnte sie interessieren | konnte dich interessieren |
		interessant fur sie | interessant fur dich | interessant sein | ware das was fur | ware das etwas fur |
		haben sie interesse | hast du interesse | hatten sie interesse | hattest du interesse |
		besteht interesse | grundsatzliches interesse | grundsatzlich interesse | bei interesse |
		interesse an einem | interesse an einer neuen | interesse geweckt | neugierig | sind sie offen |
		bist du offen | offen fur | wechselbereit* | wechselwillig | wechselgedanken | wechsel | veranderung |
		neue herausforderung* | beruflich neu | jobwechsel | spannende position* | spannende perspektive* |
		spannende herausforderung* | spannende aufgabe* | spannende rolle | spannende vakanz* |
		spannendes projekt | spannende moglichkeit | attraktive position | interessante position* |
		interessante stelle | interessante aufgabe | tolle chance | ich suche | aktuell suche ich |
		suche aktuell | suche derzeit | suche im auftrag | wir suchen aktuell | suche fur | fur einen mandanten |
		fur einen kunden | fur meinen kunden suche | fur meinen mandanten | im kundenauftrag | exklusiv* |
		vertraulich* | unverbindlich* | diskret* | headhunter | direktansprache | darf ich ihnen | darf ich dir |
		darf ich mich vorstellen | ich bin recruiter | als personalberater | kennen sie jemanden |
		kennst du jemanden | weiterempfehl* | vernetzen | freelance* projekt | projektanfrage |
		verfugbar fur ein projekt | sind sie derzeit verfugbar | auf der suche | auf jobsuche | ihre erfahrung |
		zehn minuten | 0 minuten fur | kurz telefonieren | naheres erzahlen | mehr dazu erzahlen | mehr erzahlen`,
	interviewer: `als interviewer | als interviewerin | als interviewende* | interviewer eingeteilt |
		interviewerin eingeteilt | du interviewst | sie interviewen | ihr interviewt | wir interviewen |
		du fuhrst | sie fuhren das | fuhrst das interview | fuhren das gesprach | gesprach fuhren |
		interview fuhren | interviews fuhren | du bist eingeteilt | fur das interview eingeteilt |
		interview mit der kandidatin | gesprach mit der kandidatin | gesprach mit der bewerberin |
		gesprache mit bewerbern | gesprach mit bewerber* | vorstellungsgesprache mit | unser kandidat |
		unsere kandidatin | der kandidat | die kandidatin | den kandidaten | dem kandidaten | des kandidaten |
		der bewerber | die bewerberin | den bewerber | dem bewerber | kandidat fur | kandidatin fur |
		bewerber fur | bewerberin fur | unser bewerber | bewerber ist | bewerberin ist | bewerber kommt |
		bewerberin kommt | kandidat kommt | kandidatin kommt | kandidatenunterlagen | kandidatenprofil |
		bewerberprofil | bewerbermappe | lebenslauf anbei | lebenslauf im anhang | cv anbei | cv im anhang |
		lebenslauf des | lebenslauf der | unterlagen des bewerbers | unterlagen der bewerberin |
		bewertungsbogen* | beurteilungsbogen* | beobachtungsbogen | feedbackbogen | scorecard* | interview kit |
		interviewleitfaden* | interview leitfaden | gesprachsleitfaden | fragenkatalog | bewerte |
		bewertung abgeben | bewerten sie | bewertungskriterien | feedback abgeben | feedback zum kandidaten |
		feedback zur kandidatin | feedback eintragen | deine einschatzung | ihre einschatzung |
		eure einschatzung | einschatzung abgeben | fachliche einschatzung | fur euer team | fur deine vakanz |
		deine offene stelle | interview ubernehmen | ubernimmst du | kannst du dazukommen |
		dabei sein im gesprach | auswahlkommission mitglied | mitglied der kommission | debrief im team |
		hiring team meeting | kandidatenvergleich | vorgestellt von | wir hatten einen kandidaten |
		profil vorstellen | kandidatenvorschlag* | stellen wir ihnen vor | stelle ihnen vor |
		kandidat* steht ihnen`,
	past: `danke fur das gesprach | danke fur das angenehme | danke fur das tolle | dank fur das gesprach |
		dank fur das nette | dank fur das angenehme | dank fur das offene | dank fur das gute |
		dank fur das freundliche | dank fur das interessante | dank fur das sehr | dank fur den netten |
		danke fur den netten | danke fur ihren besuch | danke fur deinen besuch | danke fur ihre zeit |
		danke fur deine zeit | danke dass sie da waren | danke dass du da warst | danke dass sie sich |
		danke dass du dir | dass sie sich die zeit | dass du dir die zeit | zeit genommen |
		das angenehme gesprach | das nette gesprach | das offene gesprach | das interessante gesprach |
		das gute gesprach | das freundliche gesprach | gestrige* | gestern | vorgestern | letzte woche |
		vergangene* | hat uns gefreut | hat mich gefreut | hat mich sehr gefreut | hat uns sehr gefreut |
		war schon | war toll | war nett | war sehr nett | hat spass gemacht | kennengelernt | kennenzulernen und |
		nach ihrem gesprach | nach deinem gesprach | nach unserem gesprach | nach dem gesprach mit |
		nach dem vorstellungsgesprach | im nachgang | im anschluss an unser | bezugnehmend auf unser gesprach |
		unser gesprach am | ihr gesprach am | gesprach vom | vorstellungsgesprach vom | aus dem gesprach |
		im gesprach haben | im gesprach hast | wie war | wie wars | wie lief | wie liefs | wie ist es gelaufen |
		wie ist es gegangen | wie gings | wie hat es ihnen gefallen | wie hat es dir gefallen | gut gelaufen |
		lief gut | ruckmeldung zu ihrem | ruckmeldung zum gesprach | ruckmeldung vom kunden |
		feedback vom kunden | feedback des kunden | feedback zum gesprach | feedback zu ihrem gesprach |
		feedback zu deinem | ihr feedback zum | bewerten sie ihr | wie zufrieden waren | bewerten sie den |
		bewerbungserlebnis | uber das ergebnis | wir beraten uns | melden uns mit einer entscheidung |
		war ein gutes gesprach | waren sehr angetan | positiver eindruck | guten eindruck | bleibenden eindruck |
		verpasst | nicht erschienen | haben sie vermisst | haben vergeblich`,
	rejection: `leider mussen wir ihnen mitteilen | mussen wir ihnen leider | mussen wir dir leider | leider mitteilen |
		leider keine zusage | leider konnen wir ihnen | leider konnen wir dir | leider konnen wir sie |
		leider konnen wir dich | konnen wir ihnen leider | konnen wir sie leider | nicht anbieten |
		keine positive | keine bessere nachricht | keine gute nachricht | keine erfreulichere |
		nicht berucksichtig* | nicht weiter berucksichtig* | nicht mehr berucksichtig* | nicht in die engere |
		nicht in der engeren | nicht in die nachste | nicht weiter verfolgen | nicht weiterverfolgen |
		nicht weiterverfolgt | nicht fortsetzen | nicht fortzusetzen | nicht fortfuhren | nicht weitermachen |
		nicht weitergeht | nicht entsprechen | nicht einladen | nicht zum gesprach einladen |
		nicht zu einem gesprach | nicht ausgewahlt | nicht erfolgreich | nicht die passende | nicht ganz passt |
		nicht zusammenpassen | nicht auf sie gefallen | nicht auf dich gefallen | nicht fur sie entschieden |
		nicht fur dich entschieden | gegen sie entschieden | gegen eine | andere bewerber* | anderen bewerber* |
		anderer bewerber* | andere kandidat* | anderen kandidat* | andere bewerbung* | fur einen anderen |
		fur eine andere | jemand anderen | jemand anders | mitbewerber* | fur andere | anderweitig entschieden |
		anders entschieden | anderweitig vergeben | anderweitig besetzt | anderweitig zu besetzen |
		stelle anderweitig | bereits besetzt | das rennen gemacht | besser passt | noch besser |
		besser entspricht | genauer entspricht | anforderungsprofil besser | absage | absagen zu mussen |
		abzusagen | keine wertung | nicht als wertung | kein urteil | nicht als urteil | nicht leichtgefallen |
		nicht leicht | schwer gefallen | schwergefallen | die entscheidung ist uns | sorgfaltiger prufung |
		nach sorgfaltiger | nach eingehender | grundlicher prufung | hohe anzahl | vielzahl von bewerbungen |
		vielzahl an bewerbungen | zahlreiche bewerbungen | vielen bewerbungen | fur ihre zukunft |
		fur deine zukunft | ihre berufliche zukunft | deine berufliche zukunft | ihren weiteren |
		deinen weiteren | weiteren beruflichen | weiteren berufsweg | beruflichen weg | weiteren lebensweg |
		weiteren weg | alles gute fur ihre | alles gute fur deine | fur die zukunft alles gute |
		viel erfolg bei ihrer | viel erfolg bei der | viel erfolg bei deiner | weiteren suche | deiner suche |
		weiterhin viel erfolg | kunftige vakanzen | talentpool aufnehmen | in unseren talentpool |
		unterlagen zuruck | senden wir ihnen ihre | daten loschen | ihre bewerbung zuruck | nicht entmutig* |
		enttausch*`,
	offer: `jobangebot* | stellenangebot fur sie | vertragsangebot* | arbeitsvertrag* | dienstvertrag* |
		ausbildungsvertrag* | lehrvertrag | vertrag | vertragsunterlagen | vertragsentwurf | unterschreiben |
		unterschrieben* | unterzeichn* | unterschrift | gegengezeichnet* | vertragsunterzeichnung* | docusign |
		zusage | wir sagen ja | angebot unterbreiten | angebot machen | unser angebot | angebot annehmen |
		angebot fur die stelle | mochten wir ihnen die stelle | stelle anbieten | position anbieten |
		anbieten zu konnen | einstellen | mochten dich ab | fur sie entschieden | fur dich entschieden |
		uns fur sie | uns fur dich | sie haben die stelle | du hast die stelle | haben den job | hast den job |
		stelle bekommen | job bekommen | du bist dabei | willkommen im team | herzlich willkommen |
		willkommen an bord | willkommen bei | im team begrussen | als neue kollegin | als neuen kollegen |
		als neues teammitglied | neue mitarbeiterin | neuer mitarbeiter | erster arbeitstag | ersten arbeitstag |
		ihr erster tag | dein erster tag | ersten tag | arbeitsbeginn | arbeitsantritt | dienstantritt |
		dienstbeginn | eintrittsdatum | startdatum | starttermin | ihr start | dein start | start bei uns |
		onboarding* | einarbeitung* | einfuhrungstag* | einfuhrungswoche | einfuhrungsveranstaltung |
		willkommenstag | welcome day | begrussungstag | personalfragebogen | personalbogen |
		sozialversicherungsnummer | steuer id | steueridentifikationsnummer | bankverbindung |
		krankenkassenbescheinigung | fuhrungszeugnis | gehaltsangebot | gehaltsverhandlung* | gehalt von |
		bruttojahresgehalt | urlaubstage | tage urlaub | probezeit | vertragsgesprach* | vertragsverhandlung* |
		it ausstattung | zugangskarte | dienstausweis | auf die zusammenarbeit | gute zusammenarbeit`,
	reference: `referenz* | reference check | ehemaliger vorgesetzter | ehemalige vorgesetzte* | ehemaligen vorgesetzten |
		ehemaliger arbeitgeber | ehemaligen arbeitgeber | fruheren arbeitgeber | letzten arbeitgeber |
		empfehlungsschreiben* | empfehlung schreiben | arbeitszeugnis* anfordern | auskunft uber |
		auskunft geben | wurden sie ihn | zusammenarbeit mit frau | zusammenarbeit mit herrn | leumundszeugnis |
		hintergrundprufung | background check | sicherheitsuberprufung*`,
	test: `einstellungstest* | eignungstest* | eignungsprufung | eignungsdiagnost* | onlinetest* | online tests |
		test | testlink | testergebnis* | testverfahren | online assessment* | onlineassessment* | assessment |
		assessments | personlichkeitstest* | personlichkeitsfragebogen | potenzialtest | kognitiv* | logiktest |
		intelligenztest | fahigkeitstest | sprachtest* | tippprobe | schreibprobe* | ubersetzungsprobe |
		probeaufgabe* | testaufgabe* | programmieraufgabe* | codility | hackerrank | challenge | take home |
		hausaufgabe | arbeitsprobe einreichen | fallstudie einreichen | aufgabe bearbeiten | aufgabe einreichen |
		bearbeiten sie | bearbeite | bearbeitungszeit* | losung einreichen | abgabe | abgabefrist | abgabetermin |
		absolvieren | absolviere | durchfuhren sie | jetzt starten | zeitversetzt* | zeitunabhangig* |
		videointerview aufnehmen | video aufnehmen | aufnehmen sie | nimm deine antworten |
		nehmen sie ihre antworten | antworten aufnehmen | aufzeichnen | videoantwort* | videobotschaft |
		bewerbungsvideo | vorstellungsvideo | kurzes video | hirevue | cammio | viasto | wann immer sie wollen |
		link ist gultig | link gultig bis | lauft ab | verfallt | pro frage | versuche | chatbot | ki interview |
		schriftliche prufung | fragebogen ausfullen | online fragebogen | beantworten sie |
		beantworte die fragen | vorabfragebogen`,
	received: `eingang ihrer bewerbung | eingang deiner bewerbung | den eingang | eingangsbestatigung* |
		empfangsbestatigung | bewerbung ist bei uns | bewerbung erhalten | eingegangen | eingetroffen |
		gut angekommen | ist angekommen | ist bei uns angekommen | haben wir erhalten | haben ihre bewerbung |
		haben deine bewerbung | haben ihre unterlagen | ihre unterlagen erhalten | erfolgreich ubermittelt |
		erfolgreich eingereicht | erfolgreich versendet | ubermittelt wurde | dank fur ihre bewerbung |
		dank fur deine bewerbung | danke fur deine bewerbung | danke fur ihre bewerbung |
		fur das entgegengebrachte | entgegengebrachtes interesse | ihr vertrauen | prufen ihre | prufen deine |
		prufen wir ihre | prufen nun | prufung ihrer | prufung deiner | wir prufen | sorgfaltig prufen | sichten |
		sichtung* | gesichtet | durchsicht | auswertung | werten aus | schauen uns ihre | schauen uns deine |
		schauen wir uns | lesen wir | nehmen uns zeit | etwas zeit | bitten sie um etwas | geduld | bearbeitung |
		bearbeiten ihre | bearbeitungsdauer | zwischenbescheid* | zwischenstand | unaufgefordert |
		kommen auf sie zu | kommen auf dich zu | wir kommen auf sie | schnellstmoglich bei |
		melden uns bei ihnen | melden uns bei dir | melden uns schnellstmoglich | melden uns zeitnah |
		melden uns so schnell | melden uns innerhalb | melden wir uns | meldet sich | setzen uns mit ihnen |
		setzen uns mit dir | in verbindung | horen von uns | erhaltst du | horst von uns | sie horen von |
		du horst von | ruckmeldung erhalten | innerhalb der nachsten | in den nachsten tagen |
		in den nachsten wochen | nachsten zwei wochen | nach ablauf der | nach bewerbungsschluss |
		falls sie in die | sollten sie in die engere | sollten wir | wenn ihr profil | wenn dein profil |
		falls ihr profil | bei passendem profil | bei passung | gesonderte einladung | von ruckfragen |
		ruckfragen abzusehen | sehen sie von | voraussichtlich in | bewerbungsnummer | vorgangsnummer |
		alle bewerbungen | weiteres vorgehen | wie geht es weiter | so geht es weiter | wie es weiter geht`,
	friends: `abendessen | essen gehen | essen wir | zum essen | fruhstucken | brunch* | grillen | grillabend |
		grillfest | feierabendbier | bier | bierchen | wein | cocktail* | trinken | kneipe | biergarten | pizza |
		kochen | kochabend | spieleabend | filmabend | kino | konzert* | party | feier | feiern | geburtstag* |
		hochzeit* | taufe | jubilaum | weihnachten | silvester | ostern | urlaub zusammen | wandern | joggen |
		fussball* | training heute abend | schwimmbad | sauna | baby | enkel | oma | opa | mama | papa | mutti |
		mami | tante | onkel | bruder | cousin* | schatz | schatzi | liebling | mausi | susse | suesser | bussi |
		bussis | kuss | kussi | kusschen | knutsch* | umarmung | druck dich | hab dich lieb | hdl | hdgdl |
		lieb dich | alles liebe | liebe grusse an | lg an | knuddel* | wie gehts | wie geht es dir |
		was macht die jobsuche | was macht die arbeitssuche | wie lauft die jobsuche | wie lauft es mit |
		wie lauft die suche | wie war dein | hast du was gehort | erzahl mal | erzahl mir alles |
		neuigkeiten bei dir | bei mir hat | ich hab heute | mein vorstellungsgesprach |
		ich habe ein vorstellungsgesprach | hab ein vorstellungsgesprach | mein interview | quatschen |
		klonschnack | am wochenende | ubernachten | hund | katze | vermiss dich | vermisse dich | mitbringsel |
		tisch reserviert | tisch ist | treffen wir uns um | eis essen | spazieren* | kaffeeklatsch |
		klassentreffen | stammtisch | chor | chorprobe | kegeln`,
	work: `teammeeting* | team meeting | teamsitzung* | teambesprechung* | teamtermin | teamrunde |
		dienstbesprechung* | abteilungsmeeting | abteilungsrunde | bereichsmeeting | jour fixe* | jourfixe | jf |
		weekly | daily | stand up | standup | sprint* | retro | retrospektive | backlog | refinement | all hands |
		townhall | town hall | betriebsversammlung* | personalversammlung | mitarbeiterversammlung |
		mitarbeitergesprach* | mitarbeiterinnengesprach* | mitarbeiterjahresgesprach* | mag | jahresgesprach* |
		personalgesprach* | zielvereinbarung* | zielgesprach* | beurteilungsgesprach* | beurteilung |
		feedbackgesprach* | feedback gesprach | entwicklungsgesprach* | leistungsbeurteilung |
		probezeitgesprach* | halbjahresgesprach* | quartalsgesprach* | gehaltsgesprach* | ruckkehrgesprach* |
		bem gesprach | wiedereingliederung* | 0 0 gesprach | one on one | vorstandssitzung* | aufsichtsrat* |
		gesellschafterversammlung | kundentermin* | kundenmeeting | projektmeeting | projektbesprechung |
		projekttermin | projektstand | kick off | kickoff* | statusmeeting | statusupdate | status update |
		strategiemeeting | planungsmeeting | abstimmungstermin* | protokoll | tagesordnung* | sitzungseinladung |
		besprechungsraum buchen | schichtplan* | dienstplan* | schichttausch | urlaubsantrag* | urlaubsplanung |
		krankmeldung | stundenzettel | zeiterfassung | uberstunden | spesen* | reisekostenabrechnung |
		gehaltsabrechnung* | lohnabrechnung* | abrechnung | lohnsteuerbescheinigung | betriebsausflug |
		firmenfeier | weihnachtsfeier | sommerfest | teamevent | arbeitssicherheit | unterweisung* |
		brandschutz* | audit* | release | rollout | quartalszahlen | forecast | liebe kollegen |
		liebe kolleginnen | liebes team | hallo team | moin zusammen | hallo zusammen | it abteilung | helpdesk |
		wartungsfenster`,
	study: `studium* | studien* | studierende* | immatrikul* | einschreibung* | zulassungsbescheid |
		zulassungsgesprach | zulassungsverfahren | aufnahmegesprach* | aufnahmeprufung* | aufnahmeverfahren |
		stipendi* | begabtenforderung | daad | erasmus* | auslandssemester | austauschprogramm | bafog |
		universitat* | uni | hochschule* | fachhochschule | fakultat* | lehrstuhl* | professor* | dekanat |
		prufung* | klausur* | examen* | staatsexamen | kolloquium* | disputation | verteidigung |
		abschlussarbeit | masterarbeit* | bachelorarbeit* | thesis | betreuung ihrer | erstgutachter* |
		doktorand* | promotionsstelle | dissertation* | exposee | seminararbeit | hausarbeit | vorlesung* |
		tutor* | ubungsgruppe | sprechstunde | semester* | wintersemester | sommersemester | mensa | nachhilfe |
		lerngruppe | matrikelnummer | modulprufung | ects | matura | abschlussprufung | gesellenprufung |
		berufsschule`,
	event: `messe | messestand | messetermin | karrieremesse* | jobmesse* | ausbildungsmesse* | berufsmesse* |
		firmenkontaktmesse* | fachmesse | karrieretag* | karriereevent | recruitingmesse | tag der offenen tur |
		infotag* | infoabend* | informationsabend | informationsveranstaltung* | infoveranstaltung* |
		veranstaltung* | event | events | konferenz* | kongress* | tagung* | symposium | fachtagung | vortrag |
		vortrage | lesung | podiumsdiskussion* | keynote | meetup | netzwerktreffen | netzwerkabend | networking |
		afterwork | hackathon | ticket* | eintrittskarte* | eintritt frei | einlass | angemeldet |
		anmelden unter | registrier* | deine anmeldung | ihre anmeldung | teilnehmerliste | standnummer |
		aussteller* | jubilaum* | einweihung | eroffnung* | richtfest | vernissage | ausstellung* | stadtfest |
		flohmarkt | basar | gottesdienst | gemeindefest | mitgliederversammlung* | jahreshauptversammlung |
		vereinssitzung | ehrenamt* | helfertreffen | spende* | benefiz* | blutspende | burgerversammlung |
		nachbarschaft* | oper | turnier | wettkampf | marathon | livestream | live stream`,
	scam: `telegram | whatsapp | per chat | textinterview | text interview | wechat | hangouts | skype chat |
		bitcoin* | krypto* | usdt | ethereum | wallet | coinbase | binance | investition* | investieren |
		geldanlage | rendite | passives einkommen | gutscheinkarte* | geschenkkarte* | paysafe* | steam karte* |
		google play karte* | western union | moneygram | vorkasse | vorauszahlung* | vorschuss | anzahlung |
		kaution | gebuhr | bearbeitungsgebuhr* | registrierungsgebuhr* | anmeldegebuhr | verwaltungsgebuhr |
		schulungsgebuhr | erstattet nach | uberweis* | geld senden | geld weiterleiten | zahlungen empfangen |
		finanzagent* | zahlungsagent | iban | kontodaten | bankdaten | kontoverbindung | kontoeroffnung |
		online banking | kreditkart* | tan | video ident | videoident | postident | ident verfahren |
		ausweiskopie | kopie ihres ausweises | foto vom personalausweis | foto ihres ausweises |
		vorder und ruckseite | selfie | sozialversicherungsnummer senden | pakete empfangen | paketprufer* |
		paketagent* | warenprufer* | warenagent | pakete weiterleiten | heimarbeit | von zu hause aus |
		homeoffice job | keine erfahrung notig | keine erfahrung erforderlich | ohne erfahrung |
		ohne vorkenntnisse | keine vorkenntnisse | leicht verdient* | schnelles geld | geld verdienen |
		taglich verdienen | euro pro tag | pro tag verdienen | pro stunde verdienen | nebenverdienst |
		zuverdienst | testkauf* | app tester | produkttester | bewertungen schreiben | likes |
		aufgaben erledigen | online aufgaben | startguthaben | auszahlung | scheck | ausrustung kaufen |
		von unserem lieferanten | antworten sie mit ja | schreiben sie uns auf | bewerbercode | bewerbungscode |
		code senden | mit freude teilen | sie wurden ausgewahlt | dringend handeln | ihr konto wurde | gesperrt |
		verifizier* | innerhalb von 0 stunden`,
};
