/** Systems that send an employer's mail from their own address. Hosts are matched whole or as a suffix after a dot. */
export const HIRING_HOSTS =
	'greenhouse.io greenhouse-mail.io lever.co ashbyhq.com workable.com workablemail.com smartrecruiters.com workday.com myworkday.com myworkdayjobs.com icims.com jobvite.com teamtailor.com teamtailor-mail.com personio.de personio.com recruitee.com recruitee-mail.com bamboohr.com breezy.hr taleo.net oraclecloud.com successfactors.com successfactors.eu sapsf.com jazz.co jazzhr.com applytojob.com pageuppeople.com livehire.com eploy.net tribepad.com goodtime.io modernloop.io cronofy.com calendly.com hirevue.com sparkhire.com paradox.ai phenompeople.com avature.net eightfold.ai bullhorn.com jobadder.com vincere.io welcometothejungle.com welcomekit.co softgarden.de softgarden.io rexx-systems.com d-vinci.de concludis.de onlyfy.io prescreen.io join.com talentsoft.com digitalrecruiters.com flatchr.io beetween.com taleez.com factorialhr.com bizneo.com viterbit.com infojobs.net gupy.io solides.com.br kenoby.com abler.com.br vagas.com.br homerun.co carerix.com otys.com afas.nl linkedin.com indeed.com indeedemail.com seek.com.au seek.co.nz totaljobs.com reed.co.uk stepstone.de xing.com docusign.net docusign.com jobs.nhs.uk trac.jobs civilservicejobs.service.gov.uk pinpoint.email pinpointhq.com dover.com gem.com rippling.com ripplehire.com darwinbox.in zohorecruit.com zohorecruitmail.com freshteam.com keka.com paylocity.com paycomonline.net adp.com ultipro.com ukg.com dayforce.com dayforcehcm.com'.split(
		' ',
	);

/** Mail anybody gets for nothing. Which country's does not matter, but for names that others bear, too. */
export const FREE_MAIL_HOST =
	/^(?:(?:gmail|googlemail|hotmail|outlook|yahoo|ymail|icloud|aol|gmx|protonmail|proton|yandex|zohomail|tutanota|mailinator)\.[a-z.]{2,10}|live\.(?:com|co\.uk|nl|fr|de|com\.au|com\.pt)|me\.com|mail\.com|mail\.ru|web\.de|msn\.com|proton\.me|email\.com|consultant\.com|job4u\.com|europe\.com|usa\.com)$/;

/** The names of such services inside a longer one: "outlook-mail", "gmail-hr". */
export const FREE_MAIL_NAME = /^(?:gmail|outlook|hotmail|yahoo|icloud|protonmail)-|-(?:gmail|hotmail|yahoo)$/;

/** Addresses that say nothing of where they lead. */
export const SHORTENERS =
	'bit.ly t.co tinyurl.com goo.gl cutt.ly rebrand.ly is.gd v.gd ow.ly rb.gy shorturl.at t.ly buff.ly s.id tiny.cc bl.ink shorte.st adf.ly n9.cl acortar.link encurtador.com.br'.split(
		' ',
	);

/** Senders of mail for others put their own address into every link, to count the clicks. */
export const CLICK_COUNTERS =
	/(?:^|\.)(?:sendgrid\.net|mailchimp\.com|list-manage\.com|mandrillapp\.com|mailgun\.org|sparkpostmail\.com|awstrack\.me|customeriomail\.com|hubspotlinks\.com|hubspotemail\.net|hs-sales-engage\.com|mjt\.lu|mailjet\.com|sendinblue\.com|brevo\.com|sibforms\.com|rsgsv\.net|exacttarget\.com|exct\.net|pardot\.com|mkto-[a-z0-9]{2,12}\.com|marketo\.com|postmarkapp\.com|pstmrk\.it|mimecast\.com|mimecastprotect\.com|urldefense\.com|urldefense\.us|proofpoint\.com|barracudanetworks\.com|cudasvc\.com|trendmicro\.com|protection\.outlook\.com|sophos\.com|klclick\d?\.com|intercom-clicks\.com|outreach\.io|salesloft\.com|yesware\.com|mixmax\.com|streak\.com|superhuman\.com)$|^(?:click|clicks|links?|email|e|url\d{0,6}|track|tracking|trk|go|r|t|ct|mail|mailer|news|info|em\d{0,6})\./;

/** Firms that scams pretend to be. */
export const IMITATED =
	'amazon google microsoft facebook netflix linkedin deloitte accenture unilever walmart indeed glassdoor randstad adecco michaelpage roberthalf lufthansa siemens airbus emirates coinbase binance paypal upwork fiverr tiktok airbnb spotify ryanair zalando santander telefonica petrobras mercadolibre mercadolivre'.split(
		' ',
	);

/** Behind a company's name and a hyphen in an address. */
export const HIRING_TAIL =
	/^(.{3,40}?)-?(?:careers?|jobs?|hr|hiring|interviews?|onboarding|apply|recruit|humanresources|hrdesk|hrteam|workforce)$/;
