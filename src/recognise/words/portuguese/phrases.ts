import type { Phrases } from '../vocabulary.ts';

/** Phrases of Portuguese mail about appointments and jobs; see `Phrases` for the notation. */
export const PORTUGUESE_PHRASES: Phrases = {
	// What the mail does with an appointment.
	ask: `
		voce pode | pode ser | pode no | pode na | pode as | pode amanha | pode hoje | pode vir |
		pode passar | pode falar | pode comparecer | pode confirmar | pode me | pode nos | poderia |
		poderias | poderiam | podes | podem as | podem no | podia ser | podias | podiamos | poderiamos |
		podemos marcar | podemos agendar | podemos falar | podemos conversar | podemos combinar |
		podemos fazer | podemos seguir | posso marcar | posso agendar | posso confirmar | posso reservar |
		posso te ligar | posso ligar | consegue as | consegue no | consegue na | consegue vir |
		consegue participar | consegue comparecer | consegue falar | consegue estar | consegue amanha |
		consegue hoje | consegue um horario | consegue nesse | consegue neste | voce consegue | consegues |
		conseguiria | conseguirias | conseguia | conseguem | conseguimos | sera que consegue |
		sera que pode | teria disponib* | teria um tempo | teria um horario | terias | teria como |
		tem como | tens como | tem disponib* | tens disponib* | tem interesse em | tem um tempo |
		tem um tempinho | tem um horario | tens um tempo | tens tempo | tem tempo | tens um bocadinho |
		tem um minuto | tem agenda | tem possibilidade | tens possibilidade | haveria possibilidade |
		ha possibilidade | ha alguma possibilidade | havera possibilidade | esta livre | estas livre |
		ta livre | esta disponivel | estas disponivel | estaria disponivel | estarias disponivel |
		estaria livre | esta de acordo | estas de acordo | estaria de acordo | concorda | concordas |
		seria possivel | e possivel | sera possivel para | seria viavel | e viavel | fica bem | fica bom |
		fica melhor | fica ok | ficaria bom | ficaria bem | ficaria melhor | da para | da pra | da certo |
		da jeito | dava jeito | daria | dava para | rolaria | serve para voce | serve lhe | serve te |
		serve para si | te serve | lhe serve | funciona para voce | funciona pra voce | funciona para ti |
		funciona para si | funcionaria | funciona bem | isso funciona | convem lhe | lhe convem |
		te convem | convinha | conviria | lhe parece | te parece | parece lhe | parece te | parece bem |
		parece bom | que acha | que achas | que tal | que me diz | que dizes | acha que | achas que | bora |
		topa | toparia | topas | vamos marcar | vamos combinar | marcamos | combinamos | digamos |
		propomos | proponho | propor lhe | propor te | gostaria de propor | gostariamos de propor | sugiro |
		sugerimos | sugestao | gostaria de sugerir | saber se | pergunto se | perguntar se | se importa |
		importa se | importavas te | te apetece | algum inconveniente | ve algum | prefere | preferes |
		preferia | preferias | preferiria | ta bom pra | tudo bem para | tudo bem pra voce | tudo bem se |
		ainda tem interesse | ainda esta interessad* | continua interessad* | me diz se | me fala se |
		diga me se | diz me se | me confirma se | me avisa se | teria algum | teria possib* |
		teria horario | teria interesse em conversar | rola no | rola as
	`,
	choose: `
		escolha | escolhe | escolher | escolhas | escolham | escolhendo | selecione | seleciona |
		selecionar um | selecionar o | selecionar a | seleccione | selecciona | seleccionar | reserve um |
		reserve o | reserve seu | reserve sua | reserve a | reserva a tua | reservar um | reservar o |
		reservar seu | agende um | agende o | agende a | agende seu | agende sua | agenda a tua |
		agenda aqui | agende aqui | agende diretamente | agende agora | agendar seu | agendar sua |
		agendar um horario | agendar o seu | agendar a sua | agendar a tua | agendar por | marque um |
		marque a sua | marque sua | marca a tua | marque aqui | marcar a sua | marcar horario |
		marque diretamente | indique qual | indique o horario | informe qual | informe o horario |
		informe o melhor | opcao | opcoes | alternativa | alternativas | seguintes horarios |
		seguintes datas | seguintes dias | horarios abaixo | datas abaixo | um dos horarios |
		uma das datas | um dos dias | uma destas | um destes | um desses | uma dessas | algum destes |
		alguma destas | algum desses | alguma dessas | algum dos horarios | alguma das datas |
		destes horarios | desses horarios | destas datas | dessas datas | qual desses | qual destes |
		qual dessas | qual destas | qual deles | qual delas | qual dos | qual das | qual horario |
		qual dia | qual data | qual hora | qual o melhor | qual a melhor | qual seria | qual fica |
		qual prefere | qual preferes | qual voce prefere | qual e melhor | quais horarios |
		que horario prefere | que horario te | que horario lhe | que horario fica | que dia prefere |
		que dia fica | qual lhe | qual te | o que preferir | o que preferires | como preferir |
		como preferires | se preferir | se preferires | caso prefira | o que for melhor |
		o que ficar melhor | o que lhe for | o que te for | o que der mais jeito | que lhe der mais |
		que te der mais | que melhor lhe | que melhor te | mais lhe convier | mais te convier |
		melhor lhe convier | melhor te convier | melhor para voce | melhor pra voce | melhor para ti |
		melhor para si | melhor se encaixa | melhor se adequa | mais conveniente | preferencia |
		por ordem de | ou entao | ou na | ou no | ou as | ou pelas | ou amanha | ou se nao | ou ainda |
		quer na | quer no | seja na | seja no | atraves do link | atraves deste link |
		atraves do seguinte link | pelo link | por este link | no link a seguir | neste link |
		no seguinte link | usando o link | usando este link | usar o link | clique no link e | link abaixo |
		link de agendamento | link para agendamento | link para agendar | link de marcacao | minha agenda |
		nossa agenda | meu calendario | nosso calendario | calendly | doodle | agenda online |
		auto agendamento | autoagendamento | horarios disponiveis | horarios livres | datas disponiveis |
		dias disponiveis | vagas disponiveis para | slot | slots | vagas na agenda | tenho disponivel |
		temos disponivel | tenho disponib* | temos disponib* | tenho livre | temos livre | tem livres |
		tenho vaga | tenho horario | temos horario | temos horarios | tenho horarios | janela* de |
		faixa* de horario | faixa horaria | ver horarios | dois horarios | tres horarios | duas datas |
		alguns horarios | algumas datas
	`,
	availability: `
		disponib* | disponivel em | disponivel na | disponivel no | disponivel para | melhor horario |
		melhor dia | melhor data | melhor hora | melhores horarios | melhores datas | quando pode |
		quando podes | quando poderia | quando podemos | quando poderiamos | quando podia |
		quando consegue | quando consegues | quando conseguiria | quando teria | quando tem | quando tens |
		quando estaria | quando esta livre | quando estas livre | quando esta disponivel | quando seria |
		quando fica | quando ficaria | quando lhe | quando te | quando vos | quando da | quando dava |
		quando voce | quando for melhor | quando puder falar | quando e que podes | quando e que pode |
		que dias | quais dias | quais os dias | quais os horarios | quais sao os horarios | quais horarios |
		quais datas | que horarios | que horas | a que hora | em que dia | em que horario | que altura |
		em qual horario | qual periodo | em que periodo | que semana | algumas opcoes | duas ou tres |
		duas opcoes de | tres opcoes de | sugestoes de horario* | sugestoes de datas | sugestao de horario |
		sugira | sugere | sugerir | proponha | propoe | propor uma data | propor um horario |
		me diga quando | me diz quando | me fala quando | me avisa quando | diga me quando | diz me quando |
		digam me quando | diga nos quando | diz nos quando | avise quando | me passe | me passa |
		me envie seus horarios | me manda seus horarios | me mande seus | envie me | envie nos | envia me |
		mande me | me informe | nos informe | informe nos | informe sua | informe a sua | indique a sua |
		indique nos | indica nos | indique os dias | compartilhe | partilhe | dias e horarios |
		dias e horas | datas e horarios | datas e horas | dia e horario | dia e hora | dia da semana |
		horarios em que | dias em que | horas em que | em que esteja | em que estejas | em que possa |
		em que possas | para agendar | para agendarmos | para marcar | para marcarmos | para combinar |
		para combinarmos | para alinhar | alinharmos | alinhar agenda* | conciliar agenda* |
		acertar agenda* | acertar um horario | acertar a data | encontrar um horario | encontrar uma data |
		achar um horario | ver um horario | marcar um horario | combinar um horario | combinar um dia |
		agendar uma conversa | agendar um bate papo | marcar uma conversa | marcar uma data | sua agenda |
		tua agenda | como esta a sua | como esta a tua | como ta a sua | como estao seus | como anda a |
		como fica a sua | como voce esta | como estas de | ao longo da semana | durante a semana |
		esta semana ou | essa semana ou | nesta semana ou | na proxima semana | semana que vem |
		qualquer dia | qualquer hora | qualquer horario | manha ou tarde | de manha ou | manha ou a tarde |
		periodo da manha | periodo da tarde | no periodo da | flexivel | flexibilidade | nos adaptamos |
		me adapto | adaptamo nos | estou disponivel | estamos disponiveis | estou livre
	`,
	tentative: `
		provisori* | em principio | a principio | tentativ* | a confirmar | por confirmar |
		sem confirmacao | ainda sem | aguardo confirm* | aguardando confirm* | aguardamos confirm* |
		aguarda confirm* | a aguardar | no aguardo da confirmacao | a espera de | a espera da |
		espero confirm* | esperando confirm* | esperando resposta | falta confirmar | falta confirmacao |
		so falta | falta apenas | pendente | depende de confirmacao | sujeit* a | carece de confirmacao |
		pre agend* | preagend* | pre reserv* | prereserv* | pre marcad* | pre marcacao |
		reservei na agenda | reservei o horario | reservei na minha | bloquei* | deixei reservad* |
		deixo reservad* | deixar reservad* | deixar bloquead* | deixo bloquead* | segurei |
		seguro o horario | segurar | segura a data | segure a data | segura o horario | guarde a data |
		guarda a data | guardar a data | guardei | reserve a data | reserve na agenda |
		reserve o horario na | reserva ja | save the date | assim que | logo que | quando tiver |
		quando souber | quando ele confirmar | quando ela confirmar | mal tenha | mal saiba | mal possa |
		uma vez confirmad* | depois de confirm* | vou confirmar | vamos confirmar | iremos confirmar |
		irei confirmar | confirmarei | confirmaremos | confirmo depois | confirmo mais tarde |
		confirmo em breve | confirmo ate | confirmo amanha | confirmo assim | te confirmo | confirmo te |
		confirmo lhe | ja confirmo | confirmamos depois | confirmamos em breve | confirmacao final |
		confirmacao em breve | confirmacao definitiva | sera confirmad* | vai ser confirmad* | aviso assim |
		aviso logo | aviso quando | te aviso | aviso te | ja te digo | depois digo | depois confirmo |
		depois te | dou retorno | dou lhe | retorno com a confirmacao | volto a contactar |
		ainda nao confirm* | ainda nao esta | ainda nao foi | ainda nao sei | ainda nao tenho |
		ainda nao temos | ainda falta | ainda preciso confirmar | ainda tenho de | ainda tenho que |
		ainda vou | ainda depende | pode mudar | pode sofrer | podera mudar | podera sofrer |
		pode ser alterad* | pode alterar | talvez | quica | provavel | provavelmente | possivelmente |
		possivel data | data prevista | a definir | por definir | a combinar | a ser definid* | a marcar |
		por marcar | data proposta | proposta de data | proposta de horario | mais ou menos | cerca das |
		la pelas | a volta das | seria as | seria no dia | seria na | ficaria | acho que | creio que |
		penso que | parece me que | tenho de confirmar | tenho que confirmar | preciso confirmar com |
		preciso de confirmar com | vou ver | vou verificar | vou falar com | deixa eu ver | deixe me ver |
		deixa me ver | em stand by | por volta de | por volta das | por volta da | por volta do
	`,
	fix: `
		confirmad* | confirmamos | confirmo a | confirmo o | confirmo que | venho confirmar |
		vimos confirmar | vimos por este meio confirmar | confirmando | confirmacao de | confirmacao da |
		confirmar a entrevista | confirmar sua entrevista | confirmar a sua entrevista | confirmar a nossa |
		confirmar nossa | confirmar o agendamento | confirmar a marcacao | confirmar lhe | confirmo lhe |
		confirmar te | confirmei | confirmou | agendad* | agendamos | agendei | marcad* | marquei |
		combinad* | combinamos | acertad* | acordad* | ta fechado | fechamos | fechou | reservad* |
		reservamos | reservei | programad* | previst* para | definid* | estabelecid* | fixad* | aprazad* |
		calendarizad* | designad* | fica entao | fica para | fica assim | ficou para | ficou assim |
		ficamos assim | ficamos entao | fica o dia | ficou o dia | ficou tudo | tudo certo | tudo ok |
		tudo pronto | esta tudo | ta tudo | prontinho | esta feito | na agenda | na sua agenda |
		na tua agenda | coloquei voce | anotado | anotei | ja temos | temos data | tem entrevista |
		tens entrevista | tem uma entrevista | tens uma entrevista | voce tem uma | sua entrevista sera |
		sua entrevista e | sua entrevista foi | a tua entrevista | a entrevista sera | a entrevista e |
		a entrevista esta | sera no dia | sera dia | sera na | sera as | vai ser no dia | vai ser na |
		vai ser as | vai ser dia | conforme alinhado | conforme falado | conforme falamos |
		conforme conversado | conforme conversamos | conforme contato | conforme contacto |
		conforme solicitado | como falamos | como falado | como conversamos | como alinhado |
		seguem os dados | seguem os detalhes | segue os dados | segue os detalhes | seguem as informacoes |
		segue as informacoes | segue abaixo | seguem abaixo | abaixo os dados | detalhes da entrevista |
		dados da entrevista | informacoes da entrevista | detalhes da sua | confira os detalhes |
		confira as informacoes | confira os dados | segue convite | segue o convite | convocad* para |
		fica convocad* | fica v exa | esta convocad* | foi convocad* | fechado para | fechado entao |
		agendamento realizado | agendamento de entrevista | agendamento da entrevista |
		marcacao da entrevista | marcacao de entrevista
	`,
	agree: `
		perfeito | perfeita | perfeitamente | otimo | optimo | otima | excelente | maravilha | maravilhoso |
		show | beleza | blz | legal | bacana | top | joia | fixe | porreiro | espetacular | espectacular |
		impecavel | fantastico | combinado | combinadissimo | fechado | fechou | ta bom | esta bem |
		esta bom | tudo bem por mim | por mim tudo bem | por mim pode ser | por mim ok | por mim esta |
		por nos tudo | por nos ok | de acordo | concordo | concordamos | sem problema | sem problemas |
		sem stress | nao tem problema | nao ha problema | claro | com certeza | com todo o gosto |
		com todo gosto | com muito gosto | com prazer | certo | certinho | ok por mim | okay | okey |
		fica bem | fica bom para mim | fica bom pra mim | fica bom para nos | funciona bem |
		funciona para mim | funciona para nos | funciona pra mim | funciona pra nos | funciona sim |
		serve me | serve nos | serve bem | da me jeito | da nos jeito | da jeito sim | da sim |
		da para mim | da pra mim | pode ser sim | pode ser entao | pode sim | podemos sim | consigo sim |
		conseguimos sim | consegue sim | convem nos | parece bem | parece me bem | parece nos bem |
		parece bom | soa bem | ate la | ate segunda | ate terca | ate quarta | ate quinta | ate sexta |
		ate sabado | ate logo | ate entao | vemo nos la | nos vemos la | nos vemos entao |
		nos falamos entao | ficamos combinados | ficamos assim | ficamos entao | ficamos com | fica com |
		entao fica | entao as | entao na | entao no dia | anotado | anotei aqui | ja anotei | tomei nota |
		tomamos nota | aceite | aceito | aceitamos | aceitou | valeu | que bom | bom saber | fico feliz |
		ficamos felizes | obrigad* por confirmar | obrigad* pela confirmacao | obrigad* pelo retorno |
		obrigad* pela resposta | obrigad* pela disponibilidade | obrigad* pela rapidez |
		agradeco a confirmacao | agradecemos a confirmacao | grat* pela confirmacao | grat* pelo retorno |
		estaremos la | estarei la | conte comigo | contamos com voce | conto contigo
	`,
	expect: `
		esperamos por si | esperamos por voce | esperamos por ti | esperamos voce | esperamos te |
		te esperamos | espero voce | espero por si | espero te | te espero | ficamos a espera |
		estamos te esperando | aguardamos voce | aguardamos por | contamos consigo | contamos com |
		sua presenca | tua presenca | vemo nos | vemos nos | nos vemos | a gente se ve | a gente se fala |
		te vejo | vejo te | vejo o | ate la | ate ja | ate amanha | ate segunda | ate terca | ate quarta |
		ate quinta | ate sexta | ate breve | falamos na | falamos no | falamos as | falamos amanha |
		falamos entao | falamos dia | nos falamos | nos falaremos | vai falar com | ira falar com |
		vais falar com | falara com | vai conversar com | ira conversar | conversa sera | vai conhecer |
		ira conhecer | vais conhecer | conhecera | conhecer te | conhecer voce | conhece lo | conhece la |
		te conhecer | lhe conhecer | prazer em conhec* | prazer conhec* | gosto em conhec* |
		prazer recebe* | prazer em recebe* | prazer falar | prazer conversar | ansios* para | ansios* por |
		animad* para | empolgad* para | felizes em | com vontade de | vai se reunir | ira reunir |
		vai reunir | reunir se a | tera lugar | tem lugar | ter lugar | tera uma | tera a |
		tera entrevista | voce tera | voce tem entrevista | vais ter | vai ter | ira ter | realizar se a |
		realiza se | sera realizad* | vai realizar se | ira realizar se | decorre | decorrera | decorrer |
		acontece | acontecera | vai acontecer | ira acontecer | ocorrera | ocorre | ira ocorrer | sera via |
		sera por | sera com | sera pelo | sera presencial | sera online | sera on line | sera virtual |
		sera remota | sera conduzid* | conduzid* por | conduzida pela | conduzida pelo | sera feita |
		sera feito | estara | estarao | estarei | estaremos | vamos estar | vai estar | vao estar |
		participarao | participara | participam | vao participar | participantes | com a participacao |
		sera entrevistad* | vai ser entrevistad* | sera recebid* | sera atendid* | vai ser recebid* |
		recebe lo | recebe la | recebe te | ira recebe* | vai recebe* | vai te receber | vou receber |
		recebera | atendera | vou ligar | vai ligar | ira ligar | vamos ligar | iremos ligar | ligarei |
		ligara | ligaremos | ligarao | ligo as | ligo te | ligo lhe | te ligo | lhe ligo | eu ligo |
		ligar lhe | ligar te | te ligar | te ligamos | entrarei em contato as |
		entraremos em contato no dia | telefono | telefonarei | telefonaremos | venha | vem ca | vem na |
		vem no | vir ate | vir as | compareca | comparecer | comparece | comparecimento |
		devera apresentar | apresente se | apresenta te | apresentar se | passe por ca | passa por ca |
		passe aqui | dirija se | conecte se | entre na sala | entre no link | ligue se a | duracao |
		dura cerca | durara | vai durar | cerca de 30 | cerca de 45 | cerca de uma hora
	`,
	invite: `
		gostariamos de convida* | gostariamos de conhec* | gostariamos de entrevist* |
		gostariamos de conversar | gostariamos de falar | gostariamos de agendar | gostariamos de marcar |
		gostariamos de te | gostariamos de lhe | gostariamos de o | gostariamos de a | gostariamos de dar |
		gostariamos de seguir | gostariamos que | gostariamos muito | gostaria de convida* |
		gostaria de conhec* | gostaria de conversar | gostaria de falar | gostaria de agendar |
		gostaria de marcar | gostaria de te | gostaria de lhe | gostaria de entrevist* | gostaria de bater |
		gostava de falar | gostava de te | gostava de o | gostava de a | gostava de conhec* |
		gostava de conversar | gostava de marcar | gostava de agendar | gostavamos de | gostavamos que |
		queremos te | queremos conhec* | queremos conversar | queremos falar | queremos convid* |
		queremos bater | queremos marcar | quero te | quer te conhecer | querem te conhecer |
		quer conhece* | querem conhece* | quer conversar | querem conversar | queria convid* | queria te |
		queria marcar | queria falar | adorariamos | adoraria | adoravamos | temos o prazer |
		tenho o prazer | temos o gosto | e com prazer | com satisfacao | com grande satisfacao |
		e com muito gosto | prazer em convid* | prazer de convid* | convidamos | convidamo lo |
		convidamo la | convido | convidar | convida lo | convida la | convidad* | convite | convocamos |
		convocar | convoca lo | convoca la | convocatoria | convocacao | convocad* | vimos convida* |
		vimos por este meio convida* | venho convida* | venho por este meio convida* | somos a convida* |
		foi selecionad* | foste selecionad* | fostes selecionad* | ter sido selecionad* | foi seleccionad* |
		pre selecionad* | preselecionad* | foi escolhid* para | foi aprovad* | aprovad* para a proxima |
		voce passou | passou para | passou pra | passou na | passaste a | passaste para | passou a |
		avancou | avancaste | avancar com | avancar para | avanca para | avancar no processo | avancarmos |
		avancamos com | prosseguir com | prosseguir no processo | dar seguimento | dar continuidade |
		dar sequencia | seguir com | seguir para | seguir no processo | continuar no processo |
		proxima etapa | proxima fase | proximo passo | proximas etapas | fase seguinte | etapa seguinte |
		parabens | boas noticias | boa noticia | otimas noticias | otima noticia | felicitacoes |
		ficamos felizes | estamos felizes | ficamos contentes | gostamos do seu | gostamos muito do |
		gostamos do teu | gostou do seu | gostaram do seu | gostaram muito | gostou muito | gostei do seu |
		gostei do teu | gostei muito | adoramos | chamou nossa atencao | chamou a nossa atencao |
		chamou a atencao | ficamos interessad* | ficamos impressionad* | interessamo nos |
		tem interesse em conversar | seu perfil foi | teu perfil | analisamos seu | analisamos o seu |
		analisamos a sua | apos analise | apos analisar* | apos avaliar* | apos a analise |
		depois de analisar | apos triagem | na sequencia da sua candidatura |
		na sequencia da tua candidatura | no seguimento da sua candidatura |
		no seguimento da tua candidatura | em resposta a sua | conhecer melhor | conhece lo melhor |
		conhece la melhor | conhecer te melhor | conhecer um pouco | conhecer voce |
		conhece lo pessoalmente | conhecer mais sobre | saber mais sobre voce | saber mais sobre si |
		saber mais sobre ti
	`,
	move: `
		reagend* | re agend* | remarc* | adiad* | adiar | adiamos | adiamento | adiei | adiou | adio |
		adiantar | adiantad* | adiantamos | antecipar | antecipad* | postergar | postergad* | prorrogad* |
		transferi* | transferencia da | mudamos | mudar a | mudar o | mudar nossa | mudar para | mudar sua |
		mudou | mudei | mudada | mudado | mudanca | mudancas | alteramos | alterar a | alterar o |
		alterar para | alterad* | alterei | alterou | alteracao | alteracoes | troca de | trocar a |
		trocar o | trocar para | trocamos | trocad* | passamos a | passamos para | passar a entrevista |
		passar para | passa para | passa das | passou para | passa a | fica para | ficou para |
		ficara para | passada para | passado para | puxar | puxamos | empurrar | empurramos | jogar para |
		jogamos para | jogar pra | deslocad* | recalend* | atualizad* | actualizad* | atualizacao |
		actualizacao | atualizamos | atualizei | nova data | novo horario | nova hora | novo dia |
		novo agendamento | nova marcacao | novo convite | novo link | novo local | nova morada |
		novo endereco | nova proposta | nova sala | novas datas | novos horarios | nova convocatoria |
		nova opcao | outro dia | outra data | outro horario para | outra hora | agora sera | agora as |
		agora no dia | agora na | agora e | sera agora | afinal | em vez de | em vez do | em vez da |
		em vez das | ao inves de | ao inves do | ao inves da | ao inves das | em lugar de | em lugar do |
		no lugar de | no lugar da | mas sim | e sim as | e sim no | e nao as | e nao no | correcao |
		corrigindo | errata | retificacao | retifico | retificar | corrigir | enganei me | me enganei |
		me confundi | por engano | houve um engano | houve um erro | por lapso | um lapso | data correta |
		horario correto | hora correta | mais tarde | mais cedo | meia hora depois | meia hora antes |
		uma hora depois | uma hora antes | mesmo link | mesmo local | mesmo horario | mesma hora |
		mesma morada | mesmo endereco | mesma sala | mesma data | o link e o mesmo | link permanece |
		restante mantem | o resto mantem | tudo o resto | o resto continua | demais informacoes |
		mantem se o | mantemos o mesmo | nao muda | continua o mesmo | continua a mesma | ja nao sera |
		ja nao e as | nao sera mais | nao e mais | substitui | desconsidere o anterior |
		desconsidere o convite | antecipamos | antecipou | antecipei | antecipacao
	`,
	oldTime: `
		inicialmente | originalmente | de inicio | no inicio previst* | previst* para | estava prevista |
		estava previsto | estava marcad* | estava agendad* | estava combinad* | estava para |
		estava programad* | tinhamos | haviamos | havia sido | havia marcado | tinha sido | tinha marcado |
		tinha ficado | que tinha | que tinhas | seria as | seria no dia | seria na | que seria | que era |
		era as | era no dia | era na | era para ser | ia ser | anterior | anteriormente | antes marcad* |
		antes era | antes as | antes agendad* | previamente | data original | horario original |
		data inicial | horario inicial | em vez de | em vez do | em vez da | em vez das | ao inves de |
		ao inves do | ao inves da | ao inves das | em lugar de | em lugar do | em lugar da | no lugar de |
		no lugar do | no lugar da | e nao no | e nao na | e nao dia | nao no dia | nao as | nao sera no |
		nao sera as | nao sera na | nao pode na | nao pode no | nao pode as | nao pode amanha |
		nao pode hoje | nao posso na | nao posso no | nao posso as | nao posso amanha | nao podemos na |
		nao podemos no | nao vai poder | nao vou poder | nao poderei | nao poderemos | nao podera |
		nao consigo na | nao consigo no | nao consigo as | nao consigo amanha | nao consegue na |
		nao consegue no | nao consegue as | nao consegue amanha | nao vai conseguir | nao vou conseguir |
		nao conseguiremos | nao conseguira | nao da na | nao da no | nao da as | nao da mais | ja nao pode |
		ja nao posso | ja nao consigo | ja nao consegue | ja nao sera | ja nao e | nao sera mais |
		nao e mais | de amanha | de hoje | de terca | de quarta | de quinta | de sexta | da terca |
		da quarta | da quinta | da sexta | desta tarde | desta manha | marcada para o dia |
		agendada para o dia | em substituicao da
	`,
	cancel: `
		cancelad* | cancelamos | cancelamento | cancelei | cancelou | cancelaram | cancelo a | cancela se |
		precisamos cancelar | preciso cancelar | precisaremos cancelar | precisei cancelar |
		tivemos de cancelar | tivemos que cancelar | temos de cancelar | temos que cancelar |
		tenho de cancelar | tenho que cancelar | vamos cancelar | vou cancelar | teremos de cancelar |
		teremos que cancelar | iremos cancelar | vamos ter de cancelar | vamos ter que cancelar |
		desmarcad* | desmarcamos | desmarcar a | desmarquei | desmarcou | preciso desmarcar |
		precisamos desmarcar | anulad* | anulamos | anulacao | anular a | suspens* | suspender |
		suspendemos | suspendid* | suspendeu | sem efeito | nao vai acontecer | nao vai mais acontecer |
		nao ira acontecer | nao vai realizar se | nao se realiza | nao se vai realizar | nao se realizara |
		nao sera realizad* | nao vai ser realizad* | nao vai ser possivel | nao sera possivel |
		nao ocorrera | nao decorrera | nao tera lugar | nao ira decorrer | nao vai decorrer | nao havera |
		nao vai haver | nao ira haver | ja nao vai | ja nao se | ja nao ha | ja nao precisa |
		ja nao precisas | ja nao e necessari* | ja nao e preciso | ja nao temos | ja nao estamos |
		nao e mais necessari* | nao precisa mais | nao precisa vir | nao precisas de vir |
		nao e preciso vir | nao precisa comparecer | nao venha | nao compareca | nao vamos mais |
		nao iremos mais | nao teremos mais | nao temos mais | nao esta mais | nao vai rolar |
		ate novo aviso | ate nova ordem | sem data | sem nova data | indeterminad* | por enquanto nao |
		por agora nao | em pausa | pausad* | pausamos | pausar | pausou | congelad* | congelou |
		congelamos | congelar | congelamento | paralisad* | interrompid* | encerrad* | encerrou |
		encerramos o processo | encerramento | standby | stand by | foi preenchid* | preenchimento da vaga |
		vaga preenchida | recrutamento interno | candidato interno | candidata interna | vaga fechada |
		vaga foi fechada | fechamos a vaga | desistiu | desistimos | desistencia | retirou | retirad* |
		nao avancar com o | desistir | ja preenchid* | preenchid* internamente
	`,
	obstacle: `
		imprevist* | surgiu | surgiram | apareceu um | apareceu uma | aconteceu um | aconteceu uma |
		contratempo* | percalco | problema de agenda | problemas de agenda | choque de agenda |
		choque de horario | conflito | questoes de agenda | por agenda | sobrepos* | sobrepoe se |
		coincide com | coincidiu | bate com | outra reuniao | outro compromisso | um compromisso |
		de ultima hora | a ultima hora | em cima da hora | viaj* | em viagem | fora do escritorio |
		fora da cidade | fora do pais | voo | ferias | doente | adoeceu | adoentad* | passando mal |
		passou mal | sentir bem | mal disposto | mal disposta | gripe | covid | febre | virose | de baixa |
		baixa medica | atestado | afastad* | licenca medica | internad* | hospital | urgencia | urgente |
		urgencias | emergencia* | motivos pessoais | motivo pessoal | assunto pessoal | questoes pessoais |
		razoes pessoais | motivos familiares | problema familiar | questoes familiares | problema de saude |
		problemas de saude | motivos de saude | motivo de saude | forca maior | motivo de forca |
		motivos alheios | por motivos | por motivo | por razoes | devido a | devido ao | em virtude de |
		em funcao de | em razao de | uma vez que | visto que | dado que | ja que | pois o | nao pode vir |
		nao pode estar | nao podera estar | nao podera comparecer | nao podera participar | nao vai poder |
		nao vou poder | nao poderei | nao vai estar | nao estara | nao estarei | nao consegue estar |
		nao vai conseguir | nao vou conseguir | nao consigo | nao chega a tempo | vai atrasar |
		vou atrasar | atrasad* | atraso | atrasou | transito | engarrafamento | avaria | greve |
		manifestacao | enchente* | chuva* | temporal | alagamento | complicou | complicad* | precisou |
		teve de | teve que | tive de | tive que | tivemos de | tivemos que | preciso de me |
		vejo me obrigad* | vemo nos obrigad* | nos vimos obrigados | impossibilitad* | impossibilidade |
		impossivel | falecimento | luto | velorio | auditoria | visita inesperada | manutencao | sem luz |
		sem internet | queda de energia | falta de energia | falha | feriado | inadiavel | foi chamad* |
		por causa de | por causa do | por causa da
	`,
	regret: `
		desculpa | desculpas | desculpe | desculpem | perdao | perdoe | lamento | lamentamos | lamentavel |
		lamentavelmente | lamentando | lamentar | infelizmente | sinto muito | sentimos muito |
		sinto imenso | sentimos imenso | transtorno* | pelo inconveniente | pelos inconvenientes |
		o inconveniente | qualquer inconveniente | pelos incomodos | incomodo | pelo sucedido |
		pelo ocorrido | pela confusao | pelo engano | pela mudanca | pela alteracao | pelo aviso em cima |
		pelo aviso tardio | pela demora | obrigad* pela compreensao | agradeco desde ja |
		grat* pela compreensao | sua compreensao | tua compreensao | a compreensao | espero que compreenda |
		espero que entenda | espero que compreendas | que pena | uma pena | receio que | temo que |
		com pena | ups
	`,
	remind: `
		lembrete | lembretes | lembrar | lembra lo | lembra la | lembramos | lembro | lembre | lembra te |
		lembrando | relembr* | recordamos | recordar | recordo | recordatorio | nao se esqueca |
		nao esqueca | nao te esquecas | nao esquecas | nao esquece | nao esquecer | nao perca | nao falte |
		nao faltes | proxima entrevista | sua proxima | proximo compromisso | proximo evento |
		esta chegando | ta chegando | aproxima se | se aproxima | esta quase | e amanha | e hoje |
		e ja amanha | sera amanha | sera hoje | chegou o dia | hoje e o dia | amanha e o dia | amanha tem |
		amanha tens | amanha voce tem | amanha temos | hoje tem | hoje tens | hoje voce tem | hoje as |
		amanha as | de amanha | de hoje | logo as | hoje a tarde | hoje de manha | ate amanha | ate ja |
		vemo nos amanha | nos vemos amanha | nos vemos hoje | falamos amanha | a gente se ve amanha |
		te esperamos amanha | esperamos por si amanha | esperamos voce amanha | te esperamos hoje |
		daqui a pouco | daqui a _ horas | em _ horas | em _ minutos | em uma hora | dentro de _ horas |
		falta* _ horas | falta um dia | faltam _ dias | falta pouco | comeca em | comeca daqui | inicia em |
		tudo pronto para | tudo preparado | pront* para amanha | preparad* para amanha |
		tudo certo para amanha | continua de pe | tudo de pe | reenvio | reenviando | reforcando | reforco |
		reforcar | volto a enviar | caso nao tenha visto
	`,
	luck: `
		sorte | muito sucesso | sucesso na | sucesso amanha | sucesso hoje | tudo de bom | tudo de melhor |
		desejo tudo | na torcida | torcendo | torcemos | torco | a torcer | dedos cruzados |
		cruzar os dedos | figas | vai correr bem | vai correr tudo | vai correr lindamente | corra bem |
		que corra | tudo corra | corra tudo | vai dar certo | vai dar tudo | da tudo certo | vai ser otimo |
		vai ser otima | arrasa | arrase | arrasar | vai com tudo | vai la | vai fundo | manda ver |
		mandar bem | mande bem | tu consegues | voce consegue | es capaz | vai ser capaz | confio em |
		confiamos em | confia em | forca | coragem | animo | boa entrevista | otima entrevista |
		excelente entrevista | bom trabalho | merda para | fique tranquil* | fica tranquil* | calma |
		nervos | nervosism* | respira fundo | respire fundo | seja voce mesm* | se tu propri* |
		deus abencoe | desejo sucesso | sucesso para | sucesso e | votos de sucesso
	`,
	standing: `
		mantem | mantemos | mantida | mantido | mantidos | mantenha se | esta mantid* | continua marcad* |
		continua agendad* | continua confirmad* | continua valid* | continua tudo | continua igual |
		continua na | segue confirmad* | segue mantid* | segue marcad* | segue agendad* | segue normal |
		de pe | permanece agendad* | permanece marcad* | permanece confirmad* | permanece valid* |
		inalterad* | sem alteracoes | sem alteracao | sem mudancas | sem mudanca | nao muda | nada muda |
		nao mudou | nao houve alteracao | nao ha alteracao | nao ha alteracoes | nao ha mudanca |
		nao sofre alteracao | nao se altera | tudo igual | tudo na mesma | fica tudo | tudo como |
		tudo conforme | conforme previsto | conforme planejado | conforme planeado | como previsto |
		como planejado | como planeado | como estava | como combinado antes | conforme o combinado |
		ignore | ignora | ignorar | desconsidere | desconsidera | desconsiderar | nao considere |
		nao leve em conta | email anterior | e mail anterior | mensagem anterior | nao foi cancelad* |
		nao esta cancelad* | nao foi alterad* | vai acontecer sim | vai sim acontecer | afinal sempre |
		sempre se realiza | sempre vai | mesma data e hora | mesmo dia e hora | mesmo horario | reconfirm* |
		re confirm* | ratific* | esta valend* | ta valendo | continua valendo | segue valendo
	`,
	condition: `
		caso | se nao | senao | se for | se houver | se tiver | se tiveres | se precisar | se precisares |
		se quiser | se quiseres | se puder | se puderes | se surgir | se possivel | a menos que |
		a nao ser que | salvo | exceto se | excepto se | desde que | contanto que | uma vez confirmad* |
		por acaso | porventura | eventual* | na hipotese | hipotese de | sujeito a | dependendo | depende |
		a depender | havendo | tendo em conta que | a partir do momento | condicionad* | mediante |
		tivesse | fosse | pudesse | houvesse | quem sabe | oxala | tomara | se o | se os | se as | se voce |
		se alguma | se algum | se lhe | se te | se este | se esta | se esse | se essa | se preferir |
		se preferires | se necessario | se der | se estiver | se estiveres | se conseguir | se conseguires |
		se nenhum | se nenhuma | se ainda | se ja | se entretanto | se desejar | se receber | se ficar |
		se pretender | se por | se a data | se a entrevista | se a sua | se a tua | se a hora | se a vaga |
		se a resposta | se tudo | se eu | se ele | se ela | se tem | se pode | se nos | se vier |
		se chegar | se acontecer | qualquer | sujeita a
	`,
	negation: `
		nao | nunca | jamais | nenhum | nenhuma | nenhuns | ninguem | nada | nem | tampouco | sem |
		de modo algum | de forma alguma | impossivel
	`,
	offerChange: `
		se precisar remarcar | se precisar de remarcar | se precisar reagendar | se precisar cancelar |
		se precisar alterar | se precisar mudar | se precisar desmarcar | se precisares de |
		se tiver de cancelar | se quiser cancelar | se quiser alterar | se quiser mudar |
		se desejar cancelar | se desejar alterar | se desejar remarcar | precisa remarcar |
		precisa reagendar | precisa cancelar | precisa alterar | precisa mudar | precisa de remarcar |
		precisa de reagendar | precisa de alterar | precisa de cancelar | precisas de remarcar |
		precisas de reagendar | precisas de alterar | precise remarcar | precise reagendar |
		precise cancelar | precise alterar | precise mudar | precise de alterar | precise de remarcar |
		precise de reagendar | precise desmarcar | necessite remarcar | necessite reagendar |
		necessite cancelar | necessite alterar | necessite de alterar | necessidade de remarcar |
		necessidade de reagendar | necessidade de alterar | necessidade de alteracao |
		necessidade de cancel* | deseje remarcar | deseje cancelar | deseje alterar | deseja remarcar |
		deseja reagendar | deseja alterar | deseja cancelar | quiser remarcar | quer remarcar |
		quer cancelar | pretenda alterar | pretenda cancelar | pretenda reagendar | pretende alterar |
		para remarcar | para reagendar | para cancelar | para alterar | para desmarcar |
		para mudar o horario | cancelar ou | ou cancelar | remarcar ou | ou remarcar | reagendar ou |
		ou reagendar | alterar ou | ou alterar | ou desmarcar | cancelar entrevista | cancelar agendamento |
		cancelar marcacao | cancelar reserva | reagendar entrevista | remarcar entrevista |
		alterar agendamento | alterar marcacao | alterar horario | caso nao possa | caso nao consiga |
		caso nao possas | caso nao consigas | caso nao possam | caso nao lhe | caso nao te | caso nao seja |
		caso nao tenha disponib* | caso nao esteja | caso este horario nao | caso esse horario nao |
		caso esta data nao | caso essa data nao | caso o horario nao | caso a data nao | caso nenhum |
		caso nenhuma | caso tenha algum | caso tenha qualquer | caso tenha impedimento | caso haja algum |
		caso haja qualquer | caso ocorra | caso surja | caso exista | caso prefira outro |
		caso prefira outra | se nao puder | se nao puderes | se nao conseguir | se nao conseguires |
		se nao for possivel | se nao der | se nao lhe der | se nao te der | se nao lhe for | se nao te for |
		se nao for conveniente | se nao for bom | se nao funcionar | se nao servir | se nao estiver |
		se nao ficar bom | se nao tiver disponib* | se nenhum | se nenhuma | se houver algum |
		se houver qualquer | se houver imprevisto | se tiver algum | se tiveres algum | se surgir algum |
		se surgir algo | se acontecer | se por acaso nao | por algum motivo | por qualquer motivo |
		por alguma razao | em caso de imprevisto | em caso de impossibilidade | em caso de impedimento |
		em caso de cancelamento | em caso de desistencia | em caso de nao | em caso de qualquer |
		em caso de indisponibilidade | em caso de alteracao | na impossibilidade | impossibilidade de |
		nao possa comparecer | nao puder comparecer | nao possa participar | nao puder participar |
		nao possa estar | nao consiga comparecer | nao consiga participar | nao conseguir comparecer |
		nao poder comparecer | nao poder estar | nao puder vir | nao puderes vir | outro horario |
		outra data | outro dia | outra hora | outra opcao | outras opcoes | outra alternativa |
		outro momento | outra altura | encontrar outra | encontrar outro | encontramos outra |
		encontramos outro | procurar outra | procuramos outra | arranjamos outra | arranjamos outro |
		vemos outra | vemos outro | combinamos outro | combinamos outra | marcamos outro | marcamos outra |
		marcamos para outro | sugerir outro | sugerir outra | propor outro | propor outra | propor nova |
		proponha outro | sugira outro | sugira outra | qualquer imprevisto | qualquer alteracao |
		qualquer mudanca | qualquer impedimento | qualquer contratempo | algum imprevisto |
		algum impedimento | algum inconveniente | algum contratempo | com antecedencia |
		com a maior antecedencia | antecedencia minima | com pelo menos | 24 horas de antecedencia |
		24h de antecedencia | ate 24 horas | ate 24h | gerir a sua | gerir marcacao |
		gerenciar agendamento | gerenciar sua | pode remarcar | pode reagendar | podes remarcar |
		podes reagendar | pode cancelar | pode alterar | podes alterar | podes cancelar | pode fazer isso |
		poderemos reagendar | podemos reagendar | podemos remarcar | podemos alterar | podemos mudar
	`,
	askReply: `
		confirme | confirma por favor | favor confirm* | favor de confirmar | gentileza confirmar |
		por gentileza confirm* | pedimos que confirm* | peco que confirm* | pedimos confirm* |
		peco confirm* | solicitamos que confirm* | solicitamos confirm* | solicito confirm* |
		solicito que confirm* | solicitamos a confirmacao | solicito a confirmacao |
		agradecia que confirm* | agradeciamos que confirm* | agradeco que confirm* |
		agradecemos que confirm* | agradeco confirm* | agradecemos confirm* | agradecia confirm* |
		agradecemos a confirmacao | agradeco a confirmacao | preciso que confirm* |
		precisamos que confirm* | preciso de confirmacao | precisamos de confirmacao | necessito confirm* |
		me confirma | me confirmar | nos confirma | nos confirmar | confirma me | confirma nos |
		confirmar me | confirmar nos | confirmas | confirmes | confirma se | confirma que | pode confirmar |
		podes confirmar | poderia confirmar | poderias confirmar | consegue confirmar |
		consegues confirmar | podem confirmar | podia confirmar | sua confirmacao | tua confirmacao |
		vossa confirmacao | aguardamos confirmacao | aguardamos a confirmacao | aguardamos sua |
		aguardamos a sua | aguardamos a tua | aguardamos retorno | aguardamos seu | aguardamos o seu |
		aguardamos resposta | fico a espera | ficamos a espera | fico aguardando | ficamos aguardando |
		a aguardar | aguardo | responda a este | responde a este | responda este | responder a este |
		responder este | responda esse | responder esse | respondendo este | respondendo a | responda por |
		responda com | responda me | responda nos | responde me | responda sim | me responde | me responda |
		nos responda | responda ate | respondas | em resposta a este | seu retorno | sua resposta |
		a tua resposta | me retorna | retorne | dar retorno | um retorno | feedback ate | diga me | diz me |
		digam me | diga nos | diz nos | me diz | me diga | me fala | me fale | nos diga | nos diz |
		nos fala | diga se | diz se | diz la | diz qualquer coisa | diga qualquer coisa | diz coisas |
		avise | avisa | avisar | favor informar | favor responder | favor retornar | informe se |
		informe me | informe nos | me informe | nos informe | informar se | informar nos | indique me |
		indique nos | indica me | indica nos | indicar nos | indicar me | comunique | comunicar nos |
		contacte nos | contacte me | contacta me | entre em contato | entre em contacto |
		entra em contacto | me chama | me chame | me manda | me mande | manda mensagem | manda me |
		mande me | envie me uma | envia me uma | escreva me | escreve me | me escreve |
		ligue para confirmar | liga para confirmar | confirmar presenca | confirmar sua presenca |
		confirmar a sua presenca | confirma a tua presenca | confirmar a tua presenca |
		confirmacao de presenca | confirmacao da presenca | confirmar recebimento | confirmar a rececao |
		confirmar a recepcao | acusar recebimento | acusar o recebimento | acuse recebimento |
		acuse a rececao | acusar rececao | aviso de rececao | recebeu este | recebeu esse | recebeste |
		um ok | um simples ok | rsvp | quanto antes | o mais rapido | o mais breve | logo que possivel |
		assim que possivel | com a maior brevidade | com brevidade | ate ao final do dia |
		ate o final do dia | vai comparecer | ira comparecer | pode comparecer | podera comparecer |
		vai conseguir participar | aceite o convite | aceita o convite | aceitar o convite |
		aceite a invite | ciente | dar ciencia | por este canal | tomou conhecimento | de que recebeu
	`,
	settled: `
		nao precisa responder | nao precisa de responder | nao precisas de responder |
		nao precisas responder | nao e preciso responder | nao e necessario responder |
		nao e necessaria resposta | nao e necessario confirm* | nao e necessaria confirmacao |
		nao precisa confirm* | nao precisa de confirm* | nao precisas de confirm* | nao precisas confirm* |
		nao e preciso confirm* | nao requer resposta | nao necessita resposta | nao necessita de resposta |
		nao necessita responder | nao necessita confirm* | sem necessidade de resposta |
		sem necessidade de responder | sem necessidade de confirm* | escusa de responder |
		escusas de responder | escusa de confirmar | escusas de confirmar | nao precisa fazer nada |
		nao precisa de fazer nada | nao precisas de fazer nada | nao e preciso fazer |
		nao tem de fazer nada | nao precisa fazer mais | salvo indicacao | salvo aviso | salvo se me |
		salvo se nos | salvo se disser | salvo imprevisto* | salvo resposta | salvo noticia |
		a menos que me | a menos que nos | a menos que voce | a menos que diga | a nao ser que me |
		a nao ser que nos | a nao ser que diga* | a nao ser que haja | se nao me disser* |
		se nao disser* nada | se nao disseres | se nao ouvir | se nao tiver noticias | se nao receber |
		se nao houver resposta | se nao responder | se nao responderes | caso nao receba* |
		caso nao responda | caso nao haja resposta | na ausencia de resposta | sem resposta sua |
		sem resposta ate | na falta de resposta | dou como certo | damos como certo | dou por certo |
		dou por confirmad* | damos por confirmad* | damos como confirmad* | dou como confirmad* |
		consideramos confirmad* | considero confirmad* | considere confirmad* | considera se confirmad* |
		consideraremos | considerarei | vamos assumir | assumo que | assumimos que | assumiremos |
		entendo que | entenderemos | fica desde ja | ja confirmei | ja confirmamos | ja aceitei |
		ja aceitamos | ja respondi | ja respondemos | ja disse que sim | disse lhes que |
		disse lhe que sim | ja avisei | ja avisamos | ja informei | ja dei o ok | ja dei ok |
		confirmei por ti | confirmei por si | confirmei por voce | confirmei a sua | confirmei a tua |
		confirmei sua | aceitei por | ja esta tudo | ja esta confirmad* | ja esta na agenda |
		ja esta na sua | ja foi atualizad* | ja foi alterad* | ja atualizei | ja alterei | ja mudei |
		ja atualizamos | convite atualizado | agenda atualizada | se estiver ok | convite foi atualizado |
		convite foi alterado
	`,
	// The reader's job interview.
	interview: `
		entrevist* | interview | bate papo de selecao | dinamica | triagem telefonica |
		conversa de selecao | conversa de recrutamento | videoentrevista | prova oral | assessment center |
		phone screen | screening | banca de selecao
	`,
	talk: `
		conversa | conversas | conversar | conversarmos | conversamos | conversinha | batepapo | papo |
		papear | trocar uma ideia | trocar ideias | trocar impressoes | chamada | chamadinha |
		videochamada | ligacao | telefonema | por telefone | videoconferencia | video conferencia |
		reuniao | reunir | reunirmos | reunirmo nos | encontro | encontrar nos | encontrarmos |
		nos encontrar | encontrarmo nos | contacto inicial | contato inicial | primeiro contacto |
		primeiro contato | cafe | cafezinho | almoco com | falar consigo | falar contigo | falar com voce |
		falar com o senhor | falar com a senhora | falarmos | falar um pouco | falar sobre | falar melhor |
		te ver | ver te | ve lo | ve la | conhecer | conhecermos | conhecermo nos | visita | visitar |
		dar uma volta | ver o espaco | mostrar lhe | mostrar te | mostrar o | mostrar a loja |
		passar por ca | passar ca | passar aqui | passar na loja | passar no | passa ca | passe ca |
		passe na loja | dar um pulo | da um pulo | dar um salto | da um salto | dar ca um salto | vir ca |
		vir aqui | vir ate | venha ca | vem ca | vir a loja | sentar | sentarmos | sentarmo nos | sessao |
		call | callzinha | meeting | alinhamento | alinhar | explicar | contar te | contar lhe |
		tirar duvidas | esclarecer duvidas | ao vivo | pessoalmente | presencialmente
	`,
	stage: `
		fase | fases | etapa | etapas | ronda | rondas | rodada | rodadas | primeira entrevista |
		segunda entrevista | terceira entrevista | ultima entrevista | entrevista final |
		entrevista tecnica | entrevista com gestor* | proximo passo | proximos passos | passo seguinte |
		passos seguintes | ultimo passo | triagem | pre selecao | screening | presencial | onsite | painel |
		banca | juri | comissao | assessment | centro de avaliacao | dinamica | prova pratica |
		teste pratico | estudo de caso | com o gestor | com a gestora | com o diretor | com a diretora |
		com o director | com o gerente | com a gerente | com o responsavel | com a responsavel |
		com o lider | com a lideranca | com o time | com a equipa | com a equipe | com o rh | com rh |
		com o cliente | hiring manager | finalista* | shortlist | lista curta | passou para a proxima |
		avancou para | procedimento concursal | metodos de selecao
	`,
	job: `
		vaga | vagas | cargo | posicao | funcao | funcoes | oportunidade | oportunidades | emprego |
		trabalho | trabalhar com | trabalhar na | trabalhar no | trampo | lugar em aberto | anuncio |
		estagio | estagiari* | trainee | aprendiz | contrato | efetivo | efetivacao | temporari* | clt |
		pj | carteira assinada | recibos verdes | part time | full time | tempo inteiro | tempo parcial |
		meio periodo | periodo integral | turno | turnos | escala | carga horaria | salario | salarial |
		pretensoes salariais | expectativas salariais | remuneracao | vencimento | ordenado | bruto |
		liquido | beneficios | vale refeicao | vale transporte | vale alimentacao | plano de saude |
		subsidio de alimentacao | subsidio de refeicao | inicio imediato | entrada imediata |
		contratacao imediata | data de inicio | previsao de inicio | hibrido | remoto | home office |
		teletrabalho | experiencia | requisitos | responsabilidades | atribuicoes | job description |
		integrar a equipa | integrar a nossa equipa | integrar o time | fazer parte | entrar para o time |
		juntar se a | equipa de | analista | tecnico | tecnicos | engenheir* | assistente | auxiliar |
		atendente | vendedor* | operador* | gestor* de | gerente | coordenador* | empregad* de |
		cozinheir* | motorista | garcom | recepcionista | rececionista | enfermeir* | desenvolvedor* |
		programador* | contabilista | ajudante | encarregad* de loja | estoquista | substituicao
	`,
	recruiting: `
		recruiter | recrut* | selecao | processos seletivos | selecionador* | contratacao | contratar |
		contratante | recursos humanos | rh | r h | r s | dp | departamento pessoal | gente e gestao |
		gente e cultura | gestao de pessoas | pessoas e cultura | people | capital humano | talento |
		talentos | talent | aquisicao de talento* | atracao de talento* | hiring | candidat* | finalista* |
		shortlist | consultoria de | consultora de | headhunter* | head hunter | agencia |
		trabalho temporario | ett | meu cliente | nosso cliente | nossa cliente | o cliente |
		empresa cliente | cliente final | cliente nosso | processo | psicolog* | generalista | hr | hrbp |
		business partner | bolsa de emprego | concurso | procedimento concursal | juri do procedimento |
		administracao de pessoal
	`,
	application: `
		candidatura | candidaturas | candidatou se | candidataste | candidatar | se candidatou |
		ter se candidatado | se inscreveu | inscreveu se | inscreveste | inscricao | inscrit* | aplicou |
		aplicaste | aplicacao para | sua aplicacao | tua aplicacao | aplicar para | aplicar a | curriculo |
		curriculos | curriculum | cv | carta de apresentacao | carta de motivacao | carta motivacional |
		tua carta | sua carta | portfolio | portefolio | portifolio | perfil | sua trajetoria |
		trajetoria profissional | percurso | sua experiencia | tua experiencia | experiencia profissional |
		seu interesse | teu interesse | interesse na vaga | interesse pela vaga | interesse na posicao |
		interesse na funcao | interesse demonstrado | enviou seu | enviou o seu | enviaste o teu |
		enviou nos | que enviou | que nos enviou | que deixou | deixou seu | nos mandou | mandou seu |
		em resposta ao anuncio | nosso anuncio | anuncio da vaga | anuncio publicado | vaga publicada |
		linkedin | indeed | net empregos | sapo emprego | gupy | catho | vagas com | infojobs | solides |
		kenoby | abler | pandape | glassdoor | trabalha brasil | iefp online | codigo da vaga |
		cod da vaga | referencia da vaga | documentacao | documentos | processo n | pagina de carreiras |
		portal de carreiras | pagina de vagas
	`,
	arrival: `
		recepcao | rececao | procure por | procura por | procurar por | procurar pelo | procurar pela |
		procure pela | procure pelo | pergunte por | pergunta por | perguntar por | pergunte pela |
		pergunte pelo | perguntar pela | perguntar pelo | pergunta pelo | pergunta pela | identifique se |
		identificar se | identifica te | se identificar | se identifique | anuncie se | anunciar se |
		se anunciar | se apresentar na | apresentar se na | apresente se na | portaria | porteiro |
		seguranca | controle de acesso | controlo de acesso | cadastro de visitante | catraca | cracha |
		rg | documento com foto | documento de identificacao | documento de identidade |
		documento original | documento oficial | cartao de cidadao | cnh | carta de conducao |
		carteira de trabalho | ctps | cpf | passaporte | trazer | traga | traz | leve | leva | levar |
		portando | munid* de | em mao | em maos | copia do | copia impressa | impresso | originais |
		chegar | chegue | chega | minutos antes | minutos de antecedencia | com antecedencia | pontual |
		pontualidade | pontualmente | tolerancia | sala | andar | piso | bloco | torre | elevador | porta |
		entrada | acesso pela | acesso pelo | campainha | tocar a | interfone | intercomunicador |
		estacionamento | estacionar | parqueamento | garagem | metro | estacao | paragem | onibus |
		autocarro | comboio | trem | uber | endereco | morada | local | localizacao | localizad* | mapa |
		maps | ponto de referencia | proximo ao | em frente ao | ao lado do | esquina com |
		nosso escritorio | nossos escritorios | sede | instalacoes | unidade | fabrica | loja | rua |
		avenida | av | rod | rodovia | praca | travessa | zona industrial | parque industrial | edificio |
		predio | jaleco | bata | capacete | botas | calcado | sapato fechado | sapatos | colete | epi |
		epis | roupa confortavel | roupa pratica | traje | vestir | vista se | vestimenta | dress code |
		calca | bermuda | camisa | esporte fino | uniforme | mascara | roupa social
	`,
	preparation: `
		prepare | prepara te | preparar | preparares | preparado | preparada | preparacao | apresentacao |
		powerpoint | slides | case | cases | estudo de caso | caso pratico | exercicio | desafio | tarefa |
		teste pratico | prova pratica | pequena prova | pequeno teste | vao pedir | vai pedir |
		vao perguntar | vao te perguntar | vai te perguntar | irao perguntar | ira perguntar |
		perguntar sobre | perguntas | competencias | metodo star | situacoes reais | exemplos concretos |
		exemplos praticos | exemplos de | reveja | rever | revise | revisar | relembra os | da uma olhada |
		de uma olhada | dar uma olhada | da uma vista de olhos | de uma vista de olhos | da uma lida |
		de uma lida | dar uma lida | leia | ler sobre | estude | estuda | estudar | pesquise |
		pesquisa sobre | pesquisar | informe se sobre | conheca a empresa | conheca nossa |
		conhecer a nossa empresa | visite o nosso | nosso site | o site | site da empresa | anexo |
		descricao da vaga | descricao da funcao | job description | descritivo | temas a abordar | topicos |
		formato | estrutura da entrevista | roteiro | agenda da entrevista | dicas | orientacoes |
		recomendacoes | tenha em mente | tenha em conta | tem em conta | por que quer | porque quer |
		motivacao | motivacoes | pontos fortes | pontos fracos | pense em | pensa em | treinar | treine |
		ensaiar | simulacao | lugar silencioso | local silencioso | local calmo | local tranquilo |
		boa conexao | boa internet | conexao estavel | internet estavel | ligacao estavel | camera |
		microfone | fone de ouvido | fones | auscultadores | teste o audio | teste o link | testar o link |
		teste sua conexao | boa iluminacao | boa ligacao a internet
	`,
	debrief: `
		ligue me | liga me | me liga | me ligue | da me um toque | da um toque | de um toque | telefone me |
		telefona me | me telefona | apita | me conta | me conte | conta me | conte me | conta nos |
		conte nos | nos conte | nos conta | conta como | conte como | depois conta | depois conte |
		depois me diz | depois diz | depois diga | depois me fala | depois liga | avisa me como |
		avisa como | avise como | manda mensagem quando | me manda mensagem depois |
		me manda uma mensagem depois | manda noticias | mande noticias | como correu | como foi |
		como te correu | como lhe correu | como se saiu | como te saiste | o que achaste | que achou |
		suas impressoes | tuas impressoes | sua impressao | feedback depois | quando sair | quando saires |
		quando terminar | quando acabar | quando acabares | quando terminares | assim que sair |
		assim que saires | assim que terminar | assim que acabar | ao sair | a saida | na saida |
		logo apos | logo a seguir | a seguir a entrevista | apos a entrevista | depois da entrevista |
		falamos depois | falamos a seguir
	`,
	trial: `
		dia de teste | dia de experiencia | dia experimental | dia a experiencia | turno de teste |
		turno de experiencia | turno experimental | teste pratico | teste de cozinha | teste na cozinha |
		teste em sala | teste na loja | teste no salao | teste de servico | teste remunerado |
		fazer um teste | fazer o teste | fazer um dia | fazer uma experiencia | umas horas | algumas horas |
		experimentar | dias a experiencia | hora experimental | freelance teste | freela | diaria |
		meio dia com | uma manha com | uma tarde com | um dia com | passar a manha | passar o dia |
		passar uma manha | passar um dia | manha com a equipa | dia com a equipa | dia com o time |
		dia com a equipe | acompanhar a equipa | acompanhar a equipe | acompanhar o time |
		acompanhar um turno | acompanhar a rotina | ver como trabalhas | ver como trabalha |
		ver te trabalhar | ve lo trabalhar | ver na pratica | shadowing | trial | aula teste |
		aula demonstrativa | aula experimental | aula prova | prova pratica | prova de conducao |
		teste de direcao | teste de volante | teste de solda | periodo experimental de | primeiro turno |
		extra de teste | dia de imersao
	`,
	meetingLink: `
		link | links | hiperligacao | ligacao para a reuniao | acesse | acessar | aceder | aceda |
		acesso a reuniao | entrar na reuniao | entrar na sala | entre na sala | ingressar | ingresse |
		participar da reuniao | participar na reuniao | participar agora | participar por | participar com |
		junte se a | juntar se a reuniao | junta te | aderir | conecte se | conectar | clique |
		id da reuniao | id de reuniao | id reuniao | meeting id | codigo de acesso | codigo da reuniao |
		senha | passcode | palavra passe | pin | teams | zoom | meet | skype | webex | hangouts | whereby |
		jitsi | por video | videochamada | videoconferencia | chamada de video | sala virtual |
		sala de espera | plataforma | opcoes de reuniao | opcoes da reuniao | precisa de ajuda |
		informacoes para participar | como participar no google | numeros de telefone | discar |
		ligar para o numero | dados de acesso
	`,
	sentBy: `
		nao responda | nao responder | nao respondas | noreply | no reply | necessario responder a este |
		email automatico | e mail automatico | mensagem automatica | resposta automatica |
		gerado automaticamente | gerada automaticamente | enviado automaticamente |
		enviada automaticamente | este e um email | este e um e mail | esta e uma mensagem |
		este email foi | este e mail foi | esta mensagem foi | caixa de correio nao | nao e monitorad* |
		nao monitorad* | nao monitorizad* | nao e lida | nao e lido | nao recebe respostas | enviado por |
		enviada por | enviado atraves | enviado via | em nome de | powered by | com tecnologia |
		adicionar ao calendario | adicionar a agenda | adicionar ao google | adicione ao calendario |
		adicione a sua agenda | adicione a agenda | adicionar a minha agenda | salvar na agenda |
		guardar no calendario | google agenda | google calendar | google calendario | outlook calendar |
		ical | ics | convite do google | convidados | organizador | vai participar | gerir marcacao |
		gerir a sua marcacao | gerir reserva | gerenciar agendamento | gerenciar candidatura |
		ver detalhes | ver convite | ver entrevista | ver candidatura | ver agendamento |
		detalhes do agendamento | portal do candidato | area do candidato | area do cliente | sua conta |
		tua conta | faca login | fazer login | iniciar sessao | inicie sessao | acesse o portal |
		acesse a plataforma | aceder ao portal | calendly | greenhouse | lever | workday | teamtailor |
		smartrecruiters | gupy | kenoby | solides | abler | successfactors | taleo | icims | recrutei |
		inhire | factorial | personio | quickin | jobconvo | notificacao automatica | notificacoes |
		central de ajuda | central do candidato | preferencias de email
	`,
	// Other matters of the same words.
	media: `
		podcast | videocast | jornalista | jornalistas | jornalismo | jornal | imprensa | coletiva |
		orgao de comunicacao | comunicacao social | redacao | redaccao | editor | editora | reportagem |
		reporter | reporteres | materia | artigo | coluna | radio | emissora | televisao | tv |
		nosso programa | telejornal | estudio | em direto | em directo | ao vivo no | no ar | ir ao ar |
		vai ao ar | gravacao | gravar | gravacoes | gravamos | gravaremos | emissao | transmissao |
		episodio | ouvintes | audiencia | leitores | publicada na | sera publicad* | publicaremos |
		entrevista para o programa | entrevista para nosso | declaracoes | declaracao ao | on the record |
		off the record | citacao | titulo da peca | fotografo | fotografa | sessao fotografica |
		ensaio fotografico | documentario | livro | autor | autora | apresentador* | locutor* | youtube |
		live no | blog | perguntas por escrito | sobre o seu trabalho como | sobre sua historia |
		depoimento | testemunho | press release | a revista | nossa revista | revista de | da revista |
		para publicar | nossa publicacao
	`,
	research: `
		pesquisa | pesquisador* | estudo | user research | ux research | usabilidade | teste com usuarios |
		teste com utilizadores | experiencia do usuario | experiencia do utilizador |
		experiencia de utilizador | inquerito | inqueritos | questionario | sondagem | focus group |
		grupo focal | grupo de foco | grupo de discussao | incentivo | recompensa | compensacao |
		remuneracao pela participacao | vale presente | cartao presente | cartao oferta | gift card |
		vale de | voucher | cartao amazon | ajuda de custo pela | agradecimento pela participacao |
		sua opiniao | tua opiniao | suas opinioes | sua experiencia com o | sua experiencia usando |
		como usuari* | como utilizador* | como cliente | consentimento | tcle | anonim* | investigacao |
		investigador* | mestrando | doutorando | entrevista em profundidade | entrevistas com usuarios |
		entrevista com usuarios | voluntari* para
	`,
	leaving: `
		entrevista de saida | exit interview | ultimo dia | desligamento | desligad* | saida da empresa |
		sua saida | tua saida | demissao | demitid* | demissional | rescisao | despedimento |
		despedid* da empresa | denuncia do contrato | denuncia de contrato | aviso previo | pre aviso |
		acerto | verbas rescisorias | indemnizacao | indenizacao | offboarding | devolver | devolucao |
		entrega do notebook | entrega do portatil | entrega de equipamento* | cartao de acesso |
		passagem de pasta | passagem de funcoes | passagem de conhecimento | handover | despedida |
		deixa a empresa | deixar a empresa | deixou a empresa | motivos da saida | motivo da saida |
		reforma | aposentadoria | pdv | layoff
	`,
	school: `
		escola | escolar | colegio | creche | jardim de infancia | infantario | educacao infantil |
		ensino fundamental | ensino medio | ensino basico | ensino secundario | primeiro ciclo | 1 ciclo |
		agrupamento | professor | professora | professores | educador* de infancia | educadora |
		orientador* educacional | pedagog* | psicopedagog* | aluno | aluna | alunos | alunas | educando |
		educanda | encarregad* de educacao | seu filho | sua filha | teu filho | tua filha | filhos | maes |
		pais e encarregados | pais ou responsaveis | reuniao de pais | reuniao com encarregados | notas |
		avaliacoes do periodo | bimestre | trimestre | periodo letivo | ano letivo | ano lectivo | turma |
		sala de aula | aulas | matricula | matriculas | rematricula | a secretaria | cantina | atl |
		atividades extracurriculares | visita de estudo | associacao de pais | entrevista com a familia |
		entrevista familiar | boletim de vacinas | os pais | aos pais | dos pais
	`,
	official: `
		policia | psp | gnr | esquadra | delegacia | delegad* | boletim de ocorrencia | queixa |
		depoimento | prestar declaracoes | testemunha | testemunhas | tribunal | vara | julgamento |
		audiencia | juiz | juiza | ministerio publico | procurador* | advogad* | advocacia | notario |
		cartorio | conservatoria | escritura | reconhecimento de firma | intimacao | intimad* |
		notificacao judicial | citacao judicial | processo judicial | acao trabalhista |
		justica do trabalho | mediacao | procon | sinistro | perito | perita | peritagem | pericia |
		seguradora | seguros | seu seguro | apolice | reclamacao | indemnizacao | indenizacao |
		autoridade tributaria | reparticao | servico de financas | receita federal | imposto de renda |
		irs | irpf | iva | declaracao de imposto | malha fina | e fatura | seguranca social | inss |
		previdencia | atestado de residencia | camara municipal | junta de freguesia | prefeitura |
		secretaria municipal | vereador* | poupatempo | loja do cidadao | espaco cidadao | detran | imt |
		cnh | renovacao da carta | carta de conducao | cartao de cidadao | renovacao do cartao |
		passaporte | titulo de eleitor | tse | recenseamento | registo civil | registro civil | certidao |
		registo criminal | multa | coima | contraordenacao | licenca de | licenciamento | requerimento |
		protocolo | agendamento online do | senha de atendimento | assistente social | assistencia social |
		cras | cadunico | bolsa familia | apoio social | defensoria publica
	`,
	visa: `
		vistos | visto de | visto para | seu visto | pedido de visto | entrevista de visto | embaixada |
		consulado | consular | casv | ds 160 | vfs | biometria | biometric* | impressoes digitais |
		imigracao | imigrante* | migracao | migracoes | sef | aima | policia federal | rnm | crnm |
		autorizacao de residencia | titulo de residencia | renovacao de residencia |
		autorizacao de trabalho | manifestacao de interesse | nacionalidade | cidadania | naturalizacao |
		asilo | refugi* | protecao internacional | reagrupamento familiar | passaporte | apostila |
		apostilamento | green card | uscis | fronteira | estrangeiros | estrangeiro | visto americano |
		o visto | um visto
	`,
	jobcentre: `
		centro de emprego | iefp | instituto do emprego | servico de emprego | servicos de emprego | sine |
		agencia do trabalhador | desempregad* | desemprego | inscrito no centro | plano pessoal de emprego |
		ppe | procura ativa | procura activa | apresentacao quinzenal | controlo quinzenal |
		tecnic* de emprego | gip | insercao profissional | rsi | rendimento social | rendimento minimo |
		prestacao social | medida estagio | medida contrato emprego | medidas de apoio |
		convocatoria do centro | carteira de trabalho digital | caixa tem | caixa economica | fgts | saque |
		ministerio do trabalho | beneficio social | qualifica | formacao modular
	`,
	medical: `
		medic* | consulta | consultas | clinica | clinicas | consultorio | hospital | hospitalar |
		centro de saude | posto de saude | ubs | upa | usf | sus | sns | unidade de saude | paciente |
		pacientes | utente | utentes | prontuario | processo clinico | convenio | carteirinha | dentista |
		dentaria | dentario | odonto* | ortodont* | aparelho | fisio | fisioterap* | osteopat* |
		quiroprax* | reabilitacao | psiquiatr* | terapeuta | terapia | psicoterap* | nutricionista |
		podolog* | oftalmolog* | oculos | lentes | optometr* | rastreio | dermatolog* | ginecolog* |
		pediatra | pediatria | cardiolog* | ortopedista | ortopedia | otorrino | ecografia | ultrassom |
		ultrassonografia | raio x | radiografia | ressonancia | tomografia | exame | exames | analises |
		colheita | coleta de sangue | jejum | laboratorio | vacina* | dose | doses | cirurgia |
		operacao cirurgica | pre operatorio | check up | receita | veterinari* | vet | pet | cachorro |
		cao | gato | banho e tosa | gravidez | pre natal | doacao de sangue | telemedicina | teleconsulta |
		o doutor | a doutora | com o dr | com a dra
	`,
	property: `
		apartamento | apto | ap para | t1 | t2 | t3 | moradia | casa para | casa em | quarto para |
		quarto em | quartos | imovel | imoveis | imobiliari* | corretor | corretora | creci | arrendamento |
		arrendar | arrendad* | aluguel | aluguer | alugar | locacao | locatari* | locador* | renda mensal |
		inquilin* | senhori* | proprietari* | condominio | condomino* | sindico | vizinh* | fiador |
		fiadora | caucao | vistoria | visita a casa | visita ao quarto | visitar a casa | ver a casa |
		ver o quarto | entrega das chaves | colega de casa | colega de quarto | mudanca de casa |
		caminhao de mudanca | credito habitacao | credito a habitacao | cpcv | escritura | idealista |
		imovirtual | casa sapo | quintoandar | quinto andar | viva real | olx | iptu | imi |
		metros quadrados | m2 | dormitorios | suite | garagem para | as chaves
	`,
	services: `
		entrega | entregas | encomenda | seu pedido | pedido n | ctt | correios | transportadora | dhl |
		fedex | mercado livre | amazon | shopee | rastreio | rastreamento | estafeta | entregador |
		motoboy | ifood | sera entregue | oficina | mecanico | carro | viatura | veiculo | revisao do |
		inspecao | pneus | troca de oleo | concessionaria | concessionario | stand automovel | test drive |
		caldeira | esquentador | gas | leitura do contador | contador da luz | eletricista | canalizador |
		encanador | pintor | pedreiro | chaveiro | instalacao da | instalacao do | instalacao de internet |
		internet fibra | fibra otica | router | modem | meo | nos comunicacoes | vodafone | vivo fibra |
		claro net | tecnico ao domicilio | visita tecnica | visita do tecnico | nosso tecnico |
		um tecnico ira | reparacao | conserto | avaria | assistencia tecnica | maquina de lavar |
		eletrodomestico | ar condicionado | cabeleireir* | salao de beleza | barbearia | barbeiro |
		corte de cabelo | manicure | unhas | estetica | depilacao | massagem | spa | agencia bancaria |
		sua agencia | gerente de conta | gerente da sua conta | gestor de conta | gestor* de cliente |
		conta bancaria | emprestimo | credito | financiamento | consorcio | ppr | seguro auto |
		seguro de vida | contabilidade pessoal | personal trainer | academia de ginastica | ginasio |
		autoescola | auto escola | escola de conducao | aula de conducao | aula pratica de direcao | baba |
		diarista | faxina | dedetizacao | jardineiro | mesa reservada | reserva de mesa | do banco |
		no banco | seu banco | ao banco
	`,
	sales: `
		demo | demonstracao | nossa plataforma | nossa solucao | nossas solucoes | nosso produto |
		nossos produtos | nossos servicos | nosso software | nossa ferramenta | apresentar nossa |
		apresentar a nossa | apresentar nossos | apresentar lhe | orcamento | orcamentos | cotacao |
		cotacoes | proposta comercial | condicoes comerciais | preco | precos | tarifario | desconto |
		descontos | promocao | promocional | oferta especial | teste gratuito | periodo gratuito | gratis |
		gratuitamente | sem compromisso | assinatura mensal | planos a partir | parceria | parcerias |
		parceiro | parceiros | partner | fornecedor* | distribuidor* | potencial cliente | seu negocio |
		teu negocio | sua empresa | vossa empresa | empresas como | ajudamos empresas | ajudamos a |
		ajudar sua | ajudar a sua | ajudar empresas | aumentar vendas | aumentar as vendas | aumentar suas |
		aumentar seu | reduzir custos | economizar | poupar | roi | leads | funil | clientes como |
		comprar | compre | fatura | boleto | caso de sucesso | casos de sucesso | 15 minutos para |
		15 minutinhos | mostrar como | mostrar lhe como | quer saber como | reuniao comercial |
		consultor* comercial | consultor de vendas | account manager | executiv* de contas | decisor |
		tomador de decisao
	`,
	training: `
		webinar | webinario | seminario | seminarios | curso | cursos | workshop | workshops | oficina de |
		oficina sobre | oficina gratuita | masterclass | master class | aulao | aula gratuita |
		aula online | formacao | formacoes | formador | formadora | capacitacao | treinamento |
		treinamentos | palestra | palestras | palestrante | sessao informativa | bootcamp | certificacao |
		certificado | diploma | simulacao | entrevista simulada | simulado | mock interview | coach |
		coaching | mentor | mentora | mentoria | mentoring | orientacao profissional |
		orientacao de carreira | aconselhamento de carreira | consultoria de carreira |
		revisao de curriculo | revisao de cv | analise de curriculo | clinica de cv |
		melhore seu curriculo | melhorar o cv | preparacao para entrevistas | preparacao para entrevista |
		como se sair | como se preparar | como arrasar | como passar | domine | aprenda | aprende |
		vai aprender | aprender a | inscreva se | inscreve te | inscricoes | inscricao confirmada |
		vagas limitadas | lugares limitados | garanta sua vaga | garanta a sua vaga | seu lugar |
		teu lugar | instrutor* | docente | modulo | modulos | conteudo programatico | turma de |
		plataforma de ensino | e learning | ead
	`,
	newsletter: `
		newsletter | boletim semanal | informativo | nesta edicao | neste numero | esta semana em |
		destaques da semana | mais lidas | leia mais | ler mais | continue lendo | continuar a ler |
		saiba mais | saber mais | ver mais | descubra | descobre | confira as | inscreva se em | subscrev* |
		subscricao | assine | assinante* | subscritor* | descadastr* | cancelar inscricao |
		cancelar a inscricao | cancelar assinatura | cancelar a assinatura | sair da lista |
		remover da lista | deixar de receber | parar de receber | nao quer receber | nao quer mais receber |
		nao deseja receber | nao deseja mais receber | nao pretende receber | nao quiser mais receber |
		voce esta recebendo | esta a receber | recebeu este email porque | recebeu este e mail porque |
		voce recebeu este | recebe este email | ver no navegador | ver no browser | veja no navegador |
		abrir no navegador | visualizar no navegador | versao online | versao web | dicas para | dicas de |
		5 dicas | 10 dicas | truques | segredos | guia para | guia completo | guia gratuito | erros que |
		erros em | erros comuns | como se preparar | como preparar | como responder | como se destacar |
		como conseguir | como conquistar | como brilhar | como se sair | perguntas mais comuns |
		perguntas mais frequentes em | perguntas de entrevista | sua proxima entrevista |
		tua proxima entrevista | artigo | artigos | blog | baixe | baixar | descarregue | descarregar |
		ebook | e book | siga | segue nos | redes sociais | instagram | facebook | compartilhe este |
		partilhe este | todos os direitos reservados | preferencias de | gerir preferencias | patrocinad* |
		publicidade | black friday
	`,
	advert: `
		alerta | alertas | novas vagas | novas ofertas | novas oportunidades | novos empregos |
		vagas para voce | vagas para ti | vagas para si | vagas que | vagas em | vagas de | vagas abertas |
		vagas disponiveis | vagas similares | vagas semelhantes | ofertas de emprego | ofertas para si |
		ofertas para ti | ofertas em | empregos para voce | empregos em | empregos para si |
		podem te interessar | pode te interessar | podem interessar | pode interessar | recomendad* |
		com base no seu | baseado no seu | de acordo com seu perfil | combinam com | combina com seu |
		compativel com | compativeis com | candidate se | candidata te | candidatar me | candidatura facil |
		candidatura simplificada | inscreva se ja | inscreva se agora | quero me candidatar | aplique |
		aplica ja | ver vaga | ver vagas | ver todas | ver todos | ver oferta | ver ofertas | ver emprego |
		ver mais vagas | envie seu curriculo | envie o seu curriculo | envie o seu cv | envia o teu cv |
		envie seu cv | envie o curriculo | enviar curriculo | enviar cv | mande seu curriculo |
		cadastre seu curriculo | cadastre se | interessados | estamos contratando | contrata | contratamos |
		contratacao imediata | procura se | precisa se | admite se | estamos a recrutar |
		estamos recrutando | estamos a contratar | recrutamos | procuramos | buscamos | junta te a nos |
		junte se a nos | junte se a nossa equipa | venha fazer parte | vem fazer parte | faca parte |
		faz parte da nossa | trabalhe conosco | trabalhe connosco | trabalha connosco | feirao de emprego |
		feirao do emprego | mutirao | processo seletivo aberto | open day de recrutamento |
		dia aberto de recrutamento | recrutamento massivo | entrevistas no local |
		comparecer com curriculo | comparecer munido | sem experiencia | oferecemos | oferece se |
		requisitos | publicada ha | publicado ha | ha _ dias | ha _ horas | anunciad* | pesquisa guardada |
		busca salva | seja o primeiro
	`,
	approach: `
		vi seu perfil | vi o seu perfil | vi o teu perfil | vimos o seu perfil | vimos seu perfil |
		encontrei seu perfil | encontrei o seu perfil | encontrei o teu perfil | encontramos seu perfil |
		encontramos o seu perfil | analisei o seu perfil | analisei seu perfil | deparei me com |
		me deparei com | cheguei ao seu perfil | cheguei ate seu perfil | cruzei me com o | no linkedin |
		pelo linkedin | seu perfil me | seu perfil chamou | seu perfil despertou | o teu perfil chamou |
		me chamou a atencao | chamou me a atencao | chamou minha atencao | despertou interesse |
		despertou o meu | vi que | vejo que | reparei que | notei que | percebi que | estaria abert* |
		esta abert* | estas abert* | estarias abert* | aberto a propostas | aberta a propostas |
		abert* a ouvir | abert* a novas | abert* a conversar | ouvir propostas | novas oportunidades |
		novos desafios | novo desafio | novos projetos | novo projeto | novos projectos | teria interesse |
		tem interesse | tens interesse | terias interesse | teriam interesse | se tiver interesse |
		se tiveres interesse | caso tenha interesse | havendo interesse | interessa lhe | interessa te |
		lhe interessa | te interessa | poderia interessar | pode interessar lhe |
		pode ser do seu interesse | podera ser do seu interesse | seria do seu interesse |
		se for do seu interesse | esta interessad* | estas interessad* | estaria interessad* |
		se estiver interessad* | otima oportunidade | excelente oportunidade | grande oportunidade |
		oportunidade incrivel | oportunidade interessante | oportunidade desafiadora |
		oportunidade desafiante | oportunidade unica | uma oportunidade | tenho uma vaga |
		estou com uma vaga | estamos com uma vaga | estou com vaga | temos uma vaga | desafio profissional |
		um desafio | um projeto | projeto desafiante | projeto aliciante | estou a procura |
		estamos a procura | estou procurando | estamos procurando | estou buscando | estamos buscando |
		procuro um | procuro uma | procuramos um | procuramos uma | buscamos um | buscamos uma |
		estou a recrutar | estou recrutando | estou ajudando | estou a apoiar | estou trabalhando |
		estou a trabalhar com | meu cliente procura | nosso cliente procura | meu cliente busca |
		nosso cliente busca | recrutar para | entro em contato | entro em contacto | entramos em contato |
		entramos em contacto | estou entrando em contato | estou a contactar* |
		venho por este meio apresentar | meu nome e | chamo me | me chamo | sou recrutador* |
		sou headhunter | sou consultor* | sou tech recruiter | faco parte do time | esta procurando |
		esta a procura de | estas a procura | procuras novo | em busca de novo | feliz no seu |
		mudar de emprego | mudar de trabalho | mudanca de carreira | uma chamada rapida | breve conversa |
		conversa rapida | bate papo rapido | tem uns minutos | topa um papo | topa bater um papo |
		cv atualizado | curriculo atualizado | me envia seu cv | me envie seu cv | me manda seu cv |
		me manda seu curriculo | envie me o seu cv | envia me o teu cv | conhece alguem | conheces alguem |
		indicar alguem | se conhecer alguem
	`,
	interviewer: `
		vai entrevistar | vais entrevistar | ira entrevistar | vao entrevistar | entrevistara o |
		entrevistara a | entrevistaras | pode entrevistar | podes entrevistar | consegue entrevistar |
		consegues entrevistar | poderia entrevistar | para entrevistar o | para entrevistar a |
		entrevistar o candidato | entrevistar a candidata | entrevistar candidatos | entrevistares |
		como entrevistador* | es entrevistador* | voce e entrevistador* | entrevistadores |
		painel de entrevista | membro do juri | membro da banca | membro do painel | vogal do juri |
		participar da banca | compor a banca | fazer parte do juri | comissao de selecao |
		ficha de avaliacao | formulario de avaliacao | formulario de feedback | grelha de avaliacao |
		folha de avaliacao | scorecard | roteiro de entrevista | roteiro da entrevista |
		guiao de entrevista | guiao da entrevista | guia de entrevista | interview kit | kit de entrevista |
		seu parecer | teu parecer | parecer sobre | envie seu feedback | enviar seu feedback |
		envia o teu feedback | preencha o feedback | preencher a avaliacao | preencha a avaliacao |
		preenche a avaliacao | registrar feedback | registrar seu feedback | registar feedback |
		deixar feedback | seu feedback sobre | teu feedback sobre | sua avaliacao | tua avaliacao |
		avaliacao do candidato | avaliacao da candidata | avaliar o candidato | avaliar a candidata |
		avaliar candidato | avalie o candidato | avalie a candidata | feedback do candidato |
		feedback da candidata | feedback sobre o candidato | feedback sobre a candidata | o que achou do |
		o que achou da | o que achaste do | o que achaste da | que achou do candidato | o candidato e |
		a candidata e | o candidato tem | a candidata tem | o candidato vem | a candidata vem |
		o candidato chega | a candidata chega | o candidato sera | a candidata sera | o candidato esta |
		a candidata esta | novo candidato | nova candidata | candidato para | candidata para |
		candidato agendado | candidata agendada | entrevista com candidato | entrevista com a candidata |
		entrevista com o candidato | nome do candidato | nome da candidata | dados do candidato |
		perfil do candidato | perfil da candidata | cv em anexo | cv anexo | curriculo em anexo |
		curriculo anexo | segue o curriculo | segue o cv | segue curriculo | segue cv | anexo o cv |
		anexo o curriculo | cv do candidato | cv da candidata | curriculo do candidato |
		curriculo da candidata | cv dele | cv dela | curriculo dele | curriculo dela | os cvs |
		os curriculos | perguntas para o candidato | perguntas para a candidata | dividir as perguntas |
		dividirmos as perguntas | combinar as perguntas | quem pergunta | parte tecnica e eu |
		para a sua equipa | para a tua equipa | para seu time | pro seu time | para o seu time |
		sua vaga de | tua vaga | hiring manager | entrevistas de hoje | entrevistas de amanha |
		entrevistas agendadas | entrevistas da semana | candidatos de hoje | candidatos de amanha |
		candidatos selecionados | candidatos pre selecionados | lista de candidatos | tres candidatos |
		dois candidatos | quatro candidatos | cinco candidatos | os candidatos | decisao sobre o candidato |
		decisao sobre a candidata | debrief | alinhamento pos entrevista | fecharmos o candidato
	`,
	past: `
		obrigad* por ter vindo | obrigad* por vir | obrigad* por comparecer | obrigad* por participar |
		obrigad* por ter participado | obrigad* pelo seu tempo | obrigad* pelo tempo |
		obrigad* pelo teu tempo | obrigad* por seu tempo | obrigad* pela entrevista |
		obrigad* pela conversa | obrigad* pela reuniao | obrigad* pelo bate papo | obrigad* pelo papo |
		obrigad* pela participacao | obrigad* pela sua participacao | obrigad* pela presenca |
		obrigad* pela sua presenca | obrigad* pela visita | obrigad* por conversar |
		obrigad* por ter conversado | obrigad* por partilhar | obrigad* por compartilhar |
		obrigad* por dedicar | agradecemos o seu tempo | agradecemos seu tempo | agradecemos o tempo |
		agradecemos a sua participacao | agradecemos sua participacao | agradecemos a participacao |
		agradecemos a sua presenca | agradecemos a sua disponibilidade | agradeco o tempo |
		agradeco o seu tempo | agradecer pelo tempo | agradecer a sua | agradecer sua participacao |
		grat* pela participacao | foi um prazer | foi otimo | foi muito bom | foi bom | foi um gosto |
		prazer te conhecer | prazer conhece lo | prazer conhece la | prazer conhecer te |
		prazer te entrevistar | prazer conversar com voce | adorei conversar | adoramos conversar |
		adoramos te conhecer | gostei de conversar | gostei muito de falar | gostamos de te conhecer |
		gostamos de conversar | gostamos muito de o | gostamos muito de a | ontem | semana passada |
		no outro dia | como foi | como correu | correu bem | correu te bem | como se sentiu | como se saiu |
		apos a entrevista | apos sua entrevista | apos a sua entrevista | apos a tua entrevista |
		apos nossa | apos a nossa | apos a conversa | apos entrevista de | depois da entrevista |
		depois da nossa | depois da sua entrevista | na sequencia da entrevista | na sequencia da nossa |
		no seguimento da entrevista | no seguimento da nossa entrevista | no seguimento da nossa conversa |
		relativamente a entrevista | em relacao a entrevista | sobre a entrevista que |
		entrevista realizada | que realizou | que tivemos | que tiveste | entrevista feita | feedback da |
		feedback sobre | devolutiva | retorno da entrevista | retorno sobre a entrevista |
		retorno do processo | resultado da entrevista | resultado do processo | resultado da sua |
		resultados da entrevista | daremos feedback | daremos retorno | dar feedback |
		daremos uma resposta | teremos uma resposta | teremos um retorno | vamos decidir |
		tomar uma decisao | estamos avaliando | estamos a avaliar | estamos a analisar |
		estamos deliberando | decisao final | avalie sua experiencia | avalie a sua experiencia |
		sua experiencia na entrevista | nos conhecemos | conhecemo nos | reunimos | estivemos |
		feedback do processo
	`,
	rejection: `
		nao foi selecionad* | nao foste selecionad* | nao foi seleccionad* | nao sera selecionad* |
		nao foi escolhid* | nao foste escolhid* | nao foi aprovad* | nao foste aprovad* | nao passou |
		nao passaste | nao avancou | nao avancaste | nao avancamos | nao avancar | nao avancaremos |
		nao iremos avancar | nao vamos avancar | nao vai avancar | nao ira avancar | nao avanca |
		nao prosseguir | nao prosseguiu | nao prosseguiremos | nao iremos prosseguir |
		nao vamos prosseguir | nao seguir | nao seguiu | nao seguiremos | nao iremos seguir |
		nao vamos seguir | nao vamos dar | nao daremos | nao iremos dar | nao dar continuidade |
		nao dar seguimento | nao continuar | nao continuaremos | nao iremos continuar |
		nao vamos continuar | nao podemos oferecer | nao podemos avancar | nao sera possivel avancar |
		nao sera possivel dar | nao se enquadra | nao se adequa | nao corresponde | nao atende | nao reune |
		nao preenche os requisitos | foi eliminad* | reprovad* | excluid* | descartad* | decidimos nao |
		decidiu nao | decidiram nao | optamos por | optou se por | optou por | optaram por | optado por |
		decidimos avancar com | decidimos seguir com | decidimos prosseguir com | seguimos com outro |
		seguir com outro | seguir com outra | seguir com outros | avancar com outro | avancar com outra |
		avancar com outros | avancamos com outro | escolhemos outro | escolhemos outra | escolhido outro |
		outro candidato | outra candidata | outros candidatos | outras candidatas | outras candidaturas |
		outros perfis | outro perfil | candidatos mais | candidato mais | perfil mais | perfis mais |
		mais alinhad* | mais aderente* | mais adequad* | mais proxim* do | mais se adequa* |
		mais se aproxim* | melhor se adequa ao | mais experiencia | lamentamos informar |
		lamentamos comunicar | lamento informar | lamento comunicar | infelizmente nao |
		infelizmente a sua | infelizmente sua | infelizmente voce | infelizmente neste momento |
		sua candidatura nao | a tua candidatura nao | seu perfil nao | desta vez | dessa vez |
		nesta ocasiao | nesta fase nao | neste momento nao | no momento nao | de momento nao |
		por agora nao | nesta oportunidade | vaga foi preenchida | vaga ja foi preenchida |
		posicao foi preenchida | posicao ja foi | processo foi encerrado | processo foi concluido |
		processo esta encerrado | encerramos o processo | desejamos sucesso | desejamos muito sucesso |
		desejamos lhe | desejamos te | desejamos boa sorte | desejamos felicidades | desejamos o melhor |
		desejamos as maiores | maiores felicidades | maiores sucessos | sucesso na sua | sucesso em sua |
		sucesso na tua | sucesso profissional | sua busca | sua procura | em sua jornada | na sua jornada |
		futuras oportunidades | futuras vagas | futuros processos | proximas oportunidades |
		proximas vagas | oportunidades futuras | processos futuros | vagas futuras | no futuro |
		futuramente | nossa base de dados | banco de talentos | banco de curriculos | bolsa de candidatos |
		manteremos seu | manteremos o seu | manteremos a sua | guardaremos | ficara em |
		continue acompanhando | nao desanime | nao desanimes | continue tentando |
		elevado numero de candidat* | grande numero de candidat* | muitos candidatos | alto nivel |
		decisao dificil | decisao foi dificil | nao foi facil
	`,
	offer: `
		carta oferta | carta proposta | proposta de trabalho | proposta de emprego |
		proposta de contratacao | proposta salarial | proposta formal | proposta contratual |
		proposta em anexo | a proposta | fazer uma proposta | apresentar uma proposta |
		apresentar proposta | aceite da proposta | aceitacao da proposta | oferta formal | oferecer a vaga |
		oferecer te | oferecer lhe | oferecer a posicao | a vaga e sua | a vaga e tua | o lugar e teu |
		o lugar e seu | ficou com a vaga | ficaste com | foi aprovad* no processo | voce foi aprovad* para |
		aprovad* para a vaga | aprovad* no processo seletivo | contratad* | queremos contratar |
		gostariamos de te contratar | que se junte | que te juntes | que integre | condicoes da proposta |
		condicoes contratuais | contrato de trabalho | contrato em anexo | anexo contrato | o contrato |
		assinatura do contrato | assinatura de contrato | assinar contrato | assinado | assinada |
		admissao | admissional | documentos admissionais | documentos para contratacao |
		lista de documentos | conta salario | pis | nis | niss | nif | iban | comprovante de residencia |
		comprovativo de morada | data de inicio | seu inicio | teu inicio | inicio previsto | inicio em |
		inicio no dia | inicia no dia | comeca no dia | comecas | comeca a trabalhar | inicio de funcoes |
		entrada em funcoes | onboarding | integracao | acolhimento | inducao | primeiro dia |
		primeira semana | bem vind* | boas vindas | novo colaborador | nova colaboradora |
		novos colaboradores | novo colega | equipamento de trabalho | periodo de experiencia |
		periodo experimental
	`,
	reference: `
		referencias | referencia profissional | contactos de referencia | contatos de referencia |
		contacto de referencia | como referencia | indicou voce como | indicou o como | indicou te como |
		deu o seu nome | deu seu nome | deu o teu nome | forneceu o seu contacto | forneceu seu contato |
		reference check | carta de referencia | recomendacao | recomendaria | recomendarias | ex chefe |
		ex gestor | ex gestora | antigo chefe | antiga chefe | antigo gestor | anterior empregador |
		antigo empregador | ultimo empregador | empresa anterior | trabalhou consigo | trabalhou com voce |
		trabalhou contigo | trabalhou na sua | antecedentes | registo criminal | background check |
		pesquisa social
	`,
	test: `
		testes | o teste | teste online | teste on line | teste tecnico | teste de logica |
		teste de perfil | teste de ingles | teste de excel | teste de portugues | teste de raciocinio |
		teste comportamental | teste de personalidade | teste de programacao | teste de codigo |
		psicotecnic* | psicologic* | prova | provas | exame escrito | avaliacao online | avaliacao tecnica |
		avaliacao comportamental | avaliacoes | assessment | fit cultural | desafio tecnico |
		desafio de codigo | challenge | hackerrank | codility | codesignal | testgorilla | mindsight |
		take home | exercicio | case para | resolver o case | case tecnico | entregar o case | redacao |
		entrevista gravada | entrevista assincrona | entrevista em video | entrevista por video gravad* |
		video entrevista | videoentrevista | video apresentacao | video de apresentacao | hirevue | willo |
		spark hire | jobecam | grave | gravar um | gravar seu | gravar o video | gravar as respostas |
		grava um | grava as | grava o teu | envie um video | enviar um video | suas respostas |
		tuas respostas | responder as perguntas | responda as perguntas | quando quiser | quando quiseres |
		quando puder | a qualquer momento | no seu tempo | no seu ritmo | ao seu ritmo | complete |
		completar | conclua | concluir | realize | realizar a avaliacao | fazer a avaliacao |
		iniciar teste | iniciar avaliacao | comecar teste | prazo | data limite | ate ao dia | tem ate |
		tens ate | expira | valido ate | tempo limite | cronometrad* | uma unica vez | tentativa |
		tentativas | gabarito | um teste | do teste | ao teste | este teste | seu teste | teu teste |
		teste rapido
	`,
	received: `
		recebemos | recebida com sucesso | recebido com sucesso | foi recebid* | foi enviad* |
		enviada com sucesso | foi submetid* | submetida com sucesso | foi registad* | foi registrad* |
		registada com sucesso | registrada com sucesso | foi concluid* com sucesso | realizada com sucesso |
		candidatura recebida | candidatura enviada | candidatura submetida | candidatura registada |
		candidatura realizada | candidatura concluida | candidatura admitida | inscricao recebida |
		inscricao realizada | inscricao concluida | inscricao efetuada | inscricao confirmada na vaga |
		curriculo recebido | curriculo cadastrado | sua candidatura foi | a tua candidatura foi |
		sua inscricao foi | confirmamos a recepcao | confirmamos a rececao | confirmamos o recebimento |
		acusamos a rececao | acusamos o recebimento | rececao da sua | recebimento da sua |
		obrigad* por se candidatar | obrigad* por te candidatares | obrigad* pela candidatura |
		obrigad* pela sua candidatura | obrigad* pela tua candidatura | obrigad* pelo seu interesse |
		obrigad* pelo teu interesse | obrigad* pelo interesse | obrigad* por enviar |
		obrigad* por se inscrever | obrigad* por sua inscricao | agradecemos o seu interesse |
		agradecemos seu interesse | agradecemos o interesse | agradecemos a sua candidatura |
		agradecemos a tua candidatura | agradecemos sua candidatura | agradecemos sua inscricao |
		grat* pelo interesse | sera analisad* | vai ser analisad* | serao analisad* | vamos analisar |
		iremos analisar | analisaremos | esta sendo analisad* | esta a ser analisad* | em analise |
		estamos analisando | estamos a analisar | em avaliacao | sera avaliad* | iremos avaliar |
		vamos avaliar | avaliaremos | nossa equipa ira | nosso time ira | nosso time vai |
		nossa equipe ira | a nossa equipa de recrutamento | se o seu perfil | se seu perfil |
		se o teu perfil | caso seu perfil | caso o seu perfil | caso o teu perfil | se a sua candidatura |
		se sua candidatura | caso a sua candidatura | caso sua candidatura | caso a tua candidatura |
		se for selecionad* | se fores selecionad* | caso seja selecionad* | caso sejas selecionad* |
		caso seja aprovad* | caso avance | caso seja pre selecionad* | se avancar | se houver interesse |
		caso haja interesse | se corresponder | caso corresponda | caso se enquadre | se enquadrar |
		estiver alinhado | esteja alinhado | esteja de acordo com | entraremos em contato |
		entraremos em contacto | entrara em contato | vamos entrar em contato | vamos entrar em contacto |
		sera contactad* | sera contatad* | seras contactad* | serao contactad* | serao convocados |
		serao contatad* | contactaremos | contataremos | so os candidatos | apenas os candidatos |
		somente os candidatos | apenas serao | daremos noticias | tera noticias | retornaremos |
		proximos dias | proximas semanas | acompanhe | acompanhar o status | acompanhar sua candidatura |
		status da sua | status da candidatura | estado da candidatura | estado da sua | no prazo de |
		se nao receber | caso nao receba
	`,
	friends: `
		jantar | jantarzinho | jantares | almoco de familia | almocar | almocamos | jantamos | churrasco |
		churras | feijoada | pizza | rodizio | beber um copo | uns copos | tomar uma | cerveja |
		cervejinha | cervejas | breja | brejas | chope | chopp | imperial | imperiais | vinho | petiscos |
		petiscar | boteco | barzinho | esplanada | balada | festa | festinha | niver | aniversario |
		casamento | batizado | cha de bebe | despedida de solteir* | natal | reveillon | passagem de ano |
		presente de | prenda | beijo | beijos | beijinho | beijinhos | bjs | bj | bjo | bjos | bjinhos |
		abracao | abracos para todos | xoxo | te amo | amo te | adoro te | saudade | saudades | amor |
		querid* | fof* | lind* | gata | miga | migo | amig* | mano | mana | galera | pessoal da |
		turma da faculdade | mae | pai | mamae | papai | vovo | avo | avos | tia | tio | primo | prima |
		primos | irmao | irma | irmaos | cunhad* | sobrinh* | sogr* | filho | filha | filhota | kkk* |
		haha* | rsrs* | eheh* | lol | cinema | filme | concerto | show do | show da | jogo do | jogo de |
		futebol | bola | pelada | padel | praia | fim de semana juntos | viagem a | passeio | piscina |
		por a conversa em dia | colocar o papo em dia | botar o papo em dia | por o papo em dia |
		ha quanto tempo | como vai a procura | como anda a procura | como esta a procura |
		e o trabalho novo | como vai a busca | vem ca a casa | la em casa | aqui em casa | minha casa |
		as criancas | os miudos | a familia | uns vinhos
	`,
	work: `
		reuniao de equipa | reuniao de equipe | reuniao de time | reuniao do time | reuniao da equipe |
		reuniao da equipa | reuniao semanal | reuniao mensal | reuniao geral | reuniao de departamento |
		reuniao de projeto | reuniao de acompanhamento | reuniao de alinhamento | reuniao interna |
		reuniao de direcao | reuniao de diretoria | reuniao do conselho | conselho de administracao |
		reuniao com cliente | reuniao com o cliente | reuniao com clientes | visita a cliente | daily |
		standup | stand up | scrum | sprint | retro | retrospetiva | retrospectiva | planning | kick off |
		kickoff | all hands | town hall | one on one | one to one | 1 1 | 1on1 | 1 a 1 | check in semanal |
		ponto de situacao | ordem de trabalhos | ordem do dia | ata | pauta da reuniao |
		avaliacao de desempenho | avaliacao anual | avaliacao de performance | ciclo de avaliacao |
		revisao salarial | feedback anual | feedback de desempenho | pdi | okr | okrs | holerite |
		contracheque | contra cheque | recibo de vencimento | recibo de ordenado | folha de pagamento |
		folha de ponto | bater ponto | banco de horas | marcacao de ferias | mapa de ferias |
		pedido de ferias | dias de ferias | escala de trabalho | escala da semana | folga | folgas |
		plantao | horario da semana | troca de turno | colega | colegas | ola equipa | ola a todos |
		oi pessoal | bom dia pessoal | ola pessoal | bom dia equipe | bom dia a todos | bom dia time |
		entrega do projeto | cronograma | relatorio mensal | fecho do mes | fechamento do mes |
		orcamento anual | faturas | nota fiscal | formacao interna | treinamento obrigatorio |
		treinamento interno | seguranca no trabalho | medicina do trabalho | exame periodico | cipa |
		sindicato | comissao de trabalhadores | intranet | jantar de natal da | confraternizacao |
		festa da firma | team building | happy hour da | comunicado interno | endomarketing
	`,
	study: `
		universidade | universitari* | faculdade | campus | reitor* | vestibular | enem | sisu | prouni |
		fies | acesso ao ensino superior | processo de admissao academica | comissao de admissao |
		admissoes | mestrado | doutorado | doutoramento | licenciatura | graduacao | bacharelado | mba |
		bolsa de estudo | bolsa de estudos | bolsa de investigacao | bolseir* | bolsista* | capes | cnpq |
		fapesp | fct | iniciacao cientifica | erasmus | intercambio | programa de mobilidade | tese |
		teses | dissertacao | tcc | monografia | defesa de | banca de defesa | banca examinadora |
		orientador | orientadora | reuniao de orientacao | professor* | docente* | catedratic* |
		coordenacao do curso | coordenador* do curso | secretaria academica | servicos academicos |
		matricula | matricular | rematricula | propina* | semestre | disciplina | disciplinas | cadeira |
		creditos | unidade curricular | exame nacional | exames nacionais | exame final | exame de |
		epoca de exames | prova final | provas finais | notas | explicacoes | explicador* |
		aula particular | aulas particulares | reforco escolar | curso tecnico | toefl | ielts | cambridge |
		estudante | estudantes | alun* | egress* | alumni | estagio curricular | estagio obrigatorio |
		supervisor de estagio | biblioteca
	`,
	event: `
		feira de emprego | feira de empregos | feira de carreiras | feira de recrutamento | feira virtual |
		feira do estudante | job fair | dia aberto | dias abertos | open day | portas abertas | jornadas |
		congresso | conferencias | simposio | coloquio | encontro nacional | networking | evento | eventos |
		hackathon | summit | exposicao | expo | stand | estande | ingresso | ingressos | bilhete |
		bilhetes | entrada gratuita | entrada livre | qr code | codigo qr | credenciamento | credencial |
		acreditacao | seu registo | registe se | registre se | inscricoes abertas | inscricao gratuita |
		lugares limitados | vagas limitadas | orador | oradora | oradores | palestrante* | palestra |
		mesa redonda | painelistas | voluntari* | associacao | ong | assembleia | moradores | paroquia |
		igreja | missa | culto | clube | torneio | campeonato | corrida | maratona | coro | coral |
		ensaio do | teatro | espetaculo | museu | visita guiada | doacao | doar sangue | bazar |
		mutirao de limpeza | inauguracao | lancamento do livro | sorteio | feira do livro |
		feira profissional | feira de estagios | na feira de | conferencia sobre | conferencia anual |
		conferencia de | meetup de | um meetup
	`,
	scam: `
		telegram | entrevista por whatsapp | entrevista pelo whatsapp | entrevista via whatsapp |
		entrevista por chat | entrevista por texto | entrevista por mensagem | chame no whatsapp |
		chama no whatsapp | chamar no whatsapp | contacte nos pelo whatsapp | adicione o numero |
		adicione este numero | adicione nosso | deposito | caucao | taxa de | taxa administrativa |
		taxa do curso | pagamento previo | pagamento antecipado | pagamento inicial | pagar a taxa |
		pagar uma taxa | pague | fazer um pagamento | efetuar o pagamento | efetue o pagamento |
		realizar o pagamento | pix | mb way | mbway | transferencia bancaria | transferir dinheiro |
		transfira | western union | moneygram | paypal | vale presente | cartao presente | gift card |
		steam | bitcoin | btc | cripto* | usdt | binance | carteira digital | wallet | dados bancarios |
		dados do cartao | numero do cartao | numero da conta | conta bancaria | agencia e conta |
		foto do documento | foto do rg | foto do cartao de cidadao | copia do cartao | selfie com |
		selfie segurando | codigo de verificacao | codigo sms | verificar sua conta | verifique sua conta |
		senha do | ganhe | ganhar ate | ganhar dinheiro | ganhos diarios | renda extra | rendimento extra |
		dinheiro facil | dinheiro rapido | lucro garantido | trabalhe de casa | trabalhar de casa |
		trabalho em casa | trabalho a partir de casa | so precisa de um celular | so com o celular |
		pelo celular | pelo telemovel | euros por dia | reais por dia | pagamento diario |
		pagamentos diarios | pago diariamente | comissao por | curtir | gostos em | dar likes |
		tarefas simples | tarefas online | tarefas diarias | avaliar hoteis | avaliacoes de hoteis |
		cliente misterio | comprador misterioso | cliente oculto | comprar o equipamento |
		compra de equipamento | cheque | reenviar encomendas | reenvio de encomendas | sem experiencia |
		sem entrevista | contratacao imediata | contratad* imediatamente | foi sorteado | voce ganhou |
		ganhou um | premio | heranca | investimento garantido | kit inicial | curso obligatorio |
		curso obrigatorio | urgente responda | oferta limitada | vaga garantida | pagar para | pagar pelo
	`,
};
