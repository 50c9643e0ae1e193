import { anyOf } from '../cue.ts';
import { AMOUNT, CHAT_APP, COIN, type ScamWords, stems, wordings } from './wordings.ts';

const PAPER =
	'(?:pasaporte|dni|nie|documento de identidad|identificacion(?: oficial)?|ine|cedula|tarjeta (?:de credito|de debito|bancaria))';
const CHIEF = '(?:gerente|responsable|encargad[oa]|director(?:a)?|reclutador(?:a)?|jefe de|departamento de)';

export const SPANISH_SCAMS: ScamWords = {
	language: 'es',
	chatInterview: wordings(
		`(?:entrevista|induccion|capacitacion)… (?:por|via|en|mediante|a traves de|usando) (?:la app |la aplicacion )?${CHAT_APP}`,
		`entrevista (?:de )?${CHAT_APP}`,
		'entrevista… por (?:mensajes?(?: de texto)?|chat|sms)',
	),
	chatOrder: wordings(
		'entrevista (?:escrita|de texto|solo texto|basada en texto)',
		`(?:agregue|agrega|contacte|contacta|escriba|escribe|anada|anade)… ${CHIEF}… (?:por|en|via) ${CHAT_APP}`,
		`${CHAT_APP}… para (?:comenzar|iniciar|empezar|continuar) (?:la |tu |su |con la )?(?:entrevista|induccion)`,
		`(?:descargue|descarga|instale|instala) (?:la app |la aplicacion (?:de )?)?${CHAT_APP}`,
	),
	otherUse: stems(
		'(?:dudas?|preguntas?|consultas?|problemas?|retraso|llegas? tarde|recordatorio|ubicacion|como llegar|aviso)',
		'(?:escrib\\w{1,6}|contact\\w{1,6}|llama\\w{0,4}|avis\\w{1,5})(?:me|nos|nos)',
		'(?:me|nos) (?:escribes?|puedes? (?:escribir|llamar|contactar)|contactas?|avisas?)',
		'(?:enviar|envi|mand|recib|compart|confirm)',
	),
	called: stems('(?:video|llamada)'),
	taskScam: wordings(
		'optimizacion de (?:aplicaciones|productos|datos|hoteles|pedidos)… (?:tareas?|comision\\w{0,2}|usdt|gan\\w{1,4}|por dia|diari\\w{1,2})',
		'tareas? (?:simples?|sencillas?|faciles|diarias?|en linea|online)… (?:gan\\w{1,4}|pag\\w{1,4}|comision\\w{0,2}|usdt|por dia|diari\\w{1,2})',
		'(?:gan\\w{1,4}|pag\\w{1,4}|comision\\w{0,2}|usdt)… (?:por tarea|cada tarea|tareas? (?:simples?|sencillas?|faciles|diarias?|en linea))',
		'desbloquear… tareas?',
		'(?:recargue|recarga|recargar) (?:su|tu) (?:cuenta|saldo|billetera)',
		'(?:impulsar|impulso de|boosting de) productos',
	),
	payFirst: wordings(
		'(?:deposito|fianza|cuota|monto|pago|cantidad)… reembolsables?',
		'(?:deposito|fianza|cuota)… se (?:le |te )?(?:reembolsa\\w{0,2}|devuelve|devolvera)',
		`(?:debe|debes|favor de|necesita|necesitas|hay que|tiene que|tienes que)… (?:pagar|depositar|transferir|enviar|abonar)… ${AMOUNT}`,
		`(?:pague|paga|deposite|deposita|transfiera|abone|abona)… ${AMOUNT}`,
		'(?:cuota|gastos?|tasas?|costos?|tarifas?) de (?:inscripcion|registro|tramite|tramitacion|capacitacion|formacion|gestion|visado|visa)… (?:pagar|abonar|depositar|antes|requisito|obligatori\\w)',
		'(?:pagar|abonar|depositar|cubrir)… (?:cuota|gastos?|tasas?|costo|tarifa) de (?:inscripcion|registro|tramite|tramitacion|capacitacion|formacion|gestion|visado|visa)',
		'(?:compra|compre|comprar)… (?:equipo|material|computadora|ordenador|software|kit)… reembols\\w{1,5}',
		'cheque… (?:deposite|depositar|ingresar|equipo|material)',
	),
	paidProperly: stems(
		'(?:transporte|viaje|desplazamiento|estacionamiento|aparcamiento|parking|taxi|comida)',
		'(?:gratuit|gratis|sin (?:costo|coste|cargo)|a nuestro cargo|corre por cuenta|ningun (?:costo|pago|cargo)|no hay que pagar)',
	),
	coins: wordings(
		'(?:compr\\w{1,3})… (?:tarjetas? (?:de )?regalo|tarjetas? (?:itunes|steam|google play|amazon|apple))',
		'tarjetas? (?:de )?regalo… (?:codigos?|raspar|raspe|fotos?)',
		`(?:pagad[oa]s?|pagos?|salario|sueldo|comision\\w{0,2}|deposito|depositar|retiro|retirar|transferencia)… (?:en|por|via|con|de) (?:\\d{1,7} )?${COIN}`,
		'\\d{1,7} (?:usdt|btc)',
		'(?:direccion de (?:su |tu )?(?:billetera|wallet|monedero)|(?:billetera|wallet|monedero) (?:crypto|usdt|bitcoin|de criptomonedas))',
		'(?:crear|abrir|cree|abra|crea|abre) una cuenta (?:en |de )?(?:binance|coinbase)',
	),
	given: stems('(?:beneficios?|prestaciones|agradecimiento|cumpleanos|incentivo|bono)'),
	identity: wordings(
		`(?:copia|escaneo|foto|fotografia|imagen|selfie|ambas caras|ambos lados)s?… (?:su|tu|del?|con (?:su|tu)) (?:la |el )?${PAPER}`,
		`${PAPER} (?:por ambos lados|por ambas caras|escanead[oa])`,
		'numero de (?:seguro social|seguridad social|tarjeta|pasaporte)',
		'selfie con',
	),
	brought: stems(
		'(?:traer|traiga|trae|llevar|lleva|lleve|presentar|presente|presenta|originales?|en recepcion|recepcion|acceso|vigilancia|caseta|en persona)',
	),
	bank: wordings(
		'(?:claves?|contrasena|usuario|acceso) (?:bancari[oa]s?|de (?:su |tu )?banco|de (?:la |su |tu )?banca)',
		'(?:su|tu|sus|tus) (?:iban|clabe|datos bancarios|cuenta bancaria|numero de cuenta)',
	),
	hired: stems(
		'(?:contrato|carta oferta|oferta (?:de empleo|laboral)|bienvenid[oa] al equipo|primer dia|fecha de (?:ingreso|incorporacion)|alta en|incorporacion|contratacion)',
	),
	expenses: stems('(?:transporte|viaje|desplazamiento|gastos|reembols|viaticos)'),
	password: wordings(
		'contrasena (?:de (?:su |tu )?|del )(?:correo|e-?mail|gmail|outlook|cuenta de correo)',
		'(?:envieme|enviame|envienos|comparta|comparte|reenvie)… codigo (?:de verificacion|sms|recibido)',
	),
	tooGood: wordings(
		'(?:sin (?:necesidad de )?entrevista|no (?:se )?requiere entrevista|contratacion inmediata)',
		'(?:empieza|empiece|empezar|comienza|comience|inicia|inicie) (?:hoy|ya|de inmediato|inmediatamente)',
		`(?:gana|gane|ganar|ganaras)… ${AMOUNT}… (?:dia|diarios|diario|semana|semanales)`,
		'(?:\\d|una|dos)(?: ?(?:-|a) ?(?:\\d|dos|tres))? horas? (?:al|por) dia',
	),
	never: stems(
		'(?:nunca|jamas|en ningun caso|ninguna empresa)',
		'no (?:te |le |les )?(?:pedi|solicit|cobr|exig|realiz|hacemos)',
		'(?:estafas?|estafador|fraud|phishing|suplant)',
	),
	attached: anyOf('(?:adjunt[oa]s?|archivo adjunto|anex[oa]s?)'),
	joins: anyOf(
		'(?:unirse|unirte|unete|videollamada|zoom|teams|webex|enlace (?:de|a) (?:la )?(?:reunion|entrevista))',
	),
	department: '(?:rrhh|rh|recursos humanos|reclutamiento|seleccion|empleos?|talento)',
};
