import type { Vocabulary } from '../vocabulary.ts';
import { DUTCH_AROUND } from './around.ts';
import { DUTCH_COMPANIES } from './companies.ts';
import { DUTCH_CONTACTS } from './contacts.ts';
import { DUTCH_PEOPLE } from './people.ts';
import { DUTCH_PHONES } from './phones.ts';
import { DUTCH_PHRASES } from './phrases.ts';
import { DUTCH_PLACES } from './places.ts';
import { DUTCH_ROLES } from './roles.ts';
import { DUTCH_STAGES } from './stages.ts';
import { DUTCH_TIMES } from './times.ts';

export const DUTCH: Vocabulary = {
	language: 'nl',
	phrases: DUTCH_PHRASES,
	around: DUTCH_AROUND,
	times: DUTCH_TIMES,
	roles: DUTCH_ROLES,
	stages: DUTCH_STAGES,
	places: DUTCH_PLACES,
	people: DUTCH_PEOPLE,
	contacts: DUTCH_CONTACTS,
	companies: DUTCH_COMPANIES,
	phones: DUTCH_PHONES,
};
