import { words } from '../cue.ts';
import { ENGLISH_ROLE_NOUNS } from '../english/role-nouns.ts';

/** Nouns of jobs, lower case without accents. English ones are used, too. */
export const SPANISH_ROLE_NOUNS: ReadonlySet<string> = new Set([
	...ENGLISH_ROLE_NOUNS,
	...words(
		`tecnico tecnica jefe jefa responsable encargado encargada director directora subdirector subdirectora gerente
		gerenta supervisor supervisora coordinador coordinadora administrativo administrativa administrador administradora
		auxiliar ayudante asistente asistenta secretario secretaria recepcionista telefonista operador operadora operario
		operaria peon oficial maestro maestra profesor profesora docente educador educadora monitor monitora formador
		formadora instructor instructora tutor tutora pedagogo pedagoga psicologo psicologa trabajador trabajadora integrador
		integradora enfermero enfermera medico medica doctor doctora cirujano farmaceutico farmaceutica dentista odontologo
		odontologa higienista fisioterapeuta terapeuta logopeda nutricionista optico optica optometrista veterinario
		veterinaria celador celadora cuidador cuidadora gerocultor gerocultora matrona socorrista bombero bombera policia
		vigilante guardia conserje portero portera limpiador limpiadora camarero camarera cocinero cocinera cocina
		pastelero pastelera panadero panadera repostero repostera carnicero carnicera pescadero pescadera frutero frutera
		barista sumiller pinche friegaplatos maitre gobernanta botones dependiente dependienta vendedor vendedora comercial
		cajero cajera reponedor reponedora promotor promotora teleoperador teleoperadora agente ejecutivo ejecutiva asesor
		asesora consultor consultora analista contable contador contadora auditor auditora tesorero tesorera controller
		economista actuario actuaria abogado abogada jurista procurador notario letrado letrada gestor gestora tramitador
		tramitadora perito perita tasador inspector inspectora interventor interventora ingeniero ingeniera arquitecto
		arquitecta aparejador aparejadora delineante topografo topografa geologo geologa biologo biologa quimico quimica
		fisico fisica matematico matematica estadistico investigador investigadora cientifico cientifica laborante
		informatico informatica programador programadora desarrollador desarrolladora disenador disenadora maquetador
		ilustrador ilustradora fotografo fotografa periodista redactor redactora editor editora traductor traductora
		interprete corrector correctora bibliotecario bibliotecaria archivero archivera documentalista guionista realizador
		realizadora productor productora actor actriz musico musica bailarin bailarina electricista fontanero fontanera
		plomero albanil carpintero carpintera ebanista cerrajero herrero soldador soldadora tornero tornera fresador
		fresadora mecanico mecanica electromecanico electromecanica chapista pintor pintora instalador instaladora montador
		montadora ajustador matricero calderero frigorista gruista maquinista conductor conductora chofer repartidor
		repartidora transportista carretillero carretillera mozo moza almacenero almacenista despachador despachadora
		comprador compradora planificador planificadora logistico jardinero jardinera agricultor agricultora ganadero
		viticultor enologo enologa pescador marinero marinera patron capitan piloto azafata azafato sobrecargo tripulante
		guia animador animadora peluquero peluquera esteticista manicurista maquillador maquilladora masajista modista
		sastre costurero costurera zapatero joyero relojero impresor encuadernador becario becaria practicante pasante
		aprendiz trainee interino interina funcionario funcionaria delegado delegada representante mediador mediadora
		orientador orientadora dinamizador dinamizadora ordenanza bedel concejal alcalde rector rectora decano catedratico
		catedratica subalterno experto experta especialista generalista reclutador reclutadora lider superintendente
		vicepresidente vicepresidenta presidente presidenta subgerente capturista ejecutivo mesero mesera intendente
		afanador afanadora checador velador paramedico licenciado residente mantenimiento limpieza jefe jefa ayudante mozo moza peon camarero camarera cocinero cocinera friegaplatos pinche socorrista afinador
		afinadora restaurador restauradora encuadernador tonelero cervecero quesero quesera pescadero pescadera carnicero
		carnicera panadero panadera repostero repostera conserje portero celador celadora vigilante farero guardabosques
		pastor herrador guarnicionero relojero joyero tapicero sastre modista dependiente dependienta gerente becario becaria
		lider residente maestro maestra capataz oficial encargado encargada`,
	),
]);
