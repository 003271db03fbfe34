import type { CitationId } from '@/core/citation'

/** How sure we are; the same words wherever evidence is weighed. */
type EvidenceLabel = 'Strong' | 'Moderate' | 'Early' | 'No benefit shown' | 'Not known' | 'Approved'

/** A sentence with what it rests on; general knowledge when nothing is named. */
interface Cited {
  readonly text: string
  readonly sources: readonly CitationId[]
}

/** Said in place of a source. */
const notes = {
  searched: 'Our search for the main studies, November 2026: none found.',
  general: 'General knowledge, not yet checked against a source.',
  'searched-and-general':
    'Our search for the main studies, November 2026: none found. The rest is general knowledge, not yet checked against a source.',
} as const

interface StemCellGuide {
  readonly title: string
  readonly intro: readonly string[]
  /** Three treatments that share a name and must not share their results. */
  readonly threeThings: readonly {
    readonly name: string
    readonly text: string
    readonly label: EvidenceLabel
    readonly sources: readonly CitationId[]
  }[]
  readonly claims: readonly {
    readonly claim: string
    /** What is often said, in our words. */
    readonly said: string
    readonly label: EvidenceLabel
    /** What is known today. */
    readonly evidence: string
    readonly sources: readonly CitationId[]
    /** What to know where no source, or not a source alone, carries the row. */
    readonly note?: keyof typeof notes
  }[]
  readonly regulators: readonly Cited[]
  readonly harms: readonly Cited[]
  readonly questions: readonly string[]
  /** The older reviews that are often quoted for these claims. */
  readonly quoted: {
    readonly lead: readonly string[]
    readonly reviews: readonly { readonly source: CitationId; readonly says: string }[]
  }
  readonly separation: string
  /** The day the sources were last looked at; no clinician has read it yet. */
  readonly reviewed: string
}

export const stemCellNotes = notes

export const stemCells: StemCellGuide = {
  title: 'Stem cell treatment: what is claimed and what is known',
  intro: [
    'Some clinics offer stem cells for autoimmune disease. Here you can read what is often said about them, next to what studies have found.',
    'We know of no mesenchymal stem cell product approved for any autoimmune disease in the US or European Union. That was so in November 2026.',
    'The clinic that shows this check may offer stem cell treatment itself. Nothing in your answers points to such a treatment.',
    'Each row has a label. “Strong” means that several good trials, or very large studies, agree. “Moderate” means one good trial, or weaker studies that mostly agree. “Early” means small studies with little or nothing to compare with. “No benefit shown” means a proper trial missed its main goal. “Not known” means we found no usable study. We looked for the main studies, and not for every study ever done. “Approved” means that a regulator allowed one product for one use.',
    'This page is education, not medical advice. It was drawn from named sources. It is not yet reviewed by a clinician.',
  ],
  threeThings: [
    {
      name: 'Transplant of your own blood stem cells after strong chemotherapy (AHSCT)',
      text: 'The label is for some severe scleroderma only, and this treatment can cause serious harm, including death. Strong chemotherapy wipes out the immune system. Stored cells then help the blood to recover. Hospitals use it for a few severe diseases. In the SCOT trial (2018), 75 people had severe scleroderma. After four and a half years, 79 of 100 were alive without organ failure. In the comparison group it was 50 of 100. In the ASTIS trial (2014), more people died early from the transplant, and fewer died later. For very active MS the label would be “Moderate”, from the MIST trial (2019). Newer trials in MS are still running. It is not the same as mesenchymal stem cells.',
      label: 'Strong',
      sources: ['scot18', 'astis14', 'mist19', 'ebmt-statement'],
    },
    {
      name: 'Mesenchymal stem cells (also called stromal cells, MSC)',
      text: 'These come from fat, bone marrow or the umbilical cord. They are given by drip or injection, without strong chemotherapy. This is what most private clinics sell. The best trial in MS missed its main goal. So did the larger of two trials in Crohn fistulas. For lupus and rheumatoid arthritis, studies are small and early. For most other autoimmune diseases, not enough is known.',
      label: 'No benefit shown',
      sources: ['mesems21', 'admire-cd', 'admire-cd-2', 'farge25', 'zhou20', 'cx611', 'deng17'],
    },
    {
      name: 'Engineered immune cells (such as CAR-T)',
      text: 'These are not stem cells, but they are often mixed up with them. In one report (Müller, 2024), 15 people with severe disease were treated. All 8 with lupus were free of active disease at 6 months. There was no comparison group. Later reports tell of disease that came back. As far as we know, this is offered in trials only.',
      label: 'Early',
      sources: ['muller24', 'car-t-relapse25'],
    },
  ],
  claims: [
    {
      claim: 'Damaged tissue works better',
      said: 'It is said that tissue works better after stem cell treatment.',
      label: 'Not known',
      evidence:
        'Repair of organs by these cells has not been shown in people. In MS, a trial of 144 people compared the cells with a dummy treatment (MESEMS, 2021). New spots on brain scans were about as frequent with both. For openings beside the bowel in Crohn disease (fistulas), there were two trials. In the first, they had closed at 1 year in 56 of 100 people with the cells. Without them it was 39 of 100. The larger trial had 568 people and found no clear difference. It was 49 of 100 against 46 of 100 at week 24.',
      sources: ['mesems21', 'admire-cd', 'admire-cd-2'],
    },
    {
      claim: 'Less need for immune-calming medicine',
      said: 'It is said that people can cut down or stop medicines that hold back the immune system.',
      label: 'Not known',
      evidence:
        'We found no good study that shows this. Stopping such a medicine can let the disease come back. Please talk with your doctor before you change, delay or stop a prescribed medicine.',
      sources: [],
      note: 'searched-and-general',
    },
    {
      claim: 'More energy',
      said: 'It is said that people feel less tired afterward.',
      label: 'Not known',
      evidence:
        'We found no good study of this in autoimmune disease. The FDA says no such product is approved for fatigue. Tiredness often rises and falls by itself. The ISSCR says that personal stories are not evidence.',
      sources: ['fda-patients21', 'isscr'],
    },
    {
      claim: 'Less joint inflammation and pain',
      said: 'It is said that joints hurt and swell less.',
      label: 'Early',
      evidence:
        'One small trial in rheumatoid arthritis had 53 people and three doses (Cx611, 2017). After a month, some people’s joints were at least a fifth better (ACR20). In the three dose groups this was 45, 20 and 33 of every 100. With a dummy treatment it was 29 of 100. Groups this small cannot tell chance from effect. One treated person had a stroke (lacunar stroke). It is not known yet whether it works. The FDA says no such product is approved for chronic pain.',
      sources: ['cx611', 'fda-patients21'],
    },
    {
      claim: 'Joints move further',
      said: 'It is said that people can bend and stretch more.',
      label: 'Not known',
      evidence:
        'We found no good study of joint movement in autoimmune disease after this treatment.',
      sources: [],
      note: 'searched',
    },
    {
      claim: 'Better coordination and concentration',
      said: 'It is said that movements get smoother and thinking gets clearer.',
      label: 'Not known',
      evidence:
        'We found no good study that shows this. Both can be affected in MS. There the best trial missed its main goal, which was fewer new spots on brain scans (MESEMS, 2021). The FDA says no such product is approved for MS.',
      sources: ['mesems21', 'fda-patients21'],
    },
    {
      claim: 'Better balance',
      said: 'It is said that people walk and stand more steadily.',
      label: 'Not known',
      evidence:
        'We found no good study that shows this. The best trial in MS, which can affect balance, missed its main goal (MESEMS, 2021).',
      sources: ['mesems21'],
    },
    {
      claim: 'Fewer fevers',
      said: 'It is said that fevers become rarer or stop.',
      label: 'Not known',
      evidence:
        'We found no good study of this. Fever can be a sign of infection. Infections have been reported after products that were not approved.',
      sources: ['cdc-cord18', 'cord-blood21'],
    },
    {
      claim: 'Less damage to the kidneys',
      said: 'It is said that vital organs such as the kidneys are harmed less.',
      label: 'No benefit shown',
      evidence:
        'One very small trial looked at lupus of the kidneys (Deng, 2017). Remission came in 9 of 12 people with the cells. It came in 5 of 6 people with a dummy treatment. One death was reported. A trial this small cannot settle the question.',
      sources: ['deng17'],
    },
    {
      claim: 'Less damage to the lungs and other organs',
      said: 'It is said that vital organs such as the lungs are harmed less.',
      label: 'Not known',
      evidence:
        'We found no good study that shows this for mesenchymal stem cells. Trials of transplants after chemotherapy tested a different treatment. They say nothing about this one.',
      sources: [],
      note: 'searched',
    },
    {
      claim: 'The immune system is “reset”',
      said: 'It is said that the cells calm or restart an immune system gone wrong.',
      label: 'Not known',
      evidence:
        'In the laboratory, these cells can change how immune cells behave. Whether that helps people is not proven. In lupus, small studies without a good comparison were done. The word “reset” belongs to the hospital transplant after strong chemotherapy. That is a different treatment, with serious risks.',
      sources: ['farge25', 'zhou20', 'mesems21'],
    },
    {
      claim: 'Studies are promising',
      said: 'It is said that many studies exist and that their results look good.',
      label: 'No benefit shown',
      evidence:
        'Many reviews quoted for this are from 2015 and 2016. Larger trials came later. In MS (2021) and in Crohn fistulas, they missed their main goals. The label stands for those two diseases. In lupus and rheumatoid arthritis, studies are still early.',
      sources: ['mesems21', 'admire-cd-2', 'farge25', 'zhou20', 'cx611'],
    },
    {
      claim: 'They turn into many cell types',
      said: 'It is said that they help because they can become many kinds of cells.',
      label: 'Not known',
      evidence:
        'It is general knowledge that they can form cells such as bone and fat in the laboratory. It is also thought that most cells given by drip stay in the lungs and are gone within days. We have not yet checked these two points against a source. Repair of organs in people has not been shown.',
      sources: [],
      note: 'general',
    },
    {
      claim: 'The body does not react against them',
      said: 'It is said that the immune system accepts the cells, so they cause no trouble.',
      label: 'Not known',
      evidence:
        'We found no good study that proves this for every product. In the MS trial, no clear serious safety problem stood out over 24 to 48 weeks (MESEMS, 2021). That is a short time. Infections, blindness and tumors have been reported after unapproved products.',
      sources: ['mesems21', 'fda-patients21', 'cdc-cord18'],
    },
  ],
  regulators: [
    {
      text: 'On 18 December 2024 the US Food and Drug Administration (FDA) first approved a mesenchymal cell product. It is remestemcel-L (Ryoncil). It is “Approved” only for children with one severe problem after a donor transplant (graft-versus-host disease). That is not an autoimmune disease.',
      sources: ['fda-ryoncil24'],
    },
    {
      text: 'The FDA warned the public about unapproved stem cell products on 22 July 2020. It warned about exosome products in December 2019.',
      sources: ['fda-alert20', 'fda-exosomes19'],
    },
    {
      text: 'FDA patient information (2021) says none is approved for MS, fatigue or chronic pain. It warns about paying for such products outside a registered trial. Being “registered with the FDA”, or listed on ClinicalTrials.gov, is not approval.',
      sources: ['fda-patients21'],
    },
    {
      text: 'A US appeals court ruled on 27 September 2024 about a cell mixture made from a person’s own fat. It said that the mixture is a drug under US law (Ninth Circuit, case 22-56014).',
      sources: ['ninth-circuit24'],
    },
    {
      text: 'In Europe, a cell product for Crohn fistulas (darvadstrocel, Alofisel) left the EU market in December 2024. That was after its larger trial missed its goal. In Japan it was stopped in January 2026. We have this from reports and have not yet checked it with the regulators.',
      sources: ['admire-cd-2', 'alofisel24'],
    },
    {
      text: 'The International Society for Stem Cell Research (ISSCR) says very few stem cell treatments are proven. Most of those use blood stem cells.',
      sources: ['isscr'],
    },
    {
      text: 'European transplant doctors say where blood stem cell transplants belong. They name approved transplant centers, and not private stem cell clinics (PMC6760538).',
      sources: ['ebmt-statement'],
    },
    {
      text: 'A Pew report from 2021 counted more than 700 US clinics that sell unapproved products.',
      sources: ['pew21'],
    },
  ],
  harms: [
    {
      text: 'Some people became blind, or got tumors or infections, after products that were not approved. The FDA wrote this for patients in 2021.',
      sources: ['fda-patients21'],
    },
    {
      text: 'In 2018 the CDC reported bacterial infections in 12 people. All had been given umbilical cord blood products. A later report counted 20 people in 8 states (JAMA Network Open, 2021).',
      sources: ['cdc-cord18', 'cord-blood21'],
    },
    {
      text: 'In trials of mesenchymal cells, serious short-term side effects were uncommon. Long-term effects are less well known. Trials are watched closely, and private treatment may not be.',
      sources: ['mesems21'],
    },
    {
      text: 'Transplants after strong chemotherapy carry heavier risks. General knowledge names infection, loss of fertility, early menopause, a new autoimmune disease and death.',
      sources: [],
    },
    {
      text: 'There can be other costs. Treatment can be expensive, and it can delay care that is known to help.',
      sources: [],
    },
  ],
  questions: [
    'Is this exact product approved for my condition, and by whom?',
    'Is it part of a registered trial with an ethics board?',
    'If it is a trial, is it free of charge?',
    'What happened to people like me in a trial with a comparison group?',
    'Where do the cells come from, and how are they handled and tested?',
    'What are the harms, and who cares for me if something goes wrong?',
    'What do my own doctor and specialist think about it?',
    'What could happen if I wait, or do not do it?',
  ],
  quoted: {
    lead: [
      'Seven papers from 2015 and 2016 are often quoted for these treatments. All seven are reviews. A review sums up the work of others, and is not itself a trial.',
      'They are older than most of what counts today. The MS trial came in 2021, and the larger Crohn trial after it. The first US approval, the court ruling and the end of sale in the EU came in 2024. We know these papers by their titles only. We have not opened them for this page.',
    ],
    reviews: [
      {
        source: 'polymeri16',
        says: 'About building tissue with cells from bone marrow. That is not the same as treating an autoimmune disease.',
      },
      {
        source: 'wang16',
        says: 'About trials up to 2016 in illnesses of the immune system. Newer and larger trials stand beside the claims above.',
      },
      {
        source: 'fierabracci16',
        says: 'About how these cells can act on the immune system, mostly in the laboratory.',
      },
      {
        source: 'yarygin16',
        says: 'About how these cells change immune responses. It tells how they might work, not whether people get better.',
      },
      {
        source: 'najar16',
        says: 'About immune cells that gather where these cells are. It tells how they might work.',
      },
      {
        source: 'gao16',
        says: 'About what was known and hoped for in 2016. The best trials came later.',
      },
      {
        source: 'cras15',
        says: 'About lupus and scleroderma in 2015. A newer first-phase trial in lupus (Farge, 2025) is still small, without a comparison group.',
      },
    ],
  },
  separation:
    'The clinic that shows this check may offer stem cell treatment. Its inquiry form is the clinic’s own service. It is not a next step that your answers point to. Please talk with your own doctor first. Nothing you answered goes with the form, unless you write it there yourself.',
  reviewed: '2026-11-22',
}
