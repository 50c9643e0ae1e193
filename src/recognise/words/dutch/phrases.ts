import type { Phrases } from '../vocabulary.ts';

/** Phrases of Dutch and Flemish mail about appointments and jobs; see `Phrases` for the notation. */
export const DUTCH_PHRASES: Phrases = {
	ask: `schikt het | schikt dat | schikt dit | schikt je | schikt u | schikken | past het | past dat | past dit |
		past je | past u | past jou | zou _ passen | zou passen | zou dat lukken | zou het lukken |
		zou dat kunnen | zou dat gaan | lukt het | lukt dat | lukt je | lukt dit | gaat dat | gaat het lukken |
		komt het uit | komt dat uit | komt dit uit | komt dat _ uit | komt het _ uit | goed uitkomen |
		goed uitkomt | zou uitkomen | kun je | kun jij | kunt u | kan je | kan jij | kan u | kunnen jullie |
		kunnen we | kunnen wij | kan dat | kan het | zou je | zou jij | zou u | zouden we | zouden wij |
		zouden jullie | zou het mogelijk | is het mogelijk | is dat mogelijk | is dit mogelijk | mogelijk is |
		zou kunnen | ben je vrij | ben je dan vrij | ben je beschikbaar | ben je _ beschikbaar |
		bent u beschikbaar | bent u vrij | ben jij vrij | heb je tijd | heb jij tijd | hebt u tijd |
		heeft u tijd | heb je _ tijd | heb je zin | heb je even | heb je nog plek | ben je in de gelegenheid |
		bent u in de gelegenheid | ben je akkoord | bent u akkoord | ga je akkoord | gaat u akkoord | is dat ok |
		is dat oke | is dat goed | is dit goed | is dat prima | is het goed als | vind je het goed |
		vindt u het goed | vind je dat goed | is dat akkoord | akkoord voor jou | is dat te doen | haalbaar |
		ok voor jou | ok voor u | oke voor jou | goed voor jou | goed voor u | wat dacht je van |
		wat denk je van | wat vind je van | wat vindt u van | hoe klinkt | hoe zit het | hoe zit je |
		hoe ziet _ eruit | zullen we | zal ik | zeggen we | spreken we af | spreken we _ af | kom je | komt u |
		wil je | wil jij | wilt u | zie je dat zitten | ziet u dat zitten | zie je het zitten | of dit past |
		of dat past | of het past | of dat lukt | of dit lukt | of het lukt | of het schikt | of dit schikt |
		of dat schikt | of dat kan | of je kan | of je kunt | of u kunt | of je dan | of u dan | of het uitkomt |
		of dit uitkomt | of dat uitkomt | of je tijd hebt | of je beschikbaar | of u beschikbaar | red je dat |
		red je het | haal je dat | iets voor je | iets voor jou`,
	choose: `welke dag | welk moment | welke tijd | welk tijdstip | welke datum | welke van | welk van de |
		welke zal ik | welke data | welke tijden | welke tijdstippen | welke past | welke heeft | welk uur |
		welke schikt | wat schikt | wat past | wat komt je | wat komt u | wat komt het beste | kies | kiest |
		kiezen | keuze | selecteer | selecteren | prik | prikken | plan zelf | plan je | plan een | plan direct |
		plan hier | plan uw | plan dan | plan in | plant u | zelf een moment | zelf plannen | in te plannen |
		inplannen | plannen via | boek | boekt u | boeken | reserveer | reserveren | leg vast | leg zelf |
		schrijf je in voor een | vul in wanneer | geef aan | opties | mogelijkheden | optie | momenten |
		een van de | een van deze | een van onderstaande | een van beide | volgende data | onderstaande data |
		volgende tijdstippen | enkele data | de volgende tijden | beschikbare tijden | beschikbare tijdstippen |
		vrije plekken | vrij moment | plekje | nog plek | nog vrij | tijdslot | tijdslots | tijdsblok | slot |
		slots | tijdvak | stel ik voor | stel voor | stellen voor | stellen we voor | stellen wij voor |
		stel je _ voor | voorstel | voorstellen | datumvoorstel | datumvoorstellen | we kunnen op |
		wij kunnen op | we kunnen je ontvangen | kunnen wij aanbieden | bieden we aan | bieden wij | ofwel |
		hetzij | of anders | of juist | of op | of om | of eventueel | liever | liefst | voorkeur | voorkeuren |
		voorkeursdatum | voorkeurstijd | voorkeursmoment | alternatief | alternatieven | alternatieve datum |
		calendly | datumprikker | doodle | planningslink | boekingslink | planner | plantool | boekingspagina |
		agendalink | mijn agenda | onze agenda | online agenda | via de link | via volgende link | via de knop |
		op de link | klik op | klik hier | onderstaande link | deze link | wie het eerst komt`,
	availability: `beschikbaarheid | beschikbaarheden | beschikbaar | wanneer je | wanneer jij | wanneer u | wanneer kun |
		wanneer kunt u | wanneer kan | wanneer ben je | wanneer bent u | wanneer heb je | wanneer heeft u |
		wanneer past | wanneer schikt | wanneer lukt | wanneer zou | wanneer komt | wanneer kunnen we |
		wanneer het past | wanneer het schikt | wanneer het uitkomt | wanneer het je | wanneer wel |
		wanneer ben jij | welke dagen | welke momenten | welke tijden | op welk moment | vanaf wanneer |
		hoe laat | momenten waarop | dagen waarop | tijden waarop | stuur me | stuur mij | stuur ons | geef me |
		geef mij | geef ons | geef door wanneer | geef aan wanneer | laat weten wanneer | laat me weten wanneer |
		laat maar weten wanneer | doorgeven wanneer | mail me wanneer | zeg maar wanneer | zeg je maar wanneer |
		zeg maar wat | komende weken | komende week | volgende week | deze week | komende dagen | in de loop van |
		binnenkort | op korte termijn | zo snel mogelijk een | een moment | geschikt moment | passend moment |
		gezamenlijk moment | afspraak maken | afspraak te maken | een afspraak plannen | afspraak inplannen |
		gesprek inplannen | gesprek plannen | gesprek in te plannen | moment inplannen | tijd vrijmaken |
		agendas | agenda erbij | flexibel | overdag | s avonds | na werktijd | na de uren | na het werk |
		na je werk | ochtend of middag | liefst ochtenden | in de ochtend | voormiddag | namiddag | bereikbaar |
		te bereiken | je agenda eruit | je agenda eruitziet | hoe ziet je agenda | hoe ziet je week`,
	tentative: `voorbehoud | voorlopig | voorlopige | provisoir* | geblokt | in afwachting | in optie | optie op |
		een optie | optie genomen | vrij te houden | vrijhouden | vrijgehouden | houd vrij | hou vrij | alvast |
		blok | blokken | blokkeer | potlood | save the date | nog niet definitief | nog niet zeker |
		nog niet vast | nog niet bevestigd | nog niet rond | nog niet helemaal | te bevestigen | nog bevestigen |
		nog bevestigd | moet nog | moeten nog | moet ik nog | nog overleggen | even overleggen | na overleg |
		nog afstemmen | nog checken | even checken | navragen | wacht nog | wachten nog | wacht op | ik wacht |
		nog geen bevestiging | nog niets gehoord | onzeker | onduidelijk | nog open | nog niet bekend | zodra |
		laat ik je weten | laat ik weten | laat ik het weten | laat ik nog weten | laat nog weten | laten we nog |
		laten we weten | laten we je weten | hoor je van mij | hoor je nog | hoor je van ons | hoort u van mij |
		hoort u nog | kom erop terug | kom ik erop terug | kom hierop terug | kom ik op terug |
		komen we op terug | komen hierop terug | kom ik nog op terug | bevestig ik | bevestig het dan |
		bevestiging volgt | definitieve bevestiging | definitieve uitnodiging | volgt nog | volgt later |
		volgen nog | link volgt | details volgen | uitnodiging volgt | stuur ik nog | stuur ik later |
		krijg je nog | krijg je dan | krijg je de bevestiging | nader te bepalen | ntb | nnb | nog te bepalen |
		waarschijnlijk | vermoedelijk | wellicht | misschien | mogelijk | eventueel | evt | normaal gezien |
		normaal gesproken | in principe | in beginsel | wsl | als het goed is | naar verwachting | indicatief |
		streven | gaan we uit van | kan nog wijzigen | kan nog veranderen | kan wijzigen |
		wijzigingen voorbehouden | tbc | tba | tbd | richtdatum | beoogd* | geplande datum | concept |
		vrijblijvend | definitief maken | definitief maak`,
	fix: `staat | vast | vastgelegd | vastgezet | vastgesteld | vastleggen | ik zet | zet ik in | zet je in |
		zet het in | zet hem in | in de agenda | agenda gezet | bevestig | bevestigen | bevestigd | bevestigt |
		bevestiging | afspraakbevestiging | hiermee bevestig* | definitief | definitieve | bij deze | bij dezen |
		hierbij | ingepland | gepland | voorzien | genoteerd | noteer | noteren | opgeschreven | schrijf je op |
		geboekt | gereserveerd | geregeld | gefixt | rond | in orde | in kannen en kruiken | beklonken |
		afgesproken | zoals telefonisch | zoals zojuist | zoals daarnet | overeengekomen | daarnet overlopen |
		besproken | conform afspraak | op jouw verzoek | telefonisch contact | ons telefoongesprek |
		ons telefonisch | naar aanleiding van ons | volgens afspraak | we spreken af | afspraak is | je afspraak |
		uw afspraak | onze afspraak | je hebt een afspraak | u heeft een afspraak | afspraakgegevens |
		alle details | de details | hieronder vind je | hieronder vindt u | alle info | alles op een rij |
		op een rijtje | alle gegevens | gekozen | wordt het | het wordt`,
	agree: `prima | perfect | top | toppie | topper | super | geweldig | fantastisch | fijn | leuk | heel goed |
		helemaal goed | uitstekend | tof | cool | ok | oke | okidoki | okay | is goed | lijkt me goed |
		lijkt ons goed | klinkt goed | heel graag | ja graag | ja hoor | zeker | natuurlijk | uiteraard |
		met plezier | met veel plezier | akkoord | afgesproken | deal | doen we | doe ik | we doen het | past |
		schikt mij | schikt me | schikt ons | dat schikt | lukt | gaat lukken | komt mij goed uit |
		komt ons goed uit | komt me goed uit | dat kan | kan ook | kan ik | geen probleem | geen enkel probleem |
		geen punt | komt goed | komt voor elkaar | in orde | goed voor mij | goed voor ons | werkt voor mij |
		werkt voor ons | ik ben er | we zijn er | ben erbij | ik kom | kom graag | ik neem | we nemen | nemen we |
		dan kies ik | doe maar | doe dan maar | laten we | hou ik vrij | zie ik je | zien we je | tot dan |
		tot donderdag | tot maandag | tot dinsdag | tot woensdag | tot vrijdag | dan zien we elkaar |
		dan spreken we elkaar | bedankt voor je flexibiliteit | bedankt voor uw flexibiliteit |
		dank voor je snelle | bedankt voor je snelle | bedankt voor je reactie | goed om te horen | merci |
		aangenomen | geaccepteerd | accepteer | toegezegd | ik zeg toe`,
	expect: `tot dan | tot maandag | tot dinsdag | tot woensdag | tot donderdag | tot vrijdag | tot zaterdag |
		tot volgende week | tot binnenkort | tot snel | tot gauw | tot ziens | tot morgen | tot straks | tot zo |
		tot zometeen | tot overmorgen | zien we je | zien we u | zien we elkaar | zie ik je | zie ik u | zie je |
		zien elkaar | spreken we elkaar | spreken we je | spreken we u | spreek ik je | spreek je |
		spreken elkaar | spreekt je | ontmoeten we | ontmoet je | ontmoet u | je ontmoet | u ontmoet |
		kijken uit naar | kijk uit naar | kijken er naar uit | kijk er naar uit | we kijken uit | wij kijken uit |
		ik kijk uit | kijken ernaar | kijk ernaar | kijken we uit | uit naar je komst | uit naar uw komst |
		uit naar ons gesprek | uit naar de kennismaking | uit naar onze | verheug* | zin in | we hebben er zin |
		leuk om je te | leuk je te | fijn om je | graag tot | word je verwacht | wordt u verwacht |
		je wordt verwacht | u wordt verwacht | je wordt _ verwacht | verwachten je | verwachten u |
		verwachten we je | verwachten wij u | we verwachten | wij verwachten | verwacht je | verwacht u |
		verwacht bij | je bent welkom | ben je welkom | bent u welkom | u bent welkom | van harte welkom |
		welkom om | welkom op | welkom bij | welkom voor | heten je welkom | heten u welkom | ontvangen je |
		ontvangen u | ontvangen we je | ontvangen wij u | ontvangt je | ontvangt u | word je ontvangen |
		wordt u ontvangen | je wordt ontvangen | ontvangen worden | wordt ontvangen door | vangt je op |
		haalt je op | haalt u op | haal je op | halen je op | vindt plaats | vindt _ plaats | plaatsvinden |
		plaats vinden | gaat door | gaat _ door | heeft plaats | plaatsheeft | doorgaan op | begint | starten om |
		start | aanvang | duurt | zal duren | duur | ongeveer een uur | circa een uur | 0 minuten | een uurtje |
		een half uur | half uurtje | halfuur | halfuurtje | drie kwartier | drie kwartiertjes | anderhalf uur |
		reken op | trek uit | trek er | neem de tijd | bel ik je | bel ik u | bellen we je | bellen we u |
		belt je | belt u | belt jou | ik bel je | ik bel u | word je gebeld | wordt u gebeld | je wordt gebeld |
		zal je bellen | zal u bellen | zal ik je bellen | bellen je | bellen u | ga je in gesprek |
		ga je spreken | je gaat in gesprek | je spreekt | u spreekt | spreekt u met | je hebt een gesprek |
		u heeft een gesprek | gesprek met | maak je kennis | je maakt kennis | u maakt kennis | gesprekspartner* |
		met wie | sluit aan | sluit ook aan | schuift aan | aanwezig zijn | zijn aanwezig | zullen aanwezig |
		zit erbij | zijn erbij | is erbij | de commissie bestaat | kom langs | kom je langs | komt u langs |
		kom dan | kom maar | kom gerust | kom naar | je komt | u komt | langskomt | langskomen | op kantoor |
		ons kantoor | datum | tijdstip | locatie | adres | om te verschijnen`,
	invite: `nodigen wij u | nodigen wij je | nodigen je | nodigen u | nodigen jou | graag nodigen | nodig je uit |
		nodig u uit | nodig je graag | nodig ik je | nodig ik u | nodigt u | nodigt je | nodigen we | uitnodigen |
		uit te nodigen | uitgenodigd | uitnodiging | opgeroepen | oproeping | oproep | willen je graag |
		willen jou graag | willen u graag | willen we je | willen wij u | willen we u | wil je graag |
		wil u graag | wil jou graag | zouden je graag | zouden u graag | zouden jou graag | zouden we je |
		zouden wij u | zouden graag | zou je graag | zou u graag | zou graag | leren kennen | kennismaken |
		graag kennis | kennis met je maken | kennis met jou | kennis met u | kennis te maken | nader kennis |
		graag spreken | graag ontmoeten | graag met je | graag met u | graag met jou | graag een keer |
		graag in gesprek | in gesprek gaan | in gesprek te gaan | met je in gesprek | met u in gesprek |
		met jou in gesprek | wil je spreken | wil je zien | wil je heel graag | willen je zien | wil u spreken |
		op gesprek | langs te komen | langs komen | goed nieuws | leuk nieuws | fijn nieuws | mooi nieuws |
		gefeliciteerd | proficiat | geselecteerd | je bent door | bent door naar | door naar de | volgende ronde |
		een ronde verder | gaan we graag | graag verder | verder met je | volgende stap | vervolgstap | vervolg |
		procedure vervolgen | shortlist | doorgedrongen | spreekt ons aan | spreekt me aan | sprak ons aan |
		sprak ons erg | sprak me aan | aangesproken | enthousiast | nieuwsgierig | interesse gewekt |
		onze interesse | positief | positieve indruk | goede indruk | mooie indruk | indruk gemaakt |
		onder de indruk | ziet er goed uit | ziet er best uit | ziet er mooi uit | leuke brief |
		leuke sollicitatie | leuke reactie | leuk berichtje | met interesse gelezen | met belangstelling |
		met veel interesse | met plezier | klant wil | opdrachtgever wil`,
	move: `verzet | verzetten | verzetting | verplaatst | verplaatsen | verplaats | verplaatsing | verschoven |
		verschuiven | verschuif | verschuift | schuiven | schuift | schuif | opschuiven | opgeschoven |
		doorgeschoven | doorschuiven | naar achteren | naar voren | vervroegd | vervroegen | uitgesteld |
		uitstellen | uitstel | omgezet naar | omgeboekt | omboeken | herplannen | herplan | hergepland |
		opnieuw gepland | opnieuw inplannen | opnieuw plannen | opnieuw ingepland | herinplannen | verleggen |
		verlegd | wisselen | gewisseld | omwisselen | geruild | ruilen | omgegooid | gewijzigd | gewijzigde |
		wijziging | wijzigingen | wijzigen | veranderd | verandert | verandering | aangepast | aangepaste |
		aanpassing | aanpassen | bijgewerkt | bijgewerkte | update | geupdatet | gecorrigeerd | correctie |
		rectificatie | foutje | foutief | verkeerde datum | verkeerde tijd | verkeerd vermeld | typefout |
		moet zijn | had moeten zijn | nieuwe tijd | nieuwe datum | nieuwe afspraak | nieuwe tijden |
		nieuwe locatie | nieuwe link | nieuwe uitnodiging | nieuwe gegevens | andere datum | andere tijd |
		ander tijdstip | ander moment | andere dag | ander uur | vervangend* | inhaalmoment | inhalen |
		alternatieve datum | nieuw | in plaats van | inplaats van | i p v | ipv | in plaats daarvan | maar op |
		maar om | maar naar | maar dan | maar wel op | nu op | nu om | nu naar | wordt nu | wordt dus |
		wordt het nu | liever | toch maar | toch op | pas om | pas op | al om | een uur later | een uur eerder |
		een uurtje later | een uurtje eerder | half uur later | half uur eerder | een dag later | een dag eerder |
		een week later | later op de dag | iets later | wat later | iets eerder | wat eerder | later dan gepland |
		eerder dan gepland | zelfde link | dezelfde link | zelfde plek | zelfde locatie | zelfde tijd |
		zelfde tijdstip | zelfde plaats | zelfde adres | dezelfde plek | dezelfde locatie | hetzelfde adres |
		hetzelfde tijdstip | hetzelfde uur | blijft hetzelfde | blijven hetzelfde | blijft gelijk |
		verder blijft | de rest blijft | link blijft | locatie blijft | tijd blijft | overige blijft |
		alles blijft | voor de rest`,
	oldTime: `oorspronkelijk | oorspronkelijke | aanvankelijk | eerder | eerdere | eerst | eigenlijk | initieel |
		initiele | vorige | voorheen | oude | oud | geplande | gepland stond | gepland staat | stond gepland |
		stond ingepland | stonden gepland | voorziene | afgesproken datum | afgesproken tijd | afspraak van |
		gesprek van | afspraak op | gesprek op | in plaats van | i p v | ipv | inplaats van | niet op | niet om |
		niet meer op | niet meer om | niet zoals gepland | in tegenstelling tot | dus niet | niet langer op |
		niet de | kan niet | kan ik niet | kan toch niet | kan helaas niet | kan ik toch niet | kunnen niet |
		kunnen we niet | kunnen helaas niet | kunnen toch niet | lukt niet | lukt toch niet | lukt helaas niet |
		lukt ons niet | lukt mij niet | lukt me niet | lukt me toch niet | past niet | past toch niet |
		past mij niet | past ons niet | past helaas niet | schikt niet | schikt toch niet | komt niet uit |
		komt toch niet uit | komt niet goed uit | komt slecht uit | haal niet | haal ik niet | haal het niet |
		halen niet | red ik niet | red het niet | redden het niet | redt het niet | gaat toch niet lukken |
		gaat niet | gaat hem niet worden | wordt hem niet | wordt niks | niet haalbaar | niet mogelijk |
		niet doorgaan | was op | was om | was gepland | was voorzien | vervalt | komt te vervallen |
		komt daarmee te vervallen | geldt niet meer`,
	cancel: `geannuleerd | annuleren | annuleer | annuleert | annulering | annulatie | afgezegd | afzeggen | zeg af |
		zeg ik af | zeggen af | zegt af | afzegging | af te zeggen | gecanceld | gecancelled | cancelen |
		cancellen | canceled | geschrapt | schrappen | afgelast | afgelasting | afblazen | afgeblazen |
		verwijderd | uit de agenda | uit je agenda | haal je eruit | haal ik eruit | haal je er | eruit gehaald |
		vrijgeven | vervalt | vervallen | gaat niet meer door | niet door | niet doorgaan | niet kunnen doorgaan |
		niet doorgaat | door kan gaan | niet meer doorgaan | niet plaatsvinden | niet plaats | geen doorgang |
		niet laten doorgaan | tot nader order | tot nader bericht | in de wacht | on hold | op hold |
		op een laag pitje | in de koelkast | uitgesteld voor onbepaalde | voor onbepaalde tijd |
		onbepaalde tijd uitgesteld | opgeschort | opschorten | bevroren | bevriezen | stopgezet | stopzetten |
		stop gezet | gestopt | vacaturestop | aanwervingsstop | wervingsstop | personeelsstop | hiring freeze |
		ingetrokken | intrekken | trekt in | teruggetrokken | trekken terug | terugtrekken | trekt zich terug |
		trek me terug | ingevuld | vervuld | al vergeven | is vergeven | interne kandidaat | interne invulling |
		vacature gesloten | vacature is gesloten | reorganisatie | herstructurering | besparingen | bezuiniging* |
		project stopt | faillissement | hoef je niet | hoeft u niet | hoeft niet | niet te komen |
		niet langs te komen | niet meer nodig | niet meer aan de orde | niet langer | van de baan | geen gesprek |
		geen afspraak meer | zien we af van | af van het gesprek`,
	obstacle: `ziek | ziekgemeld | ziekmelding | ziekte | grieperig | griep | buikgriep | corona | covid | koorts |
		verkouden | ziekenhuis | dokter | ongeval | ongeluk | gewond | overleden | overlijden | sterfgeval |
		begrafenis | uitvaart | familieomstandigheden | familiale redenen | priveomstandigheden |
		persoonlijke redenen | omstandigheden | onvoorzien* | overmacht | noodgeval | spoedgeval | spoed |
		calamiteit | onverwacht* | plots | plotseling | plotse | dringend | dringende | dubbel geboekt |
		dubbele boeking | dubbel gepland | dubbele afspraak | overlap | overlapt | botst | conflict in agenda |
		agendaconflict | agendaproblemen | agenda technisch | andere afspraak | andere verplichting* |
		vergadering | tussengekomen | tussen gekomen | er is iets | ertussen gekomen | tussendoor gekomen |
		komt ertussen | komt iets tussen | verhinderd | vast in | zit vast | sta vast | file | treinstaking |
		staking | staakt | vertraging | geen treinen | treinuitval | autopech | pech | panne | sneeuw | ijzel |
		gladheid | storm | code rood | code oranje | slecht weer | lekkage | waterlek | brand | stroomstoring |
		stroompanne | storing | technisch probleem | technische problemen | zaal niet | ruimte niet | op reis |
		zakenreis | buitenland | cursus | verlof | vakantie | afwezig | niet aanwezig | onderbezet |
		onderbezetting | personeelstekort | drukte | te druk | vanwege | wegens | doordat | aangezien |
		helaas is | collega is | op het laatste moment | op het laatste nippertje | laat het afweten |
		tegenaanbod`,
	regret: `helaas | jammer | spijtig | spijt | sorry | excuus | excuses | excuseer | excuseren | verontschuldig* |
		mijn oprechte | ongemak | ongemakken | voor de overlast | begrip | vervelend | balen | baal | betreuren |
		betreur | teleurstel* | niet kwalijk | late melding | last minute | korte termijn`,
	remind: `herinnering | afspraakherinnering | herinneren | herinner | herinnert | herinneringsmail | reminder |
		remindertje | geheugensteun* | opfrissen | porretje | seintje | nog even dit | niet vergeten |
		niet te vergeten | vergeet niet | vergeet je niet | vergeet u niet | vergeet het niet |
		vergeet je gesprek | denk aan | denk je aan | denkt u aan | denk je eraan | denk eraan | onthoud |
		komt eraan | komt er aan | komt dichterbij | nadert | is het zover | het is zover | is t zover | bijna |
		nog 0 dagen | nog twee dagen | nog een dag | nog een nachtje | nog 0 uur | nog een uur | over 0 dagen |
		over twee dagen | over een uur | over 0 uur | over 0 minuten | over een kwartier | straks | zo meteen |
		zometeen | morgen om | morgen is | vanmiddag | vanavond | vanochtend | vandaag | morgenochtend |
		morgenmiddag | morgenvroeg | morgen in de | overmorgen | gesprek morgen | afspraak morgen | staat morgen |
		staat voor morgen | morgen staat | tot morgen | tot zo | aankomend* | aanstaand* | binnenkort heb je |
		binnenkort heeft u | gaat beginnen | begint over | start over | begint zo | nog een keer | nogmaals |
		nog even alles | nog even de | alles bij elkaar | voor de zekerheid | voor alle zekerheid | klaar voor`,
	luck: `succes | wens ik je | zet hem op | zet m op | zet em op | hup | toi toi | duim | duimen | duimpjes |
		vingers gekruist | kruis mijn vingers | moed | breek een been | je kunt het | je kan het | jij kan dit |
		jij kunt dit | dat lukt je wel | het komt goed | komt helemaal goed | komt vast goed | komt zeker goed |
		gaat vast goed | gaat je lukken | gaat je zeker lukken | gaat goed komen | maak er wat moois van |
		maak er iets moois | maak er een mooi | wees jezelf | blijf jezelf | gewoon jezelf | lekker jezelf |
		geen zorgen | geen stress | zenuwachtig | zenuwen | spannend | knal ze | je rockt | ga ervoor |
		ga er voor | slaap lekker | goed gesprek | fijn gesprek | plezier | geniet ervan | geluk | denk aan je |
		het beste | alle goeds`,
	standing: `gaat door zoals | gaat wel door | gaat alsnog door | blijft staan | blijven staan | ongewijzigd |
		blijft gelden | blijft zoals | blijft hetzelfde | blijft gelijk | blijft behouden | blijft van kracht |
		blijft dus | alles blijft | staat nog | nog steeds | nog altijd | staat dus nog | geldt nog | nog geldig |
		zoals gepland | zoals voorzien | zoals eerder | zoals vermeld | volgens plan | volgens planning | gewoon |
		verandert niets | verandert er niets | niets veranderd | geen wijziging | geen wijzigingen |
		niet gewijzigd | niet geannuleerd | niet verplaatst | niet verzet | negeer | negeren |
		als niet verzonden | als niet verstuurd | vorige mail | vorig bericht | vorige bericht | eerdere mail |
		laatste mail | per ongeluk | per abuis | abusievelijk | ten onrechte | onterecht | vergissing | vergist |
		foutje | systeemfout | fout in het systeem | vals alarm | toch wel | kan toch | toch door |
		blijven erbij | houden we aan | houden we vast aan | houden het op | houden het bij | hou het bij |
		laat het staan | laten staan | laten we staan`,
	condition: `als | indien | mocht | mochten | wanneer je | wanneer u | tenzij | zo niet | zo ja | anders | zoniet |
		zodra | op voorwaarde | mits | voor zover | in het geval | in geval | bij verhindering | bij vragen |
		bij ziekte | bij vertraging | bij interesse | bij twijfel | voor het geval | stel | ervan uitgaande |
		gesteld dat | onder voorwaarde | ingeval | desgewenst | eventueel | wil je | wilt u | toch niet |
		kun je niet | kunt u niet | kan je niet | kan u niet | ben je verhinderd | bent u verhinderd |
		lukt het niet | heb je vragen | heeft u vragen | vragen of`,
	negation: `niet | niets | niks | nooit | geen | geenszins | niemand | nergens | nee | neen | nope | noch | zonder |
		onmogelijk | uitgesloten | nauwelijks | amper | evenmin`,
	offerChange: `mocht je niet | mocht u niet | mocht dit niet | mocht dit moment | mocht dit tijdstip | mocht dat niet |
		mocht het niet | mocht de datum | mocht er iets | mocht er toch | mocht je toch | mocht u toch |
		onverhoopt | mocht het moment | mocht deze | als je niet kunt | als je niet kan | als je toch niet |
		als u niet kunt | als u niet kan | als het niet | als het toch niet | als dat niet | als dit niet |
		als dit moment niet | als deze | als er iets | als je wilt wijzigen | als je de afspraak |
		als u de afspraak | als je wil | indien je niet | indien u niet | indien het niet | indien dit |
		indien de voorgestelde | verhinderd | bij verhindering | in geval van verhindering | kun je niet |
		kunt u niet | kan je niet | kan u niet | kun je toch niet | kunt u toch niet | kan je toch niet |
		lukt het niet | lukt het toch niet | lukt dit niet | lukt dat niet | lukt het je niet | past het niet |
		past dit niet | past dat niet | past het toch niet | schikt dit niet | schikt het niet |
		komt het niet uit | komt dit niet uit | komt het toch niet uit | niet aanwezig kunt | niet aanwezig kan |
		niet bij kunt | niet in staat | zit er niets tussen | geen van deze | geen van de | ik kan toch niet |
		ik kan niet | annuleren of verplaatsen | afspraak wijzigen | afspraak verzetten | afspraak verplaatsen |
		afspraak annuleren | afspraak afzeggen | afspraak beheren | gesprek verzetten | gesprek verplaatsen |
		gesprek annuleren | verplaats het gesprek | wijzig je afspraak | om te annuleren | om te verzetten |
		om te wijzigen | om te verplaatsen | wil je verzetten | wil je annuleren | wil je wijzigen |
		wilt u annuleren | wilt u verzetten | wilt u wijzigen | wil je de afspraak | wilt u de afspraak |
		of annuleren | of verzetten | of afzeggen | of wijzigen | kosteloos annuleren | gratis annuleren |
		annuleren kan | afzeggen kan | tot 0 uur | 0 uur van tevoren | 0 uur vooraf | minimaal 0 uur |
		ten minste 0 uur | minstens 0 uur | tijdig | op tijd weten | op voorhand | ander moment | ander tijdstip |
		andere datum | andere afspraak | nieuwe afspraak maken | zoeken we een ander | zoeken we samen |
		vinden we een | vinden we wel | kijken we naar een | kijken we samen | plannen we een nieuw |
		iets anders | afmelden | meld je af | meld je dan af`,
	askReply: `bevestig even | bevestig je | bevestig dit | bevestig graag | bevestig hier | bevestig uw komst |
		bevestig uw aanwezigheid | graag bevestiging | graag een bevestiging | graag even bevestigen |
		graag bevestigen | gelieve te laten | te bevestigen | wil je bevestigen | wil je dit bevestigen |
		wilt u bevestigen | wilt u dit bevestigen | kun je bevestigen | kun je dit bevestigen |
		kunt u bevestigen | kunt u dit bevestigen | kan je bevestigen | kan je dit bevestigen |
		zou je kunnen bevestigen | bevestigen of | bevestigen dat | korte bevestiging | bevestiging van je komst |
		bevestiging van uw komst | ontvangen graag | ontvangen wij graag | laat weten | laat mij weten |
		laat het weten | laat het me | laat het mij weten | laat maar weten | laat even weten |
		laat me even weten | laat dan even | laat je even | laat je weten | laat je het weten | laat je me |
		laat gerust weten | laat gerust iets weten | laat dit weten | laat dit even | laat t even | laat u |
		laat iets weten | laten weten | wil je me laten | wilt u ons laten | kun je me laten | kun je mij laten |
		kun je even laten | kunt u mij laten | zou je kunnen laten | weten of | weten welke | weten wat |
		me weten | ons weten | hoor graag | hoor ik graag | hoor het graag | horen graag | horen we graag |
		horen wij graag | hoor het wel | ik hoor het | hoor ik het | graag horen we | graag horen wij |
		graag hoor | graag verneem | verneem graag | vernemen graag | graag vernemen | verneem ik graag |
		ik verneem | je reactie | uw reactie | jouw reactie | een reactie | reactie tegemoet | graag reactie |
		antwoord | beantwoord | reageer | reageren | geef door | geef het door | geef even door |
		geef me even door | geef even een | seintje | geef een gil | een berichtje | stuur me een | stuur even |
		stuur mij | mail me | mail mij | mail even | mail terug | mail dan | mailtje | berichtje terug | app me |
		app even | app mij | appje | sms | bel me | bel mij | bel even | bel ons | bel dan | bel naar | belletje |
		neem dan contact | neem contact | contact op met | contact opnemen | contact met ons | contact met mij |
		terugbellen | terugkoppeling | terug te koppelen | koppel terug | doorgeven | aub | svp | a u b | s v p |
		rsvp | uiterlijk weten`,
	settled: `niet te reageren | reageren is niet nodig | reageren hoeft niet | reactie is niet nodig |
		geen reactie nodig | antwoorden is niet nodig | antwoorden hoeft niet | geen antwoord nodig |
		niet te antwoorden | bevestigen is niet nodig | bevestigen hoeft niet | bevestiging is niet nodig |
		geen bevestiging nodig | niet te bevestigen | hoef je niets | hoeft u niets | niets te doen |
		hoef je niks | je hoeft niets | je hoeft niks | je hoeft zelf niets | je hoeft zelf niks |
		hoeft verder niets | u hoeft niets | niks terug te sturen | niets terug te sturen | je moet niets |
		je moet niks | moet je niets doen | u moet niets | tenzij ik | tenzij je | tenzij u | tenzij wij |
		tenzij we | tenzij anders | zonder tegenbericht | behoudens tegenbericht | zonder bericht | geen bericht |
		als ik niets hoor | als ik niks hoor | als we niets horen | als wij niets horen | hoor ik niets |
		hoor ik niks | horen we niets | ga ik ervan uit | ga ervan uit | ga er vanuit | ga ik er vanuit |
		gaan ervan uit | gaan er vanuit | gaan we ervan uit | gaan wij ervan uit | dan ga ik ervan | reken op je |
		reken op u | rekenen op je | rekenen op uw komst | ik reken op | we rekenen op | beschouw als |
		beschouwen we als | beschouwen als bevestigd | geldt als bevestiging | heb al toegezegd | heb toegezegd |
		heb ik toegezegd | al bevestigd | heb bevestigd | heb ik bevestigd | alvast bevestigd | reeds bevestigd |
		heb al gezegd | heb al ja gezegd | heb ja gezegd | namens jou | namens je | voor je geaccepteerd |
		voor jou geaccepteerd | heb geaccepteerd | heb ik geaccepteerd | heb voor je | heb je alvast |
		al doorgegeven | heb ik doorgegeven | heb doorgegeven | is op de hoogte | zijn op de hoogte |
		klant weet het | weten ervan | is al geregeld | alles is geregeld | alles geregeld |
		is allemaal geregeld | regel ik | regel de rest | ter info | ter informatie | ter kennisgeving |
		ter kennisname | fyi | uitnodiging is aangepast | uitnodiging is bijgewerkt | agenda uitnodiging |
		heb ik aangepast | pas ik aan | automatisch aangepast | automatisch bijgewerkt | staat al in`,
	interview: `sollicitatiegesprek* | sollicitatie gesprek* | sollicitatieinterview* | interview* | jobinterview* |
		jobgesprek | videointerview | panelinterview | panelgesprek | panel gesprek | selectiegesprek* |
		selectiedag | selectieinterview | selectieproef | selectiecommissie | selectieronde | selectieprocedure |
		wervingsgesprek | aanwervingsgesprek | kennismakingsgesprek* | kennismakingsinterview |
		kennismakingscall | kennismakingsronde | kennismakings gesprek | kennismaking | orientatiegesprek |
		orienterend gesprek | verkennend gesprek | voorgesprek | screeningsgesprek | screeningsinterview |
		telefonische screening | telefonische intake | screening call | recruiter call | intakegesprek bij |
		intake gesprek | vervolggesprek* | vervolg gesprek | vervolginterview | eerste gesprek | tweede gesprek |
		derde gesprek | laatste gesprek | eindgesprek | finale gesprek | slotgesprek | verdiepend gesprek |
		verdiepingsgesprek | inhoudelijk gesprek | technisch gesprek | vakinhoudelijk gesprek |
		benoemingsadviescommissie* | benoemingscommissie | sollicitatiecommissie* | gesprek met de commissie |
		klikgesprek | matchgesprek | match gesprek | teamgesprek | gesprek met het team | directiegesprek |
		gesprek met de directie | hr gesprek | online gesprek | digitaal gesprek | videogesprek* | belgesprek |
		telefonisch gesprek | fysiek gesprek | gesprek op kantoor | persoonlijk gesprek | gesprek bij |
		klantgesprek | gesprek met de klant | gesprek met de opdrachtgever | gesprek over de functie |
		gesprek over de vacature | gesprek voor de functie | gesprek voor de vacature | gesprek functie |
		je gesprek | jouw gesprek | uw gesprek | ons gesprek | gespreksronde* | gespreksdag | mondelinge proef |
		mondeling gedeelte | mondeling examen | jurygesprek | examencommissie | je voorstellen |
		sollicitatieafspraak`,
	talk: `gesprek | gesprekken | gesprekje | gesprekspartner* | kennismaken | kennis maken | kennis te maken |
		kennismaking | praten | praatje | babbel | babbelen | babbeltje | kletsen | kletspraatje | bijpraten |
		bijkletsen | overleggen | sparren | uitwisselen | van gedachten wisselen | doorspreken | doornemen |
		bespreken | bespreking | spreken | elkaar zien | ontmoeten | ontmoeting | bellen | opbellen | belletje |
		belafspraak | belmoment | telefoontje | telefonisch | telefonische | telefoongesprek | call | callen |
		calletje | videocall* | videobellen | videobel | beeldbellen | beeldbel | facetimen | videogesprek |
		videoafspraak | meeting | teamscall | online | afspraak | afspraakje | zoomgesprek | samenzitten |
		samen zitten | rond de tafel | om de tafel | aan tafel | om tafel | zitten we samen | even zitten |
		koffie | koffietje | bakkie | thee | onder het genot van | lunchen | lunch met het team | langskomen |
		langs komen | even langs | kom langs | ff langs | binnenlopen | loop binnen | loop even binnen |
		binnenspringen | spring binnen | kijkje nemen | een kijkje | kom kijken | komen kijken | rondkijken |
		rondleiding | rondgeleid | rondje | bezoek | bedrijfsbezoek | sfeer proeven | sfeer te proeven |
		het team leren kennen | kennis met het team | kennis met de collegas | laten zien | persoonlijk |
		face to face | in persoon | ter plaatse`,
	stage: `finaleronde | eindronde | ronde | rondes | gespreksronde* | sollicitatieronde | selectieronde* |
		voorronde | voorselectie | preselectie | briefselectie | 0e gesprek | 0 gesprek | 1e gesprek |
		2e gesprek | eerste gesprek | tweede gesprek | derde gesprek | vierde gesprek | laatste gesprek |
		eindgesprek | vervolggesprek* | slotgesprek | eerste kennismaking | eerste interview | tweede interview |
		eerste selectiegesprek | tweede selectiegesprek | fase | selectiefase | stap | stappen | vervolgstap* |
		finale | finalist* | laatste twee | laatste drie | assessment* | development center | selectiedag |
		selectiedagen | selectieproef* | selectieprocedure* | selectieproces | selectietraject |
		selectiecommissie* | sollicitatieprocedure* | sollicitatieproces | sollicitatietraject |
		sollicitatiecommissie* | procedure | wervingsprocedure | aanwervingsprocedure | aanwervingsproef |
		schriftelijke proef | schriftelijk gedeelte | mondelinge proef | mondeling gedeelte | praktische proef |
		psychotechnische proef* | case gesprek | casusgesprek | panel | jury | commissie |
		benoemingsadviescommissie* | examencommissie | screening | intake | arbeidsvoorwaardengesprek* |
		arbeidsvoorwaardelijk gesprek | voorwaardengesprek | on site | onsite | op locatie | op kantoor |
		ter plaatse | shortlist | longlist | wervingsreserve | selectie | klikgesprek`,
	job: `vacature | vacatures | vacaturenummer | vacaturetekst | functie | functies | functieomschrijving |
		functieprofiel | functiebeschrijving | functietitel | positie | rol | baan | banen | bijbaan |
		bijbaantje | baantje | zaterdagbaan | zaterdagbaantje | vakantiewerk | vakantiejob | studentenjob |
		studentenbaan | jobstudent | job | jobs | flexijob | werk | werken bij | komen werken | bij ons werken |
		werkplek | stage | stageplaats | stageplek | stagiair* | stageopdracht | afstudeerstage |
		afstudeeropdracht | trainee* | leerwerkplek | leerling | bbl | leerplek | opleiding tot | opdracht |
		detachering | zzp | freelance | betrekking | dienstverband | contract | uitzendcontract | jaarcontract |
		onbepaalde duur | bepaalde duur | halftijds | voltijds | deeltijds | fulltime | parttime | full time |
		part time | uur per week | u per week | uren | fte | werkuren | werkrooster | ploegen | ploegendienst |
		ploegenstelsel | dagdienst | nachtdienst | vroege | shift | shifts | dienst | diensten | weekenddienst |
		schaal | salaris | salarisindicatie | salariswens | salarisschaal | loon | brutoloon | verloning |
		uurloon | barema | loonpakket | looneisen | vergoeding | arbeidsvoorwaarden | startdatum | start datum |
		ingangsdatum | opzegtermijn | beschikbaar vanaf | per direct | werkgever | werkgevers | collega |
		collegas | team | werkzaamheden | takenpakket | m v | v m x | v x m | medewerker* | adviseur* |
		beleidsmedewerker | consulent* | administratief* | boekhouder* | verpleegkundige* | verzorgende* |
		zorgkundige* | docent* | leerkracht* | leraar* | onderwijzer* | begeleider* | opvoeder* | chauffeur* |
		magazijn* | heftruckchauffeur* | monteur* | technieker* | technicus | electricien* | lasser* |
		loodgieter* | schilder* | kok | kelner | barista | bakker* | slager* | verkoper* | verkoopster |
		winkelmedewerker* | kassamedewerker* | poetshulp | schoonma* | huishoudhulp | receptionist* |
		secretaresse | managementassistent* | teamleider* | teammanager* | projectleider* | projectmanager* |
		planner* | werkvoorbereider* | uitvoerder* | ingenieur* | ontwikkelaar* | developer* | engineer* |
		consultant* | accountmanager* | hulpverlener* | maatschappelijk werker | deskundige | diensthoofd |
		manager`,
	recruiting: `recruiter* | recruitment* | talent | werving | w s | wervingsbureau | wervingsteam | wervingsadviseur |
		selectie | selectiebureau | selectiekantoor | selectieadviseur | selectieverantwoordelijke |
		selectiecommissie* | hr | hrm | human resources | p o | p en o | pz | personeelszaken | personeelsdienst |
		personeelsadviseur* | personeelsverantwoordelijke* | personeelsfunctionaris | dienst personeel |
		people culture | people and culture | people team | kandidaat | kandidaten | kandidate | kandidatuur |
		sollicitant* | uitzend* | interim* | detacher* | arbeidsbemiddel* | bemiddel* | intercedent* |
		headhunter* | executive search | consulent* | consultant | klant | opdrachtgever* | eindklant |
		leidinggevende* | hiring manager | afdelingshoofd | diensthoofd | teamleider | teamlead | zaakvoerder* |
		zaakvoerster | bestuurder | directeur | directie | directrice | eigenaar | eigenaresse | bedrijfsleider |
		filiaalmanager | winkelmanager | vestigingsmanager | vestigingsleider | vacaturehouder | contactpersoon |
		loopbaan* | werken bij | jobs team | talentpool | talentenpool | plaatste | voorgesteld bij |
		voorgesteld aan | voorgedragen | voordragen | voorstellen bij | aanwerving* | aanwerven | aannemen |
		invullen van de vacature | werft`,
	application: `sollicitatie | sollicitaties | sollicitatiebrief* | sollicitatieformulier | sollicitatieprocedure* |
		sollicitatiegegevens | sollicitatiedossier | gesolliciteerd | solliciteerde | solliciteert |
		solliciteren | gereageerd op | je reactie op | uw reactie op | reactie op onze | je interesse |
		uw interesse | jouw interesse | interesse in | belangstelling | interesse voor | dank je voor je |
		naar aanleiding van je | naar aanleiding van uw | op basis van je | op basis van uw | kandidatuur |
		kandidatuurstelling | kandideren | kandideer | kandidaat gesteld | kandidaatstelling | inschrijving bij |
		cv | curriculum | motivatie | motivatiebrief | je brief | uw brief | jouw brief | begeleidende brief |
		aanbevelingsbrief | portfolio | profiel | werkervaring | ervaring | diploma | diplomas | getuigschrift* |
		vca | referenties | dossier | je gegevens | je bericht | jouw bericht | berichtje | je mail | uw mail |
		je aanmelding | aangemeld voor de functie | indeed | linkedin | vdab vacature | nationale vacaturebank |
		stepstone | advertentie | op onze vacature | op de vacature | op de functie`,
	arrival: `receptie | meld je | je meldt je | melden bij | u kunt zich melden | je kunt je melden |
		je kan je aanmelden | meldt u | u meldt zich | aanmelden bij | aanmelden aan | melden aan | onthaal |
		balie | portier | bewaking | vraag naar | vraag dan naar | vraag maar naar | vraag bij |
		vraag gerust naar | aanbellen | bel aan | bel dan aan | bel onderaan | belknop | deurbel | intercom |
		toegangscode | deurcode | poort | slagboom | hek | ingang | hoofdingang | zijingang | zijdeur |
		achterdeur | achteringang | achterom | inkom | inkomhal | personeelsingang | leveranciersingang |
		parkeren | parkeer | parking | parkeerplaats* | parkeergelegenheid | parkeerterrein | parkeergarage |
		parkeerplek | bezoekersparking | bezoekersparkeerplaats* | bezoekersplaatsen | eigen terrein |
		fietsenstalling | route | routebeschrijving | wegbeschrijving | bereikbaarheid | openbaar vervoer |
		met de trein | station | halte | bushalte | tram | loopafstand | wandelen vanaf | minuten lopen |
		minuten wandelen | afrit | reiskosten | reiskostenvergoeding | adres | bezoekadres | huisnummer | bus 0 |
		verdieping | begane grond | gelijkvloers | etage | kamer | lokaal | zaal | vergaderzaal | vergaderruimte |
		spreekkamer | gebouw | lift | trap | identiteitskaart | identiteitsbewijs | legitimatie |
		legitimatiebewijs | id kaart | id bewijs | paspoort | rijbewijs | je id | breng mee | breng je |
		breng uw | brengt u | meebrengen | mee te brengen | mee te nemen | meenemen | neem mee | neem je |
		neem een | neemt u | nemen je mee | neem uw | vog | kopie van je | veiligheidsschoenen | werkschoenen |
		schoenen | werkkleding | werkkledij | kleding | kledij | dresscode | dress code | trek aan | aantrekken |
		pak aan | geen pak | netjes gekleed | representatief | casual | helm | 0 minuten eerder |
		0 minuten vooraf | 0 minuten van tevoren | 0 minuten op voorhand | tien minuten eerder |
		tien minuten vroeger | tien minuten van tevoren | tien minuten voor | vijf minuten eerder |
		vijf minuutjes eerder | kwartier eerder | kwartiertje eerder | kwartier van tevoren |
		iets eerder aanwezig | wat eerder | iets vroeger | op tijd | stipt | inloop | ontvangst |
		bij binnenkomst | aankomst | op je gemak | staat koffie klaar | koffie staat klaar | rolstoel* |
		toegankelijk | als je er bent | als je te laat | vertraging hebt | onderweg`,
	preparation: `voorbereiden | voorbereiding | voorbereid | bereid | bereidt u | voor te bereiden | voorbereidende |
		voorbereidingstijd | hoeft niets voor | presentatie | presenteren | pitch | pitchen | stel jezelf voor |
		jezelf voorstellen | casus | case | businesscase | caseopdracht | praktijkcasus | opdracht |
		huiswerkopdracht | rollenspel | groepsopdracht | proefles | fictieve | plan van aanpak | visie op |
		slides | powerpoint | postbakoefening | competentie* | star | starr | voorbeelden | gedragsgericht |
		vragen over | ze vragen | ze zullen vragen | zal je vragen | gaan vragen | gaat vragen | krijg je vragen |
		vragen stellen | stel vragen | vragen die je | noteer je vragen | bedenk | denk alvast na | denk na over |
		lees | inlezen | neem door | neem nog even | nog even door | bekijk | kijk even op | kijk op |
		kijk alvast | kijk nog even | verdiep je | verdiepen in | zoek op | zoek even op | website | site van |
		vacaturetekst in de bijlage | in de bijlage vind je | in bijlage | bijgevoegd | als bijlage | tips | tip |
		programma | agenda van het gesprek | verloop van het gesprek | wat kun je verwachten |
		wat mag je verwachten | wat te verwachten | aan bod | themas | dagprogramma | tijdschema | bij de hand |
		je cv bij | rustige plek | rustige ruimte | goede verbinding | stabiele verbinding | internetverbinding |
		camera | microfoon | koptelefoon | test de verbinding | test je | eigen laptop | briefing | briefen |
		voorbespreken | voorbespreking | neem ik met je door | nemen we door | wat je verdient |
		wat je wilt verdienen | salariswens`,
	debrief: `bel me daarna | bel me na | bel me achteraf | bel me nadien | bel me erna | bel me direct |
		bel me als je | bel me zodra | bel me even na | bel me even daarna | bel je me | bel je mij | bel mij na |
		bel mij daarna | bel daarna | bel even na | bel nadien | geef een belletje na | geef me een belletje |
		geef mij achteraf | geef me achteraf | geef achteraf | geef nadien | seintje achteraf |
		achteraf een seintje | achteraf even | nadien even | nadien een seintje | daarna even | na afloop |
		bel ik je na | bel ik je daarna | bellen we na | bellen we daarna | nabellen | naderhand |
		na het gesprek | na je gesprek | direct na | meteen na | app me na | app me daarna | app even |
		mail me na | stuur me na | laat me daarna weten | laat weten hoe | laat me weten hoe |
		laat even weten hoe | laat maar weten hoe | hoor graag hoe | hoor ik graag hoe | benieuwd hoe |
		ben benieuwd | benieuwd naar je | hoe het ging | hoe het is gegaan | hoe het gegaan is | hoe het was |
		hoe het gesprek was | hoe het gesprek ging | hoe het gelopen is | hoe het verlopen is | hoe het verliep |
		hoe je het vond | hoe jij het vond | wat je ervan vond | wat je vond | je indruk | je indrukken |
		jouw indruk | jouw gevoel | je gevoel | je eerste indruk | nabespreken | nabespreking | debrief* |
		evaluatie na | evalueren na | zodra je buiten | als je buiten | zodra je klaar bent | als je klaar bent |
		als het achter de rug | koppel even terug | vertel me | vertel hoe`,
	trial: `proefdag* | proef dag | proefdraai* | proefwerken | proefwerk dag | op proef | proefdienst | proefshift |
		proefmoment | proefuren | proefochtend | proefmiddag | proefles | proefweek | proefstage | proefavond |
		meeloopdag* | meeloopdienst | meeloopmoment | meeloopochtend | meeloopmiddag | meeloopuren | meelopen |
		een dagje mee | mee te lopen | mee te draaien | meedraaien | meedraaidag | meewerken | meewerkdag |
		mee te werken | meewerkmoment | meeloopstage | snuffeldag | snuffelstage | snuffelen |
		proeverij van het werk | kijkdag | kijkstage | een dagje bij ons | halve dag | sfeerdag | teamdag mee |
		testdag | werkproef | praktijkproef | praktische proef | praktijktest | praktijkdag | rijtest | rijproef |
		kookproef | proefkoken | kijken of het bevalt | kijken of het klikt | of het wat is | observatiedag |
		inloopdienst | kennismakingsdag | kennismakingsdienst | beroepsverkennende stage`,
	meetingLink: `teams | teamslink | teamsvergadering | teamsgesprek | teamsmeeting | zoom | zoomlink | google meet |
		meet link | webex | skype | jitsi | whereby | facetime | videocall | via video | videovergadering |
		videoconferentie | beeldbellen | videobellen | link naar het gesprek | link voor het gesprek |
		link naar de meeting | link voor de meeting | link naar de vergadering | link om deel te nemen |
		deelnamelink | vergaderlink | meetinglink | meeting link | videolink | gesprekslink | de link |
		jouw link | je link | link hieronder | onderstaande link | inloggen via | inloglink | inbellen |
		inbelgegevens | inbelnummer | deelnemen | neem deel | klik hier om deel | vergaderings id | vergader id |
		vergadering id | meeting id | meetingid | conferentie id | wachtwoordcode | toegangscode | passcode |
		wachtwoord | pincode | wachtruimte | wachtkamer | online via | online gesprek | online afspraak |
		digitaal via | op afstand | virtueel | browser`,
	sentBy: `automatisch verstuurd | automatisch verzonden | automatisch gegenereerd | automatisch aangemaakt |
		automatisch bericht | automatische mail | automatische e mail | automatisch gegenereerde |
		automatische herinnering | is automatisch | geautomatiseerd | geautomatiseerde | niet beantwoorden |
		niet op deze mail | niet op deze e mail | niet op dit bericht | niet reageren op | niet antwoorden |
		niet te antwoorden | antwoord niet op | beantwoord deze | reageer niet op | reageren op dit adres |
		reageren op deze mail | reageren op deze e mail | antwoorden op deze | komen niet aan | heeft geen zin |
		niet gelezen | niet gemonitord | noreply | no reply | do not reply | mailbox | verzonden via |
		verstuurd via | verzonden door | verstuurd door | verstuurd namens | verzonden namens | uit naam van |
		werft via | aangedreven door | powered by | mogelijk gemaakt door | toevoegen aan agenda | voeg toe aan |
		toevoegen aan je agenda | aan agenda toevoegen | zet in agenda | zet in je agenda | opslaan in agenda |
		agenda item | agendaverzoek | agenda uitnodiging | kalender | ics | google agenda | google calendar |
		uitnodiging van google | afspraak beheren | beheer je afspraak | beheer afspraak | bekijk afspraak |
		bekijk je afspraak | bekijk uitnodiging | bekijk details | wijzig of annuleer | kandidaatportaal |
		kandidatenportaal | sollicitantenportaal | sollicitatieportaal | sollicitatieplatform |
		sollicitatieomgeving | mijn omgeving | portaal | jouw account | je account | uw account | log in | login |
		gebruikersnaam | notificatie* | melding | meldingen | je ontvangt deze mail | je ontvangt deze e mail |
		u ontvangt deze | je ontvangt dit bericht | je ontvangt hem | organisator | genodigden | gasten |
		ja nee misschien | accepteren | weigeren | recruitee | homerun | greenhouse | teamtailor | carerix |
		otys | afas | ubeeo | bullhorn | workday | smartrecruiters | successfactors | emply | cvwarehouse |
		privacyverklaring | bewaren we tot | gegevens worden | worden verwijderd`,
	media: `persbericht* | persconferentie | persvoorlichter | persgesprek | persafspraak | perscontact |
		persaanvraag | journalist* | redactie* | redacteur* | eindredacteur | hoofdredacteur | verslaggever* |
		reporter* | reportage* | krant | kranten | weekendkrant | dagblad | streekkrant | nieuwsblad | weekblad |
		huis aan huis blad | magazine | tijdschrift* | vakblad* | clubblad | personeelsblad | radio |
		radioprogramma | uitzending | in de studio | omroep | televisie | tv | cameraploeg | cameraman |
		filmploeg | filmopname* | opnamedag | draaidag | documentaire | podcast* | aflevering | gast in onze |
		te gast | tafelgast | fotograaf | fotoshoot | fotos maken | artikel | stuk over | het stuk |
		verhaal over | jouw verhaal | uw verhaal | portret | rubriek | interviewtje | interview over |
		interview voor | interview met jullie | dubbelinterview | straatinterview | citaat | citaten | quote |
		quotes | nalezen | na te lezen | autorisatie | feitelijke fouten | feitelijke onjuistheden | publicatie |
		publiceren | gepubliceerd | verschijnt | lezers | luisteraars | kijkers | vrt | vtm | npo | nos | rtl |
		hln | de standaard | de morgen | volkskrant | nrc | blog interview | vlog | off the record |
		on the record`,
	research: `ons onderzoek | het onderzoek | onderzoeksproject | onderzoeksinterview | onderzoeksbureau |
		onderzoeker* | gebruikersonderzoek* | gebruikerstest* | gebruikersinterview | gebruikerservaring |
		klantonderzoek | klantinterview | klantenonderzoek | klanttevredenheid* | tevredenheidsonderzoek |
		marktonderzoek* | user research | user test | usability | ux onderzoek | testpanel | testpersoon |
		testpersonen | proefpersoon | proefpersonen | respondent* | deelnemer aan onderzoek | deelnemers gezocht |
		deelnemen aan een onderzoek | meedoen aan | wil je meedoen | studie | enquete* | vragenlijst |
		vragenlijsten | bevraging | rondvraag | peiling | opiniepeiling | focusgroep* | focusgesprek |
		groepsgesprek | klankbordgroep | panel* lid | panelleden | diepte interview* | diepteinterview* |
		expertinterview* | interviews voor mijn | voor mijn thesis | afstudeeronderzoek | scriptie |
		scriptieonderzoek | masterproef | bachelorproef | masterthesis | doctoraatsonderzoek | promotieonderzoek |
		universiteit onderzoek | kwalitatief onderzoek | vergoeding voor deelname | onkostenvergoeding |
		cadeaubon | cadeaukaart | waardebon | bol bon | bol com bon | bedankje | anoniem | geanonimiseerd |
		anonimiteit | toestemmingsformulier | toestemmingsverklaring | informed consent | geluidsopname |
		opgenomen en | transcript* | uw mening | jouw mening | je mening | mening over | je ervaringen met |
		uw ervaringen met | ervaringen delen | prototype testen | nieuwe app testen | cbs |
		bevolkingsonderzoek naar`,
	leaving: `exitgesprek* | exit gesprek* | exitinterview* | exit interview* | vertrekgesprek* | uitdiensttreding* |
		uit dienst | uitdienst | einde dienstverband | afronding dienstverband | beeindiging |
		beeindigingsovereenkomst | vaststellingsovereenkomst | vso | ontslag* | opzegging | opzeg | opzegbrief |
		opgezegd | opzegtermijn loopt | laatste werkdag | laatste dag | laatste week | je vertrek | uw vertrek |
		bij vertrek | afscheid* | offboarding* | inleveren | tankpas | teruggeven | terugbezorgen |
		overdrachtsdocument | werkoverdracht | verlofuren | openstaande verlofdagen | vakantiedagen uitbetaald |
		uitbetaling verlof | eindafrekening | laatste loonstrook | vertrekvakantiegeld | getuigschrift | c4 |
		transitievergoeding | outplacement | pensioen gaan | met pensioen | gaan je missen | zullen je missen |
		nieuwe werkgever | bedankt voor je inzet | bedankt voor je jaren | fijne samenwerking |
		voor de samenwerking`,
	school: `oudergesprek* | ouderavond* | oudercontact* | ouderraad | ouderbijeenkomst | beste ouders | beste ouder |
		geachte ouders | ouder s | verzorgers | 0 minutengesprek* | 0 minuten gesprek* | tienminutengesprek* |
		tien minuten gesprek* | rapportgesprek* | rapportavond | startgesprek* | kindgesprek* |
		kind ouder gesprek | leerlinggesprek* | mentorgesprek* | mentoravond | mentor van uw | driehoeksgesprek* |
		adviesgesprek groep | schooladvies | doorstroomtoets | kennismakingsgesprek met de ouders |
		kennismakingsgesprek school | kennismakingsgesprek ouders | uw kind | je kind | jullie kind | ons kind |
		uw zoon | uw dochter | je zoon | je dochter | leerling van | leerlingen | de klas | klasleerkracht |
		klastitularis | titularis | groep 0 | groepsleerkracht | groep drie | kleuterklas | kleuterjuf |
		kleuters | kleuterschool | juf | meester van | juffrouw | schooljaar | basisschool | lagere school |
		middelbare school | secundair | brugklas | schoolreis | schoolfeest | schoolfoto | schoolhoofd van |
		intern begeleider | zorgcoordinator | leerlingbegeleid* | zorgleerkracht | clb | inschrijven school |
		inschrijving school | kinderopvang plaats | kinderdagverblijf | kdv | bso | opvangplaats | wennen |
		wenmoment* | wenafspraak | peuterspeelzaal | gastouder | onthaalouder | smartschool | magister | parro |
		schouder com | social schools | zwemles | muziekschool | huiswerkbegeleiding`,
	official: `politie | politiebureau | politiekantoor | politiezone | wijkagent | recherche | rechercheur | verhoor |
		verhoord | getuige | getuigen | getuigenverhoor | getuigenis | verklaring afleggen | aangifte |
		proces verbaal | verdachte | slachtoffer* | openbaar ministerie | officier van justitie | parket |
		rechtbank | rechter | kantonrechter | vrederechter | vredegerecht | arbeidsrechtbank | zitting |
		dagvaarding | gedagvaard | hoorzitting* | hoorgesprek | gehoord worden | te worden gehoord |
		bezwaarschrift | bezwaarcommissie | beroepschrift | advocaat | advocatenkantoor | notaris* | mediator |
		mediation | reclassering | justitiehuis | boete | verkeersboete | belasting* | aanslag | fod financien |
		fiscus | douane | verzekering* | verzekeraar | schade* | expert komt | expertise | polis | polisnummer |
		claim | letselschade | gemeentehuis afspraak | burgerzaken | bevolkingsdienst | stadhuis afspraak |
		aan het loket | afspraak gemeente | paspoort aanvragen | rijbewijs aanvragen | identiteitskaart afhalen |
		paspoort ophalen | uittreksel | burgerlijke stand | huwelijksaangifte | geboorteaangifte |
		verhuisaangifte | omgevingsvergunning | bouwvergunning | wmo aanvraag | keukentafelgesprek* | wijkteam |
		jeugdzorg | jeugdbescherming | ocmw dossier | sociaal huis | mutualiteit | ziekenfonds | zorgkantoor |
		ciz | svb | toeslagen* | schuldhulp* | bewindvoerder | deurwaarder | zaaknummer | digid | mijnoverheid |
		itsme`,
	visa: `visum* | visa | ambassade* | consulaat* | consulair* | ind | immigratie* | vreemdelingenzaken |
		vreemdelingendienst | vreemdelingenpolitie | dvz | naturalisatie* | nationaliteit* | nederlanderschap |
		inburgering* | inburgeraar | verblijfsvergunning* | verblijfsdocument* | verblijfskaart | verblijfstitel |
		verblijfsrecht | machtiging tot voorlopig | mvv | tewerkstellingsvergunning* | werkvergunning* |
		arbeidskaart | gecombineerde vergunning | single permit | kennismigrant* | gezinshereniging | biometri* |
		vingerafdruk* | pasfoto | pasfotos | paspoort en | geldig paspoort | schengen* | asiel* | nader gehoor |
		aanmeldgehoor | cgvs | fedasil | vluchteling* | statushouder* | vfs | tls contact | esta | green card |
		emigratie | gelegaliseerd | legalisatie | apostille | inreis* | garantstelling`,
	jobcentre: `uwv | werkbedrijf | adviseur werk | werkcoach* | klantmanager* | klantregisseur | participatiecoach |
		jobcoach | jobconsulent | re integratie* | reintegratie* | participatiewet | bijstand* | uitkering* | ww |
		wia | wajong | ziektewet | wga | werkloos* | werkzoekend* | sociale dienst | sociale zaken |
		werk en inkomen | werkplein | werkcentrum | leerwerkloket | werkmap | sollicitatieplicht |
		sollicitatieactiviteiten | sollicitatietaken | inspanningsplicht | verplicht gesprek | u bent verplicht |
		verplicht te verschijnen | sanctie | korting op uw | oproep voor een gesprek | oproep gesprek |
		oproepingsbrief | vdab | bemiddelaar | bemiddelingsgesprek | werkwinkel | actiris | forem | rva | hvw |
		hulpkas | dopvakbond | vakbond | stempelgeld | ocmw | leefloon | trajectbegeleid* | scholingsvoucher |
		opleidingscheque | banenafspraak | doelgroepregister | arbeidsdeskundige | keuringsarts |
		verzekeringsarts | evaluatiegesprek werkzoekgedrag | situatie op de arbeidsmarkt | persoonlijk plan |
		werkzoektocht`,
	medical: `huisarts* | dokter* | specialist | tandarts* | mondhygienist* | orthodontist* | kaakchirurg | gebit* |
		gynaecoloog | dermatoloog | oogarts* | kno arts | nko arts | cardioloog | internist | orthopeed |
		neuroloog | psychiater | psycholoog* | psychologe | therapeut* | psychotherap* | ggz | kinderarts |
		kind en gezin | verloskundige* | vroedvrouw* | echo | echografie | consult* | spreekuur | videoconsult |
		belconsult | praktijkassistent* | poli | polikliniek* | ziekenhuisafspraak | umc | spoedeisende |
		dagopname | preoperatief | ingreep | operatie | narcose | anesthesie | nuchter |
		onderzoek in het ziekenhuis | bloedafname | bloedprikken | bloedonderzoek | bloed prikken | bloeddonatie |
		bloedbank | sanquin | mri | scan | rontgen | rontgenfoto | lab | uitslag | uitslagen | behandelaar |
		behandeling* | behandelplan | behandelkamer | controle afspraak | controleafspraak | nacontrole |
		halfjaarlijkse controle | intakegesprek bij | patient* | mijn dossier | verwijsbrief | verwijzing |
		voorschrift van | recept | apotheek | medicatie | medicijnen | zorgverzekeraar | zorgverzekering |
		verzekeringspas | sis kaart | klachten | vaccin* | griepprik | prik halen | inenting* | ggd |
		bevolkingsonderzoek | uitstrijkje | borstonderzoek | mammografie | fysio* | kinesist* | kinesitherap* |
		kine | osteopaat | osteopathie | ergotherap* | logopedi* | dietist* | podoloog | pedicure | massage |
		masseur | opticien | oogmeting | bril | hoorapparaat | audicien | dierenarts* | dierenkliniek |
		uw huisdier | je hond | je kat | bedrijfsarts* | arbeidsarts | arbodienst | arbo arts | keuring`,
	property: `bezichtiging* | bezichtigen | plaatsbezoek | kijkmoment | kijker | kijkers | appartement* | woning* |
		huurwoning* | koopwoning | te koop | huren | huur | huurprijs | huurcontract* | huurovereenkomst* |
		huurder* | verhuurder* | verhuurmakelaar | huisbaas | huurbaas | huurwaarborg | waarborg | borg |
		borgsom | servicekosten | onderhuur | kot | kotbaas | studentenkamer | kamer vrij | hospiteeravond* |
		hospiteren | hospi | huisgenoot* | huisgenoten | huisgenote | studentenhuis | makelaar* | vastgoed* |
		immo* | funda | pararius | syndicus | vve | vereniging van eigenaren | sociale huisvesting |
		huisvestingsmaatschappij | woonmaatschappij | inkomensgegevens | loonstrook* | loonstroken | loonfiches |
		inkomensverklaring | werkgeversverklaring | bkr | verhuis* | sleuteloverdracht | oplevering* |
		voorinspectie | eindinspectie | taxatie* | taxateur | bouwkundige keuring | energielabel | epc |
		koopovereenkomst | compromis | bod | slaapkamers | slaapkamer | badkamer | woonoppervlak* |
		vierkante meter | m2 | balkon | gemeubileerd`,
	services: `levering* | leverdatum | geleverd | bezorg* | pakket* | pakje | postnl | bpost | dhl | dpd | gls | ups |
		afhaalpunt | track trace | track en trace | zending* | bestelling* | bestelnummer | garagebedrijf |
		garageafspraak | onderhoudsbeurt* | onderhoud aan | autokeuring | apk* | technische keuring |
		grote beurt | kleine beurt | bandenwissel | winterbanden | proefrit | testrit | uw auto | je auto |
		uw wagen | je wagen | uw voertuig | kenteken | nummerplaat | leenauto | vervangwagen | autodealer |
		reparatie* | herstelling* | herstellen van | storing melden | ketel* | verwarmingsketel |
		warmtepomp plaatsing | zonnepanelen plaatsing | loodgieter komt | installateur komt | monteur komt |
		onze monteur | monteursbezoek | technieker komt | technieker langs | onze technieker | meter* opname |
		meterstand* | meterkast | slimme meter | digitale meter | fluvius | stedin | liander | enexis | kpn |
		ziggo | telenet | proximus | glasvezel* | aansluiting internet | inmeten | opmeting | keukenontwerp |
		keukenadviseur | schoorsteenveger | rookmelder* | kapper* | kapsalon | kapster | knippen | knipbeurt |
		schoonheidssalon* | schoonheidsspecialist* | nagels | gelnagels | manicure | wimpers | epileren |
		tattoo* | tatoeage | wellness | sauna reservatie | bankafspraak | bankkantoor | bankadviseur* | bankier |
		kantoorhouder | adviesgesprek* | adviseur van de bank | rabobank | ing bank | abn amro | kbc | belfius |
		bnp paribas | argenta | hypotheek* | woonkrediet | lening* | krediet* | woonlening | financieel adviseur |
		financieel advies | beleggen | beleggings* | pensioenadvies | pensioengesprek | verzekeringsadviseur |
		boekhouder afspraak | accountant afspraak | rijles | rijschool* | rijexamen | theorie examen |
		rijinstructeur | cbr | fotosessie | trouwfotograaf | uitvaartverzorger | reservering restaurant |
		tafelreservering | hotelreservering`,
	sales: `demo | demos | productdemo* | demonstratie* | productpresentatie | proefversie | proefperiode gratis |
		gratis proberen | gratis proefperiode | probeer gratis | probeer nu | testaccount | software oplossing |
		ons platform | onze software | ons product | onze producten | onze oplossing | onze oplossingen |
		onze dienst | onze diensten | onze tool | saas | offerte* | prijsofferte | prijsopgave | bestek |
		prijslijst | tarieven | tarievenlijst | abonnement* | licentie* | contractverlenging | korting* |
		actiecode | aanbieding* | alleen vandaag | vrijblijvend advies | gratis advies | gratis adviesgesprek |
		adviesgesprek inplannen | strategiegesprek* | strategiesessie | groeigesprek | gratis scan | quickscan |
		kennismakingsgesprek met onze accountmanager | sales call | salesgesprek | verkoopgesprek |
		accountmanager van | samenwerkingsvoorstel | een samenwerking | partnership* | partner worden |
		partnergesprek | uw bedrijf | jullie bedrijf | je bedrijf | uw organisatie | jullie organisatie |
		jouw organisatie | uw onderneming | uw team helpen | bedrijven zoals | organisaties zoals |
		klanten zoals | meer omzet | omzet verhogen | omzetgroei | leads | leadgeneratie | nieuwe klanten |
		meer klanten | klanten werven | seo | google ads | marketingbureau | webdesign | websitebouw | beslisser |
		beslissingsnemer | de juiste persoon | de juiste contactpersoon | besparen op | kosten besparen |
		tijd besparen | energiecontract | roi | whitepaper | klantcase | case study | uw vacatures invullen |
		jullie vacatures invullen | geschikte kandidaten voor | kandidaten aanbieden | personeel nodig |
		personeel zoeken | vacature plaatsen | uw openstaande vacatures | personeelstekort oplossen`,
	training: `webinar* | training* | cursus* | cursist* | workshop* | masterclass* | opleidingsdag | bijscholing* |
		nascholing* | seminar* | leergang | e learning | avondschool | cvo | syntra | volwassenenonderwijs |
		sollicitatietraining* | sollicitatieworkshop* | sollicitatiecursus | sollicitatiecoach* |
		sollicitatietips | sollicitatieoefening | oefengesprek* | oefen sollicitatiegesprek | proefgesprek* |
		proefinterview | proefsollicitatie* | oefensollicitatie | sollicitatie oefenen |
		sollicitatiegesprek oefenen | sollicitatiegesprekken oefenen | gesprek oefenen | inoefenen | simulatie* |
		gesimuleerd* | mock | interviewtraining* | coaching* | coachgesprek* | coachsessie* | coach |
		loopbaancoach* | loopbaanbegeleid* | loopbaangesprek* | loopbaanadvies | loopbaancheque* |
		loopbaantraject | loopbaancentrum | carrierecoach* | carriereadvies | cv check | cv checken | cv kliniek |
		cv cafe | mentoring | mentorprogramma | buddyprogramma | intervisie | lezing | inspiratiesessie |
		infosessie | kennissessie | sprekers | deelnamebewijs | deelnemersbijdrage | je aanmelding |
		uw aanmelding | je inschrijving | uw inschrijving | inschrijven voor de | ingeschreven voor | je plek is |
		gratis deelname | leer hoe | je leert | ontdek hoe | zo bevestig je | terugkijken | taalles |
		nederlandse les | ehbo | bhv`,
	newsletter: `nieuwsbrief* | nieuwsflash | uitschrijven | schrijf je uit | schrijf u uit | afmelden |
		voorkeuren beheren | voorkeuren aanpassen | e mailvoorkeuren | bekijk in browser | bekijk in je browser |
		bekijk in uw browser | bekijk deze mail online | bekijk online | online versie | webversie | lees meer |
		lees verder | lees hier | lees het artikel | lees alles | meer lezen | ontdek meer | in deze editie |
		in dit nummer | themanummer | tips voor | tips om | sollicitatietips | 0 tips | tip 0 | 0 vragen |
		vragen die je in | meest gestelde vragen | sollicitatievragen | valkuilen | dos en donts | zo maak je |
		zo bereid je | zo scoor je | zo overtuig je | zo word je | zo krijg je | zo schrijf je | leestijd | blog |
		blogpost | artikel lezen | gids | gratis e book | ebook | download | downloaden | checklist |
		stappenplan | abonneer | abonneren | abonnees | geabonneerd | volg ons op | deel dit | stuur door |
		doorsturen aan | winactie | wedstrijd | carrieretips | loopbaantips | carrierenieuws |
		arbeidsmarktnieuws | jobat | intermediair | laatste nieuws | nieuws uit | in het nieuws | uitgelicht |
		weetjes | column | omdat je bent ingeschreven | omdat u bent ingeschreven`,
	advert: `job alert* | jobalert* | vacature alert* | vacaturealert* | jobmail* | vacaturemail* | vacature mail |
		vacaturebank* | vacaturesite | jobsite | zoekopdracht | zoekprofiel | nieuwe vacatures |
		nieuwe vacature voor | nieuwe jobs | nieuwe banen | 0 vacatures | 0 jobs | vacatures voor jou |
		vacatures voor u | vacatures in | vacatures die | jobs voor jou | jobs in jouw | banen voor jou |
		passende vacatures | aanbevolen vacatures | aanbevolen jobs | aanbevolen voor jou |
		vergelijkbare vacatures | soortgelijke vacatures | andere vacatures | interessante vacatures |
		meer vacatures | alle vacatures | bekijk vacature | bekijk de vacature | bekijk vacatures | bekijk job |
		bekijk deze job | naar de vacature | naar de vacatures | solliciteer | direct solliciteren |
		nu solliciteren | snel solliciteren | makkelijk solliciteren | kandideer tot | kandideer nu |
		reageer voor | reageer direct | sluit op | wij zoeken | we zoeken | gezocht | wij zijn op zoek |
		we zijn op zoek | ben jij de | ben jij onze | word jij | kom werken | kom bij ons | kom jij |
		kom ons team versterken | versterk ons team | wat bieden we | wat wij bieden | dit ben jij |
		wat ga je doen | meteen beginnen | snelle start | geen ervaring vereist | jobbeurs* | jobdag* |
		jobdating | job dating | speeddate* | jobmarkt | banenmarkt* | open sollicitatiedag | open hiring |
		inloopspreekuur vacatures | inloopdag | walk in | wandel binnen | zonder afspraak | zonder cv |
		salaris tot | salaris vanaf | uurloon vanaf | top vacatures | hot jobs | jobs van de week |
		vacature van de week | deel deze vacature | tip een vriend | stel je alert in | alert aanpassen |
		alert wijzigen | alert stopzetten`,
	approach: `kwam je profiel | kwam jouw profiel | kwam uw profiel | je profiel tegen | jouw profiel tegen |
		uw profiel tegen | je profiel op | jouw profiel op | uw profiel op | jouw linkedin | je linkedin |
		via linkedin | op linkedin | profiel gezien | profiel sprak | profiel viel | viel me op | viel mij op |
		je profiel gevonden | op je profiel | op jouw profiel | zag je profiel | zag je cv | je cv gevonden |
		je cv gezien | je cv op | je achtergrond | jouw achtergrond | uw achtergrond | je ervaring in |
		past perfect bij | perfecte match | goede match | goed zou passen | zou goed passen | zou passen bij |
		iets voor jou | iets voor u | iets voor je zijn | interessant voor je | interessant voor jou |
		interessant vindt | zou je interesseren | kan je interesseren | wekt interesse | sta je open |
		staat u open | sta jij open | open voor | openstaan voor | open staat voor | openstaat | geinteresseerd |
		heb je interesse | heeft u interesse | heb jij interesse | zou je interesse | nieuwe uitdaging* |
		toe aan | stap in je carriere | verandering van | van baan wisselen | van job veranderen |
		actief op zoek | op zoek bent | op zoek ben je | ben je op zoek | bent u op zoek | nog op zoek |
		zoek je nog | zoekende | mooie kans | unieke kans | buitenkans | leuke kans | mooie functie | mooie rol |
		mooie opdracht | interessante functie | interessante opdracht | interessante rol | interessante vacature |
		boeiende functie | boeiende opdracht | leuke vacature | gave rol | gave functie | nieuwe opdracht |
		nieuwe rol | voor een van mijn | voor een van onze | voor een opdrachtgever | voor mijn klant |
		voor een klant | ik zoek | ik ben op zoek | momenteel zoek ik | momenteel op zoek | zijn wij op zoek |
		vrijblijvend | vrijblijvende kennismaking | vertrouwelijk | discreet | discretie | exclusief | mag ik je |
		mag ik u | ik ben recruiter | als recruiter | ken je iemand | kent u iemand | iemand in je netwerk |
		in uw netwerk | benieuwd of je | meer vertellen | meer over vertellen | meer te vertellen |
		vertel je graag meer | vertel ik je graag | tien minuten | vijf minuten | 0 minuutjes | kort bellen |
		korte kennismaking`,
	interviewer: `jij interviewt | je interviewt | u interviewt | interview jij | interviewen van | te interviewen |
		interviewer | interviewers | je bent ingepland als | jij voert | je voert het gesprek |
		het gesprek voeren | gesprekken voeren | gesprek voeren met | gesprek met kandidaat |
		gesprekken met kandidaten | gesprek met sollicitant | sollicitatiegesprek met kandidaat |
		sollicitatiegesprek kandidaat | interview met kandidaat | interview kandidaat | afnemen | onze kandidaat |
		de kandidaat | de kandidate | deze kandidaat | kandidaat is | kandidaat komt | kandidaat heeft |
		kandidaat wordt | kandidaat voor | kandidaten voor de functie | kandidaten gesproken |
		kandidaat gesproken | nieuwe kandidaat | de sollicitant | cv van kandidaat | cv kandidaat |
		cv in de bijlage | cv in bijlage | cv bijgevoegd | bijgevoegd cv | bijgevoegd het cv | zijn cv | haar cv |
		cvs | briefselectie doen | dossiers van de kandidaten | kandidatenoverzicht | kandidatenlijst |
		gespreksleidraad | interviewleidraad | vragenleidraad | leidraad | vragenlijst voor het gesprek |
		interviewgids | interview kit | scorecard* | scoreformulier* | scoreblad | beoordelingsformulier* |
		beoordelingscriteria | evaluatieformulier | feedbackformulier | beoordeel | beoordeling invullen |
		vul je beoordeling | vul je feedback | feedback invullen | je feedback over | jouw feedback |
		jouw beoordeling | wat vond je van | wat vond jij van | wat vonden jullie | jouw oordeel | go of no go |
		selectiecommissie lid | lid van de commissie | lid van de selectiecommissie | zitting in de |
		wil je aansluiten bij | kun je aansluiten bij het gesprek | aanschuiven bij | bijzitten |
		kun jij het gesprek | het gesprek overnemen | neem jij | jouw vacature | je openstaande vacature |
		voor je team | voor jullie team | ik stel je voor | ik stel voor aan | stel ik je voor |
		wij stellen voor | profiel voorstellen | kandidaat voorstellen | voorstel kandidaat`,
	past: `bedankt voor je komst | bedankt voor uw komst | dank voor je komst | dank voor uw komst |
		bedankt voor het gesprek | bedankt voor het leuke | bedankt voor het fijne | bedankt voor het prettige |
		bedankt voor het goede | bedankt voor het interessante | bedankt voor ons gesprek | bedankt voor je tijd |
		bedankt voor uw tijd | dank voor je tijd | dank voor uw tijd | dank voor het | bedankt nog voor |
		nogmaals bedankt | nogmaals dank | nog bedankt | bedankt dat je | bedankt dat u | dat je langskwam |
		dat je langs kwam | dat je er was | langs bent gekomen | langs geweest | op gesprek bent geweest |
		op gesprek geweest | op gesprek was | tijd hebt genomen | de tijd genomen | de moeite |
		het plezierige gesprek | het prettige gesprek | het leuke gesprek | het fijne gesprek |
		het goede gesprek | het open gesprek | prettig gesprek | leuk gesprek | een fijn gesprek | gesprek gehad |
		gesprek van vorige | gesprek van afgelopen | gesprek van daarnet | gesprek dat wij | gesprek dat we |
		dat wij met u | mochten voeren | gesproken hebben | hebben gesproken | hebben we gesproken | we spraken |
		spraken elkaar | wij spraken | sprak je | sprak u | gisteren | eergisteren | vorige week |
		afgelopen week | jongstleden | jl | was leuk | was fijn | was heel leuk | was prettig |
		het was een plezier | was aangenaam | aangenaam om | leuk je gesproken | leuk om je gesproken |
		leuk je te hebben | hebben ontmoet | leuk je ontmoet | kennis hebben gemaakt | kennisgemaakt |
		na het gesprek van | na je gesprek | na ons gesprek | na uw gesprek | naar aanleiding van ons gesprek |
		naar aanleiding van het gesprek | naar aanleiding van je gesprek | naar aanleiding van uw gesprek |
		in vervolg op | in navolging van | aansluitend op | op basis van het gesprek | hoe ging het |
		hoe was het | hoe was je gesprek | hoe ging je gesprek | hoe is het gegaan | hoe is het gesprek |
		hoe verliep | hoe is het verlopen | en hoe was | en hoe ging | ging het goed | is het gelukt |
		hoe heb je | hoe heeft u | wat vond je ervan | wat vond je van het | hoe vond je | feedback van de klant |
		feedback van het gesprek | feedback op je gesprek | feedback op het gesprek | feedback gekregen |
		feedback ontvangen van | terugkoppeling van | terugkoppeling over | terugkoppeling op | teruggekoppeld |
		nog niets gehoord | beslissing | hakken de knoop | knoop doorgehakt | uitslag van | beslist |
		nog even beraden | intern overlegd | waren enthousiast | was enthousiast | was erg positief |
		waren positief | zeer te spreken | niet verschenen | niet komen opdagen | gemist | je was er niet |
		deel je ervaring | beoordeel je sollicitatie | ervaring met onze sollicitatieprocedure |
		candidate experience`,
	rejection: `afgewezen | afwijzing* | afwijzen | helaas niet | helaas moeten we | helaas moeten wij | helaas moet ik |
		helaas kunnen we je | helaas kunnen wij u | helaas hebben we | helaas hebben wij | moeten meedelen |
		mededelen dat | meedelen dat | teleurstellen | teleurstelling | teleurgesteld | teleurstellend bericht |
		teleurstellend nieuws | minder goed nieuws | minder leuk nieuws | geen goed nieuws | slecht nieuws |
		niet geselecteerd | niet weerhouden | niet in aanmerking | niet uit te nodigen | niet uitnodigen |
		niet uitgenodigd | niet verder | niet verdergaan | niet met je verder | niet met u verder | niet door |
		niet mee te nemen | niet meenemen | niet voort te zetten | niet voortzetten | niet te continueren |
		niet aanbieden | niet gekozen | niet op jou | niet op u | keuze is gevallen | keuze gevallen |
		keuze is niet | onze keuze | voorkeur is uitgegaan | voorkeur gaat uit | voorkeur uitgaat |
		de voorkeur gegeven | gekozen voor een andere | gekozen voor iemand | gekozen voor een kandidaat |
		hebben gekozen voor | gekozen om verder | gekozen om niet | besloten om niet | besloten niet |
		besloten u niet | besloten je niet | besloten om je niet | besloten om verder | besloten de procedure |
		iemand anders | iemand gevonden | andere kandidaten | andere kandidaat | beter aansluit |
		beter aansluiten | beter passen | beter past | beter bij past | meer ervaring | meer aansluit | net niet |
		geen match | onvoldoende aansluit | onvoldoende match | onvoldoende ervaring | sluit onvoldoende aan |
		niet voldoende aansluit | niet aansluit | niet de juiste match | niet de beste match |
		procedure te beeindigen | procedure stopt | niet langer in overweging | niet in overweging |
		geen vervolg | geen gevolg | geen gunstig gevolg | geen positief | ingevuld door | reeds ingevuld |
		vacature inmiddels ingevuld | veel sollicitaties | groot aantal sollicitaties | grote aantal reacties |
		vele reacties | veel reacties | zorgvuldige afweging | zorgvuldig overwogen | na rijp beraad |
		lastige keuze | moeilijke keuze | moeilijke beslissing | lastige beslissing | niet gemakkelijk |
		succes met het vinden | succes bij het vinden | succes in uw | succes met uw | zoektocht |
		verdere loopbaan | verdere carriere | uw verdere | je verdere | voor de toekomst | in portefeuille |
		wervingsreserve opgenomen | databank houden | in ons bestand | mondelinge toelichting |
		laat je niet ontmoedigen | houd moed | tweede geworden | als tweede geeindigd`,
	offer: `arbeidsovereenkomst* | arbeidscontract* | je contract | jouw contract | uw contract | contractvoorstel* |
		contract tekenen | contractbespreking | contractondertekening | ondertekenen | onderteken | ondertekend* |
		getekend | handtekening | te tekenen | docusign | aanbod | jobaanbod | baanaanbod |
		voorstel voor een contract | loonvoorstel | salarisvoorstel | salarisaanbod | arbeidsvoorwaarden |
		arbeidsvoorwaardengesprek* | arbeidsvoorwaardelijk gesprek | voorwaarden bespreken | salaris van |
		bruto per maand | vakantiedagen | bedrijfswagen | maaltijdcheques | aangenomen | hebt de job |
		hebt de baan | de job is van jou | baan is van jou | functie aanbieden | de baan aanbieden |
		de job aanbieden | aan te bieden | gekozen voor jou | kiezen voor jou | voor jou gekozen |
		op jou gevallen | hebben jou gekozen | welkom in het team | welkom aan boord | welkom bij |
		welkom als collega | nieuwe collega | je nieuwe collegas | ons team versterkt | komt versterken |
		eerste werkdag | eerste dag | eerste week | in dienst treden | in dienst treedt | indiensttreding* |
		in dienst komt | infodienst | startdatum | je start | jouw start | starten op | beginnen op | je begint |
		onboarding* | inwerk* | introductiedag* | introductieprogramma | introductieweek | onthaaldag |
		onthaalbrochure | startdag | welkomstdag | welkomstpakket | personeelsformulier | personeelsdossier |
		loonheffing* | loonbelastingverklaring | bsn | burgerservicenummer | rijksregisternummer |
		rekeningnummer doorgeven | vog aanvragen | verklaring omtrent gedrag | kopie identiteitsbewijs | dimona |
		proefperiode | proeftijd | werkkledij maat | toegangspas | leaseauto | leasewagen | bedrijfslaptop`,
	reference: `referentie* | referent | referenten | je opgegeven als | u opgegeven als |
		contactgegevens van je referent* | contactgegevens van twee | aanbeveling* | aanbevelen |
		reference check | voormalig leidinggevende | vorige leidinggevende | ex leidinggevende |
		voormalige leidinggevende | oud leidinggevende | vorige werkgever | vroegere werkgever |
		voormalig werkgever | voormalige werkgever | oude werkgever | samenwerking met | samengewerkt met |
		heeft gewerkt bij jullie | werkte bij u | achtergrondcheck | achtergrondonderzoek | screening van je |
		pre employment screening | preemployment`,
	test: `onlinetest | test* | capaciteitentest* | persoonlijkheidstest* | persoonlijkheidsvragenlijst |
		intelligentietest | taaltest | rekentest | vaardigheidstest | kennistest | typetest | game assessment |
		game based | online assessment* | assessment maken | assessment invullen | assessment afronden |
		link naar het assessment | schriftelijke proef | schriftelijk examen | computerproef | screeningstest |
		coding challenge | codeeropdracht | programmeeropdracht | technische opdracht | hackerrank | codility |
		take home | thuisopdracht | huiswerkopdracht | schrijfopdracht | schrijftest | opdracht inleveren |
		opdracht maken | uitwerking | in te dienen | insturen | inzenden | inleveren voor | deadline |
		uiterste datum | af te ronden | rond af | rond je | voltooi | voltooien | vul de vragenlijst |
		online vragenlijst | vragenlijst in te vullen | start nu | start mijn interview | start interview |
		start het interview | start opname | link is geldig | geldig tot | verloopt | verlopen | vervalt op |
		nog 0 dagen om | video opname* | videoopname* | opnemen | neem je antwoorden | neem uw antwoorden |
		neem op | neem je video | je antwoorden op | opgenomen interview | video sollicitatie |
		videosollicitatie* | videopitch | video pitch | filmpje | kort videootje | one way | eenrichtings* |
		asynchroon* | hirevue | cammio | recright | easyrecrue | spark hire | wanneer het jou uitkomt |
		wanneer het je uitkomt | wanneer het u uitkomt | in je eigen tijd | op je eigen tempo |
		op een moment dat | waar en wanneer je wilt | per vraag | pogingen | niemand live | beantwoord de vragen |
		beantwoordt vragen | je beantwoordt | chatbot | ai interview | digitale assistent`,
	received: `ontvangstbevestiging* | bevestiging van ontvangst | ontvangst bevestigd | ontvangst van je |
		ontvangst van uw | goede ontvangst | goed ontvangen | in goede orde | sollicitatie ontvangen |
		kandidatuur ontvangen | we hebben uw | hebben je sollicitatie | hebben uw sollicitatie | is ontvangen |
		is binnen | binnengekomen | goed aangekomen | is aangekomen | is verstuurd | is verzonden |
		succesvol verzonden | succesvol verstuurd | succesvol ontvangen | bedankt voor je sollicitatie |
		bedankt voor uw sollicitatie | bedankt voor je interesse | bedankt voor uw interesse |
		dank voor je sollicitatie | dank voor je interesse | leuk dat je solliciteert | leuk dat je hebt |
		fijn dat je | we bekijken | wij bekijken | bekijken je sollicitatie | bekijken uw | gaan bekijken |
		we beoordelen | beoordelen je | beoordelen uw | wordt beoordeeld | we lezen | lezen alle |
		leest alle brieven | nemen je sollicitatie | nemen uw sollicitatie | nemen we door | in behandeling |
		zorgvuldig bekijken | doorlezen | je cv bekijken | geselecteerd wordt | geselecteerd worden |
		als je geselecteerd | indien je geselecteerd | indien u geselecteerd | als je profiel | als uw profiel |
		indien je profiel | indien uw profiel | past je profiel | bij een match | als er een match | als we je |
		mogelijkheden zien | of we je uitnodigen | of je wordt uitgenodigd | of u wordt uitgenodigd |
		geen uitnodiging | word je uitgenodigd | nemen contact | nemen we contact | nemen wij contact |
		contact met je op | contact met u op | laten we weten | laten we je weten | laten wij u weten |
		laten u weten | hoor je van ons | hoor je of | hoort u van ons | hoort u of | je hoort van |
		je hoort binnen | u hoort van ons | u hoort binnen | hoor je meer | binnen 0 dagen | binnen 0 werkdagen |
		binnen 0 weken | binnen een week | binnen twee weken | binnen vijf werkdagen | binnen enkele dagen |
		zo snel mogelijk | zo spoedig mogelijk | even geduld | wat geduld | sluitingsdatum | na sluiting |
		verloop van de procedure | verdere verloop | wat kun je verwachten | hoe nu verder | hoe verder |
		wat gebeurt er | wat nu | alle sollicitaties | referentienummer | sollicitatienummer`,
	friends: `uit eten | etentje | komen eten | samen eten | gaan eten | avondeten | hapje eten | een hapje | diner |
		dineren | frieten | frietjes | pizza | brunch* | ontbijten | bbq | barbecue* | borrel* | vrijmibo |
		biertje | pintje | pinten | een pint | wijntje | glaasje | drankje | drinken | cafe | kroeg | terrasje |
		feest* | verjaardag* | jarig | bruiloft | trouwfeest | babyborrel | kraamvisite | kraambezoek | doop |
		communie | lentefeest | sinterklaas | kerst | kerstmis | oud en nieuw | nieuwjaar | bioscoop | cinema |
		concert | festival | wandelen | wandeling | fietsen | hardlopen | voetbal* | padel | zwembad | weekendje |
		logeren | blijf je slapen | spelletjesavond | kaarten | kaartavond | kook ik | ik kook | oppassen |
		kleinkind* | mama | papa | mam | pap | mams | paps | moeke | oma | opa | omi | opi | tante | oom |
		nonkel | zus | zusje | broer | broertje | nicht | neef | schat | schatje | lieverd | lieve | liefje |
		meissie | kus | kusjes | kusje | kussen | knuffel* | xxx | liefs | zoen | zoentjes | hvj | hou van je |
		hoe gaat het met | hoe ist | hoe is het met | alles goed | hoe gaat de jobzoektocht |
		hoe gaat het solliciteren | hoe loopt het solliciteren | hoe gaat de zoektocht | al iets gevonden |
		al werk gevonden | nog gesolliciteerd | heb je al werk | mijn sollicitatiegesprek |
		heb een sollicitatiegesprek | ik heb een gesprek bij | ik moet op gesprek | duim voor mij | vertel alles |
		vertel me alles | bijkletsen | bijpraten | mis je | fijn weekend gehad | gezellig | supergezellig |
		reunie | kampvuur | vakantie samen | koor | vriendinnen | vrienden`,
	work: `teamoverleg* | teammeeting* | teamvergadering* | teamdag | teamuitje | teambuilding* | werkoverleg* |
		werkvergadering | afdelingsoverleg | bouwvergadering | werfvergadering | stuurgroep* | projectoverleg* |
		projectgroep | projectmeeting | projectvergadering | kick off | kickoff* | weekstart* | dagstart* |
		weekoverleg | maandoverleg | weekly | daily | stand up | standup | scrum | sprint* | retro |
		retrospective | backlog | refinement | overleg | overlegmoment | bilateraal* | bila | bilatje |
		one on one | 0 op 0 | een op een | 0 0 gesprek | functioneringsgesprek* | beoordelingsgesprek* |
		jaargesprek* | evaluatiegesprek* | voortgangsgesprek* | planningsgesprek* | ontwikkelgesprek* |
		ontwikkelingsgesprek* | doelstellingengesprek | feedbackgesprek* | resultaatgesprek |
		loopbaangesprek intern | salarisgesprek | verzuimgesprek* | terugkeergesprek | re integratiegesprek |
		popgesprek | pop gesprek | proeftijdgesprek | het goede gesprek | personeelsvergadering* |
		personeelsfeest* | personeelsuitje | personeelsblad | personeelsbijeenkomst | bestuursvergadering* |
		raad van bestuur | raad van commissarissen | directieoverleg | directievergadering | managementteam |
		mt vergadering | aandeelhoudersvergadering | ondernemingsraad | or vergadering | klantmeeting |
		klantbezoek | klantafspraak | klantoverleg | leveranciersoverleg | leveranciersbezoek | all hands |
		townhall | zeepkistsessie | notulen | agendapunten | agendapunt | actiepunten | actielijst | actiepunt |
		vergaderstukken | dienstrooster | weekrooster | uurrooster | dienst ruilen | diensten ruilen |
		verlofaanvraag | verlof aanvragen | vakantieplanning | ziekmelden | urenregistratie | urenbriefje |
		uren invullen | timesheet* | tijdregistratie | declaratie* | onkostennota | loonstrook* | loonbrief* |
		loonfiche* | salarisstrook | jaaropgave | overuren | thuiswerk* | kantoortuin | vrijdagmiddagborrel |
		kerstborrel | kerstpakket | nieuwjaarsreceptie | nieuwjaarsborrel | jubileum | bhv oefening |
		brandoefening | ontruimingsoefening | audit* | oplevering project | kwartaalcijfers | begroting |
		forecast | beste collegas | beste collega | hoi allemaal | dag allemaal | beste allen | hallo allemaal |
		hoi team | helpdesk | ict afdeling | servicedesk | migratie | intranet`,
	study: `studiekeuze* | studiecheck | studieadviseur | studiebegeleid* | studieadvies | studieloopbaan* |
		slb gesprek | opleiding hbo | opleiding mbo | hogeschool | studenten | studentenadministratie |
		studentendecaan | decaan | intakegesprek opleiding | intakegesprek voor de opleiding | intakegesprek mbo |
		toelating* | selectiegesprek opleiding | decentrale selectie | numerus fixus | inschrijving opleiding |
		studielink | studiefinanciering | studietoelage | studiebeurs | beurzen | erasmus* | uitwisseling* |
		buitenlandstage | semester* | trimester | collegejaar | academiejaar | colleges | hoorcollege |
		werkcollege | lesrooster | bijles* | huiswerk | tentamen* | examen* | herexamen | herkansing* | inzage |
		puntenlijst | studiepunten | ects | scriptie* | afstuderen | afstudeerbegeleider | afstudeerzitting |
		afstudeerpresentatie | thesis* | masterproef | bachelorproef | stageverslag | stagebegeleid* |
		stagebezoek | stagementor | promotor | copromotor | promovendus | promotie plechtigheid | proefschrift |
		doctoraat* | phd | hoogleraar | professor | diplomauitreiking | proclamatie | minor | master opleiding |
		bachelor opleiding | masteropleiding | bacheloropleiding | propedeuse | bsa | studiegroep |
		projectgroep school | schoolexamen | eindexamen`,
	event: `banenmarkt* | banenbeurs* | carrierebeurs* | carrieredag* | carriereevent | jobbeurs* | jobdag* |
		jobevent | jobmarkt | bedrijvendag* | beurs bezoek | vakbeurs | beursvloer | stand op de | standnummer |
		opendeurdag* | open dag | open dagen | open avond | open huis | openbedrijvendag | infoavond* | infodag* |
		infosessie* | informatieavond | informatiebijeenkomst* | infomoment | voorlichting* | inloopavond |
		inspraakavond | bewonersavond | buurtfeest | bijeenkomst* | evenement* | event | events | congres* |
		conferentie* | symposium* | studiedag* | netwerkborrel* | netwerkbijeenkomst | netwerkevent* | netwerken |
		meetup | meet up | lezing* | debat | debatavond | talkshow | panelgesprek over | keynote | spreker* |
		hackathon | ticket* | toegangskaart* | toegangsbewijs | entree | gratis toegang | inkomprijs |
		registratie* | registreer | geregistreerd | aanmelding is | je aanmelding staat | aanmelding bevestigd |
		je bent aangemeld | u bent aangemeld | aangemeld voor | aanmelden kan | aanmelden via |
		inschrijving bevestigd | ingeschreven | deelnemerslijst | wachtlijst | locatie en programma | zaal open |
		deuren open | aanvang programma | opening van | huldiging | jubileum | tentoonstelling* | expositie |
		vernissage | voorstelling | optreden | repetitie | rommelmarkt | braderie | kerkdienst | alv |
		ledenvergadering | vrijwilliger* | benefiet* | inzameling | goede doel | goed doel | collecte | toernooi |
		wedstrijd | tornooi | marathon | livestream`,
	scam: `telegram | whatsapp | whatsappnummer | voeg ons toe | wechat | via chat | chatinterview | tekstinterview |
		hangouts | bitcoin* | crypto* | usdt | ethereum | wallet | binance | coinbase | bitvavo | investeer* |
		investering* | rendement | gegarandeerd inkomen | passief inkomen | cadeaukaart* | cadeaubonnen kopen |
		giftcard* | paysafecard | steam kaart | google play kaart | western union | moneygram | vooruitbetaling* |
		vooraf betalen | vooraf te betalen | voorschot | aanbetaling | borg betalen | waarborgsom |
		waarborg storten | overmaken | maak over | over te maken | overschrijven | geld doorsturen |
		geld ontvangen | betaling ontvangen | betaalverzoek | tikkie | inschrijfkosten | inschrijfgeld |
		registratiekosten | administratiekosten | dossierkosten | opleidingskosten | trainingskosten |
		kosten vooraf | kosten van het | terugbetaald na | bankgegevens | rekeningnummer | bankrekening |
		bankrekeningnummer | iban | bankpas | bankkaart | creditcard* | kredietkaart* | kaartlezer |
		digid gegevens | itsme bevestigen | kopie paspoort | kopie van je paspoort |
		kopie van je identiteitskaart | kopie van je id | foto van je paspoort | foto van je identiteitskaart |
		foto van uw identiteitskaart | voor en achterkant | selfie | geldezel | pakketten ontvangen |
		pakketjes ontvangen | pakketten doorsturen | pakketcontroleur | thuis werken en verdienen |
		werk vanuit huis | thuiswerkjob | geen ervaring nodig | ervaring niet nodig | geen ervaring vereist |
		snel geld | makkelijk geld | gemakkelijk geld | bijverdienen | geld verdienen | verdien |
		per dag verdienen | euro per dag | dagelijks uitbetaald | dagelijkse uitbetaling | directe uitbetaling |
		startbonus | welkomstbonus | likes geven | videos liken | reviews schrijven | productreviews |
		eenvoudige taken | online taken | taken voltooien | mystery shopper | cheque innen |
		apparatuur aanschaffen | onze leverancier | sollicitatiecode | code doorsturen | bevestigingscode |
		u bent uitgekozen | je bent uitgekozen | u bent geselecteerd voor | antwoord met ja | geblokkeerd |
		account verifieren | verifieer* | dringend handelen | binnen 0 uur`,
};
