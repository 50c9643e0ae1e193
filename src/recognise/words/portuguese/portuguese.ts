import type { Vocabulary } from '../vocabulary.ts';
import { PORTUGUESE_AROUND } from './around.ts';
import { PORTUGUESE_COMPANIES } from './companies.ts';
import { PORTUGUESE_CONTACTS } from './contacts.ts';
import { PORTUGUESE_PEOPLE } from './people.ts';
import { PORTUGUESE_PHONES } from './phones.ts';
import { PORTUGUESE_PHRASES } from './phrases.ts';
import { PORTUGUESE_PLACES } from './places.ts';
import { PORTUGUESE_ROLES } from './roles.ts';
import { PORTUGUESE_STAGES } from './stages.ts';
import { PORTUGUESE_TIMES } from './times.ts';

export const PORTUGUESE: Vocabulary = {
	language: 'pt',
	phrases: PORTUGUESE_PHRASES,
	around: PORTUGUESE_AROUND,
	times: PORTUGUESE_TIMES,
	roles: PORTUGUESE_ROLES,
	stages: PORTUGUESE_STAGES,
	places: PORTUGUESE_PLACES,
	people: PORTUGUESE_PEOPLE,
	contacts: PORTUGUESE_CONTACTS,
	companies: PORTUGUESE_COMPANIES,
	phones: PORTUGUESE_PHONES,
};
