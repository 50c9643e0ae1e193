import { testJourney } from './journey.ts';

testJourney('gmail');
