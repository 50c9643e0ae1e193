import type { Phrases } from '../vocabulary.ts';

/** Phrases of French mail about appointments and jobs, from France, Belgium, Switzerland and Québec; see `Phrases` for the notation. */
export const FRENCH_PHRASES: Phrases = {
	ask: `te irait | te conviendrai* | te arrangerait | vous irait | vous conviendrait | vous conviendraient |
		vous arrangerait | tirait | tarrangerait | ca te va | ca te convient | ca te arrange | ca vous va |
		ca vous convient | ca vous arrange | cela te va | cela te convient | cela te arrange | cela vous va |
		cela vous convient | cela vous arrange | ca tarrange | te convient il | te convient elle | te va t il |
		te va t elle | te convient ca | te va ca | vous convient il | vous convient elle | vous va t il |
		vous va t elle | vous convient ca | vous va ca | vous conviennent | convient toujours |
		convient a tout le monde | est ce possible | est ce faisable | est ce jouable | est ce bon | est ce ok |
		est ce envisageable | serait ce possible | serait ce faisable | serait ce jouable | serait ce bon |
		serait ce ok | serait ce envisageable | est ce que ca | est ce que cela | est ce que ce |
		est ce que cette | est ce que cet | est ce que vous | est ce que tu | est ce que le | est ce que la |
		serait il possible | est il possible | ca serait possible | ce serait possible | possible pour vous |
		possible pour toi | est ce que cest | vous seriez disponible* | vous seriez libre* | vous seriez dispo |
		vous etes disponible* | vous etes libre* | vous etes dispo | tu serais disponible* | tu serais libre |
		tu serais dispo | tu es disponible* | tu es libre | tu es dispo | toujours dispo | toujours disponible |
		toujours bon | toujours ok | toujours partant* | pouvez vous venir | pouvez vous passer |
		pouvez vous etre | pouvez vous vous | pouvez vous nous | pouvez vous me | pourriez vous venir |
		pourriez vous passer | pourriez vous etre | pourriez vous vous | pourriez vous nous | pourriez vous me |
		peux tu venir | peux tu passer | peux tu etre | peux tu te | peux tu nous | peux tu me |
		pourrais tu venir | pourrais tu passer | pourrais tu etre | pourrais tu te | pourrais tu nous |
		pourrais tu me | tu peux venir | tu peux passer | tu peux etre | tu pourrais venir | tu pourrais passer |
		tu pourrais etre | vous pouvez venir | vous pouvez passer | vous pourriez venir | vous pourriez passer |
		peut on | pourrions nous | pouvons nous | pourrait on | on pourrait se | on peut se | ca fonctionne tu |
		ca te dit | ca vous dit | ca vous dirait | ca te dirait | ok pour vous | ok pour toi | bon pour vous |
		bon pour toi | bien pour vous | bien pour toi | jouable pour vous | jouable pour toi | dispo pour vous |
		dispo pour toi | cela fonctionne t il | cela vous semble | quen dites vous | quen dis tu |
		quen pensez vous | quen penses tu | on dit | disons | on part sur | que diriez vous de |
		que dirais tu de | quoi diriez vous de | quoi dirais tu de | que dites vous | pourquoi pas |
		si on se voyait | si on se disait | on se voit quand | on se cale quand | voulez vous | veux tu |
		souhaite* vous | accepteriez vous | prefere* vous | vous prefere* | tu preferes | je vous propose* |
		je te propose* | je peux vous propose* | je peux te propose* | nous vous proposons |
		nous vous proposerions | nous pouvons vous proposer | nous pourrions vous proposer | on te propose* |
		on vous propose* | on peut te propose* | on peut vous propose* | proposition de date |
		proposition de creneau | proposition de rendez vous | proposition de rdv | proposition de rencontre |
		propose un | propose une | propose le | propose de | sinon je peux | sinon on peut | sinon nous peut |
		sinon nous pouvons | verriez vous un inconvenient | dites moi si | dis moi si | faites moi savoir si |
		fais moi savoir si | seriez vous disponible* | seriez vous libre* | seriez vous dispo |
		seriez vous partant* | etes vous disponible* | etes vous libre* | etes vous dispo | etes vous partant* |
		serais tu disponible | serais tu libre | serais tu dispo | serais tu partant* | serais tu la |
		es tu disponible | es tu libre | es tu dispo | es tu partant* | es tu la | marche toujours | va toujours |
		fonctionne toujours`,
	choose: `choisi* | au choix | le choix entre | le choix suivant | a vous de voir | selectionne* |
		selection dun creneau | reserve* un | reserve* votre | reserve* le | reserve* ton | reserve* directement |
		reserve* en ligne | reserver | reservez | reservation en ligne | lien de reservation | lien de prise |
		bookez | booker un | un des creneaux | un des dates | un des horaires | un des plages | lun des creneaux |
		lun des dates | lun des horaires | lun des plages | les creneaux | les dates | les horaires | les plages |
		ces creneaux | ces dates | ces horaires | ces plages | plusieurs creneaux | plusieurs dates |
		plusieurs horaires | plusieurs plages | deux creneaux | deux dates | deux horaires | deux plages |
		trois creneaux | trois dates | trois horaires | trois plages | quelques creneaux | quelques dates |
		quelques horaires | quelques plages | aux creneaux | aux dates | aux horaires | aux plages |
		creneaux suivants | creneaux disponibles | creneaux possibles | creneaux proposes | creneaux ci dessous |
		creneaux restants | creneaux libres | dates suivantes | dates possibles | dates proposees |
		dates disponibles | plages horaires | plages disponibles | plages suivantes | horaires suivants |
		lun de ces jours | lun de ces moments | creneau parmi | voici _ creneaux | voici _ dispos |
		voici _ disponibilites | voici _ dates | voici _ options | lequel | laquelle | lesquels | quel creneau |
		quel horaire | quel* jour | quel* option | quel* plage | quelle date | quelle heure | celui qui vous |
		celui qui te | celle qui vous | celle qui te | ce qui vous convient | ce qui vous arrange |
		ce qui vous va | ce qui te convient | ce qui te arrange | ce qui te va | qui vous convient le plus |
		qui vous conviendrait le plus | qui vous arrange le plus | qui vous va le mieux | qui vous va le plus |
		qui te convient le plus | qui te conviendrait le plus | qui te arrange le plus | qui te va le mieux |
		qui te va le plus | votre preference | votre premier choix | votre choix | votre option | ta preference |
		ta premier choix | ta choix | ta option | de preference | option 0 | option a | option b | option une |
		option deux | ou bien | soit | ou encore | lun ou lautre | peu importe | comme vous voulez |
		comme vous preferez | comme tu veux | comme tu preferes | calendly | doodle | framadate | mon agenda |
		mon calend* | notre agenda | notre calend* | lien agenda | lien calend* | sondage de dates |
		votre creneau via | un creneau via | le creneau via | prendre rendez vous via |
		prendre rendez vous en ligne | prendre rendez vous avec | prendre rendez vous directement |
		prendre rendez vous sur | prendre rdv via | prendre rdv en ligne | prendre rdv avec |
		prendre rdv directement | prendre rdv sur | prenez rendez vous | prenez rdv | prise de rendez vous |
		prise de rdv | positionne* vous | positionne* toi | positionne* sur | vous positionner | te positionner |
		vous y positionner | planifie* votre | planifie* ton | planifie* un | inscrivez vous a un creneau |
		inscrivez vous sur un creneau | via ce lien | via le lien | sur ce lien | sur le lien | avec ce lien |
		avec le lien | par ce lien | par le lien | suivant ce lien | suivant le lien | cliquez | clique ici |
		clique sur | lien ci dessous | lien suivant | lien ci joint | suivre le lien | creneau qui vous |
		creneau qui te | horaire qui vous | horaire qui te | date qui vous | date qui te | moment qui vous |
		moment qui te | heure qui vous | heure qui te | jour qui vous | jour qui te | convien* le mieux |
		arrange le mieux`,
	availability: `disponibilite* | dispo | dispos | disponible* | libre | libres | indisponib* | joignable* |
		vos preferences | tes preferences | mes preferences | ses preferences | nos preferences |
		leurs preferences | quand etes vous | quand es tu | quand seriez vous | quand serais tu |
		quand pouvez vous | quand pourriez vous | quand peux tu | quand pourrais tu | quand tu peux |
		quand vous pouvez | quand on peut | quand puis je | quand est ce que | quand ca vous va |
		quand ca vous arrange | quand ca vous convient | quand ca te va | quand ca te arrange |
		quand ca te convient | quand cela vous va | quand cela vous arrange | quand cela vous convient |
		quand cela te va | quand cela te arrange | quand cela te convient | a quelle heure | quel* jour* |
		quel* moment* | quel horaires | quel creneaux | quel dates | quel* est votre | quel* sont vos |
		quel* sont tes | quel* seraient vos | quelle* horaires | quelle* creneaux | quelle* dates |
		quels horaires | quels creneaux | quels dates | quand serait | quelques creneaux | quelques dates |
		quelques horaires | deux trois creneaux | deux trois dates | deux trois horaires |
		deux ou trois creneaux | deux ou trois dates | deux ou trois horaires | plusieurs creneaux |
		plusieurs dates | plusieurs horaires | vos creneaux | vos dates | vos horaires | tes creneaux |
		tes dates | tes horaires | des creneaux | des dates | des horaires | en fonction de vos |
		en fonction de tes | selon tes contraintes | a votre convenance | a ta convenance | quand vous voulez |
		quand vous voudrez | quand tu veux | un moment qui vous | un moment qui te | une date qui vous |
		une date qui te | un creneau qui vous | un creneau qui te | un horaire qui vous | un horaire qui te |
		une heure qui vous | une heure qui te | trouver un creneau | trouver une date | trouver un moment |
		trouver une heure | convenir dun | convenir dune | convenir ensemble | fixer un rendez vous |
		fixer un rdv | fixer un moment | fixer un entretien | fixer un entrevue | fixer une date |
		fixer une moment | fixer une entrevue | fixer une rencontre | fixer ensemble rendez vous |
		fixer ensemble rdv | fixer ensemble date | fixer ensemble moment | fixer ensemble entretien |
		fixer ensemble entrevue | fixer ensemble rencontre | caler un | caler une | caler ca | caler cela |
		caler quelque | organiser un | organiser une | organiser cet | organiser cette | organiser votre |
		organiser ton | plutot matin* | plutot apres midi | plutot soiree | plutot fin de journee |
		plutot debut de semaine | en matin* | en apres midi | en soiree | en fin de journee | en journee |
		tot le matin | en debut de | en fin de matinee | en fin de semaine | cette semaine prochaine |
		la semaine prochaine | dans la semaine | dans les prochains jours | courant de la semaine | semaine du |
		vos contraintes | votre emploi du temps | joindre facilement | meilleur moment pour | bon moment pour |
		indique* moi | indique* nous | communiquez moi | communiquez nous | donne* moi | donne* nous |
		precisez moi | precisez nous | envoyez moi | envoyez nous | envoie moi | envoie nous | propose* moi deux |
		propose* moi trois | propose* moi quelques | propose* nous deux | propose* nous trois |
		propose* nous quelques | indiquer vos | indiquer tes | indiquer quelques | indiquer deux |
		indiquer trois | envoyer vos | envoyer tes | envoyer quelques | envoyer deux | envoyer trois |
		communiquer vos | communiquer tes | communiquer quelques | communiquer deux | communiquer trois |
		transmettre vos | transmettre tes | transmettre quelques | transmettre deux | transmettre trois |
		donner vos | donner tes | donner quelques | donner deux | donner trois | proposer vos | proposer tes |
		proposer quelques | proposer deux | proposer trois | mindiquer | menvoyer vos | menvoyer tes |
		menvoyer deux | menvoyer trois | menvoyer quelques`,
	tentative: `provisoire* | a confirmer | a valider | a preciser | a definir | a determiner | a fixer | a caler | tbc |
		tba | tbd | sous reserve | pre reserve* | prereserve* | pre bloque* | prebloque* | pre booke* |
		preselection de date | option sur | pose* une option | mis* une option | optionne* |
		bloque pour linstant | bloque pour le moment | au crayon | en option | garde* le | garde* ce |
		gardez cette | gardez votre | reservez deja | reservez dores | tenez vous disponible | tenez vous libre |
		save the date | pas encore confirme* | pas encore fixe* | pas encore sur* | pas encore valide* |
		pas encore certain* | pas encore arrete* | pas encore definiti* | pas encore cale* | pas encore recu |
		pas encore eu | encore incertain | non definiti* | non confirme* | non fige* | non garanti |
		pas definiti* | pas confirme* | pas fige* | pas garanti | rien nest definitif | rien nest sur |
		rien nest fixe | rien nest fait | rien nest officiel | rien de definitif | rien de sur | rien de fixe |
		rien de fait | rien de officiel | en attente | jattends encore | jattends le | jattends la |
		jattends son | jattends leur | jattends sa | jattends une | jattends que | jattends juste |
		jattends confirmation | jattends un | nous attendons encore | nous attendons le retour |
		nous attendons la | nous attendons une | nous attendons confirmation | nous attendons sa |
		nous attendons son | nous attendons leur | confirmerai | confirmerons | confirmera | reconfirme* |
		je te dis ca | je te dis des | je te dis demain | je vous dis ca | je vous dis des | je vous dis demain |
		des que jai | des que nous aurons | des que je | des que possible | des que le | des que jaurai |
		des que cest | des que on | une fois confirme | une fois valide | une fois que | peut etre | en principe |
		a principe | normalement | a priori | probablement | sans doute | vraisemblablement | eventuellement |
		envisag* | si tout va bien | sauf changement | pourrai* changer | pourrai* etre decale | pourrai* bouger |
		pourrai* evoluer | peut changer | peut bouger | peut evoluer | risque de changer | risque de etre decale |
		risque de bouger | risque de evoluer | susceptible* de | approximativ* | vers | aux alentours |
		je pensait | on pensait | je penserait | on penserait | on vise | lidee serait | plutot | previsionnel* |
		date indicati* | horaire indicati* | heure indicati* | liste dattente | en suspens | tentative | hold |
		je bloque le | je bloque ce | je bloque cette | je bloque la | je garde cette | je garde la |
		je retiens le | je retiens ce | je retiens cette | je retiens la | je reserve le | je reserve ce |
		je reserve cette | je reserve la | on bloque le | on bloque ce | on bloque cette | on bloque la |
		on garde cette | on garde la | on reserve le | on reserve ce | on reserve cette | on reserve la |
		bloquons le | bloquons ce | bloquons cette | gardons le | gardons ce | gardons cette | retenons le |
		retenons ce | retenons cette | bloque en attendant | garde en attendant | garde pour linstant |
		retiens en attendant | retiens pour linstant | reserve en attendant | reserve pour linstant |
		vous confirmer* | vous redis | vous redirai | te confirmer* | te redis | te redirai | confirme des que |
		tiens au courant | vous tiendr* | te tiendr*`,
	fix: `confirme | confirmee | confirmes | confirmees | confirmons | confirmation | fixe* au | fixe* a |
		fixe* le | fixe* pour | prevu* le | prevu* a | prevu* pour | prevu* au | prevu | prevue | programme le |
		programme a | programme pour | programme au | programme un | planifie | planifiee | planifiez | agende* |
		cedule* | calendrie | booke | bookee | calee | cale pour | cale le | cale a | cale avec | cale au |
		cest cale | cest fixe | cest reserve | cest note | cest inscrit | cest enregistre | cest regle |
		cest valide | cest acte | cest officiel | cest arrange | cest fait | jai fixe | jai cale | jai reserve |
		jai bloque | jai retenu | jai programme | jai organise | jai arrange | jai pris | jai obtenu | jai note |
		on a fixe | on a cale | on a reserve | on a bloque | on a retenu | on a programme | on a organise |
		on a arrange | on a pris | on a obtenu | on a note | nous avons fixe | nous avons cale |
		nous avons reserve | nous avons bloque | nous avons retenu | nous avons programme | nous avons organise |
		nous avons arrange | nous avons pris | nous avons obtenu | nous avons note | rendez vous pris |
		rendez vous fixe | rendez vous est pris | rendez vous le | rendez vous a | rendez vous avec | rdv pris |
		rdv fixe | rdv cale | rdv est pris | rdv le | rdv a | rdv avec | rv pris | rv fixe | rv cale |
		rv est pris | rv le | rv a | rv avec | avez rendez vous | avez rdv | avez entretien | as rendez vous |
		as rdv | as entretien | retenu le | retenu la | retenu pour | date retenu* | creneau retenu* |
		horaire retenu* | conformement a notre | convenu* | tel que discute | suite a notre echange |
		suite a notre conversation | suite a notre appel | suite a notre discussion |
		suite a notre entretien telephonique | suite a notre reservation | suite a votre echange |
		suite a votre conversation | suite a votre appel | suite a votre discussion |
		suite a votre entretien telephonique | suite a votre reservation | comme discute ensemble |
		comme discute par telephone | comme discute au telephone | comme vu ensemble | comme vu par telephone |
		comme vu au telephone | comme promis ensemble | comme promis par telephone | comme promis au telephone |
		comme dit ensemble | comme dit par telephone | comme dit au telephone | dans lagenda | dans _ agenda |
		a lagenda | a mon agenda | a son agenda | a leur agenda | a notre agenda | a votre agenda | a ton agenda |
		bloque dans | invitation agenda | invitation calendrier | invitation outlook | invitation teams |
		invitation suit | bien pris en compte | bien enregistre* | bien note* | voici les details |
		voici les infos | voici les informations | voici le recap | voici les coordonnees | recapitulatif |
		details de lentretien | details de votre | details de ton | details de lentrevue | date et heure |
		date et lieu | quand 0 | lieu 0 | horaire 0 | heure 0 | duree 0 | ou 0 | date 0 | heure de passage |
		heure de convocation | arrete au | arrete le | arrete a | definitivement | c est bon | c est ok | c note |
		c bon | c cale | c ok | est confirme* | est fixe* | est prevu* | est programme* | est planifie* |
		est reserve* | est cale* | est arrete* | est valide* | est enregistre* | est note* | est organise* |
		sont confirme* | sont fixe* | sont prevu* | sont programme* | sont planifie* | sont reserve* |
		sont cale* | sont arrete* | sont valide* | sont enregistre* | sont note* | sont organise* |
		ete confirme* | ete fixe* | ete prevu* | ete programme* | ete planifie* | ete reserve* | ete cale* |
		ete arrete* | ete valide* | ete enregistre* | ete note* | ete organise* | bien confirme* | bien fixe* |
		bien prevu* | bien programme* | bien planifie* | bien reserve* | bien cale* | bien arrete* |
		bien valide* | bien organise* | sera confirme* | sera fixe* | je vous confirm* | je vous inscris |
		je vous mets | je te confirm* | je te reserve | je te inscris | je te mets | je te note |
		nous vous confirm* | nous vous inscris | nous vous mets | nous te confirm* | nous te reserve |
		nous te inscris | nous te mets | nous te note | on vous confirm* | on vous inscris | on vous mets |
		on te confirm* | on te reserve | on te inscris | on te mets | on te note | vous reserve | vous cale |
		vous inscrit | vous bloque | vous mis | vous note | tai reserve | tai cale | tai inscrit | tai bloque |
		tai mis | tai note | ai reserve | ai cale | ai inscrit | ai bloque | ai mis | ai note | vous recevra |
		vous recoit | vous verra | te recevra | te recoit | te verra`,
	agree: `parfait | parfaitement | cest bon | cest bien | cest note | cest possible | tout est bon | tout est bien |
		tout est note | tout est possible | ce sera bon | ce sera bien | ce sera note | ce sera possible |
		entendu | bien note | bien recu | c bon | c note | nickel | impec* | top | super | genial* | excellent* |
		tres bien | formidable | merveilleux | ok | okay | oki | dac | daccord | dacc | volontiers |
		avec plaisir | avec grand plaisir | avec joie | bonne nouvelle | convient a tous |
		convient a tout le monde | va a tous | va a tout le monde | marche pour moi | marche pour nous |
		marche pour lui | marche pour eux | bon pour moi | bon pour nous | bon pour lui | bon pour elle |
		bon pour eux | bien pour moi | bien pour nous | bien pour lui | bien pour elle | bien pour eux |
		dispo pour moi | dispo pour nous | dispo pour lui | dispo pour elle | dispo pour eux | note pour moi |
		note pour nous | note pour lui | note pour elle | note pour eux | jaccepte | nous acceptons |
		je prends le | je prends ce | je prends la | je prends cette | je prends donc | je prends celui |
		je retiens le | je retiens ce | je retiens la | je retiens cette | je retiens donc | je retiens celui |
		je valide le | je valide ce | je valide la | je valide cette | je valide donc | je valide celui |
		on prend le | on prend ce | on prend cette | on prend celui | on prend ca | on prend comme ca |
		on prend donc | on valide le | on valide ce | on valide cette | on valide celui | on valide ca |
		on valide comme ca | on valide donc | on retient le | on retient ce | on retient cette |
		on retient celui | on retient ca | on retient comme ca | on retient donc | on garde le | on garde ce |
		on garde cette | on garde celui | on garde ca | on garde comme ca | on garde donc | on fait le |
		on fait ce | on fait cette | on fait celui | on fait ca | on fait comme ca | on fait donc | on dit le |
		on dit ce | on dit cette | on dit celui | on dit ca | on dit comme ca | on dit donc | va pour |
		partons pour | part pour | oui pour | allons y pour | let s go pour | faisons comme ca | faisons ca |
		adjuge | banco | vendu | ca roule | ca marche | tiguidou | no stress | pas de souci* | pas de probleme* |
		pas de trouble | aucun souci | aucun probleme | sans souci | sans probleme | a vendredi | a lundi |
		a mardi | a mercredi | a jeudi | a samedi | a demain | a bientot | a tantot | a plus | a tout a lheure |
		a ce moment la | a tres vite | a tres bientot | on se voit donc | on se dit donc | on se retrouve donc |
		vous y serons | jy serai | je serai la | je viendrai | je passerai | je viens | je serai present* |
		oui cest | oui je | oui nous | oui ca | oui avec | oui bien | merci pour votre confirmation |
		merci pour votre reponse | merci pour votre retour | merci pour votre reactivite |
		merci pour votre flexibilite | merci pour votre disponibilite | merci pour ta confirmation |
		merci pour ta reponse | merci pour ta reactivite | merci pour ta flexibilite |
		merci pour ta disponibilite | merci davoir confirme | merci de votre confirmation |
		merci de ta confirmation | merci de votre retour | ravie que | accepte | acceptee | acceptation |
		ca joue | ca colle | ca fonctionne | ca passe | cela marche | cela roule | cela joue | cela colle |
		cela fonctionne | cela passe | cela _ convient | me convien* | me va | me vont | me ira | me arrange |
		nous convien* | nous va | nous vont | nous ira | nous arrange | lui convien* | lui va | lui vont |
		lui ira | lui arrange | leur convien* | leur va | leur vont | leur ira | leur arrange | mira | marrange |
		ca ira | ca convient | ca tombe bien | cela ira | cela convient | cela tombe bien | on prend sur |
		on valide sur | on retient sur | on garde sur | on part le | on part ce | on part cette | on part celui |
		on part sur | on part donc`,
	expect: `on vous rappelle | on vous expliquera | on vous fera | on te rappelle | on te expliquera | on te fera |
		vous recoit | vous recev* | vous attend* | vous appelle* | vous contacter* | vous accueiller* |
		vous telephoner* | vous joindr* | vous rejoindra* | vous rencontre* | te recoi* | te recev* | te attend* |
		te appelle* | te accueiller* | vous verrez | vous serez en | vous serez interroge* | vous echangerez |
		vous discuterez | vous parlerez | vous passerez | vous aurez | vous ferez | vous disposerez |
		vous tirerez | vous presenter* | vous avez rendez vous | vous avez rdv | vous avez entretien |
		vous verriez | tu verras | tu rencontreras | tu seras | tu passe* | tu vas voir | tu vas rencontrer |
		tu as rendez vous | tu as rdv | tu auras | tu echangeras | serez attendu* | serez recu* |
		serez convoque* | serez accueilli* | seras attendu* | seras recu* | seras convoque* | seras accueilli* |
		etes attendu* | etes recu* | etes convoque* | etes accueilli* | es attendu* | es recu* | es convoque* |
		es accueilli* | attendu* le | attendu* a | attendu* au | attendu* demain | aura lieu | a lieu |
		auront lieu | avoir lieu | se tiendr* | se deroule* | se passe* | se tient | s tiendr* | s deroule* |
		s passe* | s tient | tiendra | deroulera | debutera | commencera | durera | dure environ |
		compte* environ | compte* une | compte* 0 | compte* trois quarts | compte* trente | compte* quarante |
		compte* vingt | prevo* environ | prevo* une | prevo* 0 | prevo* trois quarts | prevo* trente |
		prevo* quarante | prevo* vingt | duree | en presence de | aux cotes de | avec notre | avec le | avec la |
		avec mon | avec ma | avec moi | avec nous | avec monsieur | avec madame | avec mme | avec m | avec mr |
		ainsi que moi meme | et moi meme | au plaisir | hate de vous | hate de te | hate de echanger |
		hate de faire | hate de se | impatien* de vous | impatien* de te | impatien* de echanger |
		impatien* de faire | impatien* de se | ravi* de vous | ravi* de te | ravi* de echanger | ravi* de faire |
		ravi* de se | heureu* de vous | heureu* de te | heureu* de echanger | heureu* de faire | heureu* de se |
		enchante* de vous | enchante* de te | enchante* de echanger | enchante* de faire | enchante* de se |
		content* de vous | content* de te | content* de echanger | content* de faire | content* de se |
		avons hate | jai hate | nous rejouissons | me rejouis | rendez vous le | rendez vous a | rendez vous au |
		rendez vous devant | rendez vous chez | rendez vous dans | rendez vous sur | rendez vous donc | rdv le |
		rdv a | rdv au | rdv devant | rdv chez | rdv dans | rdv sur | rdv ici | presentez vous | presente toi |
		te presenter a | te presenter au | te presenter le | te presenter muni | te presenter devant |
		te presenter directement | venez a | venez au | venez me | venez nous | venez chez | venez donc |
		venez pour | venez directement | venez vers | venez le | venez demain | viens a | viens au | viens me |
		viens nous | viens chez | viens donc | viens pour | viens directement | viens vers | viens le |
		viens demain | passe* a | passe* au | passe* me | passe* nous | passe* chez | passe* donc | passe* pour |
		passe* directement | passe* vers | passe* le | passe* demain | vous rendre a | vous rendre au |
		vous rendre chez | vous rendre dans | vous convoque* | convoque* a | convoque* au | convoque* pour |
		convoque* le | convocation | tappelle* | tattend* | soyez la | soyez present* | soyez a lheure |
		soyez ponctuel | soyez pret* | sois la | sois a lheure | sois pret* | rejoignez | bientot rencontre |
		prochaine rencontre | future rencontre | a linterview du | a linterview de | a linterview prevu |
		a lentretien du | a lentretien de | a lentretien prevu | a lentrevue du | a lentrevue de |
		a lentrevue prevu | vous retrouve* | vous verra* | vous verrons | vous posera | te rencontrer* |
		te joindr* | te telephoner* | te contacter* | te retrouve* | te verra* | te verrons | te rejoindrai |
		te posera | te presentera | vous donne rendez vous | vous donne rdv | vous donnons rendez vous |
		vous donnons rdv | te donne rendez vous | te donne rdv | te donnons rendez vous | te donnons rdv |
		sois au | soyez au`,
	invite: `invite* a | invite* au | invite* pour | vous inviter | vous convoquer | tinviter | t inviter | convie* |
		etes invite* | etes convoque* | es invite* | es convoque* | seriez invite* | seriez convoque* |
		invitation | linvitation | vous rencontrer | vous recevoir | vous revoir | vous connaitre |
		te rencontrer | te recevoir | te revoir | te connaitre | faire votre connaissance |
		faire ta connaissance | veut vous | veut te | voudrait vous | voudrait te | souhaite vous | souhaite te |
		souhaiterait vous | souhaiterait te | aimerait vous | aimerait te | tient a vous | tient a te |
		faire le point | prendre contact | jai le plaisir | jai lhonneur | nous avons le plaisir | jai la joie |
		retenu _ attention | retient _ attention | attire _ attention | capte _ attention | candidature retenu* |
		candidature selectionne* | candidature preselectionne* | profil retenu* | profil selectionne* |
		profil preselectionne* | dossier retenu* | dossier selectionne* | dossier preselectionne* |
		avez ete selectionne* | avez ete retenu* | avez ete preselectionne* | avez ete choisi* |
		as ete selectionne* | as ete retenu* | as ete preselectionne* | as ete choisi* | etes selectionne* |
		etes retenu* | etes preselectionne* | etes partie | es selectionne* | es retenu* | es preselectionne* |
		es partie | faites selectionne* | faites retenu* | faites preselectionne* | faites partie |
		fais selectionne* | fais retenu* | fais preselectionne* | fais partie | avez passe la | avez passe le |
		avez passe avec | avez passe cette | avez passe letape | as passe la | as passe le | as passe avec |
		as passe cette | as passe letape | passe* a letape | passe* a la prochaine | passe* a la suite |
		passe* a la deuxieme | passe* a la seconde | felicitations | bravo | bonne nouvelle | interesse* |
		seduit* | emballe* | conquis* | convaincu* | suite favorable | donnons une suite | donnons suite |
		donne* une suite | donne* suite | poursuivre le | poursuivre avec | poursuivre notre |
		poursuivre lechange | poursuivre les | poursuivre votre | poursuivre ensemble | aller plus loin |
		continuer le processus | continuer avec vous | continuer laventure | en vue dun entretien |
		en vue dun rencontre | en vue dun entrevue | en vue dune entretien | en vue dune rencontre |
		en vue dune entrevue | vous proposer un entretien | vous proposer _ entrevue |
		vous proposer un rendez vous | vous proposer un rdv | vous proposer _ echange | vous proposer _ venir |
		vous proposer un nous | vous proposer _ premier | vous proposer une rencontre | vous proposer une nous |
		vous proposer de entretien | vous proposer de rencontre | vous proposer de rendez vous |
		vous proposer de rdv | vous proposer de nous | aimerions vous | aimerions te | aimerais vous |
		aimerais te | souhaiterions vous | souhaiterions te | souhaiterais vous | souhaiterais te |
		souhaitons vous | souhaitons te | voudrions vous | voudrions te | voudrais vous | voudrais te |
		voulons vous | voulons te | desir* vous | desir* te | plaisir de vous | plaisir de te | ravi* de vous |
		ravi* de te | heureu* de vous | heureu* de te | enchante* de vous | enchante* de te | honneur de vous |
		honneur de te | joie de vous | joie de te | aimerions echanger | aimerions discuter |
		aimerions organiser | aimerions planifier | aimerions convenir | aimerions approfondir |
		aimerions poursuivre | aimerions prendre | aimerions fixer | aimerions mieux | aimerais echanger |
		aimerais discuter | aimerais organiser | aimerais planifier | aimerais convenir | aimerais approfondir |
		aimerais poursuivre | aimerais prendre | aimerais fixer | aimerais mieux | souhaiterions echanger |
		souhaiterions discuter | souhaiterions organiser | souhaiterions planifier | souhaiterions convenir |
		souhaiterions approfondir | souhaiterions poursuivre | souhaiterions prendre | souhaiterions fixer |
		souhaiterions mieux | souhaiterais echanger | souhaiterais discuter | souhaiterais organiser |
		souhaiterais planifier | souhaiterais convenir | souhaiterais approfondir | souhaiterais poursuivre |
		souhaiterais prendre | souhaiterais fixer | souhaiterais mieux | souhaitons echanger |
		souhaitons discuter | souhaitons organiser | souhaitons planifier | souhaitons convenir |
		souhaitons approfondir | souhaitons poursuivre | souhaitons prendre | souhaitons fixer |
		souhaitons mieux | voudrions echanger | voudrions discuter | voudrions organiser | voudrions planifier |
		voudrions convenir | voudrions approfondir | voudrions poursuivre | voudrions prendre | voudrions fixer |
		voudrions mieux | votre profil nous | votre profil a | votre profil ma | votre profil correspond |
		votre profil retient | votre cv nous | votre cv a | votre cv ma | votre cv correspond | votre cv retient |
		votre parcours nous | votre parcours a | votre parcours ma | votre parcours correspond |
		votre parcours retient | votre dossier nous | votre dossier a | votre dossier ma |
		votre dossier correspond | votre dossier retient | ton profil nous | ton profil a | ton profil ma |
		ton profil correspond | ton profil retient | ton cv nous | ton cv a | ton cv ma | ton cv correspond |
		ton cv retient | ton parcours nous | ton parcours a | ton parcours ma | ton parcours correspond |
		ton parcours retient | ton dossier nous | ton dossier a | ton dossier ma | ton dossier correspond |
		ton dossier retient | votre candidature nous | votre candidature a retenu | votre candidature ma |
		votre candidature retient | votre candidature est retenue | votre lettre nous | votre lettre a retenu |
		votre lettre ma | votre lettre retient | votre lettre est retenue | votre postulation nous |
		votre postulation a retenu | votre postulation ma | votre postulation retient |
		votre postulation est retenue | ta candidature nous | ta candidature a retenu | ta candidature ma |
		ta candidature retient | ta candidature est retenue | ta lettre nous | ta lettre a retenu | ta lettre ma |
		ta lettre retient | ta lettre est retenue | ta postulation nous | ta postulation a retenu |
		ta postulation ma | ta postulation retient | ta postulation est retenue | le plaisir dinformer |
		le plaisir dannoncer | ravi* dinformer | ravi* dannoncer | heureux dinformer | heureux dannoncer`,
	move: `report* au | report* a | report* notre | report* votre | report* lentretien | report* lentrevue |
		report* le | report* dune | report* de | report* la | report* rendez vous | report* du rendez vous |
		report* du rdv | report du | decal* au | decal* a | decal* notre | decal* votre | decal* lentretien |
		decal* lentrevue | decal* le | decal* dune | decal* de | decal* la | decal* dun | decal* ca | deplac* au |
		deplac* a | deplac* notre | deplac* votre | deplac* lentretien | deplac* lentrevue | deplac* le |
		deplac* la | avanc* au | avanc* a | avanc* notre | avanc* votre | avanc* lentretien | avanc* lentrevue |
		avanc* le | avanc* la | avanc* dune | decalage | decale | decalee | decaler | repousse* | repoussons |
		replanifi* | reprogramm* | postpose* | recedul* | reagend* | deplacement de lentretien |
		deplacement de votre | deplacement de lentrevue | remis* au | remis* a | remet* au | remet* a |
		remet* ca | remettre notre | remettre votre | remet* lentretien | remettre lentrevue | reporter |
		reporte | reportee | differer | differe au | changement | change* de | change* la | change* le |
		change* lheure | changer lhoraire | change* notre | changer votre | a change | ont change |
		modification* | modifie | modifiee | modifies | modifiees | modifier lheure | modifier la date |
		modifier lhoraire | modifier le | modifier votre | mise a jour | mis a jour | actualise* | erratum |
		correctif | correction | rectif* | suis trompe* | je corrige* | nous corrige* | autre* date* |
		autre* creneau* | autre* horaire | autre* jour | autre* moment | autre* heure | au lieu de | au lieu du |
		au lieu dhier | plutot que | plutot qua | a la place | en remplacement | en lieu et place | et non le |
		et non a | et non au | et non pas | et pas le | et pas a | et pas au | et plus le | et plus a |
		finalement | desormais | dorenavant | non plus | a present | une heure plus tot | une heure plus tard |
		0 heure plus tot | 0 heure plus tard | 0 minutes plus tot | 0 minutes plus tard |
		un quart dheure plus tot | un quart dheure plus tard | 0 h plus tot | 0 h plus tard |
		demi heure plus tot | demi heure plus tard | plus tot que | plus tot dans | plus tot ce | plus tot le |
		plus tard que | plus tard dans | plus tard ce | plus tard le | meme* lien | meme* lieu | meme* adresse |
		meme* heure | meme* endroit | meme* interlocuteur | meme* salle | meme* horaire | meme* personne* |
		meme* jour | meme* conditions | le reste est | le reste ne change | le reste reste | reste identique |
		reste pareil | reste inchange | du coup | oublie* le | oublie* la | oublie* ce | annule et remplace |
		remplace le | remplace la | remplace celui | remplace mon | remplace notre | remplacer | ancien* date |
		ancien* horaire | ancien* creneau | ancien* heure | recaler | recale | recaser | bouger notre |
		bouger votre | bouge* lentretien | bouge* le | bouger la | bouger ca | bouge a | bouge au | basculer |
		bascule au | bascule en | bascule a | bascule sur | est report* | est decal* | est deplac* | est avance* |
		est replanif* | est modifi* | est repouss* | est postpos* | est differ* | est remis* | ete report* |
		ete decal* | ete deplac* | ete avance* | ete replanif* | ete modifi* | ete repouss* | ete postpos* |
		ete differ* | ete remis* | sont report* | sont decal* | sont deplac* | sont avance* | sont replanif* |
		sont modifi* | sont repouss* | sont postpos* | sont differ* | sont remis* | sera report* | sera decal* |
		sera deplac* | sera avance* | sera replanif* | sera modifi* | sera repouss* | sera postpos* |
		sera differ* | sera remis* | devons report* | devons decal* | devons deplac* | devons avance* |
		devons replanif* | devons modifi* | devons repouss* | devons postpos* | devons differ* | devons remis* |
		dois report* | dois decal* | dois deplac* | dois avance* | dois replanif* | dois modifi* | dois repouss* |
		dois postpos* | dois differ* | dois remis* | doit report* | doit decal* | doit deplac* | doit avance* |
		doit replanif* | doit modifi* | doit repouss* | doit postpos* | doit differ* | doit remis* |
		contraint* de report* | contraint* de decal* | contraint* de deplac* | contraint* de avanc* |
		contraint* de modifi* | contraint* de repouss* | contraint* de chang* | oblige* de report* |
		oblige* de decal* | oblige* de deplac* | oblige* de avanc* | oblige* de modifi* | oblige* de repouss* |
		oblige* de chang* | force* de report* | force* de decal* | force* de deplac* | force* de avanc* |
		force* de modifi* | force* de repouss* | force* de chang* | nouvel horaire | nouvel entretien |
		nouvelle date | nouvelle heure | nouvelle salle | nouvelle adresse | nouvelle convocation |
		nouvelle invitation | nouvelle proposition | nouvelle plage | nouvelle entrevue | nouveau creneau |
		nouveau rendez vous | nouveau rdv | nouveau jour | nouveau lien | nouveau lieu | nouveau moment |
		nouveaux creneaux | nouveaux horaires | nouveaux dates | nouveaux coordonnees | nouveaux heures |
		nouvelles creneaux | nouvelles horaires | nouvelles dates | nouvelles coordonnees | nouvelles heures |
		passons au | passons a | passons le | passons notre | passons votre | on avance | on deplace | on passe |
		contraint* de annul*`,
	oldTime: `initialement | au depart | a lorigine | dorigine | precedemment | auparavant | etait prevu* |
		etait fixe* | etait programme* | etait planifie* | etait cale* | etait convenu* | etaient prevu* |
		etaient fixe* | etaient programme* | etaient planifie* | etaient cale* | etaient convenu* | qui etait |
		qui devait | devai* avoir | devait se | devait etre | devions nous | devions vous | devions avoir |
		devais vous | devais te | nous etions convenus | nous etions donne | au lieu de | au lieu du |
		au lieu dhier | plutot que | plutot qua | et non le | et non a | et non au | et non plus | et pas le |
		et pas a | et pas au | ancien* | precedent* date | precedent* horaire | precedent* creneau |
		precedent* heure | precedent* rendez vous | precedent* rdv | precedent* invitation | precedent* mail |
		precedent* message | precedent* courriel | precedent* convocation | premiere date | premiere horaire |
		premiere creneau | premiere heure | premiere rendez vous | premiere rdv | premiere invitation |
		premiere mail | premiere message | premiere courriel | premiere convocation | initial* date |
		initial* horaire | initial* creneau | initial* heure | initial* rendez vous | initial* rdv |
		initial* invitation | initial* mail | initial* message | initial* courriel | initial* convocation |
		dernier horaire | dernier creneau | dernier rendez vous | dernier rdv | dernier invitation |
		dernier mail | dernier message | dernier courriel | dernier convocation | date initial* |
		date precedent* | date prevu* | date annonce* | horaire initial* | horaire precedent* | horaire prevu* |
		horaire annonce* | heure initial* | heure precedent* | heure prevu* | heure annonce* | creneau initial* |
		creneau precedent* | creneau prevu* | creneau annonce* | lancien | lancienne | remplace le |
		remplace celui | remplace celle | remplace la | remplace notre | en remplacement de | en remplacement du |
		plus dispo | plus disponible* | plus possible | plus libre | plus valable | oubliez | oublie |
		fonctionne pas | fonctionne plus | marche pas | marche plus | non pas | et plus le | et plus a | barre |
		mentionne dans | par erreur | caduc* | decale du | deplace du | reporte du | passe du | avance du |
		repousse du | jusqualors | jusquici | avant | la date du | la date de | le creneau du | le creneau de |
		lheure du | lheure de | lheure prevu* | lheure annonce* | lhoraire du | lhoraire de | lhoraire prevu* |
		lhoraire annonce* | le rendez vous de | le rendez vous annonce* | avions fixe | avions prevu |
		avions convenu | avions rendez vous | avions rdv | avions dit | avions programme | avions annonce |
		avions indique | avions propose | avais fixe | avais prevu | avais convenu | avais rendez vous |
		avais rdv | avais dit | avais programme | avais annonce | avais indique | avais propose | avait fixe |
		avait prevu | avait convenu | avait rendez vous | avait rdv | avait dit | avait programme |
		avait annonce | avait indique | avait propose | ne peux pas | ne peux plus | ne peut pas | ne peut plus |
		ne pourr* pas | ne pourr* plus | ne pouvons pas | ne pouvons plus | peux pas le | peux pas a |
		peux pas au | peux pas demain | peux plus le | peux plus a | peux plus au | peux plus demain |
		peut pas le | peut pas a | peut pas au | peut pas demain | peut plus le | peut plus a | peut plus au |
		peut plus demain | pourra* pas le | pourra* pas a | pourra* pas au | pourra* pas demain |
		pourra* plus le | pourra* plus a | pourra* plus au | pourra* plus demain | entretien du |
		entretien prevu* | entrevue du | entrevue prevu* | rendez vous du | rendez vous prevu* | rdv du |
		rdv prevu* | rencontre du | rencontre prevu* | lentretien du | lentretien prevu* | lentrevue du |
		lentrevue prevu* | point du | point prevu* | appel du | appel prevu* | visio du | visio prevu*`,
	cancel: `annule | annulee | annules | annulees | annulons | annuler | annulation | annulent | est annul* |
		ete annul* | sont annul* | sera annul* | etre annul* | devons annul* | dois annul* | doit annul* |
		contraint* d annul* | donc annul* | malheureusement annul* | dannuler | lannulation | decommand* |
		cancel* | supprime de | supprime du | supprime le | evenement supprime | naura pas | naura plus |
		naura donc | naura finalement | naura malheureusement | nest plus a lordre | nest pas maintenu* |
		nest pas dactualite | nest pas a lordre | est plus a lordre | est pas maintenu* | est pas dactualite |
		est pas a lordre | plus dactualite | plus lieu | plus besoin | plus de raison | plus a pourvoir |
		plus mainten* | tombe a leau | tombe lentretien | est a leau | inutile de vous | inutile de venir |
		inutile de te | ne venez pas | ne venez plus | ne viens pas | ne viens plus | ne vous deplacez pas |
		ne vous deplacez plus | ne te deplace pas | ne te deplace plus | ne tenez pas | ne tenez plus |
		ne vous presentez pas | date ulterieure | sine die | jusqua nouvel ordre | jusqua nouvel avis |
		ulterieurement | suspen* | en pause | en attente | en standby | stand by | gel des | est gele* |
		infructueu* | poste est pourvu | poste est supprime | poste est ferme | poste est attribue |
		poste a ete supprime | poste a ete gele | poste a ete ferme | poste a ete attribue |
		poste vient detre gele | poste vient detre ferme | vient detre attribue | vient detre supprime |
		pourvu en interne | deja pourvu* | finalement pourvu* | ete pourvu* | etre pourvu* | poste pourvu* |
		poste supprime* | poste annule* | poste gele* | poste retire* | mission pourvu* | mission supprime* |
		mission annule* | mission gele* | mission retire* | offre pourvu* | offre supprime* | offre annule* |
		offre gele* | offre retire* | budget pourvu* | budget supprime* | budget annule* | budget gele* |
		budget retire* | detre pourvu | retir* loffre | retir* le poste | retir* lannonce | retir* sa |
		retir* leur | retir* votre | loffre est retiree | trouve quelquun | trouve la personne |
		trouve chaussure | trouve notre perle | a trouve un candidat | a trouve une candidate |
		avons trouve un candidat | avons trouve une candidate | ont trouve un candidat |
		ont trouve une candidate | avons choisi quelquun | avons pris quelquun | avons recrute quelquun |
		avons embauche quelquun | ont choisi quelquun | ont pris quelquun | ont recrute quelquun |
		ont embauche quelquun | a choisi quelquun | a pris quelquun | a recrute quelquun | a embauche quelquun |
		renonc* | ne recrut* plus | ne cherche* plus | retrait | desiste* | laiss* tomber | cet evenement a ete |
		a decline | a refuse | decline* linvitation | decline* votre | ton annule* | votre annule* |
		lentretien annule* | lentrevue annule* | rdv annule* | rendez vous annule* | saute | nest finalement pas |
		nest finalement plus | nest finalement possible | nest malheureusement pas | nest malheureusement plus |
		nest malheureusement possible | nest plus pas | nest plus plus | nest plus possible | nest donc pas |
		nest donc plus | nest donc possible | ca ne va pas pouvoir | ca va pas etre possible |
		ca va pas le faire | ca va pas pouvoir | ca pourra pas etre possible | ca pourra pas le faire |
		ca pourra pas pouvoir | pas avoir lieu | pas se tenir | pas vous recevoir | pas te recevoir |
		pas assurer lentretien | pas maintenir | pas etre maintenu* | pas honorer | plus avoir lieu |
		plus se tenir | plus vous recevoir | plus te recevoir | plus assurer lentretien | plus etre maintenu* |
		plus honorer | ne pourr* malheureusement pas | ne pourr* malheureusement plus | ne pourr* donc pas |
		ne pourr* donc plus | ne pourr* finalement pas | ne pourr* finalement plus | pas besoin de venir |
		pas besoin de vous | pas besoin de te | pas necessaire de venir | pas necessaire de vous |
		pas necessaire de te | pas utile de venir | pas utile de vous | pas utile de te |
		plus necessaire de venir | plus necessaire de vous | plus necessaire de te | plus utile de venir |
		plus utile de vous | plus utile de te | gel* _ recrutement* | gel* _ poste* | gel* _ embauches |
		gelons le | gelons les | gelons du | gele* le | gele* les | gele* du | arret du recrutement |
		arret du processus | arret de la procedure | arret des recrutements | arret des embauches |
		interruption du recrutement | interruption du processus | interruption de la procedure |
		interruption des recrutements | interruption des embauches | abandon du recrutement |
		abandon du processus | abandon de la procedure | abandon des recrutements | abandon des embauches |
		arrete _ recrutement | arrete _ processus | stoppe _ recrutement | stoppe _ processus |
		interrompu _ recrutement | interrompu _ processus | clos _ recrutement | clos _ processus |
		cloture _ recrutement | cloture _ processus | met fin au | met fin a | mettre fin au | mettre fin a |
		mis fin au | mis fin a | recrutement est interrompu* | recrutement est clos* | recrutement est arrete* |
		recrutement est stoppe* | recrutement a ete interrompu* | recrutement a ete clos* |
		recrutement a ete arrete* | recrutement a ete gele* | recrutement a ete stoppe* |
		processus est interrompu* | processus est clos* | processus est arrete* | processus est stoppe* |
		processus a ete interrompu* | processus a ete clos* | processus a ete arrete* | processus a ete gele* |
		processus a ete stoppe* | procedure est interrompu* | procedure est clos* | procedure est arrete* |
		procedure est stoppe* | procedure a ete interrompu* | procedure a ete clos* | procedure a ete arrete* |
		procedure a ete gele* | procedure a ete stoppe* | concours est interrompu* | concours est clos* |
		concours est arrete* | concours est stoppe* | concours a ete interrompu* | concours a ete clos* |
		concours a ete arrete* | concours a ete gele* | concours a ete stoppe* | trouver* un nouveau |
		trouver* une nouvelle | trouver* un autre | trouver* une autre | fixerons un nouveau |
		fixerons une nouvelle | fixerons un autre | fixerons une autre | chercherons un nouveau |
		chercherons une nouvelle | chercherons un autre | chercherons une autre | proposer* un nouveau |
		proposer* une nouvelle | proposer* un autre | proposer* une autre | conviendrons un nouveau |
		conviendrons une nouvelle | conviendrons un autre | conviendrons une autre | ne recrut* pas |
		reporte* a une date | reporte* a plus tard | reporte* jusqua | remis* a une date | remis* a plus tard |
		remis* jusqua | repousse* a une date | repousse* a plus tard | repousse* jusqua`,
	obstacle: `malade* | maladie | souffrant* | gripp* | covid | fievre | alite* | gastro | cloue* au lit |
		suis immobilise* | suis bloque* | suis coince* | suis retenu* | suis pris* | suis debord* |
		suis surcharge* | suis injoignable | est immobilise* | est bloque* | est coince* | est retenu* |
		est pris* | est debord* | est surcharge* | est injoignable | tombe* immobilise* | tombe* bloque* |
		tombe* coince* | tombe* retenu* | tombe* pris* | tombe* debord* | tombe* surcharge* | tombe* injoignable |
		etait immobilise* | etait bloque* | etait coince* | etait retenu* | etait pris* | etait debord* |
		etait surcharge* | etait injoignable | arret de travail | en arret | conge maternite | conge parental |
		hospitalis* | hopital | urgences | a urgence | une urgence | cause urgence | urgence familiale |
		urgence personnelle | urgence medicale | urgence client | urgence au travail | durgence | accident* |
		blesse* | deces | deuil | enterrement | obseques | funerailles | mon fils | mon fille | mon enfant |
		mon mere | mon pere | ma fils | ma fille | ma enfant | ma mere | ma pere | sa fils | sa fille |
		sa enfant | sa mere | sa pere | son fils | son fille | son enfant | son mere | son pere | creche fermee |
		raison* personnelle* | raison* familiale* | raison* de sante | raison* medicale* | raison* independante* |
		raison* de service | raison* professionnelle* | raison* dorganisation | raison* imperative* |
		pour raison* | pour cause | pour des raisons | cause de | cause dun | cause dune | empech* | contretemps |
		contre temps | contrainte* | imprevu* | impondera* | un souci | un pepin | un probleme | un bug |
		un couac | un conflit | petit souci | petit pepin | petit probleme | petit bug | petit couac |
		petit conflit | gros souci | gros pepin | gros probleme | gros bug | gros couac | gros conflit |
		dun souci | dun pepin | dun probleme | dun bug | dun couac | dun conflit | probleme de |
		probleme technique | probleme dorganisation | probleme informatique | probleme familial |
		probleme personnel | souci de | souci technique | souci dorganisation | souci informatique |
		souci familial | souci personnel | derniere minute | conflit dhoraire* | dagenda | agenda charge |
		agenda surcharge | agenda bouscule | agenda complet | agenda plein | agenda a change | agenda impossible |
		planning charge | planning surcharge | planning bouscule | planning complet | planning plein |
		planning a change | planning impossible | chevauch* | double reservation | double booking |
		double rendez vous | double rdv | deja pris* | deja engagement* | deja rendez vous | deja rdv |
		deja reunion | deja reserve | autre pris* | autre engagement* | autre rendez vous | autre rdv |
		autre reunion | autre reserve | tombe sur | tombe mal | tombe le meme | en meme temps | meme moment |
		salle prise | salle occupee | salle non disponible | en deplacement | en conge* | en vacances |
		en formation | en reunion | en voyage | en clientele | en rendez vous | conges | greve* | train annule |
		train supprime | vol annule | vol supprime | avion annule | avion supprime | metro annule |
		metro supprime | retard* | panne | embouteillage* | bouchons | intemperies | neige | verglas | tempete |
		inondation | canicule | fermeture | incendie | coupure | degat | mauvais temps | a cause | du cause |
		plus disponible* | plus dispo | pas disponible* | pas dispo | pas libre | pas en mesure | pas pu |
		pas reussi | me liberer | se liberer | absent* | absence | a quitte | demission* | quitte lentreprise |
		quitte la societe | restructuration | reorganisation | budget* | reduction | fusion | perte dun contrat |
		perte dun marche | perte dun client | perte du contrat | perte du marche | perte du client | suite a un |
		suite a une | suite a des | en raison de | en raison du | en raison dun | en raison dune | en raison des |
		indisponib* | compte tenu | face a | lie* a | ne peux plus etre | ne peux plus venir | ne peux plus vous |
		ne peux plus te | ne peux pas etre | ne peux pas venir | ne peux pas vous | ne peux pas te |
		ne peut plus etre | ne peut plus venir | ne peut plus vous | ne peut plus te | ne peut pas etre |
		ne peut pas venir | ne peut pas vous | ne peut pas te | pourr* plus etre | pourr* plus venir |
		pourr* plus vous | pourr* plus te | pourr* pas etre | pourr* pas venir | pourr* pas vous | pourr* pas te |
		ne sera* plus present* | ne sera* plus libre* | ne sera* plus la | ne sera* pas present* |
		ne sera* pas libre* | ne sera* pas la | ne suis plus present* | ne suis plus libre* | ne suis plus la |
		ne suis pas present* | ne suis pas libre* | ne suis pas la | nest plus libre | nest plus la |
		nest pas la`,
	regret: `desole* | suis contrit* | sommes contrit* | vraiment contrit* | sincerement contrit* | tres contrit* |
		encore contrit* | navre* | confus* | malheureusement | helas | excuse* | mexcuse | vous prie de |
		te prie de | dexcuser | mexcuser | pardon | pardonne* | regret* | dommage | malencontreu* | deplor* |
		triste* | decu* | embete* | ennuye* | peine | decevoir | decevant | deception | gene occasionnee |
		desagrement* | derangement | inconvenient* | contraint* de | contraint* d | contraint* dannuler |
		oblige* de | oblige* d | oblige* dannuler | forces de | forces d | forces dannuler | comprehension |
		comptons sur votre | mea culpa | oups | oops | zut | sorry | jespere que vous comprendrez |
		jespere que tu comprendras | jespere que ca ne | jespere que cela ne | cest ma faute | cest notre faute |
		de ma faute | de notre faute | crains que | craignons que | pas de chance | mauvaise nouvelle |
		ne nous en | ne men | prevenir si tard | prevenir tardivement | vous deranger | pour la gene |
		pour ce contretemps | pour cet imprevu | pour ce changement | pour le retard | pour cette erreur |
		pour lattente`,
	remind: `rappel | rappel* votre | rappels | rappel* que | rappelle ton | te rappeler notre | te rappeler ton |
		te rappeler le | vous rappel* | pour memoire | memo | nudge | pense bete | relance | noublie* pas |
		oublie* pas | ne pas oublier | nous noublions a | nous noublions bien | nous noublions aussi | pense* a |
		pense* bien | pense* aussi | ne manquez pas | ne ratez pas | cest demain | cest aujourdhui | cest dans |
		voila demain | voila aujourdhui | voila dans | jour j | le grand jour | cest le moment | a demain |
		a tout a lheure | a tantot | a ce soir | a cet apres midi | demain a | demain avec | demain matin |
		demain apres midi | demain midi | demain soir | aujourdhui a | aujourdhui avec | aujourdhui matin |
		aujourdhui apres midi | aujourdhui midi | aujourdhui soir | de demain | ce jour | daujourdhui |
		de aujourdhui | de ce matin | de ce soir | de cet apres midi | de tantot | de tout a lheure |
		pour demain | pour aujourdhui | pour ce matin | pour ce soir | pour cet apres midi | pour tantot |
		pour tout a lheure | dans une heure | dans 0 | dans deux jours | dans quelques minutes |
		dans quelques heures | dans un quart dheure | dans moins de | commence dans | approche | approchant |
		arrive | imminent* | prochain | a venir | rendez vous demain | rendez vous du jour | rdv demain |
		rdv du jour | entretien demain | entretien du jour | entrevue demain | entrevue du jour |
		evenement demain | evenement du jour | bientot | pret* pour | pret* a | tout est pret* | tu es pret* |
		etes vous pret* | es tu pret* | dernier* infos | dernier* informations | dernier* details |
		dernier* recommandations | dernier* preparatifs | revoici | je remets | je te remets | je vous remets |
		je renvoie | je te renvoie | je vous renvoie | juste pour rappeler | juste pour te rappeler |
		juste pour etre sur | au cas ou | comme prevu | toujours prevu* | toujours confirme |
		toujours dactualite | bien prevu* | bien confirme | bien dactualite | a deja lieu | veille de |
		dernier point avant | avant ton entretien | avant ton entrevue | avant ton rendez vous | avant ton rdv |
		avant votre entretien | avant votre entrevue | avant votre rendez vous | avant votre rdv |
		avant votre rencontre | nos dernier* echange | nos dernier* mail | mon dernier* echange |
		mon dernier* mail | on se voit demain | on se voit tout | on se voit ce | on se voit cet |
		on se retrouv* demain | on se retrouv* tout | on se retrouv* ce | on se retrouv* cet |
		on se parle demain | on se parle tout | on se parle ce | on se parle cet | on se voyons demain |
		on se voyons tout | on se voyons ce | on se voyons cet | nous nous voit demain | nous nous voit tout |
		nous nous voit ce | nous nous voit cet | nous nous retrouv* demain | nous nous retrouv* tout |
		nous nous retrouv* ce | nous nous retrouv* cet | nous nous parle demain | nous nous parle tout |
		nous nous parle ce | nous nous parle cet | nous nous voyons demain | nous nous voyons tout |
		nous nous voyons ce | nous nous voyons cet`,
	luck: `bonne chance | la chance | courage | crois* les doigts | crois* croises | doigts les doigts |
		doigts croises | je croise* toi | je croise* vous | je pense* a les doigts | on croise* toi |
		on croise* vous | on pense* a les doigts | nous croise* toi | nous croise* vous |
		nous pense* a les doigts | tous voeux | mes voeux | nos voeux | meilleurs voeux | merde | m pour |
		mes encouragements | mes ondes | mes de chance | nos encouragements | nos ondes | nos de chance |
		plein* encouragements | plein* ondes | plein* de chance | ondes positives | tu vas assurer |
		tu vas cartonner | tu vas gerer | tu vas reussir | tu vas y arriver | tu vas dechirer |
		tu vas tout dechirer | tu vas briller | tu vas etre top | vous allez assurer | vous allez cartonner |
		vous allez gerer | vous allez reussir | vous allez y arriver | vous allez dechirer |
		vous allez tout dechirer | vous allez briller | vous allez etre top | assure | assurez | cartonne |
		fonce | foncez | donne* tout | eclate toi | fais toi confiance | faites vous confiance |
		confiance en toi | confiance en vous | confiance en tes | confiance en vos | avoir confiance |
		aie confiance | ayez confiance | de tout coeur | avec toi | avec vous | derriere toi | derriere vous |
		pense* a toi | pense tres fort | pense* a vous | penser* fort | pensons a toi | pensons a vous |
		je te souhaite | on te souhaite | plein succes | plein de succes | beaucoup succes | beaucoup de succes |
		beaucoup de chance | bonne entrevue | ca va bien aller | ca va le faire | ca va aller |
		tout va bien aller | tout va le faire | tout va aller | va bien se passer | tiens bon | tenez bon |
		hauts les coeurs | bonnes vibes | jespere que ca va | jespere que ca ira | jespere que ca se |
		jespere que tout va | jespere que tout ira | jespere que tout se | jespere que cela va |
		jespere que cela ira | jespere que cela se | reussite | touche du bois | toutes chances | tes chances |
		vos chances | souhait* le meilleur | souhait* beaucoup | souhait* plein | souhait* tout le |
		souhait* une belle | souhait* un bon | souhait* un excellent | sois toi meme | sois vous meme |
		sois naturel* | sois confiant* | sois zen | sois serein* | sois authentique | soyez toi meme |
		soyez vous meme | soyez naturel* | soyez confiant* | soyez zen | soyez serein* | soyez authentique |
		reste* toi meme | reste* vous meme | reste* naturel* | reste* confiant* | reste* zen | reste* serein* |
		reste* authentique | bon entretien | bel entretien | excellent entretien | bonne rencontre`,
	standing: `maintenu | maintenue | maintenus | maintenons | on maintient | tient toujours | tient bien |
		tiens toujours | tiens bien | tjs ok | tjs bon | tjs prevu | tjs daccord | tjs valable | tjrs ok |
		tjrs bon | tjrs prevu | tjrs daccord | tjrs valable | toujours ok | toujours bon | toujours prevu* |
		toujours maintenu* | toujours daccord | toujours valable* | rien change | rien na change | rien bouge |
		ne change | ne na change | ne bouge | aucun changement* | sans changement* | pas de changement* |
		inchange* | reste* identique* | reste* pareil* | reste* la meme | reste* le meme | reste* les memes |
		reste* valable* | reste* tel quel | a la date prevue | a la date convenue | date initial* |
		date maintenu* | date dorigine | horaire initial* | horaire maintenu* | horaire dorigine |
		creneau initial* | creneau maintenu* | creneau dorigine | heure initial* | heure maintenu* |
		heure dorigine | bien maintenu* | bien lieu | bien prevu* | comme prevu | comme convenu |
		comme initialement prevu | comme dit | comme annonce | comme dhabitude | tout est bien comme |
		tout bien comme | aura lieu bien comme | se tiendra bien comme | on se voit bien comme |
		pas tenir compte | ne tenez pas compte | ne tenez compte | ne tiens pas compte | ne tiens compte |
		sans tenir pas compte | sans tenir compte | pas tenir pas compte | ignore* mon | ignore* le |
		ignore* notre | oubliez mon | oubliez le | oubliez notre | fausse alerte | fausse manip |
		fausse manoeuvre | fausse manipulation | par erreur | erreur denvoi | erreur de ma part |
		erreur du systeme | pas annule* | pas reporte* | pas decale* | pas modifie* | pas change* |
		a pu me liberer | a pu sarranger | a pu trouver | ai pu me liberer | ai pu sarranger | ai pu trouver |
		avons pu me liberer | avons pu sarranger | avons pu trouver | se liberer | finalement cest bon |
		finalement ok | finalement possible | finalement je peux | finalement il peut | en fait cest bon |
		en fait ok | en fait possible | en fait je peux | en fait il peut | on reste le | on reste la |
		on reste comme ca | on garde sur | on garde le | on garde la | on garde comme ca | on en reste le |
		on en reste la | on en reste comme ca | restons sur | reste sur | je confirme bien | je confirme que |
		je confirme notre | je confirme toujours | je reconfirme bien | je reconfirme que | je reconfirme notre |
		je reconfirme toujours | meme jour | meme heure | meme horaire | comme si de rien | est maintenu* |
		est valable* | est valide* | est dactualite | est prevu* | est confirme* | bien valable* | bien valide* |
		bien dactualite | bien confirme* | donc maintenu* | donc valable* | donc valide* | donc dactualite |
		donc prevu* | donc confirme* | reste* maintenu* | reste* valide* | reste* dactualite | reste* prevu* |
		reste* confirme* | toujours valide* | toujours dactualite | toujours confirme* | sont maintenu* |
		sont valable* | sont valide* | sont dactualite | sont prevu* | sont confirme* | oublie* mon dernier |
		oublie* mon mail | oublie* mon message | oublie* le mail | oublie* le message | oublie* notre mail |
		oublie* ma derniere | oublie* le precedent | oublie* mon precedent | oublie* lautre mail |
		ignore* ma derniere | ignore* lautre mail | supprimez mon dernier | supprimez mon mail |
		supprimez mon message | supprimez le mail | supprimez le message | supprimez notre mail |
		supprimez ma derniere | supprimez le precedent | supprimez mon precedent | supprimez lautre mail |
		ne pas prendre en compte`,
	condition: `si | sil | sils | au cas ou | en cas | dans le cas | auquel cas | dans ce cas | le cas echeant | sauf |
		a moins que | a moins de | a moins dun | a moins dune | a condition que | a condition de |
		sous condition* | sous reserve | pourvu que | des que | des lors que | aussitot que | une fois | lorsque |
		tant que | sinon | autrement | a defaut | faute de | dans lhypothese | dans leventualite | au lhypothese |
		au leventualite | eventuel* | supposons | aurais vous | aurais tu | pourr* vous | pourr* tu |
		devriez vous | devriez tu | deviez vous | deviez tu | devait vous | devait tu | devrait vous |
		devrait tu | souhaiteriez vous | souhaiteriez tu | que ce soit | quel* que soit | selon | en fonction |
		depend* | quitte a | moyennant | au besoin | serait | serais | serions | seriez | aurait | auriez |
		pourrait | pourrions | devrions | irait | ferait | iriez | voudriez`,
	negation: `ne | nest | na | nai | nont | navons | navez | nas | naurez | naurons | naura | nauront | netes | nes |
		netait | netaient | nen | ny | pas | plus de | plus du | plus la | plus le | plus besoin |
		plus necessaire | jamais | aucun | aucune | aucunement | rien | personne | nul | nulle | ni | non | sans |
		impossible* | impossibilite | incapable | inutile* | guere | plus encore | plus possible |
		plus disponible* | plus en | plus a | plus eu | plus pu | plus ete | plus lieu | plus maintenu* |
		plus tard | point | nullement | hors de question | loin de | nhesit* | aucun* probleme | aucun* souci |
		aucun* action | aucun* reponse | aucun* changement | aucun* frais | aucun* obligation | empeche | refus* |
		interdit`,
	offerChange: `cas dempechement | cas dindisponibilite | cas dimprevu | cas de contretemps | cas dannulation |
		cas de retard | cas dabsence | cas de changement | cas de probleme | cas de souci | cas de desistement |
		cas de difficulte | un empechement | un contretemps | un imprevu | un souci | un pepin | un probleme |
		un retard | un petit empechement | un petit contretemps | un petit imprevu | un petit souci |
		un petit pepin | un petit probleme | un petit retard | dun empechement | dun contretemps | dun imprevu |
		dun souci | dun pepin | dun probleme | dun retard | ne convien* pas | ne convenait pas | si ca coince |
		si ca bloque | si ca pose | si ca change | si ca tombe mal | si ca fait | si cela coince |
		si cela bloque | si cela pose | si cela change | si cela tombe mal | si cela fait | sil y a un |
		sil y a le moindre | si jamais | si impossib* | si pas | sinon on | sinon dites | sinon dis |
		sinon appel* | sinon prevenez | sinon previens | sinon ecrivez | sinon un autre | sinon nous | sinon je |
		sinon contactez | sinon merci | autrement on | autrement dites | autrement dis | autrement appel* |
		autrement prevenez | autrement previens | autrement ecrivez | autrement un autre | autrement nous |
		autrement je | autrement contactez | autrement merci | pour annuler | pour reporter | pour modifier |
		pour deplacer | pour decaler | pour changer | pour reprogrammer | pour replanifier |
		pour tout changement | pour toute modification | pour toute annulation | deplacer lentretien |
		annuler lentretien | modifier lentretien | besoin de changer | besoin de reporter | besoin de modifier |
		besoin de decaler | besoin de annuler | besoin de deplacer | besoin de reprogrammer | envie de changer |
		envie de reporter | envie de modifier | envie de decaler | envie de annuler | envie de deplacer |
		envie de reprogrammer | souhait de changer | souhait de reporter | souhait de modifier |
		souhait de decaler | souhait de annuler | souhait de deplacer | souhait de reprogrammer |
		desir de changer | desir de reporter | desir de modifier | desir de decaler | desir de annuler |
		desir de deplacer | desir de reprogrammer | merci _ prevenir | merci _ avertir | merci _ aviser |
		priere _ prevenir | priere _ avertir | priere _ aviser | veuillez _ prevenir | veuillez _ avertir |
		veuillez _ aviser | a lavance | me faire signe si | me faites signe si | nous faire signe si |
		nous faites signe si | refuser | decliner | impossible de venir | ne peux pas venir | ne pourrai pas |
		indisponible | desistement possible | desistement gratuite | desistement avant | desistement jusqua |
		annulation possible | annulation gratuite | annulation avant | annulation jusqua | tout empechement doit |
		tout empechement merci | tout empechement est | tout changement doit | tout changement merci |
		tout changement est | tout retard doit | tout retard merci | tout retard est | tout desistement doit |
		tout desistement merci | tout desistement est | tout report doit | tout report merci | tout report est |
		si vous ne pouvez | si vous ne peux | si vous ne plus | si vous ne pas | si vous netes pouvez |
		si vous netes peux | si vous netes plus | si vous netes pas | si vous nes pouvez | si vous nes peux |
		si vous nes plus | si vous nes pas | si tu ne pouvez | si tu ne peux | si tu ne plus | si tu ne pas |
		si tu netes pouvez | si tu netes peux | si tu netes plus | si tu netes pas | si tu nes pouvez |
		si tu nes peux | si tu nes plus | si tu nes pas | si vous avez un | si tu as un | si vous devez annuler |
		si vous devez reporter | si vous devez modifier | si vous devez decaler | si vous devez changer |
		si vous devez deplacer | si vous devez un autre | si vous devez une autre | si tu dois annuler |
		si tu dois reporter | si tu dois modifier | si tu dois decaler | si tu dois changer |
		si tu dois deplacer | si tu dois un autre | si tu dois une autre | si vous souhaitez annuler |
		si vous souhaitez reporter | si vous souhaitez modifier | si vous souhaitez decaler |
		si vous souhaitez changer | si vous souhaitez deplacer | si vous souhaitez un autre |
		si vous souhaitez une autre | si vous voulez annuler | si vous voulez reporter | si vous voulez modifier |
		si vous voulez decaler | si vous voulez changer | si vous voulez deplacer | si vous voulez un autre |
		si vous voulez une autre | si tu veux annuler | si tu veux reporter | si tu veux modifier |
		si tu veux decaler | si tu veux changer | si tu veux deplacer | si tu veux un autre |
		si tu veux une autre | si vous preferez annuler | si vous preferez reporter | si vous preferez modifier |
		si vous preferez decaler | si vous preferez changer | si vous preferez deplacer |
		si vous preferez un autre | si vous preferez une autre | si tu preferes annuler |
		si tu preferes reporter | si tu preferes modifier | si tu preferes decaler | si tu preferes changer |
		si tu preferes deplacer | si tu preferes un autre | si tu preferes une autre | si vous etes empeche* |
		si vous etes indisponible* | si vous etes dans limpossibilite | si vous etes malade | si tu es empeche* |
		si tu es indisponible* | si tu es dans limpossibilite | si tu es malade | dans limpossibilite de |
		dans limpossibilite d | pas en mesure de | pas en mesure d | si cela ne | si ca ne | si ce ne |
		si cet ne | si cette ne | si lhoraire ne | si la ne | si le ne | creneau ne vous | creneau ne te |
		horaire ne vous | horaire ne te | date ne vous | date ne te | heure ne vous | heure ne te |
		moment ne vous | moment ne te | rendez vous ne vous | rendez vous ne te | creneau ne convient |
		creneau ne va | creneau ne marche | creneau ne fonctionne | horaire ne convient | horaire ne va |
		horaire ne marche | horaire ne fonctionne | date ne convient | date ne va | date ne marche |
		date ne fonctionne | heure ne convient | heure ne va | heure ne marche | heure ne fonctionne |
		jour ne convient | jour ne va | jour ne marche | jour ne fonctionne | si aucun* de ces | si aucun* des |
		si aucun* creneau | si aucun* date | si aucun* ne | aucun ne vous | aucun de ces | aucun creneau |
		ne vous convien* pas | ne vous convenai* pas | ne vous va pas | ne vous arrange pas | ne vous allait pas |
		ne te convien* pas | ne te convenai* pas | ne te va pas | ne te arrange pas | ne te allait pas |
		annuler ou | reporter ou | modifier ou | deplacer ou | decaler ou | changer ou | ou annuler |
		ou reporter | ou modifier | ou deplacer | ou decaler | ou changer | ou replanifier |
		modifier _ rendez vous | modifier _ rdv | modifier _ entretien | modifier _ entrevue |
		modifier _ creneau | modifier _ reservation | modifier _ date | modifier _ heure | annuler _ rendez vous |
		annuler _ rdv | annuler _ entretien | annuler _ entrevue | annuler _ creneau | annuler _ reservation |
		annuler _ date | annuler _ heure | deplacer _ rendez vous | deplacer _ rdv | deplacer _ entretien |
		deplacer _ entrevue | deplacer _ creneau | deplacer _ reservation | deplacer _ date | deplacer _ heure |
		decaler _ rendez vous | decaler _ rdv | decaler _ entretien | decaler _ entrevue | decaler _ creneau |
		decaler _ reservation | decaler _ date | decaler _ heure | reporter _ rendez vous | reporter _ rdv |
		reporter _ entretien | reporter _ entrevue | reporter _ creneau | reporter _ reservation |
		reporter _ date | reporter _ heure | changer _ rendez vous | changer _ rdv | changer _ entretien |
		changer _ entrevue | changer _ creneau | changer _ reservation | changer _ date | changer _ heure |
		gerer _ rendez vous | gerer _ rdv | gerer _ entretien | gerer _ entrevue | gerer _ creneau |
		gerer _ reservation | gerer _ date | gerer _ heure | modifier lentrevue | modifier lheure |
		modifier lhoraire | annuler lentrevue | annuler lheure | annuler lhoraire | deplacer lentrevue |
		deplacer lheure | deplacer lhoraire | decaler lentretien | decaler lentrevue | decaler lheure |
		decaler lhoraire | reporter lentretien | reporter lentrevue | reporter lheure | reporter lhoraire |
		changer lentretien | changer lentrevue | changer lheure | changer lhoraire | demande* un autre |
		demande* une autre | demande* un nouveau | demande* une nouvelle | propose* un autre |
		propose* une autre | propose* un nouveau | propose* une nouvelle | choisi* un autre | choisi* une autre |
		choisi* un nouveau | choisi* une nouvelle | trouver un autre | trouver une autre | trouver un nouveau |
		trouver une nouvelle | chercher un autre | chercher une autre | chercher un nouveau |
		chercher une nouvelle | suggerer un autre | suggerer une autre | suggerer un nouveau |
		suggerer une nouvelle | on trouvera un autre | on trouvera une autre | on trouvera une solution |
		on trouvera changer | on trouvera decaler | on trouvera toujours | on trouvera sarranger |
		on sarrangera un autre | on sarrangera une autre | on sarrangera une solution | on sarrangera changer |
		on sarrangera decaler | on sarrangera toujours | on sarrangera sarranger | on verra un autre |
		on verra une autre | on verra une solution | on verra changer | on verra decaler | on verra toujours |
		on verra sarranger | on pourra un autre | on pourra une autre | on pourra une solution |
		on pourra changer | on pourra decaler | on pourra toujours | on pourra sarranger | on peut un autre |
		on peut une autre | on peut une solution | on peut changer | on peut decaler | on peut toujours |
		on peut sarranger | preven* moi | preven* nous | preven* le | preven* la | previens moi | previens nous |
		previens le | previens la | averti* moi | averti* nous | averti* le | averti* la | avise* moi |
		avise* nous | avise* le | avise* la | appel* moi si | appel* moi sil | appel* moi en cas |
		appel* nous si | appel* nous sil | appel* nous en cas | ecrivez moi si | ecrivez moi sil |
		ecrivez moi en cas | ecrivez nous si | ecrivez nous sil | ecrivez nous en cas | ecris moi si |
		ecris moi sil | ecris moi en cas | ecris nous si | ecris nous sil | ecris nous en cas | contactez moi si |
		contactez moi sil | contactez moi en cas | contactez nous si | contactez nous sil |
		contactez nous en cas | nous prevenir | nous avertir | nous aviser | me prevenir | me avertir |
		me aviser | merci de me signaler | merci de signaler`,
	askReply: `merci dindiquer | merci daccuser | merci daccepter | merci dinformer | priere dindiquer |
		priere daccuser | priere daccepter | priere dinformer | me confirmer | nous confirmer | le confirmer |
		la confirmer | men confirmer | lui confirmer | en confirmer | vouloir confirmer | de confirmer |
		pour confirmer | a confirmer | confirme* votre | confirme* ta | confirmer ton | confirmer que |
		confirme* la | confirmer par | confirmer si | confirme* le | confirmer cette | confirmer ce |
		confirmer ma | confirmer presence | confirmer reception | confirmer de | confirmez | confirme* moi |
		confirme* nous | tu confirmes | pouvez vous confirmer | pouvez vous repondre | pouvez vous accuser |
		pourriez vous confirmer | pourriez vous repondre | pourriez vous accuser | peux tu confirmer |
		peux tu repondre | peux tu accuser | tu peux confirmer | tu peux repondre | tu peux accuser |
		vous pouvez confirmer | vous pouvez repondre | vous pouvez accuser | accuse* reception |
		accuse* de reception | accuse* bonne reception | dites moi | dites nous | dis moi | dis nous |
		tenez moi informe* | tenez nous au courant | tenez nous informe* | tiens moi informe* |
		tiens nous au courant | tiens nous informe* | tiens moi au | tenez moi au | faire savoir | faire signe |
		faire part de | faire un retour | indique* moi | indique* nous | precise* moi | precise* nous |
		communiquez moi | communiquez nous | donne* moi | donne* nous | en repondant a |
		en repondant directement | par retour | par mail | par courriel | par sms | par texto |
		par simple reponse | retour de mail | retour de courriel | passe* moi un coup | passe* moi un appel |
		passe* nous un coup | passe* nous un petit coup | passe* nous un appel | coup de fil | coup de tel |
		coup de telephone | ta reponse au plus | ta confirmation au plus | une reponse au plus |
		une confirmation au plus | votre reponse | votre confirmation | votre retour | ton retour | dici demain |
		dici vendredi | dici lundi | dici mercredi | dici ce soir | dici la | au plus tard | avant ce soir |
		avant demain | avant midi | avant vendredi | avant la fin | rsvp | accepte* linvitation |
		accepte* ou refuser | accepte* ou decliner | accepte* le | accepte* cette | refuser linvitation |
		refuser ou refuser | refuser ou decliner | refuser le | refuser cette | decliner linvitation |
		decliner ou refuser | decliner ou decliner | decliner le | decliner cette | oui non peut etre |
		oui si vous | oui si tu | 0 si vous | 0 si tu | tapez | repondez oui | repondez ok | repondez par |
		ton feu vert | votre feu vert | votre accord | ton accord | curieux davoir | clique* sur confirmer |
		je confirme ma presence | je participe ma presence | je viens ma presence | confirmer _ presence |
		confirmer _ participation | confirmer _ venue | presence requise | svp | stp | merci confirmer |
		merci repondre | merci indiquer | merci accuser | merci valider | priere confirmer | priere repondre |
		priere indiquer | priere accuser | priere valider | veuillez confirmer | veuillez repondre |
		veuillez indiquer | veuillez accuser | veuillez valider | vouloir repondre | vouloir indiquer |
		vouloir accuser | vouloir valider | pouvez vous indiquer | pouvez vous valider | pourriez vous indiquer |
		pourriez vous valider | peux tu indiquer | peux tu valider | pourrais tu confirmer |
		pourrais tu repondre | pourrais tu indiquer | pourrais tu accuser | pourrais tu valider | me reconfirmer |
		nous reconfirmer | le reconfirmer | la reconfirmer | men reconfirmer | lui reconfirmer | en reconfirmer |
		de reconfirmer | pour reconfirmer | a reconfirmer | vouloir reconfirmer | merci de repondre |
		merci de indiquer | merci de accuser | merci de informer | merci de valider | merci den confirmer |
		merci den repondre | merci den indiquer | merci den accuser | merci den informer | merci den valider |
		merci den reconfirmer | priere de repondre | priere de indiquer | priere de accuser | priere de informer |
		priere de valider | priere den confirmer | priere den repondre | priere den indiquer |
		priere den accuser | priere den informer | priere den valider | priere den reconfirmer |
		merci de me indiquer | merci de me tenir | merci de me retourner | merci de me revenir |
		merci de me faire | merci de me preciser | merci de me communiquer | merci de me transmettre |
		merci de me rappeler | merci de nous indiquer | merci de nous tenir | merci de nous retourner |
		merci de nous revenir | merci de nous faire | merci de nous preciser | merci de nous communiquer |
		merci de nous transmettre | merci de nous rappeler | pouvez vous me indiquer | pouvez vous me preciser |
		pouvez vous me rappeler | pouvez vous nous indiquer | pouvez vous nous preciser |
		pouvez vous nous rappeler | pourriez vous me indiquer | pourriez vous me preciser |
		pourriez vous me rappeler | pourriez vous nous indiquer | pourriez vous nous preciser |
		pourriez vous nous rappeler | veuillez me indiquer | veuillez me preciser | veuillez me rappeler |
		veuillez nous indiquer | veuillez nous preciser | veuillez nous rappeler | vouloir me indiquer |
		vouloir me preciser | vouloir me rappeler | vouloir nous indiquer | vouloir nous preciser |
		vouloir nous rappeler | peux tu me indiquer | peux tu me preciser | peux tu me rappeler |
		peux tu nous indiquer | peux tu nous preciser | peux tu nous rappeler | tu peux me indiquer |
		tu peux me preciser | tu peux me rappeler | tu peux nous indiquer | tu peux nous preciser |
		tu peux nous rappeler | me tenir informe* | me tenir au courant | me faire part | me faire parvenir |
		me repondre | me dire | me donner | nous tenir informe* | nous tenir au courant | nous faire part |
		nous faire parvenir | nous repondre | nous dire | nous donner | repond* moi | repond* nous |
		repond* a ce | ecrivez moi | ecrivez nous | ecrivez a ce | ecris moi | ecris nous | ecris a ce |
		rappel* moi | rappel* nous | rappel* a ce | textez moi | textez nous | textez a ce | texto moi |
		texto nous | texto a ce | envoyez moi un sms | envoyez moi un texto | envoyez moi un mail |
		envoyez moi un message | envoyez moi un mot | envoyez moi un petit | envoie moi un sms |
		envoie moi un texto | envoie moi un mail | envoie moi un message | envoie moi un mot |
		envoie moi un petit | passe* moi un sms | passe* moi un texto | passe* moi un mail |
		passe* moi un message | passe* moi un mot | passe* moi un petit | jattends votre | jattends ta |
		jattends ton | jattends vos | jattends tes | attend* votre | attend* ta | attend* ton | attend* vos |
		attend* tes | attente de votre | attente de ta | attente de ton | attente de vos | attente de tes |
		lattente de votre | lattente de ta | lattente de ton | lattente de vos | lattente de tes | dans lattente |
		retour avant | retour dici | retour sous | retour rapide | retour souhaitee | retour attendue |
		reponse avant | reponse dici | reponse sous | reponse rapide | reponse souhaitee | reponse attendue |
		confirmation avant | confirmation dici | confirmation sous | confirmation rapide |
		confirmation souhaitee | confirmation attendue | un petit mot | un petit sms | un petit texto |
		un petit message | un petit mail | un petit ok | un simple mot | un simple sms | un simple texto |
		un simple message | un simple mail | un simple ok`,
	settled: `aucune action | aucune reponse | aucune confirmation | aucune demarche | repond* pas | repond* que si |
		repond* seulement | ne pas repondre sauf | ne pas repondre que | ne pas repondre si | ne repondez sauf |
		ne repondez que | ne repondez si | rien a faire | rien a confirmer | rien a preparer | rien a ajouter |
		rien dautre | sauf avis contraire | sauf contre ordre | sauf contre avis | sauf contrordre |
		sauf contre indication | sans retour de ta part | sans reponse de ta part | sans nouvelle* |
		a moins nai pas nouvelles | a moins nai pas retour | a moins nai de nouvelles | a moins nai de retour |
		si je nai pas nouvelles | si je nai pas retour | si je nai de nouvelles | si je nai de retour |
		si je nentends rien | jai dit oui | jai dit ok | jai dit que | jai repondu oui | jai repondu ok |
		jai repondu que | ai dit oui | ai dit ok | ai dit que | ai repondu oui | ai repondu ok | ai repondu que |
		pour votre compte | pour ton compte | de votre part | est prevenu* | est informe* | est averti* |
		est au courant | sont prevenu* | sont informe* | sont averti* | sont au courant | ont ete prevenu* |
		ont ete informe* | ont ete averti* | ont ete au courant | a ete prevenu* | a ete informe* |
		a ete averti* | a ete au courant | considere comme acquis | considere comme confirme |
		considere comme accepte | cest regle | cest en ordre | cest arrange | cest fait | cest boucle |
		cest ok de mon cote | cest bon de mon cote | cest cale | tout est regle | tout est en ordre |
		tout est arrange | tout est fait | tout est boucle | tout est cale | tout est pret | tout est confirme |
		tout est organise | tout est en place | tout est bon | tout est ok | de mon cote cest | de mon cote tout |
		linvitation a ete acceptee | linvitation a ete modifiee | linvitation a ete envoyee |
		linvitation est acceptee | linvitation est mise a jour | linvitation est modifiee |
		linvitation est envoyee | votre invitation a ete acceptee | votre invitation a ete modifiee |
		votre invitation a ete envoyee | votre invitation est acceptee | votre invitation est modifiee |
		votre invitation est envoyee | deja accepte | deja confirme | deja valide | deja prevenu | deja transmis |
		deja inscrit* | deja reserve | occupe du reste | occupe de tout | occupe de prevenir | doffice |
		automatiquement confirme* | automatiquement inscrit* | automatiquement reserve* |
		automatiquement ajoute* | a ete ajoute* a votre | a ete ajoute* a ton | a ete ajoute* automatiquement |
		ajoute a votre | ajoute a ton | ajoute automatiquement | votre presence est acquise |
		votre presence est attendue | votre presence est obligatoire | ta presence est acquise |
		ta presence est attendue | ta presence est obligatoire | je compte sur vous | je compte sur toi |
		je compte sur votre | je compte sur ta | on compte sur vous | on compte sur toi | on compte sur votre |
		on compte sur ta | inutile de repondre | inutile de confirmer | inutile de rappeler |
		inutile de reconfirmer | inutile den repondre | inutile den confirmer | inutile den rappeler |
		inutile den reconfirmer | inutile dy repondre | inutile dy confirmer | inutile dy rappeler |
		inutile dy reconfirmer | besoin de repondre | besoin de confirmer | besoin de rappeler |
		besoin de reconfirmer | besoin den repondre | besoin den confirmer | besoin den rappeler |
		besoin den reconfirmer | besoin dy repondre | besoin dy confirmer | besoin dy rappeler |
		besoin dy reconfirmer | la peine de repondre | la peine de confirmer | la peine de rappeler |
		la peine de reconfirmer | la peine den repondre | la peine den confirmer | la peine den rappeler |
		la peine den reconfirmer | la peine dy repondre | la peine dy confirmer | la peine dy rappeler |
		la peine dy reconfirmer | necessaire de repondre | necessaire de confirmer | necessaire de rappeler |
		necessaire de reconfirmer | necessaire den repondre | necessaire den confirmer | necessaire den rappeler |
		necessaire den reconfirmer | necessaire dy repondre | necessaire dy confirmer | necessaire dy rappeler |
		necessaire dy reconfirmer | utile de repondre | utile de confirmer | utile de rappeler |
		utile de reconfirmer | utile den repondre | utile den confirmer | utile den rappeler |
		utile den reconfirmer | utile dy repondre | utile dy confirmer | utile dy rappeler |
		utile dy reconfirmer | inutile de me repondre | inutile de me confirmer | inutile de me rappeler |
		inutile de nous repondre | inutile de nous confirmer | inutile de nous rappeler | besoin de me repondre |
		besoin de me confirmer | besoin de me rappeler | besoin de nous repondre | besoin de nous confirmer |
		besoin de nous rappeler | la peine de me repondre | la peine de me confirmer | la peine de me rappeler |
		la peine de nous repondre | la peine de nous confirmer | la peine de nous rappeler |
		necessaire de me repondre | necessaire de me confirmer | necessaire de me rappeler |
		necessaire de nous repondre | necessaire de nous confirmer | necessaire de nous rappeler |
		pas de reponse necessaire | pas de reponse requise | pas de reponse attendue | pas de reponse nest |
		pas de confirmation necessaire | pas de confirmation requise | pas de confirmation attendue |
		pas de confirmation nest | pas de action necessaire | pas de action requise | pas de action attendue |
		pas de action nest | sauf imprevu | sauf mention contraire | sauf nouvelles de | sauf message de |
		sauf si je | sauf si vous | sauf si tu | jai confirme | jai accepte | jai valide | avons confirme |
		avons accepte | avons dit oui | avons repondu oui | avons valide | on a confirme | on a accepte |
		on a dit oui | on a repondu oui | on a valide | confirme pour vous | confirme pour toi |
		accepte pour vous | accepte pour toi | dit oui pour vous | dit oui pour toi | repondu oui pour vous |
		repondu oui pour toi | repondu pour vous | repondu pour toi | valide pour vous | valide pour toi |
		en votre nom | en ton nom | a ta place | a votre place | je considere* comme | je considere* du principe |
		je pars que | je pars comme | je pars du principe | considere* cela | considere* ca | considere* que |
		considere* ceci | je m occupe | je m charge | men occupe | men charge | sen occupe | sen charge |
		moccupe du | moccupe de | sans reponse de votre | nest requise de repondre | nest requise de confirmer |
		pas requise de repondre | pas requise de confirmer`,
	interview: `entretien* | lentretien | dentretien | entrevue* | lentrevue | dentrevue | interview* | linterview |
		dinterview | entretein | entrtien | entetien | itw | epreuve orale | epreuves orales |
		oral de recrutement | loral | un oral | devant notre jury | le jury | un jury | du jury |
		comite de selection | commission de selection | commission de recrutement | audition | audition* devant |
		audition* pour | audition* par | prequalification | prequalif | prescreening | preselection | screening |
		echange de decouverte | echange de recrutement | echange de presentation | echange de qualification |
		appel de decouverte | appel de recrutement | appel de presentation | appel de qualification |
		visio de decouverte | visio de recrutement | visio de presentation | visio de qualification |
		rendez vous de recrutement | rendez vous dembauche | rendez vous recrute* | rendez vous candidat |
		rdv de recrutement | rdv dembauche | rdv recrute* | rdv candidat | rencontre de recrutement |
		rencontre dembauche | rencontre recrute* | rencontre candidat | entrer en lice | session de recrutement |
		speed recruiting | seance de selection`,
	talk: `echange* | lechange | dechange | dechanger | discussion | discute* | papoter | jaser | bavarder | causer |
		tchatter | blablater | jasette | parler de | parler du | parler ensemble | parler un peu | parler avec |
		on en parle* | on parle* | on se parle* | nous en parle* | nous parle* | nous se parle* | se parler |
		conversation | dialogue | call | appel | lappel | dappel | par telephone | par tel | par video |
		par whatsapp | au telephone | coup de fil | coup de tel | coup de telephone | coup de sonnette | appeler |
		rappeler | telephoner | joindre | sonner | tappeler | sur votre portable | sur votre mobile |
		sur votre cellulaire | sur votre gsm | sur votre natel | sur votre numero | visio* | videoconference |
		video conference | en video | teleconference | conference telephonique | conference video | facetime |
		cafe | dejeuner avec | dejeuner ensemble | dejeuner daffaires | dejeuner de travail | diner avec |
		diner ensemble | diner daffaires | diner de travail | lunch avec | lunch ensemble | lunch daffaires |
		lunch de travail | rencontre* | connaissance | se voir | se voit | se verra | se croiser | se poser |
		se retrouver | on se voyons | nous voir | nous voit | nous voyons | nous verra | vous presenter a |
		vous presenter au | vous presenter chez | te presenter a | te presenter au | te presenter chez |
		toi presenter a | toi presenter au | toi presenter chez | tour du chantier | tour du service |
		tour du proprietaire | tour de la boutique | en presentiel | en personne | en direct | en live |
		face a face | sur place | de vive voix | rendez vous | rdv | rv | reunion avec le | reunion en ligne |
		reunion virtuelle | point telephonique | point ensemble | point rapide | point avec | faire un point |
		faire le point | zoom | teams | meet | skype | meeting | seance | tete a tete | me voir | te voir |
		passe* voir | passe* au bureau | passe* au magasin | passe* a la boutique | passe* a lagence |
		passe* chez | venir nous | venir me | venir voir | venir au | venir a | venir chez | venir visiter |
		venez nous | venez me | venez voir | venez au | venez a | venez chez | venez visiter | viens nous |
		viens me | viens voir | viens au | viens a | viens chez | viens visiter | viennes nous | viennes me |
		viennes voir | viennes au | viennes a | viennes chez | viennes visiter | visite* les | visite* de nos |
		visite* nos | visite* des | visite* de latelier | visite* du chantier | visite* du magasin |
		visite* latelier | tour les | tour de nos | tour nos | tour des | tour de latelier | tour du magasin |
		tour latelier | decouvrir les | decouvrir de nos | decouvrir nos | decouvrir des | decouvrir de latelier |
		decouvrir du chantier | decouvrir du magasin | decouvrir latelier | les locaux | les bureaux |
		nos locaux | nos bureaux`,
	stage: `0 entretien | 0 tour | 0 entrevue | 0 echange | 0 ronde | 0 rencontre | 0 rdv | 0 round | ieme tour |
		finale | finaliste* | short list | shortlist* | liste* restreinte | liste* courte | etape* | letape* |
		detape* | la suite du parcours | suite du recrutement | procedure de selection |
		procedure de recrutement | procedure dembauche | procedure dengagement | procedure candidat |
		parcours de selection | parcours de recrutement | parcours dembauche | parcours dengagement |
		parcours candidat | processus | phase de | phase final* | phase suivant* | phase orale | phase ecrite |
		phase 0 | tour 0 | tour un | tour deux | tour trois | round 0 | round un | round deux | round trois |
		phase un | phase deux | phase trois | assessment | centre devaluation | journee devaluation |
		journee de selection | journee de recrutement | jury | panel | comite de selection | comite de direction |
		preselection* | pre selection* | presectionne* | epreuve* | lepreuve | oral | ecrit | mise en situation |
		etude de cas | cas pratique | screening | onsite | on site | technique interview | technique entretien |
		tech interview | tech entretien | case study | business case | live coding | pair programming |
		whiteboard | role play | jeu de role | culture fit | entretien de groupe | entretien collecti* |
		entretien technique | entretien culture | entrevue de groupe | entrevue collecti* | entrevue technique |
		entrevue culture | session collective | information collective | n 0 | premier entretien |
		premier echange | premier tour | premier rendez vous | premier rdv | premier contact | premier round |
		premier appel | premier filtre | deuxieme entretien | deuxieme echange | deuxieme tour |
		deuxieme rendez vous | deuxieme rdv | deuxieme contact | deuxieme round | deuxieme appel |
		deuxieme filtre | second entretien | second echange | second tour | second rendez vous | second rdv |
		second contact | second round | second appel | second filtre | troisieme entretien | troisieme echange |
		troisieme tour | troisieme rendez vous | troisieme rdv | troisieme contact | troisieme round |
		troisieme appel | troisieme filtre | dernier entretien | dernier echange | dernier tour |
		dernier rendez vous | dernier rdv | dernier contact | dernier round | dernier appel | dernier filtre |
		prochain entretien | prochain tour | prochain echange | premiere entrevue | premiere rencontre |
		premiere phase | premiere ronde | premiere prise | premiere visio | deuxieme entrevue |
		deuxieme rencontre | deuxieme phase | deuxieme ronde | deuxieme prise | deuxieme visio |
		seconde entrevue | seconde rencontre | seconde phase | seconde ronde | seconde prise | seconde visio |
		derniere entrevue | derniere rencontre | derniere phase | derniere ronde | derniere prise |
		derniere visio | prochaine entrevue | prochaine rencontre | prochaine phase | prochaine ronde |
		prochaine prise | prochaine visio | entretien final* | entretien rh | entretien manager |
		entretien suivant* | entretien de selection | entretien decisif* | entretien 0 | tour final* |
		tour technique | tour rh | tour manager | tour suivant* | tour de selection | tour decisif* |
		entrevue final* | entrevue rh | entrevue manager | entrevue suivant* | entrevue de selection |
		entrevue decisif* | entrevue 0 | rencontre final* | rencontre technique | rencontre rh |
		rencontre manager | rencontre suivant* | rencontre de selection | rencontre decisif* | rencontre 0 |
		phase technique | phase rh | phase manager | phase decisif* | rencontrer lequipe | rencontrer les |
		rencontrer la direction | rencontrer le dg | rencontrer nos`,
	job: `poste | postes | descriptif | emploi* | lemploi | demploi | offre* dalternance | offre de | offre numero |
		offre ref | offre reference | lannonce | annonce* | dannonce | job* | boulot | taf | taff | travail |
		mission | missions | interim | linterim | dinterim | interimaire* | cdi | cdd | cdii | cddu | contrat |
		vacant* | a pourvoir | place* dapprentissage | remplacement | vacation* | saison | saisonnier* | extra |
		extras | stage | stages | stagiaire* | alternance | alternant* | apprenti* | service civique | freelance |
		independant | fonction de | fonction publique | fonctions | prise de fonction* | entree en fonction* |
		entree en service | date de debut | date dentree | date de demarrage | date de prise | temps plein |
		temps partiel | temps complet | mi temps | taux dactivite | taux doccupation | taux horaire |
		0 h semaine | heures semaine | heures par semaine | heures hebdo | quart* de soir | quart* de nuit |
		quart* de jour | quart | shift | shifts | horaires | service du soir | service du midi | service de nuit |
		service du matin | service de jour | equipe du soir | equipe du midi | equipe de nuit | equipe du matin |
		equipe de jour | salaire | salariale* | remuneration | traitement annuel | k fixe | k annuel | ke fixe |
		ke annuel | brut | net | package | avantages | teletravail | hybride | embauche* | dembauche |
		engagement | debutant | debutante | h f | f h | m f x | assistant* | technicien* | vendeur | vendeuse |
		serveur | serveuse | infirmier* | comptable | cuisinier* | chauffeur* | developpeur | developpeuse |
		ingenieur* | charge* de | gestionnaire | conseiller* | directeur | directrice | cheffe | educateur |
		educatrice | agent | agente | consultant* | analyste | secretaire | magasinier* | ouvrier* |
		aide soignant* | coordinateur | coordinatrice | adjoint* | formateur | formatrice | operateur |
		operatrice | preparateur | preparatrice | electricien* | receptionniste | caissier* | menuisier* |
		soudeur | cariste | commis | plongeur | barman | boulanger* | opticien* | architecte | caregiver |
		animateur | animatrice | mecanicien* | responsable de | responsable du | responsable des |
		responsable communication | responsable qualite | responsable rh | responsable marketing | chef de rang |
		chef de projet | chef de partie | chef de chantier | chef de equipe | chef de service | chef de rayon`,
	recruiting: `recrut* | charge* acquisition | responsable acquisition | equipe acquisition | service acquisition |
		consultant* acquisition | directeur acquisition | conseiller* acquisition | specialiste acquisition |
		gestionnaire acquisition | departement acquisition | ressources humaines | rh | drh | grh |
		service du personnel | service des ressources | departement du personnel | departement des ressources |
		equipe du personnel | equipe des ressources | pole du personnel | pole des ressources |
		direction du personnel | direction des ressources | talent | talents | hr | people | crha |
		hiring manager | gestionnaire dembauche | manager operationnel | manager du poste | manager hierarchique |
		responsable operationnel | responsable du poste | responsable hierarchique | chasse* de tete* |
		head hunter | headhunter* | cabinet | agence | placement | interim | societe dinterim |
		societe de travail temporaire | societe utilisatrice | mon client* | notre client* | le client* |
		ma client* | la client* | leur client* | votre client* | nos client* | chez _ client* | client final |
		consultant | consultante | consultant* en | consultant* senior | candidat* | la selection |
		votre selection | selectionn* | retenu* pour | retenu* parmi | preselectionne | preselectionnee |
		employeur | lemployeur | employeurs | entreprise | lentreprise | responsable de lagence |
		responsable de secteur | responsable de magasin | processus de selection | procedure de selection |
		vivier | coopt* | sourcing | ats | personne responsable | embauch* | engager`,
	application: `candidature* | candidat* pour | candidat* au | candidat* a | postul* | avez repondu a | avez candidate |
		avez depose | avez envoye votre | avez transmis | avez soumis | avez pose votre | as repondu a |
		as candidate | as depose | as envoye votre | as transmis | as soumis | as pose votre | aviez repondu a |
		aviez candidate | aviez depose | aviez envoye votre | aviez transmis | aviez soumis | aviez pose votre |
		candidater | cv | curriculum* | lettre de presentation | lettre daccompagnement | lm | motivation* |
		dossier candidat | dossier complet | votre dossier | votre lettre | votre interet | votre annonce |
		ton dossier | ton interet | ton annonce | profil | profils | parcours | portfolio | book |
		linteret que vous | linteret porte | linteret pour | interet porte | interet pour | competences |
		qualifications | certificats | attestations | references | diplome* | experience* | repon* a notre |
		repon* a lannonce | repon* a mon annonce | repon* a loffre | numero de dossier | espace candidat* |
		espace carriere* | espace recrutement | portail candidat* | portail carriere* | portail recrutement |
		concours | depose _ dossier | transmis _ dossier | envoye _ dossier | adresse _ dossier | dossier recu`,
	arrival: `demandez | demande | demander | annoncez vous | annonce toi | presentez vous | presente toi |
		adressez vous | adresse toi | signalez vous | vous presenter | vous annoncer | te presenter |
		vous adresser | demande* a | demande* moi | demande* mme | demande* m | demande* monsieur |
		demande* madame | demande* le | demande* la | demande* nadine | a lentree | a la loge | a la barriere |
		a la caisse | a le guichet | a la base vie | a la grille | a la porte | vers lentree | vers la loge |
		vers la barriere | vers la caisse | vers le guichet | vers la base vie | vers la grille | vers la porte |
		au lentree | au la loge | au la barriere | au la caisse | au le guichet | au la base vie | au la grille |
		au la porte | devant lentree | devant la loge | devant la barriere | devant la caisse |
		devant le guichet | devant la base vie | devant la grille | devant la porte | laccueil | daccueil |
		accueil du | accueil de | accueil principal | accueil au | reception | lobby | badge | visiteur |
		visiteurs | registre | interphone | linterphone | sonnez | sonnette | sonne* a | sonne* chez | sonne* au |
		digicode | code dacces | code porte | code 0 | code de la porte | code immeuble | code dentree |
		lentree se | lentree est | lentree par | lentree cote | lentree du | lentree sur | entree se |
		entree est | entree par | entree cote | entree du | entree sur | acces se | acces est | acces par |
		acces cote | acces du | acces sur | rez de chaussee | etage | sous sol | ascenseur | parking | parkings |
		stationnement | stationner | stationnez | garer | garez | parc relais | places de | 0 minutes avant |
		0 minutes a lavance | 0 minutes plus tot | cinq minutes avant | cinq minutes a lavance |
		cinq minutes plus tot | dix minutes avant | dix minutes a lavance | dix minutes plus tot |
		quinze minutes avant | quinze minutes a lavance | quinze minutes plus tot | quelques minutes avant |
		quelques minutes a lavance | quelques minutes plus tot | en avance | ponctuel* | ponctualite | a lheure |
		piece* justificative | carte justificative | didentite | passeport valide | passeport en cours |
		passeport original | passeport et | titre de sejour valide | titre de sejour en cours |
		titre de sejour original | titre de sejour et | carte vitale valide | carte vitale en cours |
		carte vitale original | carte vitale et | permis de conduire valide | permis de conduire en cours |
		permis de conduire original | permis de conduire et | muni* | habill* correcte | habill* professionnelle |
		habill* exigee | habill* de travail | habill* de ville | habill* decontractee | habill* code |
		habill* propre | habill* adaptee | habill* sobre | vetement* correcte | vetement* professionnelle |
		vetement* exigee | vetement* de travail | vetement* de ville | vetement* decontractee | vetement* code |
		vetement* propre | vetement* adaptee | vetement* sobre | tablier correcte | tablier professionnelle |
		tablier exigee | tablier de travail | tablier de ville | tablier decontractee | tablier code |
		tablier propre | tablier adaptee | tablier sobre | dress correcte | dress professionnelle | dress exigee |
		dress de travail | dress de ville | dress decontractee | dress code | dress propre | dress adaptee |
		dress sobre | tenue | chaussures | epi | gilet | casque | blouse | plan dacces | itineraire | adresse de |
		adresse du | adresse 0 | adresse exacte | adresse est | lieu de | lieu du | lieu 0 | lieu exacte |
		lieu est | ladresse de | ladresse du | ladresse 0 | ladresse exacte | ladresse est | au bout | au fond |
		au premier | au deuxieme | au coin | au dessus | au rez | viendra* vous chercher |
		viendra* vous accueillir | viendra* te chercher | viendra* te accueillir | situe* au | situe* a |
		situe* en | vestiaire | salle dattente | salle de reunion | portail bleu* | portail vert* |
		portail rouge* | portail gris* | portail blanc* | portail noir* | portail principal* | portillon bleu* |
		portillon vert* | portillon rouge* | portillon gris* | portillon blanc* | portillon noir* |
		portillon principal* | grille bleu* | grille vert* | grille rouge* | grille gris* | grille blanc* |
		grille noir* | grille principal* | porte bleu* | porte vert* | porte rouge* | porte gris* | porte blanc* |
		porte noir* | porte principal* | batiment 0 | bat 0 | hall 0 | aile 0 | escalier 0 | salle 0 | bureau 0 |
		batiment a | batiment b | batiment c | batiment d | bat a | bat b | bat c | bat d | hall a | hall b |
		hall c | hall d | aile a | aile b | aile c | aile d | arrive* un peu | arrive* dix | arrive* cinq |
		arrive* quelques | arrive* quinze | venir un peu | venir dix | venir cinq | venir quelques |
		venir quinze | venez un peu | venez dix | venez cinq | venez quelques | venez quinze | apportez |
		apporter | apporte | amenez | amene | amener | ramenez | ramene | prenez votre | prenez ton | prenez une |
		prenez un | prenez vos | prenez tes | prenez de quoi | prends votre | prends ton | prends une |
		prends un | prends vos | prends tes | prends de quoi | venez avec votre | venez avec ton |
		venez avec une | venez avec un | venez avec vos | venez avec tes | venez avec de quoi | viens avec votre |
		viens avec ton | viens avec une | viens avec un | viens avec vos | viens avec tes | viens avec de quoi |
		prevoyez votre | prevoyez ton | prevoyez une | prevoyez un | prevoyez vos | prevoyez tes |
		prevoyez de quoi | tram 0 | tram a | tram b | tram c | metro 0 | metro a | metro b | metro c | bus 0 |
		bus a | bus b | bus c | rer 0 | rer a | rer b | rer c | ligne 0 | ligne a | ligne b | ligne c`,
	preparation: `prepar* | presentation de | presentation 0 | presentation courte | presentation orale |
		presentation dun cas | une presentation | courte presentation | petite presentation | breve presentation |
		votre presentation | ton presentation | powerpoint | ppt | slides | diapositives | diapos | support |
		diaporama | expose | cas pratique | cas de cas | cas ecrit | cas a rendre | etude pratique |
		etude de cas | etude ecrit | etude a rendre | dossier pratique | dossier de cas | dossier ecrit |
		dossier a rendre | etude de pratique | cas cas | exercice* | mise en situation | question* sur |
		question* de | question* techniques | question* pieges | question* possibles | question* frequentes |
		question* quil* | question* a poser | question* que vous | question* difficiles | question* types |
		question* porteront | vos questions | tes questions | des questions | quelques questions |
		comportemental* | situationnel* | star | porte* sur | porte* principalement | un oeil | un coup doeil |
		site internet | site web | site de lentreprise | fiche du poste en piece | fiche du poste jointe |
		descripti* de poste en piece | descripti* de poste jointe | descripti* du poste en piece |
		descripti* du poste jointe | fiche de poste | descriptif | en piece jointe | en pj | en annexe |
		en attache | ci joint* | mise en avant | mise en conseils | mise en astuces | mise en pistes |
		mise en infos | quelques avant | quelques conseils | quelques astuces | quelques pistes | quelques infos |
		mettre en avant | mets en avant | mettez en avant | ton parcours | votre parcours | pitch |
		presenter votre experience | presenter ton experience | point* forts | point* faibles | point* a |
		lordre du jour | temps de presentation | temps de questions | 0 minutes de presentation |
		0 minutes de questions | reflechi* a | reflechi* deja | motivations | motivation | connaissances |
		guide de | guide dentretien | vos realisations | vos projets | tes realisations | tes projets |
		vous demander* | vous interroger* | vous poser* | vous questionnera | te demander* | te interroger* |
		te poser* | te questionnera | lis leur | lis le site | lis la fiche | lis notre site | lis bien |
		lis lannonce | lis loffre | lisez leur | lisez le site | lisez la fiche | lisez notre site | lisez bien |
		lisez lannonce | lisez loffre | relis* leur | relis* le site | relis* la fiche | relis* notre site |
		relis* bien | relis* lannonce | relis* loffre | relire leur | relire le site | relire la fiche |
		relire notre site | relire bien | relire lannonce | relire loffre | revois leur | revois le site |
		revois la fiche | revois notre site | revois bien | revois lannonce | revois loffre | revoyez leur |
		revoyez le site | revoyez la fiche | revoyez notre site | revoyez bien | revoyez lannonce |
		revoyez loffre | regarde* leur | regarde* le site | regarde* la fiche | regarde* notre site |
		regarde* bien | regarde* lannonce | regarde* loffre | consulte* leur | consulte* le site |
		consulte* la fiche | consulte* notre site | consulte* bien | consulte* lannonce | consulte* loffre |
		renseigne toi | renseignez vous | renseigner | jeter un | jette un | jetez un | insiste* sur |
		insiste* bien | mentionne* sur | mentionne* bien | mets bien | evite* de | potasse bien | potasse le |
		potasse leur | potasse tes | bosse bien | bosse le | bosse leur | bosse tes`,
	debrief: `en sortant | a la sortie | en sortie | juste apres | tout de suite apres | apres lentretien |
		apres lentrevue | apres ton entretien | apres votre | apres le rendez vous | apres ton entrevue |
		apres la rencontre | apres coup | debrief* | faire un point | faire un bilan | faire le point |
		faire le bilan | fera un point | fera un bilan | fera le point | fera le bilan | ferons un point |
		ferons un bilan | ferons le point | ferons le bilan | on fait un point | on fait un bilan |
		on fait le point | on fait le bilan | point apres | point ensuite | point ensemble | retour apres |
		retour ensuite | retour ensemble | bilan apres | bilan ensuite | bilan ensemble | comment ca sest passe |
		comment ca sest deroule | comment ca sest ete | comment sest passe | comment sest deroule |
		comment sest ete | comment cest passe | comment cest deroule | comment cest ete | comment ca a passe |
		comment ca a deroule | comment ca a ete | comment ca se passe | si ca sest passe | si ca se passe |
		vos retours | tes retours | impression* | ressenti | votre retour | votre avis | a chaud |
		tiens _ informe* | tenez _ informe* | tenir _ informe* | tiennes _ informe* | teniez _ informe* |
		au courant | au jus | appelle* apres | appelle* ensuite | appelle* en fin | appelle* dans |
		rappelle* apres | rappelle* ensuite | rappelle* en fin | rappelle* dans | donne* moi des |
		donne* moi de tes | donne* moi tes | donne* moi vos | des nouvelles | de tes nouvelles |
		de vos nouvelles | hate de savoir | hate davoir | hate de tentendre | hate dentendre | curieu* de savoir |
		curieu* davoir | curieu* de tentendre | curieu* dentendre | tu me diras | tu me raconte* | tu me dis |
		tu me appelles | vous me direz | vous me raconterez | vous me appelez | vous me appellerez |
		quand tu sors | quand tu as fini | quand tu auras | quand vous sors | quand vous sortez |
		quand vous avez fini | quand vous auras | quand vous aurez | une fois termine | une fois fini |
		une fois sorti* | une fois lentretien | raconte | raconter | on en reparle | on en rediscute |
		on en parle apres | retour rapide | retour du client | retour de votre part | retour de ta part |
		ecrivez moi apres | ecrivez moi des | ecrivez moi quand | ecrivez moi ensuite | ecrivez moi juste |
		ecrivez moi une fois | ecris moi apres | ecris moi des | ecris moi quand | ecris moi ensuite |
		ecris moi juste | ecris moi une fois | appel* moi | rappel* moi | telephonez moi | donne* moi un retour |
		raconte* moi | raconte* nous | dites moi comment | dites moi tout | dites moi ce que |
		dites nous comment | dites nous tout | dites nous ce que | dis moi comment | dis moi tout |
		dis moi ce que | dis nous comment | dis nous tout | dis nous ce que | passe* moi un coup |
		passe* moi un appel | faites moi un retour | faites moi un petit | faites nous un retour |
		faites nous un petit | fais moi un retour | fais moi un petit | fais nous un retour | fais nous un petit |
		quand cest fini`,
	trial: `essai | faire un essai* | lessai | dessai | un test en cuisine | un test en salle | un test sur |
		un test de service | le test en cuisine | le test en salle | le test sur | le test de service |
		ce test en cuisine | ce test en salle | ce test sur | ce test de service | test* pratique |
		test* en situation | test* metier | test* terrain | test* chantier | test* cuisine | test* technique |
		mise en situation professionnelle | mise en situation pratique | mise en situation reelle | pmsmp |
		immersion | journee dimmersion | journee avec lequipe | journee test | journee en equipe |
		journee en cuisine | journee dobservation | stage dobservation | stage de decouverte | stage dimmersion |
		stage de preengagement | stage preprofessionnel | stage de pratique | observation | doublure |
		venir travailler | venir essayer | venir voir comment | venir bosser | venir aider | venir donner un |
		viens travailler | viens essayer | viens voir comment | viens bosser | viens aider | viens donner un |
		venez travailler | venez essayer | venez voir comment | venez bosser | venez aider | venez donner un |
		coup de main | sur le terrain | mise en pratique | enfiler un tablier | enfiler ta tenue |
		enfiler ton tablier | enfiler votre tenue | prenez un tablier | prenez ta tenue | prenez ton tablier |
		prenez votre tenue | prends un tablier | prends ta tenue | prends ton tablier | prends votre tenue |
		amene un tablier | amene ta tenue | amene ton tablier | amene votre tenue | apporte un tablier |
		apporte ta tenue | apporte ton tablier | apporte votre tenue | tes couteaux | tes chaussures |
		tes outils | vos couteaux | vos chaussures | vos outils | journee de test | journee de decouverte |
		jour de test | jour test | jour dobservation | jour dimmersion | jour de decouverte | matinee de test |
		matinee test | matinee dobservation | matinee dimmersion | matinee de decouverte | heure* de test |
		heure* test | heure* dobservation | heure* dimmersion | heure* de decouverte | service de test |
		service test | service dobservation | service dimmersion | service de decouverte | soir* de test |
		soir* test | soir* dobservation | soir* dimmersion | soir* de decouverte | shift de test | shift test |
		shift dobservation | shift dimmersion | shift de decouverte | stage de test | stage test | faire un test |
		faire un service | faire un extra | fais un essai* | fais un test | fais un service | fais un extra |
		ferez un essai* | ferez un test | ferez un service | ferez un extra | fera* un essai* | fera* un test |
		fera* un service | fera* un extra | faire une demi journee | faire une journee | faire une matinee |
		ferez une demi journee | ferez une journee | ferez une matinee | feras une demi journee |
		feras une journee | feras une matinee | travailler une journee | travailler quelques heures |
		travailler une demi | travailler une matinee | travailler deux heures | travailler avec lequipe |
		passer une journee | passer quelques heures | passer une demi | passer une matinee | passer deux heures |
		passer avec lequipe | bosser une journee | bosser quelques heures | bosser une demi | bosser une matinee |
		bosser deux heures | bosser avec lequipe`,
	meetingLink: `rejoin* la | rejoin* lappel | rejoin* lentretien | rejoin* maintenant | rejoindre par | rejoindre google |
		participer a | participe* via | participe* a la | lien de la | lien de vous | lien de rejoindre |
		lien de visio | lien de notre | lien pour la | lien pour vous | lien pour rejoindre | lien pour visio |
		lien pour notre | lien vers la | lien vers vous | lien vers rejoindre | lien vers visio |
		lien vers notre | microsoft meet | google meet | teams | zoom | webex | skype | gotomeeting | jitsi |
		whereby | livestorm | code secret | code de passe | code dacces* | code de la reunion | mot secret |
		mot de passe | mot dacces* | mot de la reunion | nip | pin | compose* le | compose* par telephone |
		appelez le | appelez par telephone | audio uniquement | numero local | numeros locaux |
		trouver un numero | trouver votre numero | rechercher un numero | rechercher votre numero |
		ou composer par | ou composer la | ou appeler le | ou appeler par | ou appeler la | pour composer par |
		pour composer la | pour appeler le | pour appeler par | pour appeler la | options de reunion |
		recevr* le lien | recevr* un lien | recevr* une invitation | recevr* linvitation | enverr* le lien |
		enverr* un lien | enverr* une invitation | enverr* linvitation | envoie le lien | envoie un lien |
		envoie une invitation | envoie linvitation | suivra le lien | suivra un lien | suivra une invitation |
		suivra linvitation | tenverrai le lien | tenverrai un lien | tenverrai une invitation |
		tenverrai linvitation | lien suivra | lien a venir | lien suit | meme lien | salle dattente |
		salle virtuelle | camera | micro | webcam | connexion | invitation google | invitation outlook |
		invitation agenda | invitation calendrier | evenement google | evenement outlook | evenement agenda |
		evenement calendrier | cliquez ici pour rejoindre | cliquez ici pour participer |
		cliquez sur le lien rejoindre | cliquez sur le lien participer | a distance | rejoin* le | rejoin* avec |
		rejoin* via | rejoin* lentrevue | rejoin* ici | rejoignez la | rejoignez le | rejoignez maintenant |
		rejoignez avec | rejoignez via | rejoignez lappel | rejoignez lentretien | rejoignez lentrevue |
		rejoignez ici | accede* a la | accede* au | accede* via | accede* a lentretien | accede* vous |
		accede* maintenant | accede* avec | connecte* a la | connecte* au | connecte* via |
		connecte* a lentretien | connecte* vous | connecte* maintenant | connecte* avec | participe* au |
		participe* a lentretien | participe* vous | participe* maintenant | participe* avec | lien meet |
		lien visio | lien google | lien unique | lien dacces | url meet | url visio | url google | url unique |
		url dacces | reunion microsoft | reunion google | reunion virtuelle | reunion en ligne | reunion meet |
		rencontre microsoft | rencontre google | rencontre virtuelle | rencontre en ligne | rencontre meet |
		visioconference microsoft | visioconference google | visioconference virtuelle |
		visioconference en ligne | visioconference meet | salle microsoft | salle google | salle en ligne |
		salle meet | appel microsoft | appel google | appel virtuelle | appel en ligne | appel meet | votre lien |
		id de reunion | id de conference | id de la reunion | id de la conference | identifiant de reunion |
		identifiant de conference | identifiant de la reunion | identifiant de la conference | numero de reunion |
		numero de conference | numero de la reunion | numero de la conference`,
	sentBy: `ne pas repond* | ne pas y repondre | ne repond* | ne y repondre | ne pas pas a | ne pas pas directement |
		noreply | no reply | nepasrepondre | donotreply | genere par | genere via | genere depuis |
		genere de la part | genere a laide | genere au nom | envoye par | envoye via | envoye depuis |
		envoye de la part | envoye a laide | envoye au nom | adresse par | adresse via | adresse depuis |
		adresse de la part | adresse a laide | adresse au nom | expedie par | expedie via | expedie depuis |
		expedie de la part | expedie a laide | expedie au nom | automatiquement | non releve* | non consultee |
		non surveillee | non lue | non monitoree | pas releve* | pas consultee | pas surveillee | pas lue |
		pas monitoree | de la part de | pour le compte | au nom de | via taleez | via welcome | via flatchr |
		via smartrecruiters | via lever | via indeed | via linkedin | via hellowork | via jobaffinity |
		via workday | via teamtailor | via greenhouse | via recruitee | via beetween | via softy |
		via digitalrecruiters | via werecruit | via jobup | via calendly | via doctolib | via linvitation |
		via la plateforme | via notre | propulse par | propulse by | powered par | powered by | ajoute* a agenda |
		ajoute* a calendrier | ajouter a google | ajouter a outlook | ajoute* au agenda | ajoute* au calendrier |
		ajouter au google | ajouter au outlook | ajoute* a mon agenda | ajoute* a mon calendrier |
		ajouter a mon google | ajouter a mon outlook | espace candidat* | espace personnel | espace client |
		espace utilisateur | espace carriere* | compte candidat* | compte personnel | compte client |
		compte utilisateur | compte carriere* | portail candidat* | portail personnel | portail client |
		portail utilisateur | portail carriere* | votre espace | votre compte | mon espace | mon compte |
		connectez vous a | connectez vous au | connectez vous sur | connexion a | connexion au | connexion sur |
		se connecter a | se connecter au | se connecter sur | identifiez vous a | identifiez vous au |
		identifiez vous sur | donnees personnelles | donnees conservees | donnees sont conservees | rgpd |
		mentions legales | confidentialite | protection des donnees | lpd | loi 0 | invitation de google |
		voir dans le navigateur | voir dans votre navigateur | voir dans google | voir dans outlook |
		voir sur le navigateur | voir sur votre navigateur | voir sur google | voir sur outlook |
		ouvrir dans le navigateur | ouvrir dans votre navigateur | ouvrir dans google | ouvrir dans outlook |
		ouvrir sur le navigateur | ouvrir sur votre navigateur | ouvrir sur google | ouvrir sur outlook |
		repondre au dessus | organisateur | organisatrice | invites | participants | invite | centre daide |
		droits reserves | se desabonner | se desinscrire | me desabonner | me desinscrire | vous desabonner |
		vous desinscrire | repondre pour | reference de | reference du | reference dossier |
		reference candidature | reference offre | ref de | ref du | ref dossier | ref candidature | ref offre |
		numero de | numero du | numero dossier | numero candidature | numero offre | rappel automatique |
		sms automatique | sms stop | mms automatique | mms stop | message automati* | message genere* |
		mail automati* | mail genere* | courriel automati* | courriel genere* | email automati* | email genere* |
		notification automati* | notification genere* | envoi automati* | envoi genere* | reponse automati* |
		reponse genere* | boite nest pas | boite nest relevee | boite nest consultee | boite ne pas |
		boite ne relevee | boite ne consultee | boite non pas | adresse nest pas | adresse nest relevee |
		adresse nest consultee | adresse ne pas | adresse ne relevee | adresse ne consultee | adresse non pas |
		boite mail nest pas | boite mail nest relevee | boite mail nest consultee | boite mail ne pas |
		boite mail ne relevee | boite mail ne consultee | boite mail non pas | denvoi non | denvoi nest |
		dexpedition non | dexpedition nest | ajoute* a votre agenda | ajoute* a votre calendrier |
		ajouter a lagenda | gerer _ reservation | gerer _ candidature* | gerer _ preferences | gerer _ profil |
		gerer _ alertes | voir _ reservation | voir _ candidature* | voir _ preferences | voir _ profil |
		voir _ alertes | consulter _ reservation | consulter _ candidature* | consulter _ preferences |
		consulter _ profil | consulter _ alertes | afficher _ reservation | afficher _ candidature* |
		afficher _ preferences | afficher _ profil | afficher _ alertes`,
	media: `podcast* | radio* | presse | journal* | redaction | redacteur* | redactrice* | reportage* |
		reporter pour | magazine* | article* | larticle | chronique* | lemission | emission* | antenne |
		a lantenne | sur lantenne | en lantenne | en ondes | en direct | le direct | plateau | studio* |
		television | tele | tv | telejournal | recherchiste* | animateur | animatrice | presentateur |
		presentatrice | correspondant* | pigiste* | episode* | lepisode | tournage | documentaire | camera* |
		temoignage | temoigner | temoigniez | portrait de | portrait dans | interview pour notre |
		interview exclusive | interview filmee | interview publie* | interview parue | interview* dans |
		interview televisee | entretien pour notre | entretien exclusive | entretien filmee | entretien publie* |
		entretien parue | entretien dans | entretien televisee | entrevue pour notre | entrevue exclusive |
		entrevue filmee | entrevue publie* | entrevue parue | entrevue dans | entrevue televisee |
		interviewer pour | interviewer sur | interviewer a propos | vous interviewer | vous citer | citations |
		on record | off the record | publication | publie* dans | publie* sur | parution | paraitra | relire vos |
		relire de | relire des | relecture vos | relecture de | relecture des | dossier sur | lecteurs |
		auditeurs | auditrices | spectateurs | questions ecrites | reponses ecrites | bouclage | diffuse |
		diffusee | diffusion | diffuses | blogue* | blog | youtube | newsletter interview | droit a limage |
		numero de mai | numero de juin | numero de mars | numero de septembre | numero de avril | rubrique |
		edition du | maquilleuse`,
	research: `etude | letude | particip* a | participant* | notre recherche | une recherche | cette recherche |
		enquete* | lenquete | sondage* | questionnaire* | consentement | lettre dinformation | ux research* |
		ux designer | user research* | user designer | chercheur* | chercheuse* | doctorant* | these sur |
		these de | these en | memoire sur | memoire de | memoire en | master sur | master de | master en |
		sociolog* | groupe de discussion | groupe ronde | groupe focus | table de discussion | table ronde |
		table focus | focus group* | bon dachat | bon cadeau* | bons dachat | bons cadeau* | carte dachat |
		carte cadeau* | cheque* dachat | cheque* cadeau* | indemni* | dedommagement | compensation de |
		compensation financiere | compensation 0 | recompense de | recompense financiere | recompense 0 |
		gratification de | gratification financiere | gratification 0 | remerciement de |
		remerciement financiere | remerciement 0 | 0 euros pour votre | 0 euros en bon | donne* votre experience |
		donne* ton experience | donne* nous votre experience | partage* votre experience |
		partage* ton experience | partage* nous votre experience | satisfaction client* | satisfaction candidat |
		bonne ni mauvaise | prototype | maquette* | beta test | beta testeur* | volontaires pour |
		volontaires recherche* | temoins pour | temoins recherche* | personnes pour | personnes recherche* |
		reponses confidentielles | donnees confidentielles | anonym* | comite dethique | ethique | labo |
		laboratoire | cobaye* | usages | panel | paneliste | panelistes | recrutement de testeurs |
		recrutement de volontaires | enregistrement audio | note* votre | note* nous | note* de 0 |
		evaluez votre | evaluez nous | evaluez de 0 | entretien* utilisateur* | entretien* qualitati* |
		entretien* quantitati* | entretien* de marche | entretien* client* | entretien* consommateur* |
		entretien* scientifique | entretien* ux | entretien* de recherche | entretien* de satisfaction |
		entretien* exploratoire | test* utilisateur* | test* qualitati* | test* quantitati* | test* de marche |
		test* client* | test* consommateur* | test* scientifique | test* ux | test* de recherche |
		test* de satisfaction | test* exploratoire | interview utilisateur* | interview qualitati* |
		interview quantitati* | interview de marche | interview client* | interview consommateur* |
		interview scientifique | interview ux | interview de recherche | interview de satisfaction |
		interview exploratoire | votre avis | votre opinion | votre temoignage | ton avis | ton opinion |
		ton temoignage | teste* notre | teste* lappli | teste* lapplication | teste* le site | teste* le produit`,
	leaving: `entretien de depart | entretien de sortie | entretien de fin | entretien prealable | entrevue de depart |
		entrevue de sortie | entrevue de fin | entrevue prealable | questionnaire de depart |
		questionnaire de sortie | questionnaire de fin | questionnaire prealable | dernier jour | votre depart |
		ton depart | mon depart | son depart | pot de depart | depart de | depart volontaire | demission* |
		preavis | licenci* | rupture conventionnelle | rupture du contrat | rupture anticipee |
		rupture de contrat | fin de contrat | fin de mission | fin de periode | fin de cdd | fin de stage |
		solde de tout compte | certificat de travail | attestation employeur | attestation pole emploi |
		attestation france travail | attestation assedic | offboarding | outplacement | retraite |
		quitte* lentreprise | quitte* la societe | quitte* lequipe | quitte* nous | quitte* vos | passation |
		transmission de dossiers | releve demploi | c4 | cessation demploi | indemnite de depart |
		prime de depart | depart negocie | plan social | pse | plan de depart | cp restants | conges restants |
		bonne continuation a | bonne continuation dans | mise a pied | faute | sanction | avertissement |
		disciplinaire | delegue syndical | delegue du salarie | delegue par une personne | conseiller syndical |
		conseiller du salarie | conseiller par une personne | assiste* syndical | assiste* du salarie |
		assiste* par une personne | periode dessai rompue | periode dessai rupture | periode dessai non |
		se separer | collecte pour | collecte de depart | cadeau pour | cadeau de depart | enveloppe pour |
		enveloppe de depart | restitu* _ materiel | restitu* ton badge | restitu* votre badge |
		restitu* lordinateur | restitu* ton ordinateur | restitu* les cles | rendre _ materiel |
		rendre ton badge | rendre votre badge | rendre lordinateur | rendre ton ordinateur | rendre les cles |
		rends _ materiel | rends ton badge | rends votre badge | rends lordinateur | rends ton ordinateur |
		rends les cles | rendez _ materiel | rendez ton badge | rendez votre badge | rendez lordinateur |
		rendez ton ordinateur | rendez les cles`,
	school: `reunion de rentree | reunion avec la maitresse | rencontre de rentree | rencontre avec la maitresse |
		entretien de rentree | entretien avec la maitresse | soiree de rentree | soiree avec la maitresse |
		rendez vous de rentree | rendez vous avec la maitresse | rdv de rentree | rdv avec la maitresse |
		parent* | ecole* | lecole | decole | scolaire* | votre enfant* | votre fils | votre fille | ton enfant* |
		ton fils | ton fille | notre enfant* | notre fils | notre fille | mon enfant* | mon fils | mon fille |
		son enfant* | son fils | son fille | leur enfant* | leur fils | leur fille | enfants | eleve* | leleve |
		deleves | classe de | classe du | rentree de | rentree du | maitre* de | maitre* principal | instit* de |
		instit* principal | prof de | prof principal | titulaire de | titulaire principal | professeur* |
		enseignant* | lenseignant* | college | lycee | maternelle | primaire | cpe | pronote | bulletin* de |
		bulletin* trimestriel | bulletin* du | carnet de | carnet trimestriel | carnet du | conseil de classe |
		creche | garderie | periscolaire | cantine | cour | nounou | adaptation de | trimestre | semestre |
		plan dintervention | kermesse de fin dannee | spectacle de fin dannee | fete de fin dannee | cm1 | cm2 |
		ce1 | ce2 | terminale | apel | fcpe | orientation de votre | parcoursup | devoirs de votre |
		devoirs surveilles | absence de de votre | absence de surveilles`,
	official: `police | commissariat | gendarmerie | gendarme | officier | opj | brigade | audition libre |
		audition en justice | convocation libre | convocation en justice | temoin* | tribunal | juge | cour |
		prudhommes | juridiction | greffe | prudhommal | magistrat | avocat* | audience | laudience | plainte |
		enquete | proces verbal | pv | mairie | prefecture | communale | municipal* | etat civil | impots |
		impot | fiscal* | tresor public | contribution* | dgfip | declaration de revenus | assurance | expert |
		expertise | indemnisation | assureur | contrat dassurance | sinistre* | caf | cpam | urssaf | msa |
		securite sociale | carsat | cnav | retraite quebec | revenu quebec | ramq | saaq | avs | mutuelle | ccas |
		cpas | mdph | assistante sociale | assistant social | notaire* | pension alimentaire | mediation |
		mediateur | conciliateur | usager* | administre* | administration | guichet | dossier administratif |
		dossier daide | dossier de logement | dossier de rsa | dossier dallocation | demande administratif |
		demande daide | demande de logement | demande de rsa | demande dallocation | jury dassises |
		jure* dassises | citation | sommation | huissier | amende | contravention | election | elections |
		bureau de vote | recensement | urbanisme | permis de construire | concertation | reunion publique |
		service militaire | service national | jdc | carte didentite prete | carte didentite disponible |
		carte didentite a retirer | passeport pret* | passeport disponible | passeport a retirer |
		carte grise pret* | carte grise disponible | carte grise a retirer`,
	visa: `visa* | consulat | consulaire | ambassade | lambassade | lambassadeur | immigration | limmigration |
		rendez vous a la prefecture | rendez vous dassimilation | rendez vous dasile | entretien a la prefecture |
		entretien dassimilation | entretien dasile | entrevue a la prefecture | entrevue dassimilation |
		entrevue dasile | convocation a la prefecture | convocation dassimilation | convocation dasile |
		naturalisation | citoyennete | nationalite | titre* de residen* | titre* de travail | titre* b |
		titre* c | titre* g | titre* detablissement | titre* d etudes | carte de residen* | carte de travail |
		carte b | carte c | carte g | carte detablissement | carte d etudes | permis de residen* |
		permis de travail | permis b | permis c | permis g | permis detablissement | permis d etudes | sejour |
		resident permanent | residence permanente | biometri* | empreintes | photo didentite | passeport* | anef |
		ofii | ofpra | cnda | ircc | vfs | tls | tlscontact | campus france | csq | caq | eimt | sem | spop |
		ocpm | office des migrations | demande* dasile | droit dasile | requerant dasile | asile | refugie* |
		regularisation | entree express | arrima | parrainage | regroupement familial | etranger* | recepisse |
		frontalier | frontaliere | autorisation de travail | autorisation provisoire | demande de titre |
		test de connaissances | test civique | examen de connaissances | examen civique | ambassadeur |
		officier dimmigration | agent dimmigration | prise dempreintes | apostille | legalisation | eta | esta |
		ds 0`,
	jobcentre: `france travail | pole emploi | lanpe | anpe | apec | cap emploi | mission locale | cheques emploi | plie |
		maison de lemploi | forem | actiris | vdab | onem | orp | office regional de placement |
		office regional de lemploi | office cantonal de placement | office cantonal de lemploi |
		service public de placement | service public de lemploi | service regional de placement |
		service regional de lemploi | emploi quebec | services quebec | service canada | centre local demploi |
		centre local jeunesse | carrefour demploi | carrefour jeunesse | conseiller* emploi |
		conseiller* en emploi | conseiller* referent | conseiller* en personnel | conseiller* indemnisation |
		conseiller* en evolution | votre conseiller* | votre referent* | mon conseiller* | mon referent* |
		ton conseiller* | ton referent* | demandeu* demploi | chomage | assurance emploi | chomeur* |
		indemnite* de | indemnite* journalieres | indemnite* daide | prestations de | prestations journalieres |
		prestations daide | are de | are journalieres | are daide | rsa de | rsa journalieres | rsa daide |
		droits de | droits journalieres | droits daide | allocation* | actualisation | actualiser | actualisez |
		recherche* demploi | recherche active | preuves de recherche | preuves de candidature |
		recherches personnelles | ppae | entretien de suivi | entretien de bilan | entretien dinscription |
		entretien de situation | entretien de conseil | entretien dactualisation | entretien obligatoire |
		entretien de controle | entretien dinformation | entretien dactivation | rendez vous de suivi |
		rendez vous de bilan | rendez vous dinscription | rendez vous de situation | rendez vous de conseil |
		rendez vous dactualisation | rendez vous obligatoire | rendez vous de controle |
		rendez vous dinformation | rendez vous dactivation | rdv de suivi | rdv de bilan | rdv dinscription |
		rdv de situation | rdv de conseil | rdv dactualisation | rdv obligatoire | rdv de controle |
		rdv dinformation | rdv dactivation | convocation de suivi | convocation de bilan |
		convocation dinscription | convocation de situation | convocation de conseil |
		convocation dactualisation | convocation obligatoire | convocation de controle |
		convocation dinformation | convocation dactivation | radiation | radie* | sanction* de vos |
		sanction* des | sanction* de votre | suspension de vos | suspension des | suspension de votre |
		inscription comme | inscription a france | inscription a pole | absence non justifiee |
		absence injustifiee justifiee | mesure demploi | mesure du marche | atelier cv | atelier activ |
		prestation cv | prestation activ | reinsertion | insertion | accompagnement vers |
		accompagnement a lemploi | accompagnement social | accompagnement renforce | reclassement | reconversion |
		gain intermediaire | jours de suspension | delai cadre | penalites`,
	medical: `docteur* | dr | medecin* | medical* | rendez vous chez le | rendez vous de controle |
		rendez vous de suivi | rdv chez le | rdv de controle | rdv de suivi | visite chez le |
		visite de controle | visite de suivi | pr 0 | dentiste* | dentaire* | orthodontiste* | detartrage |
		hygieniste | clinique | hopital | chu | chuv | hug | chum | clsc | ciusss | cisss | gmf | hospitalier |
		polyclinique | urgences | maison de sante | laboratoire | lhopital | consultation* | consult |
		teleconsultation | doctolib | doctoplan | maiia | onedoc | rosa | clic sante | qare | patient* |
		ordonnance | carte vitale | mutuelle | tiers payant | carte soleil | assurance maladie | vaccin* |
		prise de sang | analyse | analyses | bilan sanguin | resultats danalyses | a jeun | radio | radiographie |
		irm | scanner | echographie | mammographie | imagerie | biopsie | depistage | infirmier | infirmiere |
		sage femme | kine | kinesitherapeute | osteopathe | osteo | physiotherapeute | physio | podologue |
		orthophoniste | psychologue | psy | psychiatre | ophtalmo | ophtalmologue | opticien | optometriste |
		dermato | dermatologue | gyneco | gynecologue | pediatre | cardiologue | orl | nutritionniste |
		dieteticienne | chiropraticien | chiro | therapeute | audioprothesiste | generaliste | specialiste |
		chirurgien | anesthesiste | veterinaire | veto | votre chien | votre chat | votre animal | ton chien |
		ton chat | ton animal | mon chien | mon chat | mon animal | operation | intervention chirurgicale |
		anesthesie | hospitalisation | visite de reprise | visite dembauche | sante au travail | traitement de |
		traitement du | soin* de | soin* du | symptomes de | symptomes du | douleur de | douleur du |
		therapie de | therapie du | seance de | seance du | motif premiere | don de sang | salle dattente du |
		pharmacie | medicament*`,
	property: `appartement* | logement* | la visite du terrain | la visite de la chambre | la visite du 0 |
		la visite virtuelle | une visite du terrain | une visite de la chambre | une visite du 0 |
		une visite virtuelle | votre visite du terrain | votre visite de la chambre | votre visite du 0 |
		votre visite virtuelle | visite de lappartement | visite du bien | visite de la maison |
		visite du studio | visite des lieux | immobili* | regie du | regie de | locat* | louer | loyer | loyers |
		bail* | proprio | proprietaire* | caution | depot de garantie | garant | garants | etat des lieux |
		fiches de paie | fiches de salaire | bulletins de paie | bulletins de salaire | quittance | charges |
		syndic | copropriete | assemblee generale des coproprietaires | coloc* | m2 | m0 | 0 pieces | chambres |
		balcon | ascenseur | cave | emmenagement | emmenager | demenagement | diagnostic | dpe | compromis |
		acte de vente | offre dachat | acquereur | acquereurs | vendeurs | mandat | estimation | hypothecaire |
		hypotheque | remise des cles | cles de lappartement | clefs de lappartement | leboncoin | seloger |
		immoweb | homegate | kijiji | pap | hlm | commission dattribution | ca vous interesse toujours |
		studio a vendre | studio meuble* | studio libre | maison a vendre | maison meuble* | maison libre |
		chambre a vendre | chambre meuble* | chambre libre | kot a vendre | kot meuble* | kot libre |
		terrain a vendre`,
	services: `livr* | colis | votre velo | votre contrat dentretien | votre ligne | votre abonnement | votre moto |
		votre auto | votre jardin | votre toiture | ton velo | ton contrat dentretien | ton ligne |
		ton abonnement | ton moto | ton auto | ton jardin | ton toiture | commande* | point relais |
		point retrait | garage | garagiste | concession | carrosserie | mecanicien | controle technique |
		vidange | revision | pneu* | pare brise | freins | plaquettes | mecanique | voiture | vehicule |
		automobile | entretien annuel | entretien de votre | entretien de lascenseur | entretien du jardin |
		entretien periodique | entretien de la pac | entretien des locaux | entretien espaces verts |
		entretien menager | entretien moto | entretien de la hotte | chaudiere* | climatisation | clim |
		chauffage | chauffagiste | pompe a chaleur | ramonage | ramoneur | plombier | plomberie |
		electricien passera | serrurier | vitrier | peintre | artisan | paysagiste | jardinier | couvreur |
		depann* | reparation | reparateur | sav | travaux | technicien* se | technicien* passera |
		technicien* interviendra | technicien* a votre | technicien* mickael | technicien* viendra |
		intervention | a votre domicile | a domicile | releve des compteurs | compteur | linky | gaz | fibre |
		raccordement | internet | box | barbier | coupe | couleur | brushing | esthetique | estheticienne |
		manucure | massage | spa | institut | onglerie | epilation | tatouage | soin visage | coiff* | banque |
		bancaire | banquier | conseiller* clientele | credit | pret | hypotheque | compte courant |
		caisse desjardins | epargne | placement financier | patrimoine | courtier | conseiller* financier* |
		conseiller* patrimonial | conseiller* en assurance | conseiller* dedie | pressing | couture | retouche |
		cordonnier | opticien | lunettes | photographe | seance photo | essayage | demenageur | menage |
		dechetterie | encombrants | rendez vous atelier | rendez vous en magasin | rendez vous en agence |
		rendez vous technicien | main doeuvre | facture | garantie | piece de rechange | chambre reserve* |
		hotel reserve* | table reserve* | billet reserve* | votre reservation | votre table | votre vol |
		votre train | votre hotel`,
	sales: `demo* | devis | notre plateforme | notre solution | notre outil | notre application | la plateforme |
		la solution | la application | une plateforme | une solution | une application | votre plateforme |
		votre solution | votre outil | votre application | logiciel | solution rh | solution de |
		solution logicielle | solution cle | saas | tarif | tarifs | tarification | tarifaire | prix | promotion |
		promo | abonnement | licence | licences | essai gratuit | essai de 0 jours | essai offert | partenariat* |
		partenaire | partenaires | collaboration commerciale | prospect* | lead | leads | pipeline | roi |
		gain de temps | productivite | gagner du temps | gagnez | executive account | account executive | sales |
		sdr | bdr | csm | customer success | responsable commercial* | responsable de clientele |
		responsable grands comptes | responsable de comptes | charge* commercial* | charge* de clientele |
		charge* grands comptes | charge* de comptes | rendez vous commercial | rendez vous decouverte |
		rendez vous de presentation | rdv commercial | rdv decouverte | rdv de presentation | appel commercial |
		appel decouverte | appel de presentation | nos services | nos produits | nos clients | nos offres |
		nos besoins | nos equipes rh | nos enjeux | vos services | vos produits | vos clients | vos offres |
		vos besoins | vos equipes rh | vos enjeux | entreprises comme | entreprises utilisent |
		entreprises nous font | clients comme | clients utilisent | clients nous font | vos recrutements |
		vos processus de recrutement | vos equipe | vos croissance | vos entreprise | votre recrutements |
		votre processus de recrutement | votre equipe | votre enjeux | votre croissance | votre entreprise |
		aidons des entreprises | aidons les | aidons a recruter | accompagnons des entreprises |
		accompagnons les | accompagnons a recruter | permettons des entreprises | permettons les |
		permettons a recruter | aide des entreprises | aide les | aide a recruter | proposition commerciale |
		bon de commande | facture | contrat commercial | appel doffres | cahier des charges | fournisseur |
		prestataire | prestation | offre speciale | offre limitee | offre exclusive | offre promotionnelle |
		offre commerciale | profitez de | profitez dune | profitez dun | beneficiez de | beneficiez dune |
		beneficiez dun | cas client | livre blanc | white paper | 0 minutes pour vous | 0 minutes pour en | crm |
		erp | sirh | onboarding client | kick off | kickoff | souscri* | audit gratuit |
		presenter notre solution* | presenter notre offre* | presenter notre outil* | presenter notre produit* |
		presenter notre services | presenter nos solution* | presenter nos offre* | presenter nos outil* |
		presenter nos plateforme | presenter nos produit* | montrer notre solution* | montrer notre offre* |
		montrer notre outil* | montrer notre produit* | montrer notre services | montrer nos solution* |
		montrer nos offre* | montrer nos outil* | montrer nos plateforme | montrer nos produit*`,
	training: `formation* | session en ligne | module en ligne | organisme en ligne | centre en ligne |
		parcours en ligne | stage en ligne | programme en ligne | formateur* | formatrice* | atelier* | latelier |
		webinaire* | webinar* | webconference* | masterclass* | cours | mooc | e learning | elearning |
		distanciel | coach* | mentor* | accompagnement individuel | entretien fictif | entretien blanc |
		entretien dentrainement | entretien test | simul* | oral blanc | entretiens blancs | faux entretien |
		bilan de competences | vae | cpf | opco | fongecif | transition* pro | qualiopi | cep | certification |
		certifiant* | diplomant* | qualifiant* | emargement | feuille demargement | conference en ligne |
		inscri* a la session | inscri* au module | inscri* est confirmee | inscri* confirmee | aide cv |
		aide au cv | aide de cv | aide de votre cv | correction cv | correction au cv | correction de cv |
		correction de votre cv | relecture cv | relecture au cv | relecture de cv | relecture de votre cv |
		clinique cv | clinique au cv | clinique de cv | clinique de votre cv | intervenant | intervenante |
		animateur | animatrice | orateur | oratrice | anime* par | replay | rediffusion | auto ecole |
		lecon de conduite | code de la route | stagiaires | apprenants | apprenant | seminaire* | bootcamp* |
		places limitees | places restantes | places disponibles | cest gratuit | reussir _ entretien* |
		reussir _ dembauche | preparer _ entretien* | preparer _ dembauche`,
	newsletter: `newsletter* | infolettre* | lettre dinformation | lire la suite | lire plus | lire larticle |
		lire davantage | lire notre article | lire le guide | lire tous nos | lisez la suite | lisez plus |
		lisez larticle | lisez davantage | lisez le guide | lisez tous nos | decouvr* la suite | decouvr* plus |
		decouvr* larticle | decouvr* davantage | decouvr* le guide | decouvr* tous nos | voir la suite |
		voir plus | voir larticle | voir davantage | voir notre article | voir le guide | voir tous nos |
		en savoir la suite | en savoir plus | en savoir larticle | en savoir davantage | en savoir notre article |
		en savoir le guide | en savoir tous nos | dans ce numero | dans cette edition | dans de ce numero |
		sommaire | numero 0 | numero de | edition 0 | edition du | edition de | desabonn* | desinscri* | abonn* |
		gerer mes preferences | gerer mes alertes | gerer vos preferences | gerer vos alertes | version en ligne |
		nos articles | nos derniers articles | nos guides | conseils | astuces | comment reussir |
		comment preparer | comment repondre | comment bien | comment negocier | comment parler |
		comment se preparer | comment rediger | comment decrocher | top 0 | top des | partagez sur |
		partagez cet | retrouvez nous sur | retrouvez nous cet | rejoignez nous sur | rejoignez nous cet |
		suivez nous | vous recevez ce | vous recevez cet | vous recevez cette | recu ce mail | recu ce message |
		recu ce email | recu ce courriel | recevez ce mail | recevez ce message | recevez ce email |
		recevez ce courriel | bonne lecture | chers lecteurs | cher lecteur | telecharg* _ guide |
		telecharg* _ modele* | modele de cv | modele de lettre | sponsorise | publicite | partenaire de cette |
		la question de la semaine | le chiffre | le saviez vous | decouvr* nos | decouvr* notre | lisez nos |
		lisez notre | erreurs pour | erreurs a eviter | erreurs pieges | erreurs de pro | erreurs carriere |
		erreurs dexpert | erreurs de recruteurs | questions pour | questions a eviter | questions pieges |
		questions de pro | questions carriere | questions dexpert | questions de recruteurs |
		reussi* _ entretien* | reussi* votre cv | reussi* _ carriere | reussi* vos cv | reussi* son cv |
		reussi* ses cv | reussi* un cv | prepare* _ entretien* | prepare* votre cv | prepare* _ carriere |
		prepare* vos cv | prepare* son cv | prepare* ses cv | prepare* un cv | decroch* _ entretien* |
		decroch* votre cv | decroch* _ carriere | decroch* vos cv | decroch* son cv | decroch* ses cv |
		decroch* un cv | boost* _ entretien* | boost* votre cv | boost* _ carriere | boost* vos cv |
		boost* son cv | boost* ses cv | boost* un cv | optimis* _ entretien* | optimis* votre cv |
		optimis* _ carriere | optimis* vos cv | optimis* son cv | optimis* ses cv | optimis* un cv | 0 erreurs |
		0 questions | 0 regles | 0 cles | dix erreurs | dix questions | dix regles | dix cles | cinq erreurs |
		cinq questions | cinq regles | cinq cles | sept erreurs | sept questions | sept regles | sept cles |
		voir dans le navigateur | voir dans votre navigateur | voir en ligne | afficher dans le navigateur |
		afficher dans votre navigateur | afficher en ligne | ouvrir dans le navigateur |
		ouvrir dans votre navigateur | ouvrir en ligne | consulter dans le navigateur |
		consulter dans votre navigateur | consulter en ligne`,
	advert: `alerte* emploi* | alerte* job | alerte* demploi | alerte* mail | alerte* jobs | nouvelle* offre* |
		nouvelle* opportunites | nouvelle* annonces | nouvelle* emplois | dernieres offre* |
		dernieres opportunites | dernieres annonces | dernieres emplois | meilleures offre* |
		meilleures opportunites | meilleures annonces | meilleures emplois | autres offre* | autres opportunites |
		autres annonces | autres emplois | 0 offres | 0 nouveaux postes | 0 emplois | 0 postes | 0 nouvelles |
		0 jobs | recommand* | postule* maintenant | postule* en ligne | postule* ici | postule* en un clic |
		postule* avant | postule* vite | postule* facilement | postule* sur | postule* rapidement | postule* via |
		postule* directement | postule* des | candidate* maintenant | candidate* en ligne | candidate* ici |
		candidate* en un clic | candidate* avant | candidate* vite | candidate* facilement | candidate* sur |
		candidate* rapidement | candidate* via | candidate* directement | candidate* des | postulez | postuler |
		je postule | voir loffre | voir _ offres | voir le poste | voir lannonce | voir nos postes | voir offre |
		consulte* loffre | consulte* _ offres | consulte* le poste | consulte* lannonce | consulte* nos postes |
		consulte* offre | decouvr* loffre | decouvr* _ offres | decouvr* toutes les offres | decouvr* le poste |
		decouvr* lannonce | decouvr* nos postes | decouvr* offre | on recrute | on embauche | on engage |
		nous recrut* | nous embauch* | nous engage* | recrute* pres | recrute* en | recrut* des | recrute* dans |
		recrute* a | recrut* actuellement | urgent | deposer mon cv | deposer votre cv | portes ouvertes |
		journee de recrutement | journee recrutement | journee emploi | journee dembauche |
		soiree de recrutement | soiree recrutement | soiree emploi | soiree dembauche |
		apres midi de recrutement | apres midi recrutement | apres midi emploi | apres midi dembauche |
		job dating* | job board | jobdating | entretiens sur place | entretiens immediats | entretiens tous les |
		entretiens le | sans rendez vous | venez avec votre cv | venez rencontrer | venez nombreux |
		venez nous rencontrer | venez passer | rejoignez nous | rejoignez notre | rejoignez une | rejoignez les |
		rejoignez nos | rejoins nous | rejoins notre | rejoins une | rejoins les | rejoins nos | integrez nous |
		integrez notre | integrez une | integrez les | integrez nos | indeed | hellowork | meteojob | cadremploi |
		monster | jooble | neuvoo | talent com | jobup | jobs ch | jobillico | jobboom | stepstone | regionsjob |
		welcome to the jungle | optioncarriere | apec | linkedin jobs | glassdoor | profils recherches |
		profil* recherche | partage* cette offre | partage* lannonce | date limite de candidature |
		date limite de depot | salaire attractif | salaire motivant | salaire de 0 | temps plein cdi |
		temps plein 0 | publie* il y a | publie* le | publie* aujourdhui | primes | tickets restaurant |
		candidature simplifiee | candidature rapide | candidature spontanee bienvenue | offres pour vous |
		offres du jour | offres qui pourraient | offres correspondant | offres a pourvoir | offres similaires |
		offres pres de | offres dans votre | emplois pour vous | emplois du jour | emplois qui pourraient |
		emplois correspondant | emplois a pourvoir | emplois similaires | emplois pres de | emplois dans votre |
		postes pour vous | postes du jour | postes qui pourraient | postes correspondant | postes a pourvoir |
		postes similaires | postes pres de | postes dans votre | jobs pour vous | jobs du jour |
		jobs qui pourraient | jobs correspondant | jobs a pourvoir | jobs similaires | jobs pres de |
		jobs dans votre | voir toutes les | decouvrez toutes les | consulte* toutes les | recherchons un |
		recherchons une | recherchons des | recherchons actuellement | recrutons un | recrutons une |
		cherchons un | cherchons une | cherchons des | cherchons actuellement`,
	approach: `votre profil sur | votre profil ma | votre profil a attire | votre profil mintrigue |
		votre profil minteresse | votre profil pourrait | votre profil semble | votre profil et |
		votre profil est interessant | ton profil sur | ton profil ma | ton profil a attire |
		ton profil mintrigue | ton profil minteresse | ton profil pourrait | ton profil semble | ton profil et |
		ton profil est interessant | tombe* sur votre | tombe* sur ton | linkedin | a lecoute | interesse* par |
		interesse* a | ca vous parle | ca vous dirait | ca vous intrigue | ca te parle | ca te dirait |
		ca te intrigue | vous interesse* | vous tente | vous tenterait | te interesse* | te tente | te tenterait |
		pourrait vous plaire | pourrait vous correspondre | pourrait te plaire | pourrait te correspondre |
		susceptible de vous plaire | susceptible de vous correspondre | susceptible de te plaire |
		susceptible de te correspondre | peut vous plaire | peut vous correspondre | peut te plaire |
		peut te correspondre | opportunite* | dopportunite* | lopportunite | nouveau challenge | nouveau defi |
		nouveau projet | beau challenge | beau defi | beau projet | je me permets | me permets de vous |
		me permets de te | prendre contact | prendre en contact | entrer contact | entrer en contact |
		envie de changer | envie den savoir | envie de nouveau | envie den discuter | envie den parler |
		envie de rejoindre | en savoir plus | en dire plus | pas en recherche | pas en poste | recherche active |
		dans votre reseau | dans votre entourage | dans ton reseau | dans ton entourage | quelquun dans votre |
		quelquun de votre | quelquun qui pourrait | connaissez vous quelquun | connais tu quelquun |
		cooptation par | cooptation vous | recommande* par | recommande* vous | mission freelance |
		mission longue | mission de 0 mois | tjm | remote | pleine croissance | projet passionnant |
		projet ambitieux | projet strategique | votre prochain* challenge | votre prochain* defi |
		votre prochain* poste | votre prochain* aventure | tombe pas | tombe peut etre | message non sollicite |
		mail non sollicite | changement professionnel | changement de carriere | changement de poste |
		evolution professionnel | evolution de carriere | evolution de poste | confidentiel* | vu votre profil |
		vu votre parcours | vu votre cv | vu ton profil | vu ton parcours | vu ton cv | decouvert votre profil |
		decouvert votre parcours | decouvert votre cv | decouvert ton profil | decouvert ton parcours |
		decouvert ton cv | consulte votre profil | consulte votre parcours | consulte votre cv |
		consulte ton profil | consulte ton parcours | consulte ton cv | repere votre profil |
		repere votre parcours | repere votre cv | repere ton profil | repere ton parcours | repere ton cv |
		parcouru votre profil | parcouru votre parcours | parcouru votre cv | parcouru ton profil |
		parcouru ton parcours | parcouru ton cv | seriez vous ouvert* | seriez vous en recherche |
		seriez vous en veille | seriez vous curieu* | seriez vous tente* | etes vous ouvert* |
		etes vous en recherche | etes vous en veille | etes vous curieu* | etes vous tente* | serais tu ouvert* |
		serais tu interesse* | serais tu en recherche | serais tu en veille | serais tu curieu* |
		serais tu tente* | es tu ouvert* | es tu interesse* | es tu en recherche | es tu en veille |
		es tu curieu* | es tu tente* | je recherche un | je recherche une | je recherche actuellement |
		je recherche des | je recherche pour | nous recherchons un | nous recherchons une |
		nous recherchons actuellement | nous recherchons des | nous recherchons pour | je cherche un |
		je cherche une | je cherche actuellement | je cherche des | je cherche pour | nous cherchons un |
		nous cherchons une | nous cherchons actuellement | nous cherchons des | nous cherchons pour |
		je recrute un | je recrute une | je recrute actuellement | je recrute des | je recrute pour |
		jaccompagne un | jaccompagne une | jaccompagne actuellement | jaccompagne sur | jaccompagne avec |
		je travaille un | je travaille une | je travaille actuellement | je travaille sur | je travaille avec |
		vous contacte* car | vous contacte* au sujet | vous contacte* concernant | vous contacte* pour |
		vous sollicite car | vous sollicite au sujet | vous sollicite concernant | vous sollicite pour |
		te contacte* car | te contacte* au sujet | te contacte* concernant | te contacte* pour |
		te sollicite car | te sollicite au sujet | te sollicite concernant | te sollicite pour |
		startup en pleine | startup de | startup du | startup francaise | startup suisse | startup belge |
		startup en forte | scale up en pleine | scale up de | scale up du | scale up francaise | scale up suisse |
		scale up belge | scale up en forte | scaleup en pleine | scaleup de | scaleup du | scaleup francaise |
		scaleup suisse | scaleup belge | scaleup en forte | pme en pleine | pme de | pme du | pme francaise |
		pme suisse | pme belge | pme en forte | leader en pleine | leader de | leader du | leader francaise |
		leader suisse | leader belge | leader en forte`,
	interviewer: `vous menez | vous menerez | vous interview* | vous conduirez | vous anime* | vous evaluerez |
		vous faites passer | vous ferez passer | tu menes | tu meneras | tu interview* | tu animes | tu evalues |
		tu fais passer | tu feras passer | faire passer des entretiens | faire passer lentretien |
		faire passer un entretien | faire passer les entretiens | faire passer lentrevue |
		faire passer un candidat | fais passer des entretiens | fais passer lentretien |
		fais passer un entretien | fais passer les entretiens | fais passer lentrevue | fais passer un candidat |
		faites passer des entretiens | faites passer lentretien | faites passer un entretien |
		faites passer les entretiens | faites passer lentrevue | faites passer un candidat |
		ferez passer des entretiens | ferez passer lentretien | ferez passer un entretien |
		ferez passer les entretiens | ferez passer lentrevue | ferez passer un candidat |
		feras passer des entretiens | feras passer lentretien | feras passer un entretien |
		feras passer les entretiens | feras passer lentrevue | feras passer un candidat | mener lentretien |
		mener les entretiens | mener cet entretien | mener un entretien | mener des entretiens |
		mener les entrevues | conduire lentretien | conduire les entretiens | conduire cet entretien |
		conduire un entretien | conduire des entretiens | conduire les entrevues | animer lentretien |
		animer les entretiens | animer cet entretien | animer un entretien | animer des entretiens |
		animer les entrevues | en tant quintervieweur | en tant quevaluat* | en tant que membre |
		en tant que manager | en tant que recruteur | en tant que jury | intervieweur* | intervieweuse* |
		evaluateur* | evaluatrice* | recruteur assigne | grille devaluation | grille dentretien |
		grille dentrevue | grille de notation | grille dappreciation | grille de scoring | fiche devaluation |
		fiche dentretien | fiche dentrevue | fiche de notation | fiche dappreciation | fiche de scoring |
		feuille devaluation | feuille dentretien | feuille dentrevue | feuille de notation |
		feuille dappreciation | feuille de scoring | formulaire devaluation | formulaire dentretien |
		formulaire dentrevue | formulaire de notation | formulaire dappreciation | formulaire de scoring |
		guide devaluation | guide dentretien | guide dentrevue | guide de notation | guide dappreciation |
		guide de scoring | kit devaluation | kit dentretien | kit dentrevue | kit de notation |
		kit dappreciation | kit de scoring | trame devaluation | trame dentretien | trame dentrevue |
		trame de notation | trame dappreciation | trame de scoring | scorecard* | candidat* 0 |
		candidat* a recevoir | candidat* a interviewer | candidat* a rencontrer | candidat* suivants |
		candidat* de demain | candidat* du jour | candidat* retenus pour | candidat* preselectionnes |
		candidat* sont | son cv | son candidature | son dossier | son parcours | son profil | leur* cv |
		leur* candidature | leur* dossier | leur* parcours | leur* profil | ses cv | ses candidature |
		ses dossier | ses parcours | ses profil | cv en piece jointe | cv ci joint | cv du candidat | cv joint |
		cv des candidats | cv en pj | cv attache | cv de la | cv de notre | cv d la | cv d notre | voici le cv |
		voici les cv | voici la grille | voici les dossiers | joint le cv | joint les cv | joint la grille |
		joint les dossiers | joins le cv | joins les cv | joins la grille | joins les dossiers | pj le cv |
		pj les cv | pj la grille | pj les dossiers | envoie le cv | envoie les cv | envoie la grille |
		envoie les dossiers | tenvoie le cv | tenvoie les cv | tenvoie la grille | tenvoie les dossiers |
		jury de recrutement | jury de selection | jury de concours | avis sur le candidat |
		avis sur la candidate | avis sur les candidats | avis sur lui | avis sur ce profil | avis sur le profil |
		feedback sur le candidat | feedback sur la candidate | feedback sur les candidats | feedback sur lui |
		feedback sur ce profil | feedback sur le profil | retour sur le candidat | retour sur la candidate |
		retour sur les candidats | retour sur lui | retour sur ce profil | retour sur le profil |
		compte rendu dentretien | compte rendu de lentretien | planning des entretiens | planning des entrevues |
		planning des candidats | agenda des entretiens | agenda des entrevues | agenda des candidats |
		programme des entretiens | programme des entrevues | programme des candidats |
		ordre de passage des entretiens | ordre de passage des entrevues | ordre de passage des candidats |
		delibera* | debrief* candidat | decision de recrutement | calibrage | pose* _ questions |
		je te convie a interviewer | je te convie a recevoir | je te convoque a interviewer |
		je te convoque a recevoir | recevoir le candidat | recevoir la candidate | recevoir _ candidats |
		recevoir un candidat | recevoir une candidate | interviewer le candidat | interviewer la candidate |
		interviewer _ candidats | interviewer un candidat | interviewer une candidate | rencontrer le candidat |
		rencontrer la candidate | rencontrer _ candidats | rencontrer un candidat | rencontrer une candidate |
		shadow | shadowing | binome | te postulante candidat* | te presente candidat* |
		vous postulante candidat* | vous presente candidat* | prochain* candidat* | le candidat est |
		le candidat sera | le candidat se | le candidat a | le candidat arrive | la candidate est |
		la candidate sera | la candidate se | la candidate a | la candidate arrive | avec le candidat |
		avec la candidate | rempli* _ evaluation | rempli* _ feedback | rempli* _ grille |
		rempli* _ compte rendu | complete* _ evaluation | complete* _ feedback | complete* _ grille |
		complete* _ compte rendu | soumet* _ evaluation | soumet* _ feedback | soumet* _ grille |
		soumet* _ compte rendu | rempli* levaluation | complete* levaluation | soumet* levaluation |
		recrutement de _ equipe | recrutement de _ futur* | recrutement de _ adjoint* |
		recrutement de _ assistant* | pour ton equipe | pour votre equipe | que tu recevras | que vous recevr* |
		ton avis sur le | ton avis sur la | ton avis sur elle | ton avis sur ce | ton feedback sur le |
		ton feedback sur la | ton feedback sur elle | ton feedback sur ce | votre avis sur le |
		votre avis sur la | votre avis sur elle | votre avis sur ce | votre feedback sur le |
		votre feedback sur la | votre feedback sur elle | votre feedback sur ce | membre* du jury |
		membre* du comite | membre* du panel`,
	past: `detre venu* | detre passe* | detre pris le temps | detre accorde | detre consacre | detre participe |
		detre fait le deplacement | detre rencontre* | davoir venu* | davoir passe* | davoir pris le temps |
		davoir accorde | davoir consacre | davoir participe | davoir fait le deplacement | davoir rencontre* |
		temps consacre | temps accorde | temps que vous | pour votre visite | pour votre deplacement |
		pour votre passage | pour ton deplacement | pour ton passage | de votre visite | de votre deplacement |
		de votre passage | de ton deplacement | de ton passage | votre venue | suite a _ entretien |
		suite a _ entrevue | suite a notre rencontre | suite a votre rencontre | lors de votre entretien |
		lors de votre entrevue | lors de votre rencontre | lors de notre entretien | lors de notre entrevue |
		lors de notre rencontre | lors de notre visite | dhier | hier | lundi dernier | vendredi dernier |
		mardi dernier | ce matin | semaine derniere | semaine passee | comment cest ete | comment cest ton |
		comment cest votre | bien passe* | bien deroule | vous avoir rencontre* | vous avoir recu* |
		vous avoir vu* | vous avoir eu | tavoir rencontre* | tavoir recu* | tavoir vu* | tavoir eu |
		avons apprecie | avons beaucoup apprecie | avons bien aime | avons adore | avons ete impressionne* |
		avons ete seduit* | avons ete ravi* | avons pu echanger | avons rencontre | ai apprecie |
		ai beaucoup apprecie | ai bien aime | ai adore | ai ete impressionne* | ai ete seduit* | ai ete ravi* |
		ai pu echanger | ai rencontre | a apprecie | a beaucoup apprecie | a bien aime | a adore |
		a ete impressionne* | a ete seduit* | a ete ravi* | a pu echanger | a rencontre | apprecie notre |
		apprecie votre | apprecie de vous | apprecie lechange | apprecie cet | cetait un plaisir |
		cetait un vrai plaisir | cetait super | cetait chouette | cetait tres agreable | cetait agreable |
		cetait interessant | cetait tres interessant | ce fut un plaisir | ce fut un vrai plaisir | ce fut super |
		ce fut chouette | ce fut tres agreable | ce fut agreable | ce fut interessant | ce fut tres interessant |
		etait un plaisir | etait un vrai plaisir | etait super | etait chouette | etait tres agreable |
		etait agreable | etait interessant | etait tres interessant | retour* du client | retour de lequipe |
		retour positif | retour negatif | retour tres positif | retour excellent | retour favorable |
		retour* du jury | retour de sa part | bon retour* | bon feeling | bon feedback | bon contact |
		bon entretien | bon echange | super retour* | super feeling | super feedback | super contact |
		super entretien | super echange | excellents retour* | excellents feeling | excellents feedback |
		excellents contact | excellents entretien | excellents echange | bons retour* | bons feeling |
		bons feedback | bons contact | bons entretien | bons echange | bonne impression | avez ete recu* |
		avez ete rencontre* | avez ete entendu* | as ete recu* | as ete rencontre* | as ete entendu* |
		decision finale | decision sera | decision dici | decision sous | decision prise | decision la semaine |
		prend* _ decision | as tu eu des nouvelles | as tu eu un retour | avez vous eu des nouvelles |
		avez vous eu un retour | toujours pas de nouvelles | reflexion en cours | reflexion de notre cote |
		apres reflexion | apres mure reflexion | apres deliberation | apres concertation | relance* le client |
		relance* les | merci detre pris | merci davoir pris | merci encore pour | merci encore detre |
		merci encore davoir | merci encore de votre | merci encore de ta | merci beaucoup pour |
		merci beaucoup detre | merci beaucoup davoir | merci beaucoup de votre | merci beaucoup de ta |
		merci pour votre temps | merci pour ton temps | merci pour notre echange | merci pour cet echange |
		merci pour lechange | merci pour ta venue | merci de votre temps | merci de ton temps |
		merci de notre echange | merci de cet echange | merci de lechange | merci de ta venue |
		remerci* pour votre temps | remerci* pour ton temps | remerci* pour notre echange |
		remerci* pour cet echange | remerci* pour lechange | remerci* pour ta venue | remerci* de votre temps |
		remerci* de ton temps | remerci* de notre echange | remerci* de cet echange | remerci* de lechange |
		remerci* de ta venue | notre agreable echange | notre bel echange | cet agreable echange |
		cet bel echange | suite a _ passage | suite a votre visite | suite a _ essai | suite a notre visite |
		apres _ entretien | apres _ entrevue | apres votre rencontre | apres _ passage | apres votre visite |
		apres _ essai | apres notre rencontre | apres notre visite | a lissue de _ entretien |
		a lissue de _ entrevue | a lissue de votre rencontre | a lissue de _ passage | a lissue de _ essai |
		a lissue de notre rencontre | a lissue de notre visite | a la suite de votre | a la suite de notre |
		suite a lentretien | suite a lentrevue | suite a nos | sest passe* | sest deroule* | cest passe* |
		cest deroule* | comment sest | comment ca | comment etait | comment cetait | ravi* de vous avoir |
		ravi* de tavoir | ravi* davoir pu | ravi* davoir fait | ravi* davoir echange | heureu* de vous avoir |
		heureu* de tavoir | heureu* davoir pu | heureu* davoir fait | heureu* davoir echange |
		plaisir de vous avoir | plaisir de tavoir | plaisir davoir pu | plaisir davoir fait |
		plaisir davoir echange | enchante* de vous avoir | enchante* de tavoir | enchante* davoir pu |
		enchante* davoir fait | enchante* davoir echange | content* de vous avoir | content* de tavoir |
		content* davoir pu | content* davoir fait | content* davoir echange | retour* sur votre |
		retour* sur ton | retour* sur lentretien | retour* sur lentrevue | retour* sur notre |
		retour* suite a votre | retour* suite a ton | retour* suite a notre | retour* apres votre |
		retour* apres ton | retour* apres lentretien | retour* apres lentrevue | retour* apres notre |
		feedback sur votre | feedback sur ton | feedback sur lentretien | feedback sur lentrevue |
		feedback sur notre | feedback suite a votre | feedback suite a ton | feedback suite a notre |
		feedback apres votre | feedback apres ton | feedback apres lentretien | feedback apres lentrevue |
		feedback apres notre | retour de la part | retour de notre client | reponse de lequipe |
		reponse de la part | reponse de notre client | decision de lequipe | decision de la part |
		decision de notre client | retour* de la cliente | retour* du manager | retour* du recruteur |
		retour* de la direction | avez rencontre avec | avez rencontre le | avez rencontre la |
		avez echange avec | avez echange le | avez echange la | avons echange avec | avons echange le |
		avons echange la | aurez une reponse | aurez un retour | aurez des nouvelles | auras une reponse |
		auras un retour | auras des nouvelles | reviendr* vers vous | reviendr* vers toi | revenons vers vous |
		revenons vers toi`,
	rejection: `pas reten* | pas ete reten* | pas selectionne* | pas ete selectionne* | pas choisi* | pas abouti |
		pas donne* suite | pas donner une suite | pas ete ete retenu* | pas ete ete selectionne* |
		pas ete choisi* | pas ete abouti | pas ete donner suite | pas ete donner une suite | plus reten* |
		plus ete retenu* | plus selectionne* | plus ete selectionne* | plus choisi* | plus abouti |
		plus donner suite | plus donner une suite | donnerons pas suite | pas donner de suite | suite negative |
		suite defavorable | reponse negative | reponse defavorable | refus | non retenu* | non selectionne* |
		ne sera pas poursuivi* | ne sera plus poursuivi* | nest pas poursuivi* | nest plus poursuivi* |
		ne seront pas poursuivi* | ne seront plus poursuivi* | autre* candidat* | autre* profil* |
		dautre* candidat* | dautre* profil* | plus en adequation | plus en phase | davantage aux | davantage en |
		sommes au regret | sommes navre* | suis au regret | suis navre* | au regret de | regret de vous |
		regret de te | regret dinformer | regrettons de | regrettons vous | malgre la qualite | malgre linteret |
		malgre vos | malgre votre | malgre toutes | malgre tes | qualite de votre | qualite de ton |
		qualite de ta | interet de votre | interet de ton | interet de ta | en cause la valeur | en cause vos |
		en cause la qualite | en cause votre | pleine reussite | beaucoup de succes | beaucoup de reussite |
		plein de succes | plein de reussite | bonne reussite | entiere reussite | bonne continuation |
		poste a ete pourvu* | poste est pourvu* | poste vient detre pourvu* | poste deja pourvu* | poste pourvu |
		deja pourvu | ete pourvu | deuxieme position | seconde position | classe votre | classe complementaire |
		liste votre | liste complementaire | ne correspond* pas | ne correspond* malheureusement pas |
		correspond pas | correspond malheureusement pas | vivier | nhesit* pas a postuler | repostul* |
		cette fois non | cette fois nous | cette fois pas | cette fois ci non | cette fois ci nous |
		cette fois ci pas | nombreuses candidatures | grand nombre de candidatures | beaucoup de candidatures |
		pas pu retenir | pas pu donner | pas souhaite donner | pas souhaite poursuivre | navons malheureusement |
		navons finalement | navons toutefois | na malheureusement | na finalement | na toutefois |
		nont malheureusement | nont finalement | nont toutefois | ne pouvons malheureusement |
		ne pouvons toutefois | ne pouvons helas | ne pourrons malheureusement | ne pourrons toutefois |
		ne pourrons helas | ne donnerons malheureusement | ne donnerons toutefois | ne donnerons helas |
		ne sommes malheureusement | ne sommes toutefois | ne sommes helas | pas y donner suite |
		pas repondre favorablement | pas poursuivre | pas aller plus loin | pas continuer avec |
		pas en mesure de donner | plus y donner suite | plus repondre favorablement | plus poursuivre |
		plus aller plus loin | plus continuer avec | plus en mesure de donner | plus adapte* |
		plus correspondant | davantage adapte* | davantage correspondant | mieux en adequation | mieux adapte* |
		mieux correspondant | mieux en phase | plus proche* | plus experimente* | plus qualifie* |
		est porte* sur | sest porte* | sest arrete* | sest finalement | souhait* plein* | souhait* beaucoup |
		conserv* votre cv | conserv* votre candidature | conserv* votre dossier | gard* votre cv |
		gard* votre candidature | gard* votre dossier | gard* ton cv | choisi un autre | choisi une autre |
		choisi quelquun | retenu un autre | retenu une autre | retenu quelquun | prefere un autre |
		prefere une autre | prefere quelquun | opte pour un | decide de ne pas | decide de poursuivre |
		decide de continuer`,
	offer: `promesse dembauche | promesse dengagement | promesse de travail | promesse demploi ferme |
		promesse de poste | promesse contractuelle | promesse doffre | lettre dembauche | lettre dengagement |
		lettre de travail | lettre demploi ferme | lettre de poste | lettre contractuelle | lettre doffre |
		proposition dembauche | proposition dengagement | proposition de travail | proposition demploi ferme |
		proposition de poste | proposition contractuelle | proposition doffre | contrat dembauche |
		contrat dengagement | contrat de travail | contrat demploi ferme | contrat de poste |
		contrat contractuelle | contrat doffre | offre dembauche | offre dengagement | offre de travail |
		offre demploi ferme | offre de poste | offre contractuelle | offre doffre | votre contrat | ton contrat |
		le contrat | de contrat | un contrat | contrat ci joint | contrat en piece | contrat signe |
		contrat a signer | contrat joint | contrat est pret | contrat en pj | contrat definitif |
		signature electronique | docusign | yousign | lu et approuve | vous offrir le poste |
		vous proposer le poste | te offrir le poste | te proposer le poste | vous accueillir parmi |
		vous accueillir dans | vous accueillir chez | vous compter parmi | vous compter dans | vous compter chez |
		te accueillir parmi | te accueillir dans | te accueillir chez | te compter parmi | te compter dans |
		te compter chez | bienvenue | felicitations pour votre | felicitations tu | felicitations vous |
		avez ete retenu* pour le | avez ete choisi* pour | avez ete embauche* | as ete retenu* pour le |
		as ete choisi* pour | as ete embauche* | retenu* pour le poste | premier* jour | premier* journee |
		premiere semaine | onboarding | on boarding | parcours dintegration | journee dintegration |
		journee daccueil | integration | lintegration | livret daccueil | accueil des nouveaux |
		nouveaux arrivants | nouvel arrivant | seminaire dintegration | date de debut | date de prise |
		date dentree | date de demarrage | date dembauche | prise de poste | prise de fonction* |
		prise de service | entree en fonction | entree en service | entree en poste | demarr* le |
		demarrage prevu | demarrage du contrat | demarrage de votre | demarr* en | demarrage souhaite |
		debut* le | debut prevu | debut du contrat | debut de votre | debut* en | debut souhaite | commence* le |
		commence* chez | commence* lundi | commence* en | commence* des | debute* chez | debute* lundi |
		debute* des | demarre* chez | demarre* lundi | demarre* des | rib | carte vitale | numero de securite |
		numero davs | nas | specimen de cheque | dpae | mutuelle dentreprise | visite medicale dembauche |
		titre de transport | documents a fournir | documents administratifs | documents necessaires |
		documents dembauche | documents suivants | pieces a fournir | pieces administratifs | pieces necessaires |
		pieces dembauche | pieces suivants | papiers a fournir | papiers administratifs | papiers necessaires |
		papiers dembauche | papiers suivants | remuneration annuel* | remuneration brut* | remuneration mensuel* |
		remuneration propose* | remuneration de 0 | remuneration fixe | salaire annuel* | salaire brut* |
		salaire mensuel* | salaire propose* | salaire de 0 | salaire fixe | periode dessai de | periode dessai 0 |
		conditions dembauche | conditions dengagement | conditions salariales | conditions contractuelles |
		accepte* loffre | accepte* cette offre | accepte* le poste | accepte* la proposition | notre offre |
		notre proposition | rejoin* lequipe | rejoin* nos | rejoignez lequipe | rejoignez nos |
		rejoigniez lequipe | rejoigniez nos | rejoignes lequipe | rejoignes nos | lequipe tattend |
		lequipe est ravie | lequipe vous attend | lequipe a hate | equipe tattend | equipe est ravie |
		equipe vous attend | equipe a hate | futur* collegue | futur* equipe | futur* collaborat* |
		futur* employe* | futur* poste | nouve* collegue | nouve* equipe | nouve* collaborat* | nouve* employe* |
		nouveau poste | te equipe* | te remettre ton badge | te remettra ton ordinateur | vous equipe* |
		vous remettre ton badge | vous remettra ton ordinateur | buddy | parrain | marraine | avenant |
		signe* _ contrat | signature de votre | signature de ton | signature du | de vous offrir | de te offrir |
		davoir vous offrir | davoir te offrir | vous accueillir au | vous accueillir bientot | vous compter au |
		vous compter bientot | te accueillir au | te accueillir bientot | te compter au | te compter bientot`,
	reference: `reference* professionnelle* | reference* de | reference* pour | reference* employeur |
		reference* demandee | reference* aupres | reference* candidat | prise de reference* | prise dantecedents |
		demande de reference* | demande dantecedents | controle de reference* | controle dantecedents |
		verification* de reference* | verification* dantecedents | formulaire de reference* |
		formulaire dantecedents | references | referent* | personne* de reference | personne* referen* |
		personne* a contacter | contact* de reference | contact* referen* | contact* a contacter |
		coordonnees de reference | coordonnees referen* | coordonnees a contacter | ancien* employeur* |
		ancien* manager* | ancien* responsable* | ancien* superieur* | ancien* n0 | precedent* employeur* |
		precedent* manager* | precedent* responsable* | precedent* superieur* | precedent* n0 |
		dernier employeur* | dernier manager* | dernier responsable* | dernier superieur* | dernier n0 |
		recommand* lettre | recommand* professionnelle | recommand* pour | lettre de reference | recommandation* |
		cite* comme referen* | cite* comme repondant | cite* comme personne | designe* comme referen* |
		designe* comme repondant | designe* comme personne | nomme comme referen* | nomme comme repondant |
		nomme comme personne | mentionne comme referen* | mentionne comme repondant | mentionne comme personne |
		donne* votre nom | donne* vos coordonnees | donne* comme reference | fourni* votre nom |
		fourni* vos coordonnees | fourni* comme reference | communiquer votre nom | communiquer vos coordonnees |
		communiquer comme reference | a travaille sous votre | a travaille avec vous | a travaille chez vous |
		a travaille dans votre | a travaille avec lui | a travaille avec elle | a travaille votre |
		avez travaille sous votre | avez travaille avec vous | avez travaille chez vous |
		avez travaille dans votre | avez travaille avec lui | avez travaille avec elle | avez travaille votre |
		travaillait sous votre | travaillait avec vous | travaillait chez vous | travaillait dans votre |
		travaillait avec lui | travaillait avec elle | travaillait votre | a ete sous votre | a ete avec vous |
		a ete chez vous | a ete dans votre | a ete avec lui | a ete avec elle | a ete votre |
		sous votre responsabilite | sous votre direction | sous votre supervision | temoigner de son |
		temoigner de ses | temoigner de competences | temoigner de qualites | attester de son | attester de ses |
		attester de competences | attester de qualites | verification* de casier | verification* des antecedents |
		verification* de diplome | verification* didentite | casier judiciaire | extrait de casier |
		extrait du casier | certificat de travail | certificat intermediaire | certificat de bonne |
		porter garant | se porte garant | questionnaire de reference* | coordonnees de deux |
		coordonnees de trois | coordonnees danciens`,
	test: `test* a | test avant | test pour | test en | tests en ligne | demarrer le test | demarrer mon test |
		demarrer levaluation test | evaluation en ligne | evaluation technique* | evaluation de vos |
		evaluation 0 | entretien pre enregistre* | entretien preenregistre* | entretien automatise* |
		entretien enregistre* | entretien a sens unique | entrevue pre enregistre* | entrevue preenregistre* |
		entrevue automatise* | entrevue enregistre* | entrevue a sens unique | video pre enregistre* |
		video preenregistre* | video automatise* | video enregistre* | video a sens unique | differe* |
		asynchrone* | reponses video | reponses enregistrees | video de presentation | video de motivation |
		video de 0 | quand vous voulez | quand vous le souhaitez | quand tu veux | quand vous souhaitez |
		ou vous voulez | ou vous le souhaitez | ou tu veux | ou vous souhaitez | a lheure que vous |
		a lheure de votre | a tout moment avant | a tout moment dici | a tout moment jusquau |
		au moment qui vous | au moment de votre | avant le limite | jusquau le limite | dici le limite |
		date limite | date butoir | date decheance | expire* le | expire* dans | expire* jusquau |
		expire* pendant | valable* le | valable* dans | valable* jusquau | valable* pendant | sous 0 |
		sous une semaine | hackerrank | codility | codingame | testgorilla | assessfirst | hirevue | easyrecrue |
		visiotalent | central test | shl | cut e | pymetrics | codesignal | isograd | tosa | pix | devskiller |
		predictive index | disc | mbti | spark hire | voxpopme | cognisess | myinterview | willo | cas technique |
		cas pratique | cas a rendre | cas a faire | cas a la maison | exercice technique | exercice pratique |
		exercice a rendre | exercice a faire | exercice a la maison | projet technique | projet pratique |
		projet a rendre | projet a faire | projet a la maison | etude de cas | a la maison a rendre |
		a la maison avant | a domicile a rendre | a domicile avant | take home | duree du test |
		resultat* du test | resultats de test | resultats de votre test | resultats de vos tests | score |
		bareme | chronometre | chrono | temps limite | environ 0 minutes pour | environ 0 minutes a completer |
		repo | repository | github | gitlab | code review | essai redactionnel | preselection video |
		candidature video | nombre dessais | nombre de tentatives | test* technique* | test* de personnalite |
		test* psychotechnique* | test* psychometrique* | test* de competences | test* de logique |
		test* de langue | test* danglais | test* cognitif* | test* de raisonnement | test* daptitude* |
		test* de connaissances | evaluation de personnalite | evaluation de competences |
		evaluation psychometrique* | evaluation cognitive | questionnaire en ligne | questionnaire technique* |
		questionnaire de personnalite | questionnaire de competences | questionnaire psychometrique* |
		questionnaire cognitive | exercice en ligne | exercice ecrit* | exercice de code | epreuve technique |
		epreuve en ligne | epreuve ecrit* | epreuve de code | quiz technique | quiz en ligne | quiz ecrit* |
		quiz de code | challenge technique | challenge en ligne | challenge ecrit* | challenge de code |
		passe* _ test* | passe* _ evaluation | passe* _ questionnaire | complete* _ test* |
		complete* _ evaluation | complete* _ questionnaire | realise* _ test* | realise* _ evaluation |
		realise* _ questionnaire | effectue* _ test* | effectue* _ evaluation | effectue* _ questionnaire |
		termine* _ test* | termine* _ evaluation | termine* _ questionnaire | commence* _ test* |
		commence* _ evaluation | commence* _ questionnaire | faire _ test* | faire _ evaluation |
		faire _ questionnaire | rempli* _ test* | rempli* _ evaluation | rempli* _ questionnaire |
		passe* levaluation | complete* levaluation | commence* levaluation | enregistre* vos | enregistre* votre |
		enregistre* vous | enregistre* toi | enregistre* tes | enregistre* une | filme* vos | filme* votre |
		filme* vous | filme* toi | filme* tes | filme* une | rendre _ exercice | rendre _ test |
		rendre _ reponses | rendre _ code | rendre _ projet | rendre _ travail | rendez _ exercice |
		rendez _ test | rendez _ reponses | rendez _ code | rendez _ projet | rendez _ travail |
		renvoye* _ exercice | renvoye* _ test | renvoye* _ reponses | renvoye* _ code | renvoye* _ projet |
		renvoye* _ travail | soumett* _ exercice | soumett* _ test | soumett* _ reponses | soumett* _ code |
		soumett* _ projet | soumett* _ travail | vos reponses | tes reponses | lien expire | lien valable |
		lien valide | avez jusquau | avez de 0 jours | avez de 0 minutes | avez 0 jours | disposez jusquau |
		disposez de 0 jours | disposez de 0 minutes | disposez 0 jours`,
	received: `bien recu votre | bien recu ta | avons recu votre | avons recu ta | accus* reception |
		accus* de reception | accus* bonne reception | daccuser reception | daccuser de reception |
		daccuser bonne reception | confirmation de reception | confirmation de candidature |
		confirmation de depot | accuse de candidature | accuse de depot | bien recue | bien envoyee |
		bien enregistree | bien transmise | bien parvenue | bien prise en compte | nous est parvenu* |
		merci davoir postule | merci davoir candidate | merci davoir soumis | merci davoir depose |
		linteret que vous | linteret porte | linteret que tu | linteret pour notre | sera etudie* |
		sera examine* | sera analyse* | sera traite* | est etudie* | est examine* | est analyse* | est traite* |
		etre etudie* | etre examine* | etre analyse* | etre traite* | sera actuellement a letude | sera a letude |
		est actuellement a letude | est a letude | cours detude | cours de traitement | cours danalyse |
		cours dexamen | cours de lecture | si vous etes retenu* | si vous etes selectionne* |
		si vous etes preselectionne* | si tu es retenu* | si tu es selectionne* | si tu es preselectionne* |
		votre profil correspond a | votre profil correspond aux | seules les retenu* | seules les selectionne* |
		seules les preselectionne* | seules les candidat* | seules les dont | seules les personnes |
		seuls les retenu* | seuls les selectionne* | seuls les preselectionne* | seuls les candidat* |
		seuls les dont | seuls les personnes | personnes retenu* | personnes selectionne* |
		personnes preselectionne* | candidat* retenu* | candidat* selectionne* | candidat* preselectionne* |
		de notre part | considere* que votre candidature | considere* que ta candidature | passe ce delai |
		dans les plus brefs | dans un delai | dans les prochains jours | dans les prochaines semaines |
		dans les semaines | meilleurs delais | brefs delais | numero de candidature | numero de dossier |
		numero de suivi | reference de candidature | reference de dossier | reference de suivi |
		statut de la candidature | etat de la candidature | consult* votre candidature |
		suivre votre candidature | conserve* 0 mois | conserve* 0 ans | candidature recu* |
		candidature bien recu* | candidature a bien | candidature a ete | candidature envoye* |
		candidature transmis* | candidature enregistre* | candidature prise en compte | candidature nous est |
		postulation recu* | postulation bien recu* | postulation a bien | postulation a ete |
		postulation envoye* | postulation transmis* | postulation enregistre* | postulation prise en compte |
		postulation nous est | dossier recu* | dossier bien recu* | dossier a bien | dossier a ete |
		dossier envoye* | dossier transmis* | dossier enregistre* | dossier prise en compte | dossier nous est |
		cv recu* | cv bien recu* | cv a bien | cv a ete | cv envoye* | cv transmis* | cv enregistre* |
		cv prise en compte | cv nous est | de votre candidature | de votre postulation | pour votre candidature |
		pour votre postulation | de ta candidature | de ta postulation | pour ta candidature |
		pour ta postulation | merci de votre interet | merci de votre envoi | merci pour votre interet |
		merci pour votre envoi | remercions de votre interet | remercions de votre envoi |
		remercions pour votre interet | remercions pour votre envoi | merci pour linteret | merci de linteret |
		remerci* davoir postule | remerci* pour linteret | remerci* de linteret | etudi* votre | etudi* ta |
		etudi* attentivement | etudi* avec attention | etudi* chaque | etudi* toutes | examin* votre |
		examin* ta | examin* attentivement | examin* avec attention | examin* chaque | examin* toutes |
		analys* votre | analys* ta | analys* attentivement | analys* avec attention | analys* chaque |
		analys* toutes | trait* votre | trait* ta | trait* attentivement | trait* avec attention | trait* chaque |
		trait* toutes | etudierons les | examinerons les | analyserons les | examinons les | etudions les |
		analysons les | reviendr* vers vous | reviendr* prochainement | reviendr* dans les | reviendr* sous |
		reviendr* si | recontacter* vers vous | recontacter* prochainement | recontacter* dans les |
		recontacter* sous | recontacter* si | contacterons vers vous | contacterons prochainement |
		contacterons dans les | contacterons sous | contacterons si | vous recontacter* | vous contacter* |
		vous tiendrons informe* | vous repondrons | vous reviendrons | te recontacter* | te contacter* |
		te tiendrons informe* | te repondrons | te reviendrons | suivre letat candidature | suivre letat de |
		suivre lavancement candidature | suivre lavancement de | suivre votre de | suivre de votre de |
		suivez letat candidature | suivez letat de | suivez lavancement candidature | suivez lavancement de |
		suivez votre candidature | suivez votre de | suivez de votre de | suivi letat candidature |
		suivi letat de | suivi lavancement candidature | suivi lavancement de | suivi votre candidature |
		suivi votre de | suivi de votre de`,
	friends: `diner | souper* | dejeuner | brunch* | restau | restaurant* | apero* | lapero | aperitif | boire un coup |
		boire un pot | prendre un coup | prendre un pot | un verre* | des verre* | biere | bieres | vin |
		champagne | pinte | cocktail | cocktails | pub | au bar | le bar | anniversaire* | anniv | bonne fete |
		cremaillere | barbecue | bbq | raclette | fondue | bisou* | bises | bise | biz | bizz | becs | je taime |
		jtembrasse | je tembrasse | embrasse* | calin* | ma cheri* | ma belle | ma beau | ma coeur | ma puce |
		ma poulette | ma pote | ma poto | ma vieux | ma grand | ma frere | ma soeur | ma chat | ma loulou |
		ma amour | mon cheri* | mon belle | mon beau | mon coeur | mon puce | mon poulette | mon pote | mon poto |
		mon vieux | mon grand | mon frere | mon soeur | mon chat | mon loulou | mon amour | maman | papa | mamie |
		papi | papy | mamy | tonton | tata | tatie | cousin | cousine | grand mere | grand pere | soeurette |
		frangin | frangine | coucou | salut les | salut toi | salut ma | salut mon | salut vieux | salut poto |
		hey | yo | wesh | cine | cinema | film | concert | match | foot | rando | randonnee | piscine | ski |
		jeux de societe | soiree jeux | karaoke | padel | tennis | velo | escalade | gym | salle de sport | yoga |
		comment vas tu | comment ca va | comment allez vous | comment tu vas | quoi de neuf |
		ta recherche de boulot | ta recherche demploi | ta recherche de taf | ta recherche avance |
		ta recherche de travail | la recherche de boulot | la recherche demploi | la recherche de taf |
		la recherche avance | la recherche de travail | et ton boulot | et ton taf | et la recherche |
		et la boulot | et la taf | nouveau boulot | nouveau taf | nouveau job | hate de te revoir | hate que tu |
		tu me manques | tu viens chez | tu dors | chez moi | chez toi | chez nous a | chez mes parents |
		chez tes parents | les enfants | les copains | les copines | les amis | les potes | les gosses |
		les petits | les garcons | les filles | amities | amicalement | affectueusement | tendrement |
		la famille | mdr | lol | ptdr | haha | hihi | xx | xoxo | on se fait | on se capte | on se prend |
		covoiturage | baby sitter | babysitting | garder les | passe le bonjour | bonjour a | resto | restos |
		fete* de | fete* chez | fete* du | fete* surprise | fete* avec | soiree de | soiree chez | soiree du |
		soiree surprise | soiree avec | mariage de | mariage chez | mariage du | mariage surprise | mariage avec |
		bapteme de | bapteme chez | bapteme du | bapteme surprise | bapteme avec | noel de | noel chez | noel du |
		noel surprise | noel avec | reveillon de | reveillon chez | reveillon du | reveillon surprise |
		reveillon avec | ce week end | ce weekend | bon week end | bon weekend`,
	work: `reunion* projet | reunion* interne | reunion | point dequipe | point hebdo* | point projet |
		point client | point davancement | stand up | standup | daily | sprint | retro | backlog | scrum |
		all hands | townhall | town hall | one to one | one on one | 0 to 0 | weekly | copil | codir | comex |
		coproj | cse | cssct | roadmap | okr | release | jira | mep | mise en prod | mise en production |
		entretien annuel | entretien professionnel | entretien individuel | entretien devaluation |
		entretien de mi annee | entretien dobjectifs | entretien dappreciation | entretien de performance |
		entretien de fin dannee | entretien semestriel | entretien de progres | entretien de parcours |
		entretien de carriere | entretien de retour | entretien de reprise | entretien de recadrage |
		entretien periodique | entretien de suivi | entretien de collaboration | entretien de fonctionnement |
		entretien forfait jours | entrevue annuel | entrevue professionnel | entrevue individuel |
		entrevue devaluation | entrevue de mi annee | entrevue dobjectifs | entrevue dappreciation |
		entrevue de performance | entrevue de fin dannee | entrevue semestriel | entrevue de progres |
		entrevue de parcours | entrevue de carriere | entrevue de retour | entrevue de reprise |
		entrevue de mobilite interne | entrevue de recadrage | entrevue periodique | entrevue de suivi |
		entrevue de collaboration | entrevue de fonctionnement | entrevue forfait jours |
		appreciation du rendement | appreciation annuelle | appreciation de performance |
		evaluation du rendement | evaluation annuelle | evaluation de performance | bilan annuel |
		bilan de mi annee | bilan social | conseil dadministration | assemblee generale | assemblee du personnel |
		compte rendu du comite | cr du comite | pv du comite | ordre du jour | fiche* de salaire |
		bulletin de salaire | paie | paye | note* de frais | ticket* restaurant | mutuelle | demande de conge* |
		demande de rtt | tes conges | tes heures | tes horaires de la semaine | vos conges | vos heures |
		vos horaires de la semaine | collegues | collaborateurs | collaboratrices | chers tous | cheres et chers |
		bonjour tout le monde | salut la team | salut lequipe | a tous | a toutes | hello team | hello tous |
		hello lequipe | salut team | salut tous | depart de notre collegue | depart de notre nouve* |
		arrivee de notre collegue | arrivee de notre nouve* | team building dequipe | team building de fin |
		team building de noel | afterwork dequipe | afterwork de fin | afterwork de noel | pot dequipe |
		pot de fin | pot de noel | seminaire dequipe | seminaire de fin | seminaire de noel |
		formation obligatoire | formation interne | formation securite | intranet | syndicat | syndical* |
		delegue | elections professionnelles | elus | slide | slides | livrable | livrables | deck | budget 0 |
		reporting | kpi | trimestre | visite client | visite de chantier | visite de site | remplacer marie |
		remplacer ta collegue | remplacer au pied leve | point avec mon manager | point avec ton manager |
		reunion* hebdo* | reunion* mensuel* | reunion* client | reunion* technique | reunion* commercial* |
		reunion* de direction | reunion* de projet | reunion* du personnel | reunion* de chantier |
		reunion* du lundi | reunion* de coordination | comite de pilotage | comite de direction |
		comite de projet | comite projet | comite hebdo* | comite davancement | comite mensuel* |
		revue de pilotage | revue de direction | revue de projet | revue projet | revue hebdo* |
		revue davancement | revue mensuel* | point de pilotage | point de direction | point de projet |
		point mensuel* | atelier projet | atelier client | atelier interne | atelier du projet | kick off projet |
		kick off client | kick off interne | kick off du projet | lancement projet | lancement client |
		lancement interne | lancement du projet | entretien de mobilite | planning de la semaine |
		planning valide* | planning a valider | planning dequipe | conges de la semaine | conges valide* |
		conges a valider | conges dequipe | rtt de la semaine | rtt valide* | rtt a valider | rtt dequipe |
		feuille de temps valide* | feuille de temps a valider | feuille de temps dequipe`,
	study: `luniversite | fac | faculte | campus | iut | bts | licence | master | masters | bachelor | doctorat |
		grande ecole | grandes ecoles | ecole de commerce | ecole dingenieur* | prepa | classe preparatoire |
		cegep | uqam | udem | epfl | eth | unige | unil | uclouvain | ulb | hec | sciences po | polytechnique |
		haute ecole | hes | universit* | admission* | ladmission | admis | admis* en | admis* a | admis* au |
		admis* dans | jury dadmission* | jury dentree | jury du concours | jury dadmissibilite |
		entretien dadmission* | entretien dentree | entretien du concours | entretien dadmissibilite |
		oral dadmission* | oral dentree | oral du concours | oral dadmissibilite | oraux dadmission* |
		oraux dentree | oraux du concours | oraux dadmissibilite | concours dadmission* | concours dentree |
		concours du concours | concours dadmissibilite | epreuve* dadmission* | epreuve* dentree |
		epreuve* du concours | epreuve* dadmissibilite | commission dadmission* | commission dentree |
		commission du concours | commission dadmissibilite | dadmission | admissib* | parcoursup |
		inscription* administrative | inscription* pedagogique | dossier administrative | dossier pedagogique |
		bourse | bourses | crous | boursier* | erasmus | memoire | these | soutenance | soutenir | tuteur |
		tutrice | tutorat | encadrant | encadrante | maitre de stage | rapport de stage | convention de stage |
		partiel | partiels | rattrapage | rattrapages | etudi* | examen* | lexamen | cours particulier* |
		cours de soutien | cours magistral | cours de maths | cours danglais | cours de piano | soutien scolaire |
		td | tp | cm | amphi | amphitheatre | semestre | ects | releve de notes | stage de fin detudes | pfe |
		cesure | responsable de formation | responsable pedagogique | responsable des etudes | scolarite |
		secretariat pedagogique | direct* des etudes | direct* de recherche | vos etudes | tes etudes | alumni |
		bac | baccalaureat | controle de | controle du | controle blanc | devoir de | devoir du | devoir blanc`,
	event: `salon de | salon du | salon des | forum de | forum des | forum emploi | forum entreprises |
		journee* ouvertes | journee* carrieres | journee* des metiers | journee* de rencontre |
		journee* de lancement | journee* nationale | journee* thematique | journee* du patrimoine |
		journee* citoyenne | portes ouvertes | portes carrieres | portes des metiers | portes de rencontre |
		portes de lancement | portes nationale | portes thematique | portes du patrimoine | portes citoyenne |
		soiree ouvertes | soiree carrieres | soiree des metiers | soiree de rencontre | soiree de lancement |
		soiree nationale | soiree thematique | soiree du patrimoine | soiree citoyenne | jpo | conference |
		colloque | congres | symposium | table ronde | meetup | hackathon | afterwork | seminaire | vernissage |
		inauguration | gala | spectacle | exposition | concert | festival | visite guidee | conferences |
		conferencier* | evenement | billet* | ticket | tickets | qr code | entree gratuite | entree libre |
		je minscris | inscri* vous | eventbrite | weezevent | helloasso | reseautage | networking | stand |
		stands | exposant* | visiteurs | participants | intervenants | orateurs | speakers | keynote |
		programme de la journee | ouverture des portes | benevol* | association | associatif |
		assemblee generale | collecte | nettoyage | quartier | voisins | marche de noel | vide grenier |
		brocante | kermesse | tombola | rejoignez nous nombreux | rejoignez nous au salon | rejoignez nous lors |
		venez nombreux | venez au salon | venez lors | retrouvez nous nombreux | retrouvez nous au salon |
		retrouvez nous lors | rencontrez nous nombreux | rencontrez nous au salon | rencontrez nous lors |
		retrouvez nous equipe | retrouvez notre equipe | course | tournoi | marathon | randonnee | stage de yoga |
		chorale | repetition | club | entrainement | palais des expositions | palais expo | parc des expositions |
		parc expo | places limitees | places disponibles | rencontre* pro | rencontre* professionnelles |
		rencontre* economiques | rencontre* de lemploi | rencontre* litteraire | rencontre* publique |
		rencontre* citoyenne | rencontre* entreprises | liste des entreprises | salon emploi | salon etudiant |
		salon carriere* | salon virtuel | salon entreprises | forum etudiant | forum carriere* | forum virtuel |
		foire de lemploi | foire emploi | foire des metiers | foire etudiant | foire de lalternance |
		foire carriere* | foire de recrutement | foire des associations | foire virtuel | foire entreprises |
		village de lemploi | village emploi | village des metiers | village etudiant | village de lalternance |
		village carriere* | village de recrutement | village des associations | village virtuel |
		village entreprises | inscri* a levenement | inscri* au salon | inscri* au forum | inscri* gratuite |
		inscri* obligatoire | inscri* ouverte* | inscri* confirmee | inscri* validee | bourse de lemploi |
		bourse des metiers | bourse des carrieres | carrefour de lemploi | carrefour des metiers |
		carrefour des carrieres`,
	scam: `telegram | signal app | par signal | par messenger | sur signal | sur messenger | via signal |
		via messenger | au signal | au messenger | whatsapp | entretien par sms | entretien par chat |
		entretien sur sms | entretien sur chat | entretien via sms | entretien via chat | entrevue par sms |
		entrevue par chat | entrevue sur sms | entrevue sur chat | entrevue via sms | entrevue via chat |
		interview par sms | interview par chat | interview sur sms | interview sur chat | interview via sms |
		interview via chat | entretien par messagerie | entretien par texto | wa me | t me | frais de dossier |
		frais de formation | frais de traitement | frais dinscription | frais de visa | frais de materiel |
		frais remboursables | frais administratifs | frais de garantie | frais de reservation | frais dassurance |
		frais denregistrement | virement | mandat cash | western union | moneygram | pcs | transcash | neosurf |
		paysafecard | paypal | orange money | wave | interac | lydia | revolut | coupon* google play |
		coupon* itunes | coupon* steam | recharge* google play | recharge* itunes | recharge* steam |
		carte* cadeau* | carte* itunes | carte* google play | carte* steam | carte* prepayee* | carte* amazon |
		bitcoin | bitcoins | crypto* | usdt | ethereum | binance | wallet | trading | forex |
		coordonnees bancaires | informations bancaires | donnees bancaires | details bancaires |
		photo de votre carte | photo de votre piece | photo de la carte | photo didentite |
		photo de votre passeport | photo avec votre | photo de votre cni | photo recto | copie de votre carte |
		copie de votre piece | copie de la carte | copie didentite | copie de votre passeport | copie avec votre |
		copie de votre cni | copie recto | scan de votre carte | scan de votre piece | scan de la carte |
		scan didentite | scan de votre passeport | scan avec votre | scan de votre cni | scan recto |
		selfie de votre carte | selfie de votre piece | selfie de la carte | selfie didentite |
		selfie de votre passeport | selfie avec votre | selfie de votre cni | selfie recto | recto verso |
		0 euros par jour | 0 euros par semaine | 0 euros par heure | 0 euros par mission | 0 e par jour |
		0 e par semaine | 0 e par heure | 0 e par mission | 0 eur par jour | 0 eur par semaine | 0 eur par heure |
		0 eur par mission | 0 dollars par jour | 0 dollars par semaine | 0 dollars par heure |
		0 dollars par mission | 0 chf par jour | 0 chf par semaine | 0 chf par heure | 0 chf par mission |
		argent facile | argent rapide | revenu* complementaire* | revenu* passif* | revenu* quotidien* |
		revenu* garanti* | revenu* supplementaire* | liker | noter des hotels | taches simples |
		evaluer des produits | optimisation de produits | taches en ligne | missions en ligne |
		places limitees repondez | places limitees vite | agissez vite | agissez immediatement |
		agissez dans lheure | agissez sous 0 | repond* vite | repond* immediatement | repond* dans lheure |
		repond* sous 0 | reexpedi* | recevoir des colis | colis a domicile | agent de transfert | mule |
		cheque de banque | cheque pour | cheque que vous | encaisser | heritage | loterie | gagnant | gros lot |
		donation | don de | pret entre | achat _ materiel | achat lequipement | achat des cartes |
		achete* _ materiel | achete* lequipement | achete* des cartes | rembours* apres | rembours* des |
		rembours* sous | rembours* integralement | rembours* lors | code recu par | code de verification |
		code otp | urgent urgent | monsieur le directeur international* | monsieur le directeur general* |
		monsieur la directrice international* | monsieur la directrice general* |
		madame le directeur international* | madame le directeur general* | madame la directrice international* |
		madame la directrice general* | verse* 0 | verse* la somme | verse* une somme | verse* des frais |
		verse* un acompte | verse* les frais | verse* une caution | payer 0 | payer la somme | payer une somme |
		payer des frais | payer un acompte | payer les frais | payer une caution | regle* 0 | regle* la somme |
		regle* une somme | regle* des frais | regle* un acompte | regle* les frais | regle* une caution |
		virer 0 | virer la somme | virer une somme | virer des frais | virer un acompte | virer les frais |
		virer une caution | payez 0 | payez la somme | payez une somme | payez des frais | payez un acompte |
		payez les frais | payez une caution | envoyer de largent | envoyer largent | envoyer la somme |
		transferer de largent | transferer largent | transferer la somme | gagne* 0 | gagne* jusqua |
		gagne* de largent | gagne* facilement | touchez 0 | touchez jusqua | touchez de largent |
		touchez facilement | jusqua 0 euros | jusqua 0 par | travail* facile | travail* simple |
		travail* depuis chez | emploi facile | emploi simple | emploi depuis chez | job facile | job simple |
		job depuis chez | teletravail facile | teletravail simple | teletravail depuis chez | travail a domicile |
		travail* a la | travail* de chez | votre rib | votre iban | un rib | un iban | ton rib | ton iban |
		rib pour | rib afin | rib et | iban pour | iban afin | iban et | caution de 0 | caution remboursable |
		caution a verser | acompte de 0 | acompte remboursable | acompte a verser | avance de 0 |
		avance remboursable | avance a verser`,
};
