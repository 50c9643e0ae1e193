import type { Vocabulary } from '../vocabulary.ts';
import { GERMAN_AROUND } from './around.ts';
import { GERMAN_COMPANIES } from './companies.ts';
import { GERMAN_CONTACTS } from './contacts.ts';
import { GERMAN_PEOPLE } from './people.ts';
import { GERMAN_PHONES } from './phones.ts';
import { GERMAN_PHRASES } from './phrases.ts';
import { GERMAN_PLACES } from './places.ts';
import { GERMAN_ROLES } from './roles.ts';
import { GERMAN_STAGES } from './stages.ts';
import { GERMAN_TIMES } from './times.ts';

export const GERMAN: Vocabulary = {
	language: 'de',
	phrases: GERMAN_PHRASES,
	around: GERMAN_AROUND,
	times: GERMAN_TIMES,
	roles: GERMAN_ROLES,
	stages: GERMAN_STAGES,
	places: GERMAN_PLACES,
	people: GERMAN_PEOPLE,
	contacts: GERMAN_CONTACTS,
	companies: GERMAN_COMPANIES,
	phones: GERMAN_PHONES,
};
