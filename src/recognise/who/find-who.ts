import type { Reading } from '../reading.ts';
import type { Found } from '../recognition.ts';
import { findContactName, findWriter, hostOf } from './contact.ts';
import { findContactEmail } from './contact-email.ts';
import { findInterviewers, withoutCompanies } from './interviewers.ts';
import { findOrganisations } from './organisations.ts';
import { findPhone } from './phone.ts';

/** The people and organisations of a mail. */
export interface Who {
	readonly employer: Found<string> | null;
	readonly agency: Found<string> | null;
	readonly interviewers: readonly Found<string>[];
	readonly contactName: Found<string> | null;
	readonly contactEmail: Found<string> | null;
	readonly contactPhone: Found<string> | null;
}

/** Who signs comes first: the interviewers may be "me", and neither of them is a company. */
export function findWho(reading: Reading): Who {
	const { signer, interviewers: named, names } = peopleNamed(reading);
	const { employer, agency } = findOrganisations(reading, names);
	const interviewers = withoutCompanies(named, [employer, agency], signer?.value ?? null);
	const contactName = signer ?? hostOf(reading, interviewers);
	const contact = contactName?.value ?? null;
	const contactEmail = findContactEmail(reading, contact);
	return {
		employer,
		agency,
		interviewers,
		contactName,
		contactEmail,
		contactPhone: findPhone(reading, contact),
	};
}

/** Who signs and who interviews: none of their names is a company's. */
export function peopleNamed(reading: Reading) {
	const signer = findContactName(reading);
	const interviewers = findInterviewers(reading, findWriter(reading)?.value ?? null);
	const names = [...interviewers, ...(signer === null ? [] : [signer])].map((each) => each.value);
	return { signer, interviewers, names };
}
