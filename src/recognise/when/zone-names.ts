/**
 * Abbreviations of time zones and whom they may mean, the likeliest first. Each stands for the wall clock of a place,
 * not for an offset: mail says EST in July and means the time in New York.
 */
export const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map([
	['ET', ['America/New_York']],
	['EST', ['America/New_York', 'Australia/Sydney']],
	['EDT', ['America/New_York', 'Australia/Sydney']],
	['CT', ['America/Chicago']],
	['CST', ['America/Chicago', 'Asia/Shanghai', 'Australia/Adelaide']],
	['CDT', ['America/Chicago']],
	['MT', ['America/Denver']],
	['MST', ['America/Denver', 'America/Phoenix']],
	['MDT', ['America/Denver']],
	['PT', ['America/Los_Angeles']],
	['PST', ['America/Los_Angeles', 'Asia/Manila']],
	['PDT', ['America/Los_Angeles']],
	['AKST', ['America/Anchorage']],
	['AKDT', ['America/Anchorage']],
	['HST', ['Pacific/Honolulu']],
	['NST', ['America/St_Johns']],
	['NDT', ['America/St_Johns']],
	['AST', ['America/Halifax', 'Asia/Riyadh']],
	['ADT', ['America/Halifax']],
	['AMT', ['America/Manaus', 'Asia/Yerevan']],
	['BRT', ['America/Sao_Paulo']],
	['ART', ['America/Argentina/Buenos_Aires']],
	['GMT', ['Europe/London']],
	['UTC', ['UTC']],
	['BST', ['Europe/London', 'Asia/Dhaka']],
	['WET', ['Europe/Lisbon']],
	['WEST', ['Europe/Lisbon']],
	['CET', ['Europe/Paris']],
	['CEST', ['Europe/Paris']],
	['MEZ', ['Europe/Berlin']],
	['MESZ', ['Europe/Berlin']],
	['EET', ['Europe/Athens']],
	['EEST', ['Europe/Athens']],
	['MSK', ['Europe/Moscow']],
	['TRT', ['Europe/Istanbul']],
	['SAST', ['Africa/Johannesburg']],
	['EAT', ['Africa/Nairobi']],
	['WAT', ['Africa/Lagos']],
	['GST', ['Asia/Dubai']],
	['PKT', ['Asia/Karachi']],
	['IST', ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem']],
	['NPT', ['Asia/Kathmandu']],
	['ICT', ['Asia/Bangkok']],
	['WIB', ['Asia/Jakarta']],
	['SGT', ['Asia/Singapore']],
	['MYT', ['Asia/Kuala_Lumpur']],
	['HKT', ['Asia/Hong_Kong']],
	['PHT', ['Asia/Manila']],
	['JST', ['Asia/Tokyo']],
	['KST', ['Asia/Seoul']],
	['AWST', ['Australia/Perth']],
	['ACST', ['Australia/Adelaide', 'Australia/Darwin']],
	['ACDT', ['Australia/Adelaide']],
	['AEST', ['Australia/Sydney', 'Australia/Brisbane']],
	['AEDT', ['Australia/Sydney']],
	['AET', ['Australia/Sydney']],
	['NZST', ['Pacific/Auckland']],
	['NZDT', ['Pacific/Auckland']],
	['NZT', ['Pacific/Auckland']],
]);

/** Regions and countries, and cities that are no IANA name themselves, each with the zone its clocks follow. */
const PLACES: Readonly<Record<string, string>> = {
	'America/New_York':
		'eastern,us eastern,boston,washington,washington dc,philadelphia,atlanta,miami,charlotte,new york city,nyc,florida,georgia,massachusetts,ohio,columbus,east coast',
	'America/Chicago':
		'central,us central,houston,dallas,austin,texas,minneapolis,st louis,kansas city,milwaukee,nashville,illinois,new orleans',
	'America/Denver': 'mountain,us mountain,salt lake city,colorado,utah',
	'America/Phoenix': 'arizona',
	'America/Anchorage': 'alaska',
	'Pacific/Honolulu': 'hawaii,hawaiian',
	'America/Regina': 'saskatchewan',
	'America/St_Johns': 'newfoundland',
	'America/Los_Angeles':
		'pacific,us pacific,san francisco,seattle,san diego,portland,las vegas,california,bay area,west coast',
	'America/Toronto': 'ottawa,ontario,montreal,quebec',
	'America/Vancouver': 'british columbia,bc',
	'America/Edmonton': 'calgary,alberta',
	'America/Halifax': 'atlantic',
	'America/Sao_Paulo': 'brasilia,brasília,brazil,brasil,rio de janeiro,são paulo',
	'America/Mexico_City': 'mexico,méxico,guadalajara,ciudad de méxico',
	'America/Bogota': 'colombia,bogotá',
	'Europe/London':
		'uk,united kingdom,britain,british,england,scotland,wales,manchester,birmingham,edinburgh,glasgow,leeds,bristol,cardiff,greenwich mean',
	'Europe/Dublin': 'ireland,irish,cork,galway',
	'Europe/Lisbon': 'portugal,porto,lisboa',
	'Europe/Berlin': 'germany,german,munich,münchen,hamburg,frankfurt,cologne,köln,stuttgart,deutschland',
	'Europe/Paris': 'france,french,lyon,marseille,central european,heure de paris',
	'Europe/Madrid': 'spain,barcelona,valencia,españa',
	'Europe/Amsterdam': 'netherlands,dutch,rotterdam,utrecht,the hague,eindhoven,nederland',
	'Europe/Zurich': 'switzerland,geneva,basel,zürich',
	'Europe/Vienna': 'austria,wien',
	'Europe/Athens': 'eastern european',
	'Asia/Kolkata':
		'india,indian,indian standard,mumbai,delhi,new delhi,bangalore,bengaluru,chennai,hyderabad,pune,noida,gurgaon',
	'Asia/Kathmandu': 'kathmandu,nepal',
	'Asia/Yangon': 'yangon',
	'Asia/Dubai': 'uae,abu dhabi,gulf',
	'Asia/Singapore': 'sg',
	'Asia/Hong_Kong': 'hk',
	'Asia/Shanghai': 'china,beijing,shenzhen',
	'Asia/Tokyo': 'japan,osaka',
	'Australia/Sydney': 'nsw,new south wales,canberra,act,australian eastern,newcastle nsw',
	'Australia/Melbourne': 'victoria,vic',
	'Australia/Brisbane': 'queensland,qld,gold coast',
	'Australia/Perth': 'western australia,wa,australian western',
	'Australia/Adelaide': 'south australia,sa,australian central',
	'Australia/Hobart': 'tasmania,tas',
	'Pacific/Auckland': 'new zealand,nz,wellington,christchurch',
	'Africa/Johannesburg': 'south africa,cape town',
};

let placeZones: ReadonlyMap<string, string> | null = null;

/** The zone of a city, region or country, by its lower-case name; cities come from the IANA names themselves. */
export function zoneOfPlace(name: string): string | undefined {
	placeZones ??= collectPlaces();
	return placeZones.get(name);
}

function collectPlaces(): ReadonlyMap<string, string> {
	const places = new Map<string, string>();
	for (const zone of Intl.supportedValuesOf('timeZone')) {
		const city = zone.split('/').at(-1);
		if (city !== undefined && zone.includes('/')) places.set(city.replaceAll('_', ' ').toLowerCase(), zone);
	}
	for (const [zone, names] of Object.entries(PLACES))
		for (const name of names.split(',')) places.set(name, zone);
	return places;
}
