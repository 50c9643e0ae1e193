/** Small words that give a language away. */
export const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
	en: 'the and you your for with is are will have we to of at on this that please be our as it'.split(' '),
	de: 'und der die das sie ihr ihre für mit ist wir ich zu am um den dem ein eine nicht uns bitte auf wie'.split(
		' ',
	),
	fr: 'le la les et vous votre pour avec est nous je à de du des au un une pas que dans merci sur'.split(' '),
	es: 'el la los y usted su para con es nosotros yo a de del en un una no que te tu gracias por se'.split(
		' ',
	),
	pt: 'o a os e você sua seu para com é nós eu de do da em um uma não que obrigado por se no na'.split(' '),
	nl: 'de het en je jouw voor met is wij we ik te op om een niet ons van graag dat uw u bij naar'.split(' '),
};
