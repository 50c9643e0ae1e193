import type { Vocabulary } from '../vocabulary.ts';
import * as when from './around.ts';
import { ENGLISH_COMPANIES } from './companies.ts';
import { ENGLISH_CONTACTS } from './contacts.ts';
import { ENGLISH_PEOPLE } from './people.ts';
import { ENGLISH_PHONES } from './phones.ts';
import { ENGLISH_PHRASES } from './phrases.ts';
import { ENGLISH_PLACES } from './places.ts';
import { ENGLISH_ROLES } from './roles.ts';
import { ENGLISH_STAGES } from './stages.ts';
import * as times from './times.ts';

export const ENGLISH: Vocabulary = {
	language: 'en',
	phrases: ENGLISH_PHRASES,
	around: {
		fits: when.FITS,
		fitsNot: when.FITS_NOT,
		oldTime: when.OLD_TIME,
		newTime: when.NEW_TIME,
		label: when.WHEN_LABEL,
	},
	times: times.ENGLISH_TIMES,
	roles: ENGLISH_ROLES,
	stages: ENGLISH_STAGES,
	places: ENGLISH_PLACES,
	people: ENGLISH_PEOPLE,
	contacts: ENGLISH_CONTACTS,
	companies: ENGLISH_COMPANIES,
	phones: ENGLISH_PHONES,
};
