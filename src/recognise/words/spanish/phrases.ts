import type { Phrases } from '../vocabulary.ts';

/** Phrases of Spanish mail about appointments and jobs; see `Phrases` for the notation. */
export const SPANISH_PHRASES: Phrases = {
	// What the mail does with an appointment.
	ask: `
		puede usted | puede asistir | puede acudir | puede confirmar* | podes | podrias | podria usted |
		podria asistir | podria acudir | podria atender* | podria confirmar* | podrian | podriais | podeis |
		tendrias | tendria usted | tendria disponib* | tendria _ libre | tendriais | tendrian |
		te viene bien | le viene bien | os viene bien | os vendria bien | te vendria | le vendria |
		te viene mejor | le viene mejor | te va bien | le va bien | os va bien | te iria bien |
		le iria bien | te iria mejor | te va mejor | te encaja | le encaja | os encaja | te encajaria |
		le encajaria | te cuadra | le cuadra | os cuadra | te cuadraria | te queda bien | le queda bien |
		les queda bien | te quedaria bien | le quedaria bien | te queda comodo | le queda comodo |
		te conviene | le conviene | te convendria | le convendria | te acomoda | le acomoda |
		te acomodaria | le acomodaria | te late | te sirve | le sirve | te serviria | le serviria |
		te parece | le parece | os parece | les parece | te pareceria | le pareceria | que tal el |
		que tal a las | que tal si | que tal manana | que tal te va | que tal te viene | como te viene |
		como le viene | como lo ves | como lo tienes | como andas | como estas el | como estas para |
		estas libre | esta libre | estarias libre | estaria libre | estarias disponible |
		estaria disponible | estas disponible | esta usted disponible | estarian disponibles |
		sigues disponible | tienes libre | tiene libre | tienes hueco | tiene hueco | tenes un rato |
		tienes un rato | tienes tiempo | tiene tiempo | tienes un momento | seria posible |
		es posible para | te es posible | le es posible | hay posibilidad de | habria posibilidad |
		existe la posibilidad | quedamos el | quedamos a las | hablamos el | nos vemos el | lo dejamos en |
		lo dejamos para | digamos | pongamos | te animas | te animarias | te apetece | estas de acuerdo |
		esta de acuerdo | estarias de acuerdo | estaria de acuerdo | le va mejor | proponemos | propongo |
		proponerte | proponerle | se podria | llegarias | alcanzas | crees que | cree que podria |
		tienes inconveniente | tiene inconveniente | habria inconveniente | dispondrias | dispondria |
		queria preguntar* | queria consultar* | te consulto | le consulto | saber si | sigue interesad* |
		sigues interesad* | me confirmas si | nos confirmas si | me dices si | me avisas si | puedes el |
		puedes a | puedes este | puedes manana | puedes hoy | puedes venir | puedes asistir |
		puedes acudir | puedes hablar | puedes quedar | puedes pasar* | puedes acercar* | puedes atender* |
		puedes confirmar* | puedes decir* | puedes indicar* | puede el | puede a las | puede venir |
		puede pasar* | pueden el | pueden asistir
	`,
	choose: `
		elige | elija | elijan | elegi | elegir | elijas | escoge | escoja | escoger | escojas |
		selecciona | seleccione | seleccionar | selecciones | reserva tu | reserva su | reserva un* |
		reserva el | reserve su | reserve un* | reservar tu | reservar su | reservar un* |
		reserva directamente | reservar directamente | agenda tu | agenda una | agenda un | agende su |
		agende una | agendar tu | agendar su | agendar una | agendate | agenda aqui | agende aqui |
		programa tu | programe su | programar tu | programar su entrevista | alternativa* |
		siguientes horarios | siguientes fechas | siguientes huecos | siguientes franjas | siguientes dias |
		estas fechas | estos horarios | estas franjas | estos huecos | estos dias | varios horarios |
		varias fechas | varios huecos | dos horarios | tres horarios | dos fechas | cualquiera de |
		alguno de estos | alguna de estas | alguna de las | alguno de los | uno de estos | una de estas |
		uno de los siguientes | una de las siguientes | cual de | cual prefier* | cual te | cual le |
		cual os | cuales | cual seria | que dia prefier* | que hora prefier* | que horario | que hora te |
		que hora le | que dia te | que dia le | que fecha te | que fecha le | que franja | que hueco |
		lo que prefieras | lo que prefiera | como prefieras | como prefiera | el que prefieras |
		la que prefieras | que mejor te | que mejor le | que mas te | que mas le | mejor te convenga |
		mejor le convenga | mejor te venga | mejor le venga | mejor te quede | mas te convenga | prefieres |
		preferirias | preferiria | preferis | si lo prefiere | preferencia | o bien | o el | o a las |
		o si no | o manana | o pasado | ya sea | tanto el | a traves de este enlace | a traves del enlace |
		a traves del siguiente enlace | en este enlace | en el siguiente enlace | en el enlace |
		mediante este enlace | mediante el siguiente enlace | por este enlace | usando este enlace |
		en esta liga | en la siguiente liga | en el siguiente link | en este link | desde este enlace |
		mi calendario | nuestro calendario | calendly | doodle | enlace de reserva | enlace de agenda |
		link de agenda | liga de agenda | enlace para agendar | link para agendar | enlace para reservar |
		horarios disponibles | huecos disponibles | fechas disponibles | franjas disponibles |
		horas disponibles | turnos disponibles | dias disponibles | espacios disponibles | huecos libres |
		horarios libres | franja horaria | franjas horarias | tengo libre | tengo hueco | tengo huecos |
		tenemos libre | tenemos hueco | tenemos disponible* | tengo disponible | me quedan | nos quedan |
		reserva de cita | cita previa | pide cita | pedir cita | sacar turno | reservar cita |
		ver horarios | ver disponibilidad | autoagend* | opcion | opciones | prefiere el | prefiere la |
		que prefiere | si prefiere | prefiere que
	`,
	availability: `
		disponib* | compartinos | compartenos tu | cuando te viene bien | cuando le viene bien |
		cuando te vendria bien | cuando le vendria bien | cuando te va bien | cuando te iria bien |
		cuando te viene mejor | cuando te queda* | cuando le queda* | cuando puedes | cuando podrias |
		cuando puede | cuando podria | cuando podes | cuando podemos | cuando podriamos |
		cuando estas libre | cuando estarias | cuando estaria | cuando tienes | cuando tendrias |
		cuando tenes | cuando te conviene | cuando le conviene | cuando os viene | que dias te |
		que dias le | que dias tienes | que dias puedes | que dias podrias | que dias estas | que dia te |
		que dia le | que dia puedes | que dia podrias | que dias y | que dia y hora | dia y a que hora |
		a que hora te | a que hora le | a que hora puedes | a que hora podrias | a que horas |
		en que horario | que horarios | que horario te | que horario le | que momento te | que semana te |
		algunas opciones | un par de opciones | un par de horarios | algunas fechas | algunos horarios |
		varias posibilidades | un par de dias | dos o tres opciones | proponme | proponnos | propongame |
		propongan* | proponga | dime cuando | digame cuando | decime cuando | dinos cuando |
		diganos cuando | avisame cuando | aviseme cuando | comentame cuando | comentanos cuando |
		indicame cuando | indicanos cuando | indiquenos cuando | dime que dia* | dime que hora |
		digame que dia* | dinos que dia* | dime dias | dias y horas | dias y horarios | fechas y horarios |
		dias en que | horarios en que | horas en que | en los que estes | en los que puedas |
		en los que tengas | en que puedas | en que estes | para concertar | para agendar | para coordinar |
		coordinar una | coordinar un | concretar una | concretar un | concretar dia | concretar fecha |
		buscar un hueco | buscar una fecha | buscar fecha | encontrar un hueco | encontrar un momento |
		cuadrar agendas | cuadrar agenda | coordinar agendas | tu agenda | su agenda |
		como tienes la agenda | como tienes la semana | como vas de tiempo | como andas de tiempo |
		como estas de tiempo | como estas de agenda | esta semana o la | largo de la semana |
		a lo largo de esta | durante la semana | cualquier dia | cualquier hora | por la manana o por |
		mananas o tardes | manana o tarde | en que momento | flexibilidad | nos adaptamos | me adapto |
		propon | proponed | proponeme | proponer fechas | proponer un dia | proponer horarios
	`,
	tentative: `
		provisional* | en principio | tentativ* | pendiente de confirm* | pendientes de confirm* |
		a la espera de | a falta de | por confirmar | a confirmar | sin confirmar | aun sin | todavia sin |
		esta por confirmar* | quedaria | seria el | seria a las | seria para el | estaria | estariamos |
		prereserv* | pre reserv* | preagend* | pre agend* | apartado | te aparte | le aparte | aparto |
		apartamos | bloqueo | bloqueado | bloqueamos | bloquee | me guardas | te guardo | le guardo |
		te guardamos | le guardamos | te he guardado | guardate | guarde la fecha | guarda la fecha |
		reservate | reserve la fecha | te reservo | os reservo | te lo reservo | en cuanto | tan pronto |
		cuando tenga | cuando sepa | cuando me confirme* | cuando nos confirme* | una vez confirm* |
		una vez que confirm* | te confirmo en | te confirmo luego | te confirmo mas tarde |
		te confirmo cuando | te confirmo manana | te confirmo hoy | te lo confirmo | se lo confirmo |
		se confirmara | confirmaremos | confirmare | confirmaran | te avisare | le avisare | te avisaremos |
		le avisaremos | te aviso en | te aviso cuando | ya te confirmo | ya te aviso | ya te dire |
		os confirmo | espero confirm* | esperando confirm* | esperando respuesta | esperando que |
		falta que | falta confirm* | faltaria confirm* | todavia no | aun no | aun esta | todavia esta |
		podria cambiar | puede cambiar | puede variar | podria variar | puede que | a lo mejor | tal vez |
		quiza | quizas | probablemente | posiblemente | probable | posible fecha | fecha posible |
		propuesta de | propuesta inicial | sujet* a | no es definitiv* | no esta confirm* |
		no esta cerrad* | no esta fijad* | sin fecha definitiva | aproximad* | mas o menos | sobre las |
		a eso de | alrededor de las | por definir | a definir | por determinar | a determinar |
		por concretar | sin concretar | creo que | me parece que | supongo | tengo que confirmar* |
		tengo que consultar* | tengo que hablar | lo consulto | lo hablo con | dejame confirmar |
		dejame consultar | dejame ver | vere si | a ver si
	`,
	fix: `
		confirmad* | confirmamos | confirmo | confirmarte | confirmarle | confirmaros | confirmarles |
		confirmando | confirmacion | agendad* | agendamos | agende tu | programad* | programamos | fijad* |
		fijamos | reservad* | concertad* | concretad* | cerrad* para | queda cerrad* | queda fijo |
		pautad* | estipulad* | previst* | coordinad* | queda para | quedo para | quedamos | quedo en |
		quedo asi | queda asi | queda entonces | queda tu | quedas para | quedas apuntad* | queda apuntad* |
		queda anotad* | quedas anotad* | te apunto | te he apuntado | le he apuntado | te tengo apuntad* |
		te tengo anotad* | te anoto | te anote | le anote | te agendo | te agende | te cite | te cito |
		te citamos | le cito | le citamos | os citamos | se le cita | se te cita | citad* | citacion |
		citarte | citarle | convocad* | en la agenda | en el calendario | ya tienes | ya hay fecha |
		tenemos fecha | tienes cita | tiene cita | tienes entrevista | tiene entrevista |
		tienes una entrevista | tiene una entrevista | tenes entrevista | tu entrevista sera |
		su entrevista sera | la entrevista sera | la entrevista es | tu entrevista es | su entrevista es |
		sera el | sera a las | es a las | arreglad* | listo | ya esta | ya quedo | cerramos |
		como acordamos | como hablamos | como comentamos | como convenimos | segun lo conversado |
		segun lo comentado | segun acordamos | segun hablamos | segun conversamos | tal y como | tal como |
		lo acordado | lo hablado | de acuerdo a lo conversado | conforme a lo | de acuerdo con lo |
		en base a lo conversado | detalles de la | detalles de tu | detalles de su |
		datos de la entrevista | datos de tu | los siguientes datos | estos son los datos |
		te paso los datos | le paso los datos | te dejo los datos | te comparto los datos |
		te comparto los detalles | a continuacion los datos | para confirmar la | para confirmar tu |
		para confirmar su
	`,
	agree: `
		perfecto | perfecta | perfect | estupend* | genial | fenomenal | fantastic* | excelente |
		buenisimo | barbaro | joya | dale | de diez | de lujo | chevere | bacano | padrisimo | va que va |
		orale | vale | okay | de acuerdo | muy bien | bien por | por mi bien | por mi parte bien |
		por nosotros bien | por nuestra parte | sin problema | sin problemas | ningun problema |
		no hay problema | claro | por supuesto | con gusto | con mucho gusto | me va bien | nos va bien |
		me viene bien | nos viene bien | me encaja | nos encaja | le va bien a | les va bien |
		les viene bien | nos cuadra | me cuadra | nos sirve | me sirve | nos conviene | me parece bien |
		nos parece bien | suena bien | asi quedamos | quedamos asi | entonces quedamos | pues quedamos |
		nos quedamos con | me quedo con | nos vemos entonces | nos vemos ese dia | nos vemos alli |
		nos vemos ahi | hasta entonces | hasta el lunes | hasta el martes | hasta el miercoles |
		hasta el jueves | hasta el viernes | pues entonces | entonces el | pues el | anotado | apuntado |
		lo apunto | lo anoto | lo agendo | tomo nota | tomamos nota | aceptad* | acepto | aceptamos |
		trato hecho | cuenta con | contamos contigo | cuento contigo | ahi estaremos | ahi estare |
		alli estaremos | ese horario | a esa hora | gracias por confirmar | gracias por tu confirmacion |
		gracias por su confirmacion | gracias por tu respuesta | gracias por responder |
		gracias por la respuesta | gracias por avisar | queda bien | que bien | que bueno | me alegro |
		me alegra | ok por | todo ok | okey | ok nos vemos
	`,
	expect: `
		te esperamos | le esperamos | os esperamos | los esperamos | la esperamos | lo esperamos |
		te espero | le espero | lo espero | la espero | te esperan | te espera | le espera | le esperan |
		te estan esperando | esperamos contar con | contamos con tu | contamos con su | nos vemos |
		nos veremos | te veo | le veo | te vere | te veremos | vernos | verte | verle | hablamos el |
		hablamos manana | hablamos entonces | hablamos a las | hablaremos | hablaras con | hablara con |
		conoceras a | conocera a | conocer a | conocerte | conocerle | conocerlo | conocerla | conoceros |
		encantad* de conocer* | encantad* de recib* | ganas de conocer* | ganas de hablar |
		ilusion conocer* | un placer conocer* | un gusto conocer* | sera un placer | sera un gusto |
		placer saludar* | gusto saludar* | deseando conocer* | con ganas de | te reuniras | se reunira |
		os reunireis | tendras | tendra una | tendra la | tienes la entrevista | tiene la entrevista |
		tendra lugar | tiene lugar | tendran lugar | se celebrara | se celebra | se celebraran |
		se realizara | se realiza | se llevara a cabo | se lleva a cabo | se hara | se efectuara |
		se desarrollara | sera realizada | sera presencial | sera virtual | sera telefonic* | sera online |
		sera por | sera con | sera a traves | sera via | es con | es por | estara | estaran | estare |
		estaremos | asistiran | asistira | participara | participaran | te llamare | te llamara |
		te llamaremos | te llamaran | le llamare | le llamara | le llamaremos | le llamaran | te llamo |
		le llamo | te llamamos | le llamamos | lo llamare* | lo llamamos | la llamare* | te marco |
		te marcare | te marcamos | le marcamos | le marcare | te contactara | te contactaremos |
		te recibira | le recibira | te recibiran | le recibiran | te recibire | te recibimos |
		le recibimos | te atendera | le atendera | te atenderan | lo atendera | la atendera | lo recibira |
		la recibira | te entrevistara | le entrevistara | te entrevistaran | te entrevistaras |
		seras entrevistad* | sera entrevistad* | entrevistarte | entrevistarle | venir el | ven el |
		venga el | vienes el | vendras | acude | acuda | acudir a | deberas acudir | debera acudir |
		debe acudir | presentate | presentese | presentarte | presentarse | pasate | pasese | pasa por |
		pase por | conectate | conectese | conectarte | conectarse | unete | te conectas | duracion |
		durara | dura unos | hasta luego | hasta pronto
	`,
	invite: `
		nos gustaria | nos encantaria | me encantaria | me gustaria conocer* | me gustaria invitar* |
		me gustaria hablar | me gustaria entrevistar* | me gustaria verte | me gustaria verle |
		me gustaria tener | me gustaria agendar | me gustaria charlar | me gustaria reunir* |
		me gustaria concertar | quisieramos | quisiera invitar* | quisiera entrevistar* | quisiera agendar |
		quisiera coordinar | queremos conocer* | queremos invitar* | queremos entrevistar* | queremos que |
		queremos hablar contigo | queriamos | quiero conocer* | quiero invitar* | quiere conocer* |
		quieren conocer* | quieren entrevistar* | quiere entrevistar* | quiere verte | quieren verte |
		desean conocer* | desea conocer* | deseamos invitar* | deseamos conocer* | deseamos entrevistar* |
		le gustaria conocer* | les gustaria conocer* | le gustaria entrevistar* |
		les gustaria entrevistar* | le gustaria verte | te invitamos | le invitamos | lo invitamos |
		la invitamos | os invitamos | te invito | le invito | invitarte | invitarle | invitarlo |
		invitarla | invitaros | invitacion | invitad* | te convocamos | le convocamos | lo convocamos |
		la convocamos | convocarte | convocarle | convocatoria | se le convoca | se te convoca |
		se convoca a | se le invita | te citamos | le citamos | citarte | citarle | has sido seleccionad* |
		ha sido seleccionad* | fuiste seleccionad* | fue seleccionad* | haber sido seleccionad* |
		ha resultado seleccionad* | quedaste seleccionad* | preseleccionad* | has pasado a | has pasado la |
		pasaste a | pasas a | pasa a la siguiente | has superado | ha superado | superaste | avanzaste |
		avanzas a | has avanzado | ha avanzado | avanzar a la | avanzar con | avanzar contigo |
		avanzar en el proceso | seguir adelante con tu | continuar con el proceso | continuar el proceso |
		continuar contigo | continuar con tu | siguiente paso | siguiente fase | siguiente etapa |
		siguiente ronda | felicidades | felicitaciones | enhorabuena | felicitarte | felicitarle |
		nos alegra | nos complace | me complace | me alegra | es un placer | con gusto te |
		nos ha gustado tu | nos gusto tu | nos ha gustado mucho | nos gusto mucho | nos ha interesado |
		nos intereso | nos ha parecido | nos parecio | nos resulto interesante | me ha gustado tu |
		me gusto tu | le gusto tu perfil | les gusto tu | le ha gustado tu | tu perfil encaja |
		tu perfil nos | su perfil nos | hemos revisado tu | hemos revisado su | hemos visto tu |
		hemos visto su | he visto tu cv | hemos valorado | revisamos tu | revisamos su | tras revisar |
		tras valorar | despues de revisar | luego de revisar | luego de analizar | una vez revisad* |
		una vez superad* | estamos interesad* | estamos muy interesad* | conocerte mejor |
		conocerte un poco mas | conocerte mas | conocerle mejor | conocer mas de ti | conocer mas sobre |
		saber mas de ti | saber mas sobre ti
	`,
	move: `
		reprogram* | reagend* | re agend* | recalend* | aplaz* | pospon* | pospus* | pospuest* | posterg* |
		retras* | demor* la | movemos | movido | movida | mover tu | mover su | mover la | mover nuestra |
		moverla | moverlo | movimos | se movio | se mueve | cambi* la | cambi* tu | cambi* su | cambi* el |
		cambi* de hora | cambios en | cambio | cambiamos | cambiad* | cambiarla | cambiarlo | cambia a |
		cambia al | cambia de | pasamos | pasarla | pasarlo | pasar la | pasa a las | pasa al |
		paso para el | se pasa | se paso | se traslada | trasladar | trasladad* | trasladamos |
		trasladarla | recorrer tu | recorrer la | recorrer su | recorrerla | recorremos | se recorre |
		recorrio | correr la | corremos la | se corre | correrla | modific* | actualiz* | nueva fecha |
		nuevo horario | nueva hora | nuevo dia | nueva cita | nuevo lugar | nueva direccion |
		nueva propuesta | nueva convocatoria | nuevo enlace | nueva liga | nuevo link | nuevos datos |
		nueva invitacion | ahora sera | ahora es a | ahora es el | ahora seria | ahora a las | ahora el |
		sera ahora | finalmente | al final | en lugar de | en lugar del | en vez de | en vez del | sino el |
		sino a las | correccion | fe de errata* | rectific* | corrijo | corregir | me equivoque |
		nos equivocamos | error en | por error | hubo un error | hora correcta | fecha correcta |
		media hora antes | una hora antes | un poco antes | mas tarde | mas temprano | otro dia |
		otra fecha | otra hora | otro momento | otro horario para | sustituye | reemplaza |
		anula la anterior | en sustitucion | mismo enlace | misma liga | mismo link | mismo lugar |
		misma hora | mismo sitio | misma direccion | misma sala | lo demas | el resto igual | el resto de |
		sigue igual | no cambia | ya no sera | ya no es a | ya no es el | adelantar | adelantarla |
		adelantarlo | adelantad* | adelantamos | adelantaremos | se adelanta | adelanto de | atrasar |
		atrasad* | atrasamos | se atrasa | anticipar la | anticipamos la | anticipada la
	`,
	oldTime: `
		inicialmente | en un principio | originalmente | prevista para | previsto para | prevista el |
		previsto el | teniamos | tenias | que tenia | tenia usted | que era | era el | era a las |
		iba a ser | estaba prevista | estaba previsto | estaba programad* | estaba agendad* |
		estaba fijad* | estaba para | estaba pautad* | estaba citad* | habiamos | habia quedado |
		quedamos en | anterior | anteriormente | antes era | previamente | en lugar de | en lugar del |
		en vez de | en vez del | no el | no a las | no sera el | no sera a las | no puede el | no puedo el |
		no podemos el | no podre el | no podra el | no podremos el | no puede manana | no puede verte |
		no puede atender* | no podra atender* | no podra verte | no podre atender* | no puede recibir* |
		no puede a las | no puedo a las | no puede hoy | no le es posible | no nos es posible |
		ya no puede | ya no puedo | ya no podemos | ya no sera | ya no es | sin efecto | en sustitucion |
		sustituye a | de manana | de hoy | de esta tarde | de esta manana | de este lunes | de este martes |
		de este miercoles | de este jueves | de este viernes | del lunes | del martes | del miercoles |
		del jueves | del viernes | programada para el | agendada para el | fecha inicial | hora inicial |
		horario original | fecha original | antes el | antes a las | antes hoy | antes manana |
		antes lunes | antes martes | antes miercoles | antes jueves | antes viernes | fecha previa |
		hora previa | fecha cancelada
	`,
	cancel: `
		cancelad* | cancelacion | se cancela | cancelamos | cancelarla | tenemos que cancelar |
		tengo que cancelar | debemos cancelar | hemos tenido que cancelar | tuvimos que cancelar |
		me veo obligad* a cancelar | anul* | suspend* | suspension | desconvoc* | se cae | se cayo |
		bajaron la | no se celebrara | no se realizara | no se llevara a cabo | no se va a | no se hara |
		no se podra realizar | no se podra celebrar | no tendra lugar | no sera posible |
		no va a poder ser | no podra ser | no podremos realizar | no podremos celebrar |
		no podremos recibir* | no podremos atender* | no podremos verte | no podremos hacer |
		no hay entrevista | no habra | ya no se | ya no hay | ya no es necesari* | ya no hace falta |
		ya no sera necesari* | ya no tendra | ya no tenemos | ya no buscamos | ya no esta | ya no sigue |
		no hace falta que vengas | no hace falta que venga | no hace falta que acud* |
		no es necesario que vengas | no es necesario que acud* | no es necesario que venga | no vengas |
		no venga | no acuda | no acudas | no vengais | sin efecto | hasta nuevo aviso | sin fecha |
		sin nueva fecha | de momento no | por ahora no | por el momento no | en pausa | pausad* | pausar |
		congelad* | congelar | congelacion | paralizad* | paralizar | paraliza | detenid* |
		detener el proceso | standby | stand by | indefinid* | retirad* | retirar la | retira* su |
		se retira | retiro | cubiert* | cubrio | promocion interna | cubrir internamente |
		candidato interno | candidata interna | proceso cerrado | se cerro el proceso | cerrar el proceso |
		cerrado el proceso | proceso ha finalizado | vacante cerrada | vacante se cerro | ha desistido |
		desiste | no seguir adelante | no continuar | cancelo la | cancelan | cancelaron | cancela la |
		cancele la | hay que cancelar | debo cancelar | va a cancelar | vamos a cancelar |
		necesito cancelar | necesitamos cancelar | quieren cancelar | cancelando | se cancelo
	`,
	obstacle: `
		imprevist* | ha surgido | surgio | ha salido | me salio | le salio | contratiempo* | inconveniente |
		percance | problema de agenda | problemas de agenda | por temas de agenda |
		por cuestiones de agenda | por agenda | por un tema | conflicto | coincide con | me coincide |
		le coincide | coinciden | solap* | choca con | se cruza | se nos cruza | se le cruzo | se me cruzo |
		cruce de agenda* | se empalma | se me empalma | empalme | doble reserva | otra reunion |
		otro compromiso | un compromiso | viaj* | fuera de la oficina | fuera de la ciudad | vuelo |
		vacaciones | enferm* | se ha puesto mal* | se puso mal* | esta mal* | indispuest* | gripe | covid |
		fiebre | de baja | baja medica | incapacidad | ingresad* | hospital | urgenci* | emergencia* |
		urgente | motivos personales | asunto personal | asuntos personales | motivo personal |
		tema personal | motivos familiares | tema familiar | asunto familiar | motivos de salud |
		problema de salud | motivos ajenos | causas ajenas | fuerza mayor | por causas | por motivos |
		por motivo de | por razones | debido a | a causa de | dado que | ya que | no puede venir |
		no puede asistir | no podra asistir | no podra estar | no puede estar | no va a poder |
		no va a estar | no estara | no podre estar | no puedo estar | no llega | no llego | no llegamos |
		no llegara | se retrasa | retraso | atasco | trafico | averia | huelga | paro | manifestacion |
		bloqueo | lluvia* | tormenta | nieve | temporal | se complico | se me complico | se nos complico |
		se me complica | complicad* | tuvo que | ha tenido que | tuvimos que | hemos tenido que |
		tengo que | tenemos que | nos vemos obligad* | nos vemos en la necesidad | nos han | le han |
		imposible | fallecimiento | duelo | auditoria | de ultima hora | a ultima hora | incidencia |
		falla | sin luz | sin internet | obras | festivo | feriado | puente
	`,
	regret: `
		siento | sentimos | lamento | lamentamos | lamentablemente | lamentar | lamentando |
		desgraciadamente | desafortunadamente | por desgracia | infortunadamente | disculpa | disculpe |
		disculpen | disculpas | perdon | perdona | perdone | perdonad | perdonen | mil perdones |
		por las molestias | por la molestia | por los inconvenientes | por el inconveniente |
		las molestias ocasionadas | molestias causadas | por el trastorno | por el lio | por el cambio |
		por los cambios | que pena contigo | que pena con usted | me da pena | que lastima | es una pena |
		una lastima | me temo que | nos temo | mucho me temo | gracias por tu comprension |
		gracias por su comprension | gracias por la comprension | agradecemos tu comprension |
		agradecemos su comprension | agradezco tu comprension | agradezco su comprension |
		de antemano agradezco | apelamos a | esperamos tu comprension | esperamos su comprension |
		espero que lo entiendas | espero no | esperamos no causar* | no te preocupes | sabras disculpar |
		sabra disculpar | sepa disculpar | sepan disculpar | sabran disculpar | ups | vaya
	`,
	remind: `
		recordatorio | recordartorio | recordatorios | recordarte | recordarle | recordaros | recordarles |
		recordandote | recordandole | te recuerdo | le recuerdo | os recuerdo | les recuerdo | recordamos |
		recordar que | recordar tu | recordar su | recordar la | recuerda | recuerde | recuerden | recorda |
		no olvides | no olvide | no te olvides | no se olvide | no lo olvides | no olviden |
		que no se te olvide | no olvidar | no faltes | solo para recordar* | nada mas para recordar* |
		te escribo para recordar* | paso a recordar* | paso para recordar* | pasaba a recordar* |
		proxima entrevista | tu proxima | su proxima | proxima cita | proximo evento | se acerca |
		se aproxima | de cara a manana | de cara a la entrevista | es manana | es hoy | sera manana |
		manana es | manana tienes | manana tiene | manana tenes | hoy tienes | hoy tiene | hoy es |
		llego el dia | hoy a las | manana a las | de manana | de hoy | de esta tarde | esta tarde a las |
		nos vemos manana | nos vemos hoy | nos vemos en un rato | hablamos manana | hasta manana |
		te esperamos manana | te esperamos hoy | le esperamos manana | le esperamos hoy | te veo manana |
		en _ horas | en _ minutos | en una hora | falta* _ horas | falta un dia | faltan _ dias |
		queda _ dia | quedan _ dias | queda poco | comienza en | empieza en | todo listo para |
		todo preparado | preparad* para manana | list* para manana | sigues pudiendo | sigue en pie |
		te reenvio | le reenvio | te vuelvo a | por si acaso | por si no lo viste | por si se te paso
	`,
	luck: `
		suerte | exito | exitos | te deseo lo mejor | te deseamos lo mejor | todo lo mejor | animo |
		animos | a por todas | a por ello | a por ellos | lo haras | te va a ir | te va a salir | te ira |
		va a ir bien | ira bien | saldra bien | va a salir bien | todo saldra | todo ira | que vaya bien |
		que te vaya | que le vaya bien | que salga bien | que todo salga | dedos cruzados |
		cruzo los dedos | cruzamos los dedos | cruzando los dedos | tu puedes | vos podes | dale que va |
		confiamos en ti | confio en ti | confia en | a romperla | la vas a romper | rompela | mucha mierda |
		echale ganas | a darle | seguro te va | tranquil* | respira | nervios | se tu mism* |
		no estes nervios* | merde
	`,
	standing: `
		sigue en pie | siguen en pie | sigue igual | sigue siendo | sigue vigente | sigue confirmad* |
		se mantiene | se mantienen | mantenemos | mantiene la | continua en pie | continua igual |
		continua vigente | sin cambios | sin cambio alguno | sin modificacion* | sin ningun cambio |
		no cambia | no ha cambiado | no hay cambios | no varia | nada cambia | todo igual | todo sigue |
		segun lo planeado | como estaba | como habiamos quedado | como quedamos | como acordamos |
		de acuerdo a lo planeado | lo acordado | lo previsto | queda igual | quedamos igual | ignora |
		ignore | caso omiso | no tengas en cuenta | no tenga en cuenta | desestima | desestime | omite |
		omita el | correo anterior | mensaje anterior | no se ha cancelado | no se cancela |
		no esta cancelad* | no se modifica | finalmente si | al final si | si se hace | si se realizara |
		sigue adelante | seguimos adelante | seguimos con | vale la misma | es valida | misma fecha y hora |
		mismo dia y hora | misma hora y lugar | la misma hora | el mismo dia | ratific* | reconfirm* |
		re confirm*
	`,
	condition: `
		si | en caso | caso contrario | de ser | de lo contrario | siempre que | siempre y cuando |
		a menos que | a no ser que | salvo | excepto | una vez que | en cuanto | tan pronto | apenas |
		cualquier | eventual* | sujeto a | sujeta a | dependiendo | depende de | de haber | de tener |
		de existir | de no ser | de no poder | de necesitar | de requerir | ojala | pudieras | hubiera |
		hubiese | supongamos | hipotetic* | con tal de | en el supuesto | supuesto de
	`,
	negation: `
		no | nunca | jamas | ningun | ninguno | ninguna | nada | nadie | ni | tampoco | sin | en absoluto |
		imposible
	`,
	offerChange: `
		si necesitas modificar* | si necesita modificar* | si deseas cancelar | si desea cancelar |
		si deseas reprogramar | si desea reprogramar | si deseas modificar | si desea modificar |
		si desea cambiar | si deseas cambiar | si quiere cambiar* | si tienes que cancelar* |
		si tienes que cambiar* | si tiene que cancelar* | necesitas cambiar* | necesita cambiar* |
		necesitas reprogramar* | necesita reprogramar* | necesitas reagendar* | necesita reagendar* |
		necesitas cancelar* | necesita cancelar* | quieres cambiar* | quieres cancelar* | para cancelar |
		para reprogramar | para cambiar | para modificar | para reagendar | para anular | para aplazar |
		cancelar o | o cancelar | cambiar o | o cambiar | reprogramar o | o reprogramar | modificar o |
		o modificar | reagendar o | o reagendar | anular o | o anular | cancelar cita |
		cancelar entrevista | cancelar reserva | reprogramar entrevista | reprogramar cita | cambiar cita |
		modificar cita | modificar reserva | anular cita | si no puedes | si no puede | si no podes |
		si no podras | si no pudieras | si no pudiera | si no pudieses | si no te es posible |
		si no le es posible | si no te viene | si no le viene | si no te va | si no le va |
		si no te encaja | si no le encaja | si no te cuadra | si no te queda | si no le queda |
		si no te conviene | si no le conviene | si no te sirve | si no te viniera | si no le fuera posible |
		si no te fuera posible | si ninguna | si ninguno | si te viene mal | si le viene mal | si te surge |
		si le surge | si surge algun | si surgiera | si tienes algun problema | si tiene algun problema |
		si tuvieras algun | si tuviera algun | si hubiera algun | si hubiese algun | si hay algun |
		por cualquier motivo | por algun motivo | por alguna razon | en caso de que no | en caso de no |
		en caso de inconveniente | en caso de imprevisto | en caso de algun | en caso de cualquier |
		en caso de cancelacion | de no poder | no puedes asistir | no puede asistir | no puedas asistir |
		no pueda asistir | no puedas acudir | no pueda acudir | no podras asistir | no puedes acudir |
		no poder asistir | no poder acudir | imposibilidad de | te resulta imposible |
		le resulta imposible | otra fecha | otro horario | otra hora | otro dia | otro momento |
		otras opciones | otra opcion | otra alternativa | buscamos otra | buscamos otro | buscaremos otra |
		buscaremos otro | busquemos otra | busquemos otro | vemos otra | vemos otro | proponer otra |
		proponer otro | proponer una nueva | proponer nueva | sin problema la cambiamos | lo cambiamos |
		la cambiamos sin | cualquier cambio | cualquier inconveniente | cualquier imprevisto |
		cualquier eventualidad | algun inconveniente | algun imprevisto | algun contratiempo |
		con antelacion | con anticipacion | con al menos | con _ horas de | 24 horas antes |
		48 horas antes | gestionar tu reserva | gestionar su reserva | gestiona tu | puedes cambiar* |
		puede cambiar* la | puedes reprogramar* | puede reprogramar* | puedes cancelar* | puede cancelar* |
		puedes reagendar* | puedes modificar* | puede modificar*
	`,
	askReply: `
		confirme | confirmen | confirmad | confirmame | confirmeme | confirmanos | confirmenos | confirmes |
		confirmarme | confirmarnos | confirma tu | confirma por favor | favor de confirmar |
		favor confirm* | se ruega confirm* | ruego confirm* | rogamos confirm* | agradecemos confirm* |
		agradeceria confirm* | agradeceremos confirm* | agradezco confirm* | necesito confirm* |
		necesitamos confirm* | necesito que confirm* | necesitamos que confirm* | solicitamos confirm* |
		solicito confirm* | te pido que confirm* | te pedimos que confirm* | le pedimos que confirm* |
		pedimos confirm* | puedes confirmar* | puede confirmar* | podrias confirmar* | podria confirmar* |
		me confirmas | nos confirmas | me confirma | nos confirma | tu confirmacion | su confirmacion |
		vuestra confirmacion | quedamos a la espera | a la espera de tu | a la espera de su | quedo atent* |
		quedamos atent* | quedo pendiente | quedamos pendientes | quedo a la | quedo en espera | aguardo |
		aguardamos | espero tu respuesta | espero su respuesta | esperamos tu respuesta |
		esperamos su respuesta | espero tus noticias | espero respuesta | responde a este |
		responda a este | responder a este | respondenos | respondeme | respondame | respondanos |
		responda por | contestame | contesta a este | conteste a este | contestar a este | contestanos |
		contesteme | respuesta a este | respondiendo a | respondas | me respondes | me contestas | dime |
		digame | decime | dinos | diganos | decinos | me dices | nos dices | me dice | me decis |
		me cuentas | me comentas | comentame | comenteme | comentanos | comentenos | nos comentas |
		avisame | aviseme | avisanos | avisenos | avisa | avise | me avisas | nos avisas | hazme saber |
		haznos saber | hagame saber | haganos saber | haceme saber | hacenos saber | dejame saber |
		dejanos saber | dejeme saber | hacernos saber | indicame | indiqueme | indicanos | indiquenos |
		indicarme | indicarnos | me indicas | nos indicas | nos indique | me indique | comunicanos |
		comuniquenos | comuniquelo | comunicarlo | comunicanoslo | notificanos | notifiquenos | informanos |
		informenos | escribeme | escribame | escribenos | escribanos | escribime | mandame un | mandeme un |
		manda un mensaje | llamame para | acuse de recibo | acusar recibo | acuse recibo | acusa recibo |
		acusar de recibo | confirmar recepcion | confirmar recibido | confirma recepcion |
		confirmar de enterad* | de enterado | de recibido | confirmar asistencia | confirma asistencia |
		confirmacion de asistencia | tu asistencia | su asistencia | asistiras | asistira | vas a asistir |
		vas a venir | lo antes posible | cuanto antes | a la brevedad | a la mayor brevedad | con un ok |
		con un si | dame el ok | dame un ok | me das el ok | das el visto bueno | un simple ok |
		que lo has visto | que lo has recibido | que has recibido | que recibiste | has recibido este |
		por este medio | por esta via | por este mismo medio | respuesta antes de | responde antes |
		confirmar antes de | aceptar la invitacion | acepta la invitacion | acepte la invitacion |
		aceptes la invitacion | aceptar la convocatoria | confirma que | confirma si | confirma cual |
		esperando tu respuesta | esperando su respuesta | con tu respuesta | en tu respuesta |
		agradecemos tu respuesta | agradezco tu respuesta | agradeceria tu respuesta | por favor responde |
		por favor avisa* | rsvp | se ruega respuesta
	`,
	settled: `
		no hace falta que respond* | no hace falta respond* | no hace falta que contest* |
		no hace falta contest* | no hace falta confirm* | no hace falta que confirm* |
		no es necesario respond* | no es necesario que respond* | no es necesario confirm* |
		no es necesario que confirm* | no es necesario contest* | no necesitas respond* |
		no necesita respond* | no necesitas confirm* | no precisa respuesta | no requiere respuesta |
		sin necesidad de respond* | sin necesidad de confirm* | no tiene que hacer nada |
		no hace falta hacer nada | no hace falta nada | no tienes que confirm* | no tienes que hacer |
		nada mas que hacer | salvo que me digas | salvo que nos digas | salvo que digas | salvo aviso |
		salvo que me avis* | salvo que nos avis* | salvo imprevisto* | salvo contraorden |
		salvo indicacion | salvo comunicacion | salvo noticia* | a menos que me digas | a menos que nos |
		a menos que me avis* | si no dices nada | si no me dices | si no te digo nada | si no nos dices |
		si no tengo noticias | si no recib* | si no hay respuesta | si no respondes | si no me avisas |
		si no tengo respuesta | de no recibir | damos por hecho | doy por hecho | damos por confirmad* |
		doy por confirmad* | lo doy por | se da por | se dara por | daremos por | dare por | entiendo que |
		entenderemos | asumimos que | asumo que | asumiremos | dalo por | delo por | cuenta con ello |
		ya he confirmado | ya confirme | ya hemos confirmado | ya les confirme | ya le confirme |
		ya he aceptado | ya acepte | ya hemos aceptado | he aceptado por | les he dicho que |
		le he dicho que | ya les dije que | ya le dije que | ya avise | ya he avisado | les avise que |
		he confirmado por | he confirmado tu | confirme tu asistencia | he dicho que si | ya esta todo |
		ya esta confirmado | ya esta hecho | se ha actualizado | ha sido actualizad* | ha sido modificad* |
		se ha modificado | esta actualizad* | ya actualice | ya cambie | ya lo cambie |
		calendario actualizado | invitacion actualizada
	`,
	// The reader's job interview.
	interview: `
		entrevist* | videoentrevista | preentrevista | interview | dinamica grupal | dinamica de grupo |
		assessment | prueba de seleccion | filtro telefonico | phone screen | screening | cita de trabajo
	`,
	talk: `
		charla | charlar | charlita | platica | platicar | platiquemos | conversacion | conversar |
		conversemos | conversamos | llamada | llamadita | videollamada | videoconferencia | videollamado |
		llamado telefonico | reunion | reunirnos | reunirte | reunirse | reunamos | reunirme | junta |
		juntarnos | juntemos | encuentro | encontrarnos | toma de contacto | primer contacto |
		contacto telefonico | cafe | cafecito | tinto | vernos | verte | verle | quedar | quedamos |
		quedemos | hablar contigo | hablar con usted | hablar con vos | hablar un rato | hablar de |
		hablar sobre | hablemos | hablar unos minutos | conocerte | conocerle | conocernos |
		conocer al equipo | conocer el equipo | conozcas al equipo | conozcas a | conocer la empresa |
		conocer las instalaciones | conocer la oficina | conozcas la | visitar* | visita |
		ver las instalaciones | ver la tienda | ver el taller | ensenarte | ensenarle | mostrarte |
		recorrido | pasarte por | pasarse por | pasate | pasa por la tienda | pasa por el | acercarte |
		acercarse | te acercas | acercate | acerquese | venir a | vente | ven a | venga a | vengas |
		sentarnos | sentarme contigo | sesion | comida con | almuerzo con | desayuno con | cita | meeting |
		call | videochamada | por telefono | por video | comentar | contarte | contarle | explicarte |
		explicarle | resolver dudas
	`,
	stage: `
		fase | fases | etapa | etapas | ronda | rondas | siguiente paso | proximo paso | proximos pasos |
		siguientes pasos | paso final | ultimo paso | filtro | preseleccion | entrevista final |
		entrevista tecnica | primera entrevista | segunda entrevista | tercera entrevista |
		ultima entrevista | presencial | en persona | onsite | on site | panel | tribunal | jurado |
		comite | screening | centro de evaluacion | assessment | dinamica* | prueba practica |
		prueba tecnica | caso practico | con el gerente | con la gerente | con el director |
		con la directora | con el jefe | con la jefa | con el responsable | con la responsable |
		con el equipo | con rrhh | con recursos humanos | con el cliente | con el hiring | hiring manager |
		terna | finalista* | shortlist | lista corta | candidatos finales | has superado | superado la |
		avanzaste | pasaste | quedaste entre | proceso selectivo
	`,
	job: `
		puesto | puestos | vacante | vacantes | plaza | posicion | cargo | rol | empleo | trabajo |
		trabajar con | trabajar en | la oferta | oportunidad | chamba | laburo | pega | busqueda laboral |
		la busqueda | busqueda de | perfil de | pasantia | practicas | becari* | beca | contrato | jornada |
		tiempo completo | medio tiempo | full time | part time | turno | turnos | rotativo* |
		horario laboral | sueldo | salario | salarial | remuneracion | retribucion |
		pretensiones salariales | expectativas salariales | bruto | neto | euros brutos |
		prestaciones de ley | prestaciones superiores | beneficios | incorporacion | fecha de ingreso |
		fecha de inicio | ingreso inmediato | inicio inmediato | hibrido | remoto | teletrabajo |
		home office | modalidad | experiencia | requisitos | funciones | responsabilidades | departamento |
		equipo de | incorporarte | incorporarse | unirte al equipo | unirte a | formar parte | suplencia |
		sustitucion | interin* | camarer* | cociner* | dependient* | auxiliar | ingenier* | administrativ* |
		comercial | operari* | analista | desarrollador* | gerente | encargad* | ayudante | vendedor* |
		contable | contador* | enfermer* | tecnico | tecnicos | mozo | moza | mozos
	`,
	recruiting: `
		recruiter | reclut* | seleccion | seleccionador* | contratacion | contratar | recursos humanos |
		rrhh | rr hh | rh | r h | capital humano | gestion humana | gestion de personas |
		personas y cultura | people | talento | talent | departamento de personas | area de personas |
		hiring | candidat* | aspirante* | postulante* | opositor* | finalista* | shortlist | terna |
		consultora | consultoria de | headhunter* | head hunter | cazatalentos | agencia | ett |
		empresa de trabajo temporal | empresa de servicios temporales | mi cliente | nuestro cliente |
		nuestra clienta | el cliente | empresa cliente | cliente final | importante empresa | la empresa |
		la compania | proceso | administracion de personal | desarrollo organizacional | psicolog* |
		generalista | hr | hrbp | business partner | bolsa de | concurso | oposicion | convocatoria
	`,
	application: `
		candidatura | candidaturas | postulacion | postulaciones | postulaste | se postulo | postulad* |
		postularte | postularse | aplicacion | aplicaste | aplicar | apliques | has aplicado | aplico a |
		aplicado a | solicitud | solicitaste | inscripcion | inscrit* | te has presentado | te apuntaste |
		inscribiste | curriculum | curriculo | curriculums | cv | hoja de vida | carta de presentacion |
		carta de motivacion | tu carta | su carta | carta de recomendacion | portfolio | portafolio |
		perfil | tu trayectoria | su trayectoria | trayectoria profesional | tu experiencia |
		su experiencia | experiencia profesional | tu interes en | su interes en | tu interes por |
		su interes por | por tu interes | por su interes | interes en la vacante | interes en el puesto |
		interes mostrado | enviaste tu | mandaste tu | nos enviaste | nos mandaste | que enviaste |
		que dejaste | que nos dejo | dejaste tu | en respuesta a | tu anuncio | el anuncio |
		nuestro anuncio | oferta publicada | infojobs | linkedin | indeed | computrabajo | occ | bumeran |
		zonajobs | elempleo | tecnoempleo | milanuncios | jobtoday | magneto | getonboard | glassdoor |
		talent clue | sap successfactors | workday | folio | numero de proceso | portal de empleo |
		documentacion
	`,
	arrival: `
		recepcion | pregunta por | pregunte por | preguntar por | preguntas por | pregunte en |
		pregunta en | preguntando por | preguntando en | identificate | identifiquese | identificarte |
		identificarse | anunciate | anunciese | anunciarte | registrate en | registro en | dni | nie | ine |
		ife | cedula | identificacion | documento de identidad | pasaporte | credencial | carnet |
		licencia de conducir | carne de conducir | trae | traiga | traer | traigas | lleve su | llevar |
		lleva | llevate | ten a mano | a la mano | tener a mano | copia de tu | copia de su | impreso |
		impresa | original y copia | llega | llegar | llegue | minutos antes | con antelacion |
		con anticipacion | puntual | puntualidad | tolerancia | sala | planta | piso | oficina | ascensor |
		elevador | puerta | entrada | acceso | caseta | vigilancia | conserje | porter* | guardia |
		seguridad | timbre | telefonillo | interfono | aparcamiento | aparcar | parking | estacionamiento |
		estacionar | parqueadero | cochera | metro | parada de | estacion de | colectivo | autobus | bus |
		direccion | ubicacion | ubicad* | mapa | google maps | nuestras oficinas | nuestra sede | sede de |
		instalaciones | poligono | calle | avenida | avda | entre calles | esquina | edificio | torre |
		bata | casco | botas | calzado | chaleco | epi | epis | ropa comoda | ropa de trabajo | vestimenta |
		vestir | camisa | pantalon | uniforme | mascarilla | nave industrial | formal casual
	`,
	preparation: `
		prepara | prepare | preparar | preparate | preparese | preparado | preparada | prepararte |
		prepararse | prepares | preparacion | te preparo | para preparar* | presentacion | powerpoint |
		diapositivas | caso practico | caso de estudio | ejercicio | reto | tarea | prueba tecnica |
		prueba de | pequena prueba | te pediran | le pediran | te van a pedir | te preguntaran |
		le preguntaran | te van a preguntar | te preguntara | preguntas | competencias | metodo star |
		situaciones reales | ejemplos | repasa | repase | repasar | revisa | revise la | echale un ojo |
		echa un vistazo | eche un vistazo | echale un vistazo | dale una mirada | pegale una mirada |
		dale una leida | lee | leete | lea | leer sobre | estudia | estudiar | investiga | informate sobre |
		conoce nuestra | conocer la empresa | mira la web | nuestra web | su web | pagina web | adjunto |
		descripcion del puesto | descripcion de la oferta | ficha del puesto | perfil del puesto |
		te paso la descripcion | te mando la descripcion | temas a tratar | temario |
		agenda de la entrevista | formato | estructura de la | consejos | recomendaciones | tips |
		ten en cuenta | tenga en cuenta | ten presente | por que quieres | por que te interesa |
		puntos fuertes | fortalezas | debilidades | motivacion | piensa en | pensar en | practica |
		ensayar | ensayo | simulacro | lugar tranquilo | buena conexion | conexion a internet |
		conexion estable | camara | prueba el audio | microfono | auriculares | audifonos |
		prueba el enlace | verifica tu conexion | buena iluminacion | un caso | caso a resolver
	`,
	debrief: `
		llamame despues | llamame cuando | llamame en cuanto | llamame luego | llameme despues |
		llameme cuando | llamame y me | me llamas despues | me llamas cuando | me llamas y |
		me llamas luego | llamanos | marcame | dame un toque | pegame un llamado | dame una llamada |
		dame un telefonazo | echame un telefonazo | escribeme despues | escribeme cuando | escribeme luego |
		escribime cuando | cuentame | contame | cuenteme | cuentenos | cuentanos | me cuentas |
		nos cuentas | ya me contaras | ya nos contaras | me contas | avisame como | avisame al |
		avisame que tal | me avisas como | dime que tal | dime como | me dices que tal | me dices como |
		comentame como | comentame que tal | comentas que tal | como te fue | como te ha ido | como te va |
		como fue | como ha ido | que tal te fue | que tal te ha ido | que tal ha ido | que tal fue |
		que tal te va | que tal la | tus impresiones | sus impresiones | tu impresion | tus sensaciones |
		feedback de la | cuando salgas | cuando termines | cuando acabes | al salir | al terminar |
		al acabar | a la salida | nada mas salir | en cuanto salgas | en cuanto termines | apenas salgas |
		apenas termines | despues de la entrevista | tras la entrevista | luego de la entrevista |
		hablamos despues | hablamos luego | comentamos despues
	`,
	trial: `
		prueba de trabajo | hacer una prueba | hacerte una prueba | hacer un dia | hacer la prueba |
		hagas una prueba | prueba practica | prueba en | prueba de cocina | prueba de sala |
		prueba de barra | venir a probar | probar unas | probar un | probarte | a prueba | de prueba |
		prueba remunerada | prueba pagad* | una manana con | una tarde con | medio dia con | un dia con |
		unas horas con | pasar la manana | pasar el dia | pasar unas horas | pasar un dia |
		dia con el equipo | jornada con | acompanar al equipo | acompanar a | ver como trabajas |
		verte trabajar | ver como te desenvuelves | ver como funciona | shadowing | trial |
		practica de manejo | demostracion practica | clase muestra | clase demo | clase demostrativa |
		prueba de manejo | prueba de conduccion | prueba de soldadura | prueba de campo | primer turno
	`,
	meetingLink: `
		enlace | liga | link | vinculo | unirse | unirte | unete | unirme | unase | ingresa a | ingrese a |
		ingresa al | ingresar | conectate | conectese | conectarte | conectarse | conecta | te conectas |
		accede | acceda | acceder a la | acceso a la reunion | entrar a la | entra en el | haz clic |
		haga clic | da clic | hace clic | pulsa aqui | id de reunion | id de la reunion | id reunion |
		codigo de acceso | codigo de reunion | contrasena | passcode | pin | clave | meeting id | teams |
		zoom | meet | skype | webex | hangouts | jitsi | whereby | videollamada | videoconferencia |
		sala virtual | sala de espera | plataforma | marcar por telefono | numero de conferencia |
		opciones de la reunion | organizador | necesita ayuda | whatsapp video
	`,
	sentBy: `
		no responder | no respondas | no responda | por favor no respond* | no contestar | no conteste |
		no contestes | noreply | no reply | correo automatico | mensaje automatico | email automatico |
		generado automaticamente | mensaje generado | enviado automaticamente | este es un mensaje |
		este es un correo | este correo es | este correo fue enviado | este mensaje fue enviado |
		este mensaje ha sido | correo ha sido enviado | buzon no | no monitorizad* | no monitoread* |
		no es atendid* | no atendid* | no admite respuestas | direccion no | desatendid* | enviado por |
		enviado a traves de | enviado desde | enviado mediante | en nombre de | con tecnologia de |
		powered by | agregar al calendario | anadir al calendario | anadir a calendario |
		agregar a calendario | agregar a google | anadir a google | guardar en calendario |
		anadir a mi calendario | anadelo a tu calendario | agregalo a tu calendario | google calendar |
		outlook calendar | ical | ics | invitacion de google | invitacion de calendario | invitados |
		asistiras | gestionar reserva | gestionar tu reserva | gestionar cita | administrar cita |
		ver cita | ver detalles | ver entrevista | portal del candidato | portal de candidatos |
		area del candidato | area privada | tu area | tu cuenta | inicia sesion | iniciar sesion |
		inicie sesion | acceder al portal | perfil de candidato | calendly | greenhouse | lever | workday |
		teamtailor | smartrecruiters | personio | bizneo | factorial | hirevue | taleo | successfactors |
		icims | hiring room | hiringroom | pandape | viterbit | kenjo | notificacion automatica |
		notificaciones | preferencias de correo
	`,
	// Other matters of the same words.
	media: `
		podcast | periodista | periodistas | periodismo | periodico | diario | prensa |
		medio de comunicacion | medios de comunicacion | redaccion | redactor* jefe | articulo | reportaje |
		reporter* | cronica | columna | revista | radio | emisora | television | tele | tv | canal |
		en directo | en vivo | al aire | grabacion | grabar | grabamos | grabaremos | emision | emitira |
		emitir | episodio | capitulo | oyentes | audiencia | lectores | entrevista para nuestr* |
		declaraciones | on the record | off the record | cita textual | titular | fotografo |
		sesion de fotos | foto para | documental | libro | presentador* | locutor* | youtube | streaming |
		blog | nota para | cuestionario para | sobre tu trabajo como | sobre tu proyecto |
		sobre tu historia | testimonio | nuestro programa | medio digital | autor | autora | publicaremos |
		publicarla | publicarlo | nuestra publicacion | para publicar
	`,
	research: `
		investigacion | user research | ux research | usabilidad | test de usuario |
		experiencia de usuario | estudio | participante* | tu participacion en | encuesta | encuestas |
		encuestador* | cuestionario | focus group | grupo focal | grupo de discusion | grupo de enfoque |
		dinamica de grupo sobre | incentivo | recompensa | tarjeta regalo | tarjeta de regalo | vale de |
		vale amazon | cheque regalo | gift card | compensacion | compensaremos | gratificacion |
		remunerado con | por tu participacion | tu opinion | su opinion | opiniones | tu experiencia con |
		tu experiencia usando | como usuari* | como client* | usuarios | consentimiento |
		confidencialidad de | anonim* | universidad de | investigador* | entrevista en profundidad |
		entrevistas en profundidad | ensayo clinico | panelista* | panel de consumidores | voluntari* para
	`,
	leaving: `
		entrevista de salida | entrevista de egreso | entrevista de retiro | exit interview | ultimo dia |
		salida de la empresa | tu salida | su salida | tu baja | baja voluntaria | renuncia | dimision |
		desvinculacion | offboarding | despido | finiquito | liquidacion | indemnizacion | preaviso |
		devolver | devolucion | entrega del portatil | entregar el equipo | entregar la laptop |
		entregar tu | entrega de equipo | portatil de empresa | tarjeta de acceso | llaves | traspaso |
		handover | entrega de puesto | despedida | dejas la empresa | deja la empresa | dejas la compania |
		dejar la empresa | tu marcha | motivos de tu | vida laboral | certificado de empresa |
		carta laboral | constancia laboral | prejubilacion | jubilacion | jubila | ere
	`,
	school: `
		colegio | cole | escuela | instituto | guarderia | jardin infantil | jardin de infantes |
		jardin de infancia | kinder | preescolar | primaria | secundaria | bachillerato | maestr* |
		profesor* | profe | tutor | tutora | tutoria | tutorias | jefatura de estudios | orientador* |
		alumn* | estudiante* | tu hijo | tu hija | su hijo | su hija | vuestro hijo | vuestra hija | hijos |
		padres | madres | familias | entrega de boletines | boleta | calificaciones | notas | trimestre |
		curso escolar | ciclo escolar | ano escolar | matricula | matriculacion | inscripcion escolar |
		admision escolar | plaza escolar | ampa | apoderado* | acudiente* | aula | clase | clases |
		comedor | extraescolares | excursion | salida escolar | ruta escolar | entrevista con la familia |
		entrevista familiar | educador* infantil | psicopedagog* | segundo de eso | tercero de eso
	`,
	official: `
		policia | comisaria | guardia civil | mossos | ministerio publico | fiscalia | fiscal | denuncia |
		declaracion | declarar | testigo | testigos | juzgado | juicio | vista oral | tribunal | juez |
		jueza | audiencia | abogad* | procurador | notari* | escritura | citacion judicial | demanda |
		conciliacion | mediacion | smac | siniestro | perito | peritaje | peritacion | aseguradora |
		seguros | poliza | reclamacion | parte de accidente | indemnizacion | hacienda |
		agencia tributaria | renta | cita previa | impuesto* | aeat | sat | afip | arca | dian | irpf |
		iva | inspeccion | ayuntamiento | municipalidad | alcaldia | concejal* | padron | empadronamiento |
		registro civil | seguridad social | imss | infonavit | anses | pami | tesoreria | tramite |
		tramites | expediente | resolucion | sede electronica | certificado digital | dni electronico |
		renovacion del dni | pasaporte | licencia | multa | sancion | dgt | transito | permiso de conducir |
		censo | mesa electoral | servicios sociales | trabajador* social | subvencion |
		defensor del pueblo | su seguro | tu seguro | el seguro | seguro de hogar | seguro de coche |
		seguro de auto | notificacion judicial | ley de dependencia
	`,
	visa: `
		visa | visado | visados | visas | embajada | consulado | consular | cas | ds 160 | biometric* |
		huellas | extranjeria | inmigracion | migracion | migraciones | permiso de trabajo | residencia |
		residente | arraigo | nie | tie | nacionalidad | ciudadania | carta de naturaleza | ccse | dele |
		asilo | refugi* | proteccion internacional | reagrupacion | pasaporte | apostilla | uscis |
		green card | frontera | oficina de extranjeros | turista
	`,
	jobcentre: `
		sepe | oficina de empleo | inem | paro | prestacion | prestaciones | subsidio | desempleo |
		demanda de empleo | demandante de empleo | demandantes de empleo | sellar | darde |
		renovar la demanda | servicio publico de empleo | servicio de empleo | servicio nacional de empleo |
		sae | lanbide | servef | ecyl | orientacion laboral | orientador* | tutor de empleo | itinerario |
		insercion laboral | garantia juvenil | plan de empleo | ingreso minimo | imv | renta minima |
		seguro social | agencia publica de empleo | caja de compensacion | comfama |
		mecanismo de proteccion | anses | acuerdo de actividad | compromiso de actividad
	`,
	medical: `
		medic* | doctor | doctora | dr | dra | clinica | clinicas | consultorio | consulta con |
		centro de salud | ambulatorio | hospital | hospitalario | sanatorio | urgencias | paciente |
		pacientes | turno con | especialista | dentista | dental | odontolog* | ortodoncia | empaste |
		muela | fisio | fisioterap* | kinesiolog* | osteopata | rehabilitacion | psicolog* clinic* |
		psiquiatr* | terapeuta | terapia | nutricionista | dietista | podolog* | oculista | oftalmolog* |
		optica | revision de la vista | gafas | lentes | dermatolog* | ginecolog* | pediatra | pediatria |
		cardiolog* | traumatolog* | ecografia | radiografia | resonancia | analitica | analisis de sangre |
		analisis clinicos | en ayunas | ayuno | muestra de | laboratorio clinico | vacuna* | dosis |
		cirugia | operacion | preoperatorio | chequeo | mutua | obra social | prepaga | eps |
		tarjeta sanitaria | veterinari* | mascota | perro | gato | receta | enfermeria | matrona |
		embarazo | en la consulta | consulta del | pasar consulta | consulta psicologica
	`,
	property: `
		pisos | apartamento | apto | vivienda | viviendas | inmueble | inmuebles | inmobiliari* | casa en |
		chalet | atico | habitacion | local comercial | terreno | alquiler | alquilar | alquilado | renta |
		rentar | arriendo | arrendar | arrendador* | arrendatari* | arrendamiento | inquilin* |
		propietari* | casero | casera | dueno del | duena del | companer* de piso | roommate | roomie |
		fianza | deposito | aval | avalista | fiador | visitar el departamento | ver la casa |
		ver el departamento | administrador de fincas | mudanza | hipoteca | tasacion | tasador |
		compraventa | arras | escritura | idealista | fotocasa | habitaclia | inmuebles24 | zonaprop |
		metrocuadrado | finca raiz | expensas | gastos de comunidad | metros cuadrados | m2 | dormitorios |
		recamaras | el piso | un piso | del piso | al piso | piso en | vecino | vecina | vecinos
	`,
	services: `
		entrega | pedido | paquete | tu envio | su envio | reparto | repartidor* | mensajer* | seur | mrw |
		dhl | fedex | amazon | seguimiento | sera entregado | taller mecanico | coche | carro | vehiculo |
		itv | verificacion vehicular | vtv | servicio de mantenimiento | neumaticos | ruedas | llantas |
		cambio de aceite | concesionario | agencia de autos | prueba de conduccion | caldera | calentador |
		gas | lectura del contador | fontaner* | plomer* | electricista | cerrajer* | pintor | albanil |
		instalador* | instalacion de | fibra | router | movistar | vodafone | orange | telmex |
		tecnico a domicilio | visita del tecnico | visita tecnica | nuestro tecnico | un tecnico |
		reparacion | averia | servicio tecnico | lavadora | electrodomestico | aire acondicionado |
		peluquer* | barberia | estetica | manicura | masaje | spa | salon de belleza | corte de pelo |
		depilacion | banco | sucursal | asesor* financier* | tu gestor | cuenta bancaria | prestamo |
		credito | hipoteca | hipotecario | inversion | plan de pensiones | asesoria | gestoria |
		fumigacion | jardiner* | canguro | ninera | gimnasio | entrenador personal | autoescuela |
		clase de conducir | mesa para | reserva en | el envio | envio a domicilio | estado del envio |
		oficina de correos | tu auto | su auto | el auto | seguro del auto | servicio de limpieza |
		limpieza del hogar | gestor personal
	`,
	sales: `
		demo | demostracion | nuestra plataforma | nuestro software | nuestra solucion |
		nuestras soluciones | nuestra herramienta | nuestro producto | nuestros productos |
		nuestros servicios | plataforma de | presupuesto | presupuestos | cotizacion | cotizaciones |
		cotizar | propuesta comercial | propuesta economica | oferta comercial | tarifas | tarifa | precio |
		precios | descuento | promocion | oferta especial | prueba gratuita | gratis | sin compromiso |
		suscripcion | planes | contrato de servicio | alianza | colaboracion | colaborar con | partner |
		partners | partnership | proveedor* | distribuidor* | cliente potencial | tu negocio | su negocio |
		tu empresa | su empresa | vuestra empresa | empresas como | ayudar a tu | ayudarle a | ayudamos a |
		aumentar ventas | aumentar tus | mejorar tus | reducir costes | reducir costos | ahorrar | ahorra |
		optimizar | automatizar | roi | leads | account manager | comprar | factura | caso de exito |
		casos de exito | llamada de 15 minutos | 15 minutos para | te muestro | mostrarle como |
		mostrarte como | ensenarte como | te interesaria ver | reunion comercial | software de |
		licencia de software
	`,
	training: `
		webinar | webinario | seminario | seminarios | curso | cursos | taller | talleres | masterclass |
		master class | clase magistral | formacion | formaciones | capacitacion | capacitaciones |
		jornada formativa | sesion formativa | sesion informativa | charla informativa | charla sobre |
		conferencia online | bootcamp | certificacion | certificado de | diploma | diplomado | simulacro |
		simulacion de entrevista | entrevista simulada | entrevista de practica | mock interview | coach |
		coaching | mentor | mentora | mentoria | mentoring | orientacion profesional | asesoria de cv |
		revision de cv | revision de tu cv | clinica de cv | mejora tu cv | mejorar tu cv |
		preparacion de entrevistas | preparar entrevistas | preparar tu entrevista | como superar |
		supera tu entrevista | supera la entrevista | aprende | aprenderas | aprender a | domina |
		inscribete | inscribase | inscripciones | plazas limitadas | cupos limitados | cupo limitado |
		tu plaza | tu lugar | plaza confirmada | ponente* | docente | instructor* | temario | modulo |
		modulos | campus virtual | aula virtual | e learning | inscripcion gratuita
	`,
	newsletter: `
		newsletter | boletin | en este numero | en esta edicion | esta semana en | lo mas leido | leer mas |
		lee mas | seguir leyendo | sigue leyendo | ver mas | saber mas | mas informacion aqui | descubre |
		suscrib* | suscripcion | suscriptor* | darte de baja | darse de baja | date de baja |
		darme de baja | baja aqui | dar de baja | dejar de recibir | no deseas recibir | no desea recibir |
		si no quieres recibir | recibes este correo | recibe este correo | recibes este email |
		recibes este mensaje porque | recibe este mensaje porque | estas recibiendo | ver en el navegador |
		ver en navegador | ver en tu navegador | ver este correo | ver version | version web |
		version online | consejos para | consejos de | trucos | tips para | claves para | las claves |
		guia para | guia gratuita | 10 consejos | 5 consejos | preguntas mas frecuentes en |
		preguntas frecuentes | preguntas de entrevista | errores que | errores en | como preparar |
		como superar | como responder | como destacar | como conseguir | como triunfar |
		tu proxima entrevista | articulo* | blog | descarga | descargar | ebook | siguenos |
		redes sociales | instagram | comparte este | reenvia este | todos los derechos reservados |
		preferencias | patrocinad* | publicidad | black friday
	`,
	advert: `
		alerta de empleo | alerta de trabajo | tu alerta | alertas | nuevas ofertas | nuevas vacantes |
		nuevos empleos | nuevos trabajos | ofertas para ti | ofertas de empleo | ofertas de trabajo |
		empleos para ti | empleos similares | ofertas similares | ofertas que | vacantes para ti |
		vacantes disponibles | vacantes en | empleos en | trabajos en | ofertas en | te puede interesar |
		te pueden interesar | puede interesarte | podrian interesarte | recomendad* | segun tu perfil |
		basado en tu perfil | coinciden con tu | coincide con tu | aplica ahora | aplica aqui | aplica ya |
		aplicar ahora | postulate | postulese | inscribete | inscribirme | ver oferta | ver ofertas |
		ver todas | ver vacante | ver empleo | ver empleos | ver mas ofertas | inscribirse | envia tu cv |
		envia tu curriculum | enviar cv | manda tu cv | mandar cv | envia tu hoja de vida | deja tu cv |
		estamos contratando | contratamos | contratacion inmediata | estamos buscando | buscamos |
		se busca | se necesita | se solicita | solicitamos personal | importante empresa busca |
		importante empresa solicita | unete a nuestro equipo | unete al equipo | trabaja con nosotros |
		jornada de reclutamiento | jornada de contratacion | jornada de empleo | reclutamiento masivo |
		feria de empleo | entrevistas inmediatas | entrevista inmediata | presentarse con | presentate con |
		presentarse en | acude con tu | sin cita previa | sin experiencia | ofrecemos | requisitos |
		interesados | hace _ dias | hace _ horas | publicad* | crear alerta | cancelar alerta |
		desactivar alerta | busqueda guardada | se el primero | solicitud sencilla | candidatos activamente
	`,
	approach: `
		he visto tu perfil | he visto su perfil | vi tu perfil | vi su perfil | vimos tu perfil |
		hemos visto tu perfil | encontre tu perfil | encontre su perfil | encontramos tu perfil |
		he encontrado tu perfil | di con tu perfil | me ha llegado tu perfil | me llego tu perfil |
		me ha llamado la atencion | me llamo la atencion | nos llamo la atencion | tu perfil me |
		tu perfil en | su perfil en | revisando tu perfil | revise tu perfil | revisando perfiles |
		en linkedin | por linkedin | he visto que | vi que | veo que | estas abiert* | estarias abiert* |
		esta abiert* | estaria abiert* | abiert* a | escuchar propuestas | escuchar ofertas |
		escuchar nuevas | te interesaria | le interesaria | te podria interesar | le podria interesar |
		podria interesarte | podria interesarle | te puede interesar | puede que te interese | te interesa |
		le interesa | estas interesad* | estarias interesad* | estaria interesad* | si te interesase |
		en caso de estar interesad* | gran oportunidad | excelente oportunidad | interesante oportunidad |
		oportunidad interesante | oportunidad unica | increible oportunidad | nueva oportunidad |
		tengo una oportunidad | tenemos una oportunidad | oportunidad profesional | nuevos retos |
		nuevo reto | nuevo desafio | nuevos desafios | reto profesional | proyecto interesante |
		un proyecto | estoy buscando | estamos buscando | ando buscando | busco un | busco una |
		buscamos un | buscamos una | estoy ayudando a | estoy colaborando con | colaboramos con |
		trabajo con una empresa | mi cliente busca | nuestro cliente busca | mi cliente esta buscando |
		seleccionamos para | me pongo en contacto | nos ponemos en contacto | me permito contactar* |
		te contacto | le contacto | te escribo porque | le escribo porque | te escribo por |
		contactarte por | mi nombre es | soy recruiter | soy reclutador* | soy consultor* | soy headhunter |
		estas buscando | buscas trabajo | buscas empleo | buscando activamente | cambio de trabajo |
		cambio profesional | estas contento | eres feliz | tiempo para una llamada | breve llamada |
		llamada rapida | te apetece | enviame tu | mandame tu cv | pasame tu cv | cv actualizado |
		hoja de vida actualizada | conoces a alguien | recomendar a alguien
	`,
	interviewer: `
		entrevistas a | vas a entrevistar | entrevistaras a | entrevistara a | va a entrevistar |
		entrevistaremos a | entrevistamos a | entrevistar a | tienes que entrevistar | te toca entrevistar |
		puedes entrevistar | podrias entrevistar | como entrevistador* | eres entrevistador* |
		otros entrevistadores | panel de entrevista* | panel de seleccion | miembro del panel |
		miembro del tribunal | vocal del tribunal | comite de seleccion | formas parte del panel |
		hoja de evaluacion | formulario de evaluacion | plantilla de evaluacion | plantilla de entrevista |
		ficha de evaluacion | rubrica | scorecard | guia de entrevista | guion de entrevista |
		guion de la entrevista | interview kit | formulario de feedback | formato de evaluacion |
		completa la evaluacion | rellena la evaluacion | completar la evaluacion | rellenar la evaluacion |
		deja tu feedback | envia tu feedback | enviar tu feedback | enviar tu evaluacion |
		tu feedback sobre | tu valoracion | su valoracion | tu evaluacion del | tu evaluacion de |
		evalua a | evaluar a | evaluar al candidato | valoracion del candidato |
		valoracion de la candidata | evaluacion del candidato | evaluacion de la candidata |
		feedback del candidato | feedback sobre el candidato | feedback sobre la candidata |
		que te parecio el | que te parecio la | que te ha parecido | que os ha parecido | el candidato es |
		la candidata es | el candidato se | la candidata se | el candidato tiene | la candidata tiene |
		el candidato viene | el candidato llega | la candidata llega | el candidato sera |
		la candidata sera | candidato programado | candidato agendado | nuevo candidato | nueva candidata |
		candidato para | candidata para | candidato a entrevistar | nombre del candidato |
		datos del candidato | perfil del candidato | perfil de la candidata | adjunto el cv | adjunto cv |
		te adjunto su | cv adjunto | cv de | cv del candidato | curriculum del candidato | su cv | sus cv |
		los cv | hoja de vida del candidato | hoja de vida adjunta | preguntas para el candidato |
		repartirnos las preguntas | repartir las preguntas | quien pregunta que | parte tecnica y yo |
		hiring manager | para tu equipo | nueva incorporacion de | tu vacante | la vacante de tu |
		entrevistas de hoy | entrevistas de manana | entrevistas programadas | entrevistas para el puesto |
		candidatos de hoy | candidatos de manana | candidatos preseleccionados | lista de candidatos |
		terna de candidatos | tres candidatos | dos candidatos | cuatro candidatos | varios candidatos |
		los candidatos | decision sobre el candidato | debrief con
	`,
	past: `
		gracias por venir | gracias por haber venido | gracias por asistir | gracias por acudir |
		gracias por acercarte | gracias por tu tiempo | gracias por su tiempo | gracias por vuestro tiempo |
		gracias por el tiempo | gracias por la entrevista | gracias por la charla |
		gracias por la conversacion | gracias por la reunion | gracias por participar |
		gracias por haber participado | gracias por tu participacion | gracias por su participacion |
		gracias por tu visita | gracias por atendernos | gracias por recibirme | gracias por conectarte |
		gracias por hablar | gracias por compartir | gracias por dedicar* | gracias de nuevo por |
		agradecerte tu tiempo | agradecemos tu tiempo | agradecemos su tiempo | agradezco tu tiempo |
		agradecer tu participacion | agradecemos tu participacion | agradecemos su participacion |
		un placer conocerte | un placer conocerle | un placer haber* | un placer hablar contigo |
		un gusto conocerte | un gusto haber* | fue un placer | fue un gusto | ha sido un placer |
		ha sido un gusto | fue muy agradable | encantad* de haber* | nos encanto conocerte |
		nos gusto conocerte | nos ha gustado conocerte | me gusto hablar | disfrutamos | ayer |
		la semana pasada | el otro dia | esta manana fue | como te fue | como te ha ido | como fue |
		que tal te fue | que tal fue | que tal te ha ido | que tal la entrevista | como ha ido |
		como te sentiste | tras tu entrevista | tras la entrevista | tras nuestra entrevista |
		tras nuestra reunion | tras la conversacion | tras haber* | despues de tu entrevista |
		despues de la entrevista | despues de nuestra | luego de tu entrevista | luego de la entrevista |
		luego de nuestra | a raiz de la entrevista | en relacion a la entrevista |
		respecto a la entrevista | la entrevista que tuvimos | que mantuvimos | que tuviste |
		que realizaste | entrevista realizada | entrevista mantenida | feedback de | feedback sobre |
		retroalimentacion | comentarios de la entrevista | te daremos feedback | tendremos una respuesta |
		tomaremos una decision | estamos valorando | seguimos valorando | seguimos evaluando |
		estamos deliberando | decision final | resultado de la entrevista | resultado de tu |
		resultados de la | valora tu experiencia | tu experiencia en la entrevista | valora la entrevista |
		nos conocimos | nos vimos | nos reunimos | estuviste | estuvimos hablando
	`,
	rejection: `
		no has sido seleccionad* | no ha sido seleccionad* | no fuiste seleccionad* | no fue seleccionad* |
		no has resultado | no ha resultado | no has superado | no ha superado | no superaste | no quedaste |
		descartad* | descartar* | otro candidato | otra candidata | otros candidatos | otras candidatas |
		otras candidaturas | otros perfiles | otro perfil | otro postulante | otros postulantes |
		mas se ajusta* | se ajusta mas | se ajustan mas | se ajusta mejor | se ajustan mejor | encajan mas |
		encaja mejor | encajan mejor | se adecuan mas | mas acorde* | mas alinead* | mas afin* |
		mayor experiencia | no seguir adelante | no seguir con | no continuar | no continuaremos |
		no continuara | no continuas | no continua | no avanzar | no avanzaremos | no avanzas |
		no vamos a avanzar | no vamos a continuar | no vamos a seguir | no seguiremos | no proseguir |
		no podemos avanzar | no podemos continuar | no podemos ofrecer* | no podemos seguir | no encaja |
		no se ajusta | no cumple | hemos decidido no | decidimos no | hemos decidido continuar con |
		hemos decidido avanzar con | decidimos avanzar con | decidimos continuar con |
		hemos decidido seguir | hemos optado por | optamos por | hemos elegido a | hemos seleccionado a |
		se ha seleccionado a | nos hemos decantado | hemos apostado por | en esta ocasion |
		en esta oportunidad | esta vez no | por esta vez | por el momento no | lamentamos comunicar* |
		lamentamos informar* | lamento comunicar* | lamento informar* | sentimos comunicar* |
		sentimos informar* | siento comunicar* | siento informar* | sentimos decirte | lamentablemente no |
		desafortunadamente no | desgraciadamente no | tu candidatura no | su candidatura no |
		tu postulacion no | tu perfil no | su perfil no | tu solicitud no | fuera del proceso |
		finaliza aqui | concluye aqui | finalizado tu proceso | vacante fue cubierta | vacante ya fue |
		puesto ha sido cubierto | proceso ha finalizado | proceso ha concluido | te deseamos exito* |
		te deseamos mucho exito | te deseamos mucha suerte | te deseamos lo mejor | te deseamos suerte |
		le deseamos exito* | le deseamos mucho exito | le deseamos lo mejor | le deseamos suerte |
		en tu busqueda | en su busqueda | busqueda de empleo | futuros procesos | futuras vacantes |
		futuras oportunidades | futuras busquedas | proximas oportunidades | proximas vacantes |
		futuras ofertas | para futuros | en un futuro | en el futuro | guardaremos tu | guardaremos su |
		conservaremos tu | conservaremos su | mantendremos tu | mantendremos su | base de datos |
		en cartera | te tendremos en cuenta | te tendremos presente | lo tendremos en cuenta |
		le tendremos en cuenta | no te desanimes | te animamos a | le animamos a |
		alto numero de candidat* | gran cantidad de candidat* | nivel de los candidatos | decision dificil |
		dificil decision | no fue facil
	`,
	offer: `
		oferta formal | oferta en firme | oferta economica | oferta laboral | oferta de incorporacion |
		carta oferta | carta de oferta | propuesta de contratacion | propuesta laboral | propuesta formal |
		propuesta economica | hacerte una oferta | hacerte llegar la oferta | hacerle una oferta |
		ofrecerle el puesto | ofrecerte el | ofrecerte la | el puesto es tuyo | estas contratad* |
		has conseguido el | te has quedado con | fuiste elegid* | has sido elegid* |
		sido seleccionad* para el puesto | fuiste seleccionad* para el puesto | queremos contratar* |
		queremos que te incorpores | queremos que te unas | condiciones de la oferta |
		condiciones economicas | condiciones laborales | contrato de trabajo | contrato laboral |
		contrato adjunto | adjunto contrato | el contrato | firma del contrato | firma de contrato |
		firmar contrato | firmado | firma de la | firmar la oferta | aceptar la oferta | acepta la oferta |
		aceptacion de la oferta | aceptes la oferta | fecha de incorporacion | fecha de ingreso |
		fecha de inicio | tu incorporacion | su incorporacion | incorporacion el | te incorporas |
		se incorpora | empezaras el | comienzas el | empiezas | inicias el | inicio de labores |
		alta en la seguridad social | dar de alta | darte de alta | documentacion para el alta |
		documentos de ingreso | documentos de contratacion | numero de seguridad social | nss | curp | rfc |
		cuil | numero de cuenta | examen medico | examenes medicos | examen de ingreso |
		reconocimiento medico | preocupacional | preocupacionales | onboarding | induccion | primer dia |
		primera semana | bienvenid* | plan de acogida | tu nuevo equipo | nuevo empleado | nuevo ingreso |
		nuevo companero | equipo informatico | portatil | periodo de prueba | salario acordado
	`,
	reference: `
		referencias | referencia laboral | como referencia | contacto de referencia |
		contactos de referencia | personas de referencia | persona de referencia | verificacion laboral |
		reference check | recomendacion | recomendarias | recomendaria | te ha puesto como |
		lo ha puesto como | te ha dado como | nos ha facilitado tu | nos ha dado tu | nos dio tu |
		dio tu nombre | dio su nombre | facilito tu | facilito su | ex jefe | exjefe | ex jefa |
		antiguo jefe | anterior jefe | anterior empleador | empleador anterior | trabajo contigo |
		trabajo con usted | trabajo en tu empresa | trabajo en su empresa | trabajo bajo | antecedentes |
		estudio de seguridad | estudio socioeconomico | visita domiciliaria | background check |
		certificado de delitos
	`,
	test: `
		la prueba | prueba online | prueba en linea | prueba tecnica | prueba de nivel | prueba de ingles |
		prueba de excel | prueba de codigo | prueba de programacion | prueba escrita | psicotecnic* |
		psicometric* | psicometria | test | tests | examen | evaluacion | evaluaciones | assessment |
		reto tecnico | reto de programacion | desafio tecnico | challenge | hackerrank | codility |
		codesignal | testgorilla | take home | caso para resolver | ejercicio | para hacer en casa |
		entrevista en diferido | entrevista diferida | entrevista asincrona | entrevista grabada |
		entrevista pregrabada | entrevista en video | videoentrevista | video entrevista |
		video presentacion | videopresentacion | hirevue | willo | spark hire | visiotalent | easyrecrue |
		hireflix | grabar | graba tus | graba tu | graba un video | grabes un | un video de | video corto |
		tus respuestas | sus respuestas | responder a las preguntas | cuando quieras | cuando quiera |
		cuando te venga bien | en cualquier momento | a tu ritmo | en el momento que | completar |
		realiza la | realice la | iniciar prueba | comenzar prueba | fecha limite | plazo | tienes hasta |
		tiene hasta | dispones de | dispone de | caduca | vence | expira | vencimiento | tiempo limite |
		cronometrad* | intento | completa el | completa la | completa las | completa los | completa tu |
		complete el | complete la | complete su | una prueba | las pruebas | prueba de conocimientos |
		prueba practica online | prueba antes | pruebas de | graba las | graba una | grabe su | grabe sus |
		grabe un
	`,
	received: `
		hemos recibido | recibimos tu | recibimos su | recibida tu | hemos registrado | se ha registrado |
		registrada correctamente | registrado correctamente | se ha enviado | se envio correctamente |
		enviada correctamente | enviada con exito | candidatura recibida | candidatura enviada |
		candidatura registrada | solicitud recibida | solicitud enviada | solicitud registrada |
		postulacion recibida | postulacion enviada | postulacion exitosa | inscripcion registrada |
		inscripcion recibida | inscripcion realizada | tu candidatura ha sido | su candidatura ha sido |
		tu solicitud ha sido | su solicitud ha sido | tu postulacion ha sido | tu postulacion fue |
		tu inscripcion | su inscripcion | te has inscrito | se ha inscrito | te inscribiste |
		te postulaste | has aplicado | aplicaste a | acuse de recibo | confirmacion de recepcion |
		confirmacion de inscripcion | confirmamos la recepcion | gracias por inscribirte |
		gracias por postular* | gracias por tu postulacion | gracias por aplicar | gracias por tu interes |
		gracias por su interes | gracias por enviar* | gracias por tu candidatura |
		gracias por tu solicitud | gracias por tu aplicacion | gracias por presentar* |
		agradecemos tu interes | agradecemos su interes | agradecemos tu postulacion | revisaremos |
		revisara tu | revisara su | revisaran | revisando tu | revisando su | estamos revisando |
		estamos analizando | en revision | sera revisad* | sera analizad* | sera evaluad* | sera valorad* |
		esta siendo | analizaremos | evaluaremos | valoraremos | estudiaremos | vamos a revisar |
		nuestro equipo revisara | nuestro equipo de seleccion | si tu perfil | si su perfil |
		si tu candidatura | si su candidatura | si tu experiencia | si encaja | si encajas | si se ajusta |
		si cumples | si cumple con | si eres seleccionad* | si resultas | si resulta seleccionad* |
		si avanzas | si has sido | si es preseleccionad* | en caso de resultar | en caso de avanzar |
		de ser seleccionad* | de resultar seleccionad* | de ser preseleccionad* |
		nos pondremos en contacto | nos comunicaremos | nos estaremos comunicando | te contactaremos |
		le contactaremos | lo contactaremos | nos contactaremos | te estaremos contactando |
		te llamaremos para | tendras noticias | recibiras noticias | recibiras una respuesta |
		te mantendremos informad* | le mantendremos informad* | te informaremos | le informaremos |
		te iremos informando | proximos dias | proximas semanas | estado de tu | seguimiento de tu |
		no supone | no implica | solo se contactara | solo contactaremos | unicamente contactaremos |
		si no recibes | en un plazo
	`,
	friends: `
		cena | cenar | cenamos | cenita | comida familiar | comemos | almorzar | almorzamos | asado |
		parrillada | carne asada | barbacoa | barbacoas | tomar algo | tomamos algo | copas | canas |
		cervezas | birra* | chelas | polas | vinito | vermut | tapas | pizza | tacos | cafe y | merienda |
		desayuno | fiesta | fiestas | cumple | cumples | cumpleanos | aniversario | boda | bautizo |
		despedida de soltera | navidad | nochebuena | noche vieja | besos | beso | besitos | besazo | bss |
		besote | abrazos | abrazo fuerte | abrazote | te quiero | te echo de menos | te extrano | carino |
		mi amor | guap* | cari | hija | hijo | mama | papa | mami | papi | abuela | abuelo | abu | tita |
		herman* | cunad* | sobrin* | amig* | colega | boludo | che | wey | guey | parce | cuate | compa |
		jaja* | jeje* | xd | cine | peli | pelicula | concierto | partido | futbol | padel | playa | finde |
		fin de semana juntos | viaje a | vacaciones juntos | quedamos todos | quedada | ponernos al dia |
		cuanto tiempo | hace mucho que | a ver si nos vemos | como va la busqueda | que tal la busqueda |
		como te va con | vienes a casa | en mi casa | los ninos | la familia | foto* de | primo | prima |
		primos | primas | un vino | unos vinos | tus tios | el tio | la tia | hola tio | tio que | tia que |
		un regalo | amor mio | en casa de | un bar | al bar
	`,
	work: `
		reunion de equipo | reunion semanal | reunion mensual | reunion del departamento |
		reunion de departamento | reunion de proyecto | reunion interna | junta de equipo | junta semanal |
		junta directiva | consejo de administracion | comite de direccion | reunion con el cliente |
		reunion con cliente | reunion con clientes | visita de cliente | daily | standup | stand up |
		scrum | sprint | retro | retrospectiva | planning | kick off | kickoff | all hands | town hall |
		one to one | one on one | 1 1 | 1on1 | uno a uno | check in | seguimiento | orden del dia | acta |
		minuta | evaluacion de desempeno | evaluacion anual | evaluacion del desempeno | revision salarial |
		objetivos anuales | revision anual | feedback anual | nomina | recibo de sueldo | desprendible |
		colilla de pago | vacaciones | dias libres | permiso | fichar | fichaje | cuadrante |
		turnos de la semana | horario semanal | relevo | companer* | hola equipo | hola a todos |
		buenos dias a todos | entregable* | informe mensual | presupuesto anual | cierre de mes |
		cierre mensual | factura* | proveedor | ventas del mes | formacion interna | curso obligatorio |
		prevencion de riesgos | riesgos laborales | reconocimiento medico anual | comite de empresa |
		sindicato | intranet | cena de empresa | team building | comunicado interno |
		nuestro equipo de trabajo | el proyecto | del proyecto | reunion de obra | informe de
	`,
	study: `
		universidad | universitari* | facultad | campus | admision | admisiones | postgrado | posgrado |
		master | maestria | doctorado | doctoral | doctorando | grado en | licenciatura | carrera de |
		beca | becas | becari* de | erasmus | intercambio | tesis | tfg | tfm | trabajo de fin |
		proyecto de grado | tutor academico | tutoria academica | asesoria academica | profesor* |
		catedratic* | docente | decan* | rector* | secretaria academica | matricula | matricularse |
		inscripcion al | semestre | cuatrimestre | asignatura | materia | materias | creditos | examen |
		examenes | parcial | selectividad | ebau | evau | pau | icfes | saber pro | nota | notas |
		calificacion | clase particular | clases particulares | academia | escuela de negocios | mba |
		gmat | toefl | ielts | idiomas | alumn* | estudiante* | egresad* | orientacion academica | cupo |
		aspirantes admitidos | vestibular | practicas curriculares
	`,
	event: `
		feria | bolsa de trabajo | foro de empleo | jornada de puertas | puertas abiertas | dia abierto |
		open day | jornadas | congreso | conferencia | conferencias | simposio | encuentro de | networking |
		evento | eventos | hackathon | hackaton | summit | exposicion | expo | salon de | stand |
		tu entrada | ticket | tickets | boleto* | boleta | qr | aforo | acreditacion | registrate |
		registrarse | registro gratuito | tu registro | inscripciones abiertas | cupos | ponente |
		ponentes | speaker | speakers | mesa redonda | charlas | panelistas | asistentes | voluntari* |
		asociacion | ong | vecinal | asamblea | reunion de vecinos | parroquia | iglesia | club | torneo |
		carrera popular | maraton | ensayo | coro | concierto | obra de teatro | museo | visita guiada |
		taller infantil | donacion | donar sangre | mercadillo | inauguracion | jornada sobre |
		jornada tecnica | entradas | entrada gratuita | entrada libre | meetup de | un meetup
	`,
	scam: `
		telegram | entrevista por whatsapp | entrevista via whatsapp | entrevista por chat |
		entrevista de texto | escribenos por whatsapp | escribe al whatsapp | escribeme al whatsapp |
		contacta por whatsapp | agrega este numero | agregar a whatsapp | deposito | fianza | tasa de |
		cuota de | pago previo | pago por adelantado | pago inicial | anticipo | pagar por | pago de |
		abonar | abone | realizar un pago | realizar el pago | transferencia | transfiere | bizum |
		western union | moneygram | oxxo | nequi | daviplata | mercado pago | paypal | tarjeta regalo |
		tarjetas de regalo | gift card | steam | bitcoin | btc | cripto* | usdt | binance | wallet |
		billetera | datos bancarios | numero de cuenta | cuenta bancaria | numero de tarjeta | clabe | cbu |
		foto del dni | foto de tu dni | fotos de tu | copia del dni | foto de tu identificacion |
		selfie con | codigo de verificacion | verificar tu cuenta | verifica tu cuenta | clave sms | gana |
		ganar hasta | gane | ganar dinero | ganar desde casa | ingresos extra | ingresos diarios |
		ingresos garantizados | dinero facil | dinero rapido | trabajo desde casa | trabaja desde casa |
		desde tu celular | desde tu movil | solo necesitas un | euros al dia | dolares al dia |
		pago diario | pagos diarios | comision por | dar like | dar me gusta | dar likes |
		tareas sencillas | tareas simples | tareas online | resenas | calificar hoteles |
		comprador misterioso | mystery shopper | comprar el equipo | compra de equipo | cheque |
		reenviar el paquete | reenvio de paquetes | sin experiencia | sin entrevista |
		contratacion inmediata | contratad* de inmediato | has ganado | premio | herencia |
		inversion garantizada | kit de inicio | curso obligatorio previo | material de trabajo |
		urgente responde | oferta limitada | por hora desde casa | pesos diarios | euros diarios |
		dolares diarios | soles diarios | dolares por dia | pesos por dia | transferir dinero |
		transferir la
	`,
};
