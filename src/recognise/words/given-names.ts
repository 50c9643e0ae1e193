/*
 * Given names that are common where our languages are spoken, with short forms. A name that stands here is most likely a
 * person's and not a place's or a firm's; one that doesn't may well be a person's, too. Plain letters, lower case.
 */

const ENGLISH = `aaron abbie abby abigail ada adam adele adrian aidan aileen ailsa aimee aisling alan alana alannah alastair
	albert alec alex alexa alexander alexandra alexis alf alfie alfred alice alicia alison alistair allan allen allison alyssa amanda
	amber amelia amy andrea andrew andy angela angus anita ann anna annabel anne annette annie anthony antonia april archie ariana
	arlene arnold arthur ashleigh ashley ashton aubrey audrey austin ava avery bailey barbara barney barry basil baz beatrice becca becky
	belinda ben benjamin benny bernadette bernard bernice bert beryl bess beth bethan bethany betsy betty beverley beverly bev bex bianca
	bill billie billy blair blake bob bobby bonnie boyd brad bradley brandon breda brenda brendan brett brian bridget brigid britney
	bronwen bronwyn brooke bruce bruno bryan bryce bryn buck byron caitlin caleb callum calvin cameron camilla candice cara carl carla
	carly carmel carol carole caroline carolyn carrie carson casey cassandra cath catherine cathy catriona cecil cecilia cedric celeste
	ceri chad charlene charles charlie charlotte chelsea cheryl chester chloe chris chrissie christian christie christina christine
	christopher cian ciara claire clara clare clark claudia clifford clint clive clodagh clyde cody colette colin colleen conor connor
	constance cora cordelia corey cormac corinne courtney craig crystal curtis cynthia cyril daisy dale damian damien dan dana daniel
	danielle danny daphne dara darcy daren darlene darragh darrell darren darryl dave david davina dawn dean deano deb debbie deborah
	debra declan dee deirdre delia della delphine denis denise dennis derek dermot des desmond devon dexter dez diana diane dianne diarmuid
	dick dinah dolores dominic don donal donald donna donnie donovan dora doreen doris dorothy dot doug dougal douglas drew duane dudley
	duncan dustin dwayne dwight dylan eamon earl ed eddie edgar edith edmund edna edward edwin effie eileen eilidh eimear elaine eleanor
	eleri eli elijah elinor eliot elisabeth elise eliza elizabeth ella ellen ellie elliot elliott eloise elsie elspeth emer emily emma
	emmett eric erica erin ernest esme esther ethan ethel eugene eunice eva evan eve evelyn ewan faith faye felicity felix fenella fergal
	fergus finbar finlay finn fintan fiona fleur flora florence floyd flynn frances francine francis frank frankie fran fraser fred freda
	freddie freya gabriel gareth garry gary gavin gav gaynor gaz gemma gene geoff geoffrey george georgia georgina gerald geraldine gerard
	gerry gethin gilbert giles gill gillian gina glen glenda glenn gloria glynn glyn godfrey gordon grace graeme graham grainne grant greg
	gregory greta griff guy gwen gwilym gwyn gwyneth hal haley hamish hannah hank harold harriet harrison harry harvey hattie hayden hayley
	hazel heath heather hector heidi helen helena henry herbert hester hilary hilda hollie holly hope horace howard hugh hugo hunter huw hywel
	iain ian ida ifan imogen ines ingrid iona irene iris irwin isaac isabel isabella isla isobel iseult ivan ivor ivy jack jackie jackson
	jacob jacqueline jacqui jade jake james jamie jan jane janet janice janine jared jarrod jasmine jason jasper jay jayne jean jeanette
	jeff jeffrey jen jenna jennifer jenny jeremiah jeremy jerome jerry jess jesse jessica jessie jill jillian jim jimmy jo joan joanna
	joanne jocelyn jodie jody joe joel joey johanna john johnny jon jonah jonas jonathan jonny jordan joseph josephine josh joshua josie
	joy joyce juanita judith judy jules julia julian julie juliet june justin justine kane kara karen karl kat kate katharine katherine
	kathleen kathryn kathy katie katrina katy kay kayla keira keith kellie kelly kelsey kelvin ken kendra kenneth kenny kerrie kerry kevin
	kev kieran kiera kim kimberley kimberly kirk kirra kirsten kirsty kit kyle kylie kym lachlan lacey lana lance lara larry laura lauren
	laurence laurie lawrence layla leah leanne lee leigh len lena leo leon leonard leroy les lesley leslie lester lewis liam libby lila
	lilian lillian lily linda lindsay lindsey lionel lisa liz lizzie lloyd logan lois lola lorna lorraine lottie lou louis louisa louise
	lucas lucille lucinda lucy luke lydia lyle lynda lynette lynn lynne lynsey mabel mac mack maddie madeleine madison mae maeve magda maggie
	magnus maire mairead mairi maisie malachy malcolm mandy marc marcia marcus margaret margery margot marguerite maria marian marianne marie marilyn
	marina marion marisa marissa marjorie mark marlene marsha marshall martha martin marty martyn marvin mary matilda matt matthew
	maud maura maureen maurice mavis max maxine maxwell may megan meg mel melanie melinda melissa melody melvin mercedes meredith merle merv
	merryn meryl mia michael michaela micheal michele michelle mick mickey mike mikey mildred miles millicent millie milly milo mimi miranda
	miriam mitch mitchell moira molly mona monica morag morgan morris morwenna moya muriel murray myra myrtle nadia nadine nan nancy naomi
	natalie natasha nathan nathaniel neal ned neil nell nellie nerys neville niall niamh nicholas nick nicky nicola nicole nigel nina noah
	noel noelle nora noreen norma norman nuala oisin olga olive oliver olivia ollie olwen oonagh ophelia orla orlaith oscar oswald owen
	padraig paige pam pamela pat patrice patricia patrick patsy paul paula pauline peg peggy penelope penny percy perry pete peter petra petronella
	phil philip philippa phillip phoebe phyllis pippa pip polly poppy portia preston primrose priscilla prudence prue quentin quinn rachael
	rachel ralph randall randy raquel ray raymond rebecca reece reg reginald renee rex rhiannon rhoda rhona rhonda rhys ricardo richard
	rick ricky riley rita rob robbie robert roberta robin robyn rochelle rod roderick rodney roger roisin roland ron ronald ronan ronnie
	rory rosa rosalind rosamund rose rosemary rosie ross rowan rowena roxanne roy ruairi ruby rufus rupert russ russell ruth ryan sabrina
	sadie sally sam samantha sammy samuel sandra sandy saoirse sara sarah saskia savannah scott sean seamus selina serena seth shane shannon
	sharon shaun shauna shay sheila shelby sheldon shelley sheree sheryl shirley shona sian sid sidney sienna silas simon simone sinead siobhan
	skye sonia sophia sophie spencer stacey stacy stan stanley stefan stella steph stephanie stephen steve steven stevie stewart stuart
	sue summer susan susanna susannah susie suzanne suzie sybil sydney sylvia tabitha tadhg tamara tammy tamsin tania tanya tara tasha taylor
	ted teddy tegan terence teresa terri terry tess tessa thelma theo theodore theresa thomas tiffany tilda tilly tim timothy tina toby todd
	tom tommy toni tony tracey tracy travis trent trevor tricia trina trish tristan troy trudy tyler tyrone una ursula val valerie vanessa vaughan vera verity
	vernon veronica vic vicki vicky victor victoria vince vincent viola violet virginia vivian vivien vivienne wade wallace wally walter walt
	wanda warren wayne wendy wes wesley whitney wilf wilfred will william willie willow winifred winnie winston wyatt yolanda yvette yvonne zac
	zachary zara zoe zoey`;

const GERMAN_DUTCH = `achim agnes albrecht alexandra alina alwin anja anke annegret anneke annelies anneliese annemarie annette annika ansgar
	antje anton arend arjan armin arne arnd arno astrid aukje axel barbara bart bas bastian beate ben benedikt berend bernd bernhard bert
	berthold bettina birgit birte bjorn bram brigitte britta burkhard carina carla carlijn carolin carsten casper chantal christa christel
	christiane christoph claas claudia clemens coen constanze cor corinna cornelia cornelis daan dagmar daniela detlef diederik dieter dietmar
	dirk dominik doris dorothea eberhard eckhard edwin egon eline elke ellen elfriede els elsbeth emma erich erik erika ernst erwin esmee
	esther eva evelien evelyn fabian falk fatima femke ferdinand fleur floor florian floris frank franka frans franz frauke fred friedrich frieda
	friederike friedhelm fritz gabi gabriele geert georg gerald gerard gerd gerda gerhard gerlinde gerrit gert gesa gesine gijs gisela gudrun
	guido gunnar gunther gunter guus hanna hannah hannelore hannes hanneke hans harald hartmut hauke heiko heike heiner heinrich heinz helene helga hella
	helmut hendrik henk henning herbert hermann hilda hilde hildegard hinrich holger horst hubert ilona ilse imke ina ines inga inge ingeborg
	ingo ingrid ireen irene iris irmgard isabel isabell jaap jacob jan jana janina janine jannik jasmin jasper jeroen jessica jip joachim jochen joep
	johan johanna johannes jolanda jonas joost jorg joris josef jos judith julia julian juliane jurgen jurg jutta kai karin karl karla karoline
	karsten kaspar katharina kathrin katja katrin kees kerstin kevin kim kirsten klaas klaus konrad koen konstantin kristian kristina kurt
	lars laura lea leander lena lennart leon leonie lies liesbeth lieke lieselotte linda lisa loes lothar lotte luca ludger ludwig luise
	luisa lukas lutz maaike maarten maike maja malte manfred manuela marc marco mareike margarete margit margot margret maria marianne marie
	marieke marielle marika marina mario marion marit marjan marjolein markus marlene marlies marloes marnix mart martha martijn martina mathias
	mathilde matthias matthijs maurits max maximilian meike mechthild melanie menno merel merle meta michael michaela michiel mieke milan mirjam
	mirko mona monika monique moritz nadine nadja natascha nele nicole nico niels niklas nils nina noor nora norbert olaf ole oliver
	olivier oskar oswald otto pascal patrick paula pauline peter petra philipp pia piet pieter pim quirin rainer ralf ralph ramona regina
	reiner reinhard reinhold remco renate rene reto richard rik rita rob robbert robert robin roel roland rolf roman ronald ronja roos rosa rosemarie
	rudi rudiger rudolf ruben ruud sabine sander sandra sanne sara sascha saskia sebastian siegfried sigrid silke silvia simone sjoerd
	sofie sonja sonke stefan stefanie steffen stephan stijn sven susanne sybille svenja sylvia tanja tessa theo theresa thijs thilo thomas thorben thorsten
	thijmen tijs till tim timo tine tobias tom torben torsten trudy udo ulf uli ulrich ulrike ursula urs ute uwe valentin vanessa vera verena
	veronika vincent volker volkmar walter waltraud wanda wendelin werner wibke wiebke wietske wilfried wilhelm willem wim winfried wolf wolfgang
	wouter xaver yara yvonne`;

const ROMANCE = `abel adela adelaide adele adeline adolfo adrian adriana adrien afonso agathe agnes agustin aime aitor alain alba alberto
	alejandra alejandro alessandra alessandro alessio alexandre alexandra alfonso alfredo alice alicia aline almudena alonso alvaro amalia amandine
	amelie amparo ana anabela anais andre andrea andreia andres ane angel angela angelica angelo anibal anita anne annie anselme antoine antonella
	antonio aranzazu ariane armando armelle arnaud arthur artur arturo asuncion aude audrey augusto aurelia aurelie aurelien aurora axelle baptiste barbara
	bastien beatrice beatriz begona belen benedicte benjamin benoit berenice bernadette bernard bernardo bertrand blanca bianca bonifacio borja
	brigitte bruna bruno caio camila camille carina carine carla carlo carlos carmen carole carolina caroline catalina catarina catherine cecile
	cecilia cedric celia celine cesar chantal charlene charles charlotte chiara christelle christian christiane christine christophe cintia clara
	claire claude claudia claudio claudine clelia clemence clement clementine colette concepcion conceicao conrado consuelo corinne constanca cristian
	cristiana cristiano cristina cyril dalila damian damien daniel daniela daniele danielle dario david debora delphine denis denise diana diego
	diogo dolores domingo dominique duarte edgar edith edmond eduarda eduardo elena elena eliane elias elio elisa elisabeth elise eloi eloise elodie
	elsa elvira emanuel emile emilia emiliano emilie emilio emma emmanuel emmanuelle encarnacion enrique enzo eric erica ernesto esperanza esteban
	estelle ester esther etienne eugenia eugenio eusebio eva fabian fabiana fabien fabienne fabio fabrice fabricio fanny fatima federico felicia felipe
	felix fermin fernanda fernando fernand filipa filipe flavia flavio flora florence florent florian francesca francesco francis francisca francisco francois francoise
	frederic frederico gabriel gabriela gael gaelle gaspard gaston genevieve georges georgina gerard geraldine germain german gilbert gilberto gilles
	gimena ginette giovanna giovanni giulia giuseppe gisele giselle gloria gonzalo goncalo graca gregoire gregorio guadalupe guilherme guillaume guillermo gustavo guy
	gwenaelle hector helder helena helene helio henri henrique hermes herve hilario horacio hortense huguette hugo humberto ibon ignacio igor iker ildefonso
	ines inigo inma inmaculada irene iris irma isabel isabela isabelle isaura ismael itziar ivan ivone jacinta jacinto jacqueline jacques jaime jairo javier
	jean jeanne jennifer jerome jeronimo jesus jimena joana joao joaquim joaquin joel joelle jon jordi jorge jose josefa josefina josep josiane josu
	josue juan juana judith jules julia julian juliana julie julien juliette julio justine karim karine kevin lara larissa laetitia laia
	laure laurence laurent lazaro lea leandro leila leire leon leonardo leonor leticia lidia lila liliana lina lionel lisandro livia lola lorena lorenzo loreto
	louis louise lourdes loic luana luc luca lucas luciana luciano lucia lucie lucien lucila luis luisa luiz lurdes luz lydie madalena madeleine mael mafalda
	magali magdalena maite manon manoel manolo manuel manuela mar marc marcel marcela marcelle marcello marcelo marcia marcio marco marcos margarida margarita margaux
	margot marguerite maria mariana mariano marie mariela marielle marina mario marion marisa marisol marlene marta marthe martin martina martine matheus mateo
	mateus mathias mathieu mathilde matias matilde matteo maud maurice mauricio mauro maxime maya melanie melissa mercedes merce micaela michel michele micheline
	miguel miguela mikel milagros mireia mireille miriam miryam monica monique montserrat morgane murilo myriam nadege nadia nadine natacha natalia nathalie nathan
	neus nelson nicolas nicole noa noel noelia noemi nora norberto norma nuno nuria octavio odette odile ofelia olga oliver olivia olivier olga oriol oscar osvaldo
	otavio pablo paloma paola paolo pascal pascale pasqual patrice patricia patricio patrick patxi pau paul paula paulette paulina pauline paulo pedro pepe perrine
	philippe pierre pierrick pilar priscila quentin quim rachel rafael rafaela raimundo ramiro ramon raoul raphael raquel raul rebeca regina reginaldo regis reine remedios remi
	renata renato renaud rene renee ricardo rita robert roberta roberto rocio rodolfo rodrigo rogerio roger roland romain roman romane rosa rosalia rosana rosario
	rosaura roxane ruben rui salome salvador samuel sandra sandrine sandro santiago sara saul sebastian sebastien serafim serge sergi sergio severine silvia silvie silvio
	simao simon simone sofia soledad solange solene sonia sophie stephane stephanie susana sylvain sylvie tania tatiana telmo telma teodoro teresa theo therese thiago thibault
	thierry thomas tiago tomas tomasa toni tristan ulises ursula valentin valentina valentine valeria valerie valerio vanessa vasco vera veronica veronique vicenta vicente victor
	victoria vincent vinicius violeta virginia virginie vitor vivian viviane wagner walter wanda wilson xavi xavier xavière ximena xoana yaiza yago yann yannick yasmina yolanda yvan yves
	yvette yvonne zoe zelia`;

const WORLD = `aaliyah aarav abdul abdullah abhishek abu adaeze adebayo adeola aditi aditya agnieszka ahmad ahmed aisha ajay akash akiko akshay ali aliya
	alisha amara amina amir amit amita amrit amy ananya anand andrej andrzej anil anita anjali ankit ankita anthea anu anusha aoife apoorva aparna arash aria arif
	arjun aroha arun aruna arvind asha ashok asif aslan asma ayesha aylin ayse aziz babak balaji bao beata bhavna bharat bilal bogdan boris bozena celal chandra
	charu chen chidi chinwe chioma chun comfort craig dariusz deepa deepak deepika dev devi devika dimitri dinesh divya dmitri dmytro dorota duc ebony ekaterina elif
	emeka emre ewa farah farhan farid farrukh fatema fatemeh fatima fatma femi feng folake funke ganesh gaurav gita goran gopal grzegorz gul gurpreet habib halima halina hamid hana
	hanh hao hari harini harish harpreet hasan hassan hemant hiroshi hong hui huong hussein ibrahim ifeoma igor ikram imran indira ioana irina ismail ivana jagdish jakub jamal jamila
	jasmin jaspreet jatin jaya jia jin jing joanna jun kamal kamala kamran kareem karthik kasia kavita kavitha kavya kekoa kenji khadija khalid kiran kishore krishna krzysztof kumar kwame
	lakshmi lan lata latha layla leila lei li lijun linh ling lubna lukasz madhavi madhu magda mahendra mahesh mahmoud malik malika malgorzata manish manisha manjit marek mariam
	marta marwa maryam mateusz meera mehmet mei meena mehul michal milan mina ming minh miroslav mohamed mohammad mohammed mohan mohit monika mukesh murat murali mustafa nabil
	nadeem nadia naga nagesh naira narendra nasreen natalia natasha naveen navin nazia neelam neeraj neha ngaire ngozi nguyen nikhil nikita nilesh nina nisha nitin noor nora obi ola
	olena olga olu oluwaseun omar oksana osman pankaj paolo parminder parth pavel pawel ping piotr pooja prabhu pradeep prakash pranav prasad prashant pratik praveen prem preeti priti priya
	priyanka puneet qing rachana radha rafiq raghav rahul raj raja rajan rajeev rajesh rajiv raju rakesh ram ramesh rana rangi rani ranjit rashid rashmi ravi ravindra reena rekha
	reshma rezwana rhea ritu rohan rohit roshni ruhi rukhsana rupa sabina sachin sadia saeed saif sajid salim salma sameer samir samira sana sandeep sandhya sangeeta sanjana sanjay sanjeev santosh
	sarita satish seema shabnam shahid shalini shankar shanti sharmila shashi shilpa shira shivani shobha shreya shruti shweta shyam siddharth sima simran sita slawomir sneha sofia
	sonal sridhar srinivas stanislav stefania subhash sudha suhail sujata suman sumit sunil sunita suresh surya sushma svetlana swati tahir tamar tanvi tariq tatiana temitope thandi thi
	thuy tomasz tomoko tran tunde uche uma umar usha usman vandana vani varsha vasudha venkat venkatesh vijay vikas vikram vimal vinay vineet vinod vipul vishal vivek vladimir wahid wanjiru
	wei wen wiremu wojciech xia xiao xin yan yang yasin yasmin yetunde ying yogesh yosef yu yuki yuri yusuf zahra zainab zara zbigniew zeynep zhang zofia zsofia`;

/** Plain given names and short forms: "Søren" is not in it, "jurgen" is Jürgen. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
	[ENGLISH, GERMAN_DUTCH, ROMANCE, WORLD].flatMap((list) => list.split(/\s+/)),
);
