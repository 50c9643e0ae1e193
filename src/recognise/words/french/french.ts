import type { Vocabulary } from '../vocabulary.ts';
import { FRENCH_AROUND } from './around.ts';
import { FRENCH_COMPANIES } from './companies.ts';
import { FRENCH_CONTACTS } from './contacts.ts';
import { FRENCH_PEOPLE } from './people.ts';
import { FRENCH_PHONES } from './phones.ts';
import { FRENCH_PHRASES } from './phrases.ts';
import { FRENCH_PLACES } from './places.ts';
import { FRENCH_ROLES } from './roles.ts';
import { FRENCH_STAGES } from './stages.ts';
import { FRENCH_TIMES } from './times.ts';

export const FRENCH: Vocabulary = {
	language: 'fr',
	phrases: FRENCH_PHRASES,
	around: FRENCH_AROUND,
	times: FRENCH_TIMES,
	roles: FRENCH_ROLES,
	stages: FRENCH_STAGES,
	places: FRENCH_PLACES,
	people: FRENCH_PEOPLE,
	contacts: FRENCH_CONTACTS,
	companies: FRENCH_COMPANIES,
	phones: FRENCH_PHONES,
};
