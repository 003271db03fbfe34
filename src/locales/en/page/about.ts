/** The page about this check. Sentences may use the tokens of `voice.ts`. */
export const aboutPage = {
  title: 'About this check',
  whatItIs: 'What it is',
  whatItIsNot: 'What it is not',
  autoimmune: 'What an autoimmune disease is',
  overlap: 'How the overlap is worked out',
  intended: 'What it is meant for',
  offeredBy: (clinic: string) => `${clinic} offers this site, and has chosen its level.`,
  levels: {
    information:
      'Level of this site: information. It is for reading only, without a questionnaire.',
    checklist:
      'Level of this site: checklist. It shows the next step, body systems and other causes. It names no conditions that share features with the answers.',
    overlap:
      'Level of this site: overlap. It shows the next step, body systems and named conditions that share features with the answers.',
  },
  privacy: 'Privacy',
  review: 'Where the facts come from, and who has reviewed them',
  accuracy: 'How far to trust it',
  example: 'A worked example',
  changes: 'What changed in the content, by date',
  reviewState: (reviewed: number, all: number) =>
    reviewed === 0
      ? 'Not yet reviewed by a clinician'
      : `${reviewed} of ${all} reviewed by a clinician`,
  allSources: 'See all sources',
  forClinics: 'For clinics',
  setup: 'Set up this check for the pages of a clinic (opens in a new tab)',
  credits: 'Credits',
  creditLines: [
    'Orphanet: an online database of rare diseases and orphan drugs. Copyright INSERM 1997. www.orpha.net (ORPHApackets, data of 9 December 2025, CC BY 4.0). Frequency classes were turned into our bands.',
    'NIH texts were read through MedQuAD (Ben Abacha and Demner-Fushman, BMC Bioinformatics 2019;20:511, CC BY 4.0).',
    'This work used the Human Phenotype Ontology (release 2023-07-21, http://www.human-phenotype-ontology.org).',
    'Disease Ontology, snapshot of 19 August 2026 (CC0).',
    'The program is free software under the MIT license.',
  ],
  licenses: 'Licenses of the libraries in it',
}
