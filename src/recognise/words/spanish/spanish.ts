import type { Vocabulary } from '../vocabulary.ts';
import { SPANISH_AROUND } from './around.ts';
import { SPANISH_COMPANIES } from './companies.ts';
import { SPANISH_CONTACTS } from './contacts.ts';
import { SPANISH_PEOPLE } from './people.ts';
import { SPANISH_PHONES } from './phones.ts';
import { SPANISH_PHRASES } from './phrases.ts';
import { SPANISH_PLACES } from './places.ts';
import { SPANISH_ROLES } from './roles.ts';
import { SPANISH_STAGES } from './stages.ts';
import { SPANISH_TIMES } from './times.ts';

export const SPANISH: Vocabulary = {
	language: 'es',
	phrases: SPANISH_PHRASES,
	around: SPANISH_AROUND,
	times: SPANISH_TIMES,
	roles: SPANISH_ROLES,
	stages: SPANISH_STAGES,
	places: SPANISH_PLACES,
	people: SPANISH_PEOPLE,
	contacts: SPANISH_CONTACTS,
	companies: SPANISH_COMPANIES,
	phones: SPANISH_PHONES,
};
