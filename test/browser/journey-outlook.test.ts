import { testJourney } from './journey.ts';

testJourney('outlook');
