import { words } from '../cue.ts';
import { ENGLISH_ROLE_NOUNS } from '../english/role-nouns.ts';

/** Nouns of jobs, lower case without accents. English ones are used, too. */
export const PORTUGUESE_ROLE_NOUNS: ReadonlySet<string> = new Set([
	...ENGLISH_ROLE_NOUNS,
	...words(
		`tecnico tecnica chefe responsavel encarregado encarregada diretor diretora director directora subdiretor gerente
		ger gestor gestora supervisor supervisora coordenador coordenadora coord administrativo administrativa
		administrador administradora auxiliar ajudante assistente secretario secretaria rececionista recepcionista telefonista
		operador operadora operario operaria oficial mestre professor professora docente educador educadora monitor monitora
		formador formadora instrutor instrutora tutor tutora pedagogo pedagoga psicologo psicologa assessor assessora
		enfermeiro enfermeira medico medica cirurgiao farmaceutico farmaceutica dentista higienista fisioterapeuta terapeuta
		fonoaudiologo fonoaudiologa nutricionista optometrista veterinario veterinaria cuidador cuidadora bombeiro bombeira
		policial vigilante seguranca porteiro porteira zelador zeladora faxineiro faxineira limpeza empregado empregada
		garcom garconete cozinheiro cozinheira cozinha pasteleiro pasteleira padeiro padeira confeiteiro confeiteira
		acougueiro talhante peixeiro barista sommelier copeiro copeira camareiro camareira governanta atendente vendedor
		vendedora comercial caixa repositor repositora promotor promotora consultor consultora analista contabilista contador
		contadora auditor auditora tesoureiro tesoureira controller economista atuario advogado advogada jurista solicitador
		notario procurador procuradora perito perita avaliador inspetor inspetora inspector engenheiro engenheira arquiteto
		arquiteta arquitecto desenhador desenhadora projetista topografo topografa geologo geologa biologo biologa quimico
		quimica fisico fisica matematico estatistico investigador investigadora pesquisador pesquisadora cientista
		laboratorista informatico programador programadora desenvolvedor desenvolvedora dev designer ilustrador ilustradora
		fotografo fotografa jornalista redator redatora redactor editor editora tradutor tradutora interprete revisor revisora
		bibliotecario bibliotecaria arquivista roteirista realizador produtor produtora ator atriz musico musica bailarino
		eletricista electricista canalizador encanador pedreiro pedreira carpinteiro carpinteira marceneiro serralheiro
		soldador soldadora torneiro torneira fresador mecanico mecanica eletromecanico mecatronico pintor pintora instalador
		instaladora montador montadora ajustador caldeireiro ferramenteiro gruista maquinista motorista condutor condutora
		estafeta entregador entregadora carteiro motoboy estoquista almoxarife conferente empilhador fiel armazem
		comprador compradora planeador planejador planejadora logistico jardineiro jardineira agricultor agronomo agronoma
		viticultor enologo enologa pescador marinheiro capitao piloto comissario comissaria hospedeira guia animador
		animadora cabeleireiro cabeleireira cabeleireira esteticista manicure pedicure maquiador maquiadora massagista
		costureira costureiro alfaiate sapateiro joalheiro relojoeiro impressor estagiario estagiaria estagio trainee
		aprendiz menor bolseiro bolseira funcionario funcionaria delegado delegada representante mediador mediadora
		orientador orientadora socorrista agente especialista generalista perito recrutador recrutadora lider superintendente
		vice-presidente presidente executivo executiva head superior-tecnico tecnologo tecnologa preparador preparadora
		operacional agronomo zootecnista babá baba domestica diarista caseiro lavador frentista borracheiro funileiro
		lanterneiro chapeiro pizzaiolo churrasqueiro balconista empacotador fiscal encarregado encarregada comprador compradora afinador afinadora restaurador restauradora padeiro padeira
		pasteleiro pasteleira confeiteiro confeiteira cozinheiro cozinheira copeiro copeira garcom garconete caseiro caseira
		zelador zeladora porteiro porteira vigia faroleiro pastor ferrador relojoeiro ourives estofador alfaiate modista
		cervejeiro queijeiro peixeiro talhante acougueiro socorrista salva-vidas gerente lider bolsista estagiario estagiaria
		rececionista recepcionista mestre oficial ajudante auxiliar`,
	),
]);
