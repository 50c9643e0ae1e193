/** Words of the part of a house that hires, as display names carry them: "Équipe Recrutement X", "X Talent Team". */
export const DEPARTMENT_WORDS: ReadonlySet<string> = new Set(
	`careers career jobs job recruitment recruiting recruiter hr hrm desk hiring team teams talent acquisition scheduling interview interviews people
	early graduate graduates assistant resourcing ops operations human resources staff candidate candidates portal notifications hiringteam
	karriere bewerbung bewerbungen bewerbermanagement personal personalabteilung personalamt personalwesen personalstelle personalgewinnung
	personalmanagement ausbildung ausbildungsteam abteilung équipe equipe recrutement carrières carriere rh drh service du personnel
	des ressources humaines département direction talents emploi atracción talento joven departamento dpto unidad selección
	reclutamiento recursos humanos rrhh personas empleo área gestión werving selectie personeelsdienst personeelszaken personeel
	hr-team traineeteam secretariaat werkenbij solliciteren vacatures vagas vaga recrutamento seleção equipa time gente gestão pessoas
	carreiras secretariado sekretariat secretariat secrétariat secretaría office admin administration traineeship trainees p&o agenda scheduler appointments bookings workforce
	pflegedirektion personalservice bewerberservice selectiecommissie wervingsteam bestuurssecretariaat comissão comité comite commission jury
	kommission auswahlkommission candidato candidatos canal`.split(/\s+/),
);
/** Words that tie such words to the name. */
export const DEPARTMENT_JOINTS: ReadonlySet<string> = new Set(
	'- – | / : , & and at @ for of the bei der des und de d la le chez du en y e do da na bij van voor'.split(
		' ',
	),
);
