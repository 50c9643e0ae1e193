import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/recognise/message.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { sample } from './sample.ts';
import { corpus } from './scam-corpus.ts';

/** Nobody in particular: an address that neither vouches for the mail nor speaks against it. */
function scam(text: string, fields: Partial<Message> = {}): string[] {
	const message = sample({
		subject: 'Your application for the Data Entry position: interview',
		fromEmail: 'laura.penn@norwell.example',
		text,
		...fields,
	});
	return recognise(message).warnings.map(({ reason }) => reason);
}

describe('S1: an interview in a chat app', () => {
	test.each([
		'Your online interview will be held on Tuesday 17 March at 10:00 via Telegram @hr_norwell.',
		'The interview for the position takes place on WhatsApp, Tuesday 17 March at 10:00.',
		'You have a text-based interview on Tuesday 17 March at 10:00 on Teams chat.',
		'Kindly add the hiring manager Mr Dave Ross @dave_hires for your interview.',
		'Please message our HR manager on Signal to begin the interview for the job.',
		'Install Telegram and write to the recruiter for your job interview on 17 March at 10:00.',
		'Your interview for the role of Data Entry Clerk is confirmed for Tuesday the\n17th of March at ten in the morning and will be conducted\nthrough Telegram.',
	])('%j', (text) => {
		expect(scam(text)).toContain('chat-app-interview');
	});
});

describe('S2: pay for small tasks', () => {
	test.each([
		'The job: app optimization, 40 tasks a day, commission paid every evening.',
		'In this job you complete simple online tasks and earn $150 per day.',
		'The role is product boosting for well-known shops, interview not required.',
		'Your position pays commission for every task; top up your account to unlock the next set.',
	])('%j', (text) => {
		expect(scam(text)).toContain('task-scam');
	});
});

describe('S3: money before work', () => {
	test.each([
		'Before the interview you have to deposit Rs 9,550 refundable security by UPI.',
		'A refundable registration fee of £49 confirms your interview on 17 March at 10:00.',
		'A check will be mailed to you for your home office equipment before the job starts.',
		'Buy the laptop for the position from our vendor, we reimburse you with the first salary.',
		'A training fee of 80 USD is required before the interview for the role.',
		'Please pay $45 for your background check before the interview.',
	])('%j', (text) => {
		expect(scam(text)).toContain('payment-before-work');
	});
});

describe('S4: gift cards and crypto money', () => {
	test.each([
		'To start the job, buy three Apple gift cards and send me the codes.',
		'The salary for this position is paid weekly in USDT.',
		'For the job you need to open a crypto wallet; send us your USDT wallet address.',
		'Interview fee: transfer to 0x52908400098527886e0f7030069857d2e4169ee7 for the job.',
	])('%j', (text) => {
		expect(scam(text)).toContain('gift-cards-or-crypto');
	});
});

describe('S5: papers, accounts and passwords before anyone is hired', () => {
	test.each([
		['Before the interview send us a photo of your passport, front and back.', 'identity-data'],
		['For the job application we need your social security number today.', 'identity-data'],
		['Reply with your bank details and your full name to get the interview slot.', 'identity-data'],
		['To confirm the interview, log in with your email password.', 'asks-for-password'],
	])('%j', (text, reason) => {
		expect(scam(text)).toContain(reason);
	});
});

const INTERVIEW = 'Your interview for the Analyst role is on Tuesday 17 March at 10:00.';

describe('S6, S7, N2, T4: a sender who is not who the mail says', () => {
	test.each<[string, Partial<Message>, string]>([
		[
			'a company’s careers team with free mail',
			{ fromName: 'Copperfield Bank Careers', fromEmail: 'recruit.online44@gmail.com' },
			'free-mail-for-company',
		],
		[
			'a human resources department that signs for a company',
			{
				fromName: 'Laura Penn',
				fromEmail: 'laurapenn2210@outlook.com',
				text: `${INTERVIEW}\n\nKind regards\nLaura Penn\nHuman Resources\nCopperfield Logistics Group`,
			},
			'free-mail-for-company',
		],
		[
			'a company whose own address stands in the mail',
			{
				fromName: 'Copperfield Bank Recruiting',
				fromEmail: 'talent@online-desk.example',
				text: `${INTERVIEW}\nSee www.copperfieldbank.com`,
			},
			'sender-domain-differs',
		],
		[
			'the company’s name with a tail, beside its own address',
			{
				fromName: 'Copperfield Recruiting',
				fromEmail: 'anna@copperfield-careers.co',
				text: `${INTERVIEW}\nCopperfield\nwww.copperfield.com`,
			},
			'look-alike-domain',
		],
		['rn for m', { fromName: 'Acme Holdings HR', fromEmail: 'hr@acrneholdings.com' }, 'look-alike-domain'],
		['a doubled letter', { fromEmail: 'jobs@amazonn.com' }, 'look-alike-domain'],
		['a free mailer’s name in a longer one', { fromEmail: 'hr.airport@gmail-hr.com' }, 'look-alike-domain'],
		['Cyrillic letters in the host', { fromEmail: 'hr@ехample.com' }, 'look-alike-domain'],
		[
			'another address as the name',
			{ fromName: '"HR" <ceo@bank.example>', fromEmail: 'x@evil.io' },
			'name-shows-other-address',
		],
		['Cyrillic letters in the name', { fromName: 'Gооgle Careers' }, 'look-alike-letters'],
	])('%s', (_, fields, reason) => {
		expect(scam(INTERVIEW, fields)).toContain(reason);
	});

	test('both addresses are told', () => {
		const { warnings } = recognise(
			sample({
				subject: 'Interview',
				fromName: 'Copperfield Bank Recruiting',
				fromEmail: 'talent@online-desk.example',
				text: `${INTERVIEW}\nSee www.copperfieldbank.com`,
			}),
		);
		expect(warnings[0]?.detail).toBe('copperfieldbank.com ≠ online-desk.example');
	});
});

describe('S8: weak points count together only', () => {
	const points = [
		'No interview needed for this job.',
		'You can start today.',
		'Earn up to $500 per day in this position.',
	];

	test('three of them are a reason', () => {
		expect(scam(points.join(' '))).toEqual(['too-good']);
	});

	test.each([
		points.slice(0, 2),
		points.slice(1),
		['No experience needed for the job, you can start immediately.'],
	])('fewer are none: %j', (...some) => {
		expect(scam(some.flat().join(' '))).toEqual([]);
	});

	test('letters that can’t be seen add to them', () => {
		expect(scam('No inter\u200bview needed for this job. You can start today.')).toEqual([
			'too-good',
			'hidden-characters',
		]);
		expect(scam('Your inter\u200bview is on Tuesday 17 March at 10:00.')).toEqual([]);
	});
});

describe('S9: files that run when opened', () => {
	test.each([
		['See the attached Interview_Details.html for your slot.', ['risky-attachment']],
		['The interview invitation is attached: invitation.iso', ['risky-attachment']],
		['The exercise for your interview is attached (exercise.zip).', []],
		['The job description for your interview is attached (role.pdf).', []],
	])('%j', (text, reasons) => {
		expect(scam(text)).toEqual(reasons);
	});
});

describe('L12, L13, L20, L21: links to the meeting that lead elsewhere', () => {
	const link = (href: string, text: string) => scam(INTERVIEW, { links: [{ href, text }] });

	test.each([
		['https://zооm.us/j/1', 'Join the meeting', 'look-alike-link'],
		['https://xn--zm-fmca.us/j/1', 'Join the meeting', 'look-alike-link'],
		['https://zoorn.us/j/1', 'Join the meeting', 'look-alike-link'],
		['https://zoom.us.evil.example/j/1', 'Join', 'look-alike-link'],
		['https://zoom.us-meet.com/j/1', 'Join', 'look-alike-link'],
		['https://teams.microsoft.com%2eevil.com/l', 'Join', 'look-alike-link'],
		['https://bit.ly/3xYz', 'Join the interview', 'short-link'],
		['https://evil.example/j/1', 'https://zoom.us/j/98440127731', 'link-leads-elsewhere'],
		['https://evil.example/form', 'forms.office.com/r/abc', 'link-leads-elsewhere'],
	])('%s shown as %j', (href, text, reason) => {
		expect(link(href, text)).toEqual([reason]);
	});

	test.each([
		['https://copperfield.zoom.us/j/1', 'https://copperfield.zoom.us/j/1'],
		['https://u21.ct.sendgrid.net/ls/click?upn=abc', 'https://zoom.us/j/98440127731'],
		[
			'https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%2Fj%2F1',
			'https://zoom.us/j/1',
		],
		['https://links.norwell.example/c/1', 'https://zoom.us/j/98440127731'],
		['https://click.mailer.example/x', 'www.copperfield.com'],
		['https://bit.ly/3xYz', 'Our benefits'],
		['https://zoom.us/j/1', 'Join Zoom'],
		['https://xn--mnchen-3ya.example/karriere', 'Anfahrt'],
		['https://zoominfo.com/c/1', 'About us'],
	])('%s shown as %j is ordinary', (href, text) => {
		expect(link(href, text)).toEqual([]);
	});

	test('an address in another script is told in both forms', () => {
		const links = [{ href: 'https://zооm.us/j/1', text: 'Join' }];
		const { warnings } = recognise(sample({ subject: 'Interview', text: INTERVIEW, links }));
		expect(warnings[0]?.detail).toBe('zооm.us = xn--zm-fmca.us');
	});
});

describe('S10: a hiring system writes from its own address, with links to anywhere', () => {
	test.each([
		'us.greenhouse-mail.io',
		'hire.lever.co',
		'myworkday.com',
		'icims.com',
		'smartrecruiters.com',
		'teamtailor-mail.com',
		'm.personio.de',
		'recruitee.com',
		'app.bamboohr.com',
		'ashbyhq.com',
	])('%s', (host) => {
		const fields = {
			fromName: 'Copperfield Bank Careers',
			fromEmail: `no-reply@${host}`,
			links: [{ href: 'https://boards.example/x', text: 'www.copperfieldbank.com' }],
		};
		expect(scam(`${INTERVIEW}\nSee www.copperfieldbank.com`, fields)).toEqual([]);
	});
});

describe('S11: one weak word is no reason', () => {
	test.each<[string, Partial<Message>?]>([
		[`${INTERVIEW}\nCall me on 020 7946 0011 or message me on WhatsApp.`],
		[`${INTERVIEW}\nIf you have questions about the interview, you can reach us via WhatsApp.`],
		[`${INTERVIEW}\nWe will send you the interview details via WhatsApp.`],
		[`${INTERVIEW}\nThe interview will be a WhatsApp video call.`],
		[`${INTERVIEW}\nBeware of fraud: we never interview over Telegram or ask for money.`],
		[`${INTERVIEW}\nWe never:\n- hold an interview via WhatsApp\n- ask you to pay a refundable deposit`],
		[`${INTERVIEW}\nScammers may ask for a training fee before the interview.`],
		[`${INTERVIEW}\nWe build a crypto wallet that a million people use.`],
		[`${INTERVIEW}\nYou will meet the Head of Bitcoin Products at our payments team.`],
		[`${INTERVIEW}\nOur benefits: 25 days off, a gift card on your birthday, buying extra leave.`],
		[
			`${INTERVIEW}\nPlease bring your passport so that we can take a copy of your passport for right to work.`,
		],
		[`${INTERVIEW}\nSend your bank details and receipts, and we reimburse the train.`],
		[`${INTERVIEW}\nVisitor parking: you will need to pay £4 for parking.`],
		['Welcome aboard! Your contract for the Analyst job is attached. Send us your IBAN for payroll.'],
		[`${INTERVIEW}\nThe role is Signal Processing Engineer, the interview is on signal processing.`],
		[`${INTERVIEW}\nPlease check your equipment before the video interview.`],
		[INTERVIEW, { fromName: 'Tom Hughes', fromEmail: 'tom.hughes81@gmail.com' }],
		[
			`${INTERVIEW}\n\nThanks\nTom Hughes\nHughes Plumbing`,
			{ fromName: 'Tom Hughes', fromEmail: 'tom81@gmail.com' },
		],
		[INTERVIEW, { fromName: 'The Copper Kettle', fromEmail: 'thecopperkettle.whitby@gmail.com' }],
		[
			`${INTERVIEW.replace('.', '')} with Tollgate Housing Group, www.tollgatehousing.com.\n\nLaura Penn\nConsultant\nCopperfield Talent`,
			{ fromEmail: 'laura.penn@copperfieldtalent.example' },
		],
		[INTERVIEW, { fromName: 'Jörg Müller', fromEmail: 'joerg.mueller@mueller-bau.example' }],
		[INTERVIEW, { fromName: 'laura@norwell.example', fromEmail: 'laura@norwell.example' }],
	])('%j', (text, fields) => {
		expect(scam(text, fields)).toEqual([]);
	});

	test('a mail that speaks of no job is not judged', () => {
		const text = 'Pay the refundable deposit of £49 for the holiday flat by Friday 13 March at 10:00.';
		expect(recognise(sample({ subject: 'Holiday', text, fromName: 'Sea View' })).warnings).toEqual([]);
	});
});

const OTHER_LANGUAGES: readonly [
	locale: string,
	subject: string,
	scams: [string, string][],
	clean: string[],
][] = [
	[
		'de-DE',
		'Ihre Bewerbung: Vorstellungsgespräch 17.03.2026',
		[
			[
				'Ihr Vorstellungsgespräch findet am Dienstag, 17. März um 10 Uhr über Telegram statt.',
				'chat-app-interview',
			],
			[
				'Bitte überweisen Sie vor dem Gespräch 49 Euro Kaution, der Betrag wird erstattet.',
				'payment-before-work',
			],
			['Mit der Stelle erledigen Sie einfache Aufgaben und verdienen 150 Euro pro Tag.', 'task-scam'],
			['Für die Stelle brauchen wir vorab ein Foto von Ihrem Personalausweis.', 'identity-data'],
			[
				'Das Gehalt für die Stelle wird wöchentlich in USDT ausgezahlt: Ihr Lohn in Bitcoin.',
				'gift-cards-or-crypto',
			],
		],
		[
			'Ihr Vorstellungsgespräch ist am Dienstag, 17. März um 10 Uhr. Bei Fragen erreichen Sie mich per WhatsApp.',
			'Ihr Vorstellungsgespräch ist am 17. März um 10 Uhr. Bitte bringen Sie Ihren Personalausweis mit.',
			'Wir führen niemals ein Vorstellungsgespräch über WhatsApp. Ihr Termin ist am 17. März um 10 Uhr.',
			'Anbei Ihr Arbeitsvertrag für die Stelle. Bitte senden Sie uns Ihre IBAN.',
		],
	],
	[
		'fr-FR',
		'Votre candidature : entretien 17.03.2026',
		[
			['Votre entretien aura lieu sur Telegram le mardi 17 mars à 10h pour le poste.', 'chat-app-interview'],
			[
				'Vous devez verser une caution de 49 euros avant l’entretien, caution remboursable.',
				'payment-before-work',
			],
			['Pour ce poste, faites des tâches simples en ligne et gagnez 150 euros par jour.', 'task-scam'],
			['Avant l’entretien, envoyez-nous une copie recto-verso de votre carte d’identité.', 'identity-data'],
			['Pour le poste, achetez des cartes cadeaux et envoyez-nous les codes.', 'gift-cards-or-crypto'],
		],
		[
			'Votre entretien est le mardi 17 mars à 10h. Vous pouvez me joindre sur WhatsApp.',
			'Votre entretien est le 17 mars à 10h. Merci de vous munir de votre pièce d’identité à l’accueil.',
			'Nous ne demandons jamais de frais de dossier avant un entretien. Le vôtre est le 17 mars à 10h.',
			'Bienvenue dans l’équipe : merci de nous envoyer votre RIB avec le contrat de travail du poste.',
		],
	],
	[
		'es-ES',
		'Tu candidatura: entrevista 17.03.2026',
		[
			[
				'La entrevista para el puesto será por WhatsApp el martes 17 de marzo a las 10:00.',
				'chat-app-interview',
			],
			[
				'Para el puesto debe pagar 49 euros, un depósito reembolsable, antes de la entrevista.',
				'payment-before-work',
			],
			['En este puesto realizas tareas sencillas en línea y ganas 150 euros por día.', 'task-scam'],
			['Antes de la entrevista, necesitamos una foto de tu DNI por ambas caras.', 'identity-data'],
			['El salario del puesto se paga en USDT cada semana: su pago en bitcoin.', 'gift-cards-or-crypto'],
		],
		[
			'La entrevista es el martes 17 de marzo a las 10:00. Si tienes dudas, escríbeme por WhatsApp.',
			'La entrevista es el 17 de marzo a las 10:00. Trae tu DNI para el acceso.',
			'La entrevista será una videollamada de WhatsApp el 17 de marzo a las 10:00.',
			'Nunca pedimos dinero por una entrevista ni pedimos tu cuenta bancaria. La tuya es el 17 de marzo a las 10:00.',
		],
	],
	[
		'nl-NL',
		'Je sollicitatie: gesprek 17.03.2026',
		[
			[
				'Het sollicitatiegesprek voor de functie vindt plaats via Telegram op dinsdag 17 maart om 10 uur.',
				'chat-app-interview',
			],
			[
				'Voor het gesprek dient u 49 euro over te maken, een terugbetaalbare borg voor de functie.',
				'payment-before-work',
			],
			['Voor deze functie doe je eenvoudige online taken en verdien je 150 euro per dag.', 'task-scam'],
			['Stuur ons voor het sollicitatiegesprek een foto van je paspoort.', 'identity-data'],
			['Het salaris voor de functie wordt betaald in USDT.', 'gift-cards-or-crypto'],
		],
		[
			'Je sollicitatiegesprek is op dinsdag 17 maart om 10 uur. Bij vragen kun je mij appen via WhatsApp.',
			'Je sollicitatiegesprek is op 17 maart om 10 uur. Neem je paspoort mee voor de receptie.',
			'Wij vragen nooit om geld en houden nooit een gesprek via Telegram. Het jouwe is op 17 maart om 10 uur.',
			'Welkom in het team! Stuur ons je IBAN met het arbeidscontract voor de functie.',
		],
	],
	[
		'pt-BR',
		'Sua candidatura: entrevista 17.03.2026',
		[
			[
				'A entrevista para a vaga será pelo Telegram na terça-feira, 17 de março, às 10h.',
				'chat-app-interview',
			],
			[
				'Para a vaga você deve pagar R$ 49 antes da entrevista, uma taxa reembolsável.',
				'payment-before-work',
			],
			['Nesta vaga você faz tarefas simples online e ganha 150 reais por dia.', 'task-scam'],
			['Antes da entrevista, envie uma foto do seu RG, frente e verso.', 'identity-data'],
			['O salário da vaga é pago em USDT toda semana.', 'gift-cards-or-crypto'],
		],
		[
			'A entrevista é na terça-feira, 17 de março, às 10h. Dúvidas? Fale comigo pelo WhatsApp.',
			'A entrevista é no dia 17 de março às 10h. Traga o seu RG para a portaria.',
			'A entrevista será confirmada pelo WhatsApp e é no dia 17 de março às 10h.',
			'Nunca cobramos taxa para uma entrevista. A sua é no dia 17 de março às 10h.',
		],
	],
];

describe('S12: the same in other languages', () => {
	for (const [locale, subject, scams, clean] of OTHER_LANGUAGES) {
		test.each(scams)(`${locale}: %j`, (text, reason) => {
			expect(scam(text, { locale, subject })).toContain(reason);
		});
		test.each(clean)(`${locale}, ordinary: %j`, (text) => {
			expect(scam(text, { locale, subject })).toEqual([]);
		});
	}
});

describe('the corpus', () => {
	test('no mail about an interview is warned of', () => {
		const warned = corpus().filter(({ label, warnings }) => label !== 'not-interview' && warnings.length > 0);
		expect(warned).toEqual([]);
	});

	test('every fake interview is, strongly', () => {
		const fakes = corpus().filter(({ negativeKind }) => negativeKind === 'phishing-fake-interview');
		expect(fakes.length).toBeGreaterThan(5);
		expect(fakes.filter(({ strong }) => !strong)).toEqual([]);
	});
});

const PIECES = [
	...[
		'interview via',
		'Telegram',
		' \u202f',
		'refundable deposit',
		'Ünïcode',
		'job',
		'\u200b',
		'\n',
		'. ',
		'ﬁ',
		'@',
		'$40',
	],
	...[
		'https://zооm.us/j/1',
		'HR <ceo@bank.example>',
		'gift cards',
		'codes',
		'Gооgle',
		'earn',
		'per day',
		'\ud800',
		'İ',
	],
];
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((list) => list.join(' '));

test('the evidence of every warning stands in the mail', () => {
	let warned = 0;
	fc.assert(
		fc.property(pieces, pieces, pieces, (subject, text, fromName) => {
			const message = sample({ subject, text, fromName, links: [{ href: text, text: subject }] });
			const { warnings } = recognise(message);
			warned += warnings.length;
			const parts = { subject, text, link: text, quoted: '', calendar: '', from: fromName };
			return warnings.every(({ evidence }) =>
				evidence.every(({ source, start, end, quote }) => {
					const places = source === 'from' ? [fromName, message.fromEmail ?? ''] : [parts[source]];
					return places.some((place) => place.slice(start, end) === quote);
				}),
			);
		}),
		{ numRuns: 300 },
	);
	expect(warned).toBeGreaterThan(100);
});

test('no mail is warned of for what its own reader wrote', () => {
	const own = { fromEmail: 'sam.keller@mailbox.example' };
	expect(scam('The interview was via Telegram and they wanted a refundable deposit.', own)).toEqual([]);
});
