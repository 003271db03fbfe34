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
    'We know of no mesenchymal stem cell product approved for any autoimmune disease in the US or European Union. That is as of November 2026.',
    'The clinic that shows this check may offer stem cell treatment itself. Nothing in your answers points to such a treatment.',
    'Each row has a label. “Strong” means that several good trials, or very large studies, agree. “Moderate” means one good trial, or weaker studies that mostly agree. “Early” means small or short studies, often with little to compare with. “No benefit shown” means a proper trial missed its main goal. “Not known” means we found no usable study of this. “Approved” means that a regulator allowed one product for one use. We looked for the main studies, and not for every study ever done. We read most of them as summaries.',
    'This page is education, not medical advice. It was drawn from named sources. It is not yet reviewed by a clinician.',
  ],
  threeThings: [
    {
      name: 'Transplant of your own blood stem cells after strong chemotherapy (AHSCT)',
      text: 'The label is for some severe scleroderma only. This treatment can cause serious harm, including death. Strong chemotherapy wipes out the immune system. Stored cells then help the blood to recover. In the SCOT trial (2018), 75 people had severe scleroderma. Of those treated as planned, 79 of 100 were alive without organ failure after four and a half years. With a medicine instead (cyclophosphamide), it was 50 of 100. In the ASTIS trial (2014), 8 of 79 people died from the transplant in the first year. Nobody died from the medicine in the comparison group. In later years, fewer people died after a transplant. For very active MS the label would be “Moderate”. In the MIST trial (2019), 110 people took part. MS got worse in 3 people after a transplant, and in 34 with medicines. Nobody died. Some newer medicines were not part of the comparison. The authors call this result preliminary. As far as we know, newer trials in MS are still running. This treatment is not the same as mesenchymal stem cells.',
      label: 'Strong',
      sources: ['scot18', 'astis14', 'walker18', 'mist19', 'ebmt-statement'],
    },
    {
      name: 'Mesenchymal stem cells (also called stromal cells, MSC)',
      text: 'These come from fat, bone marrow or the umbilical cord. They are given by drip or injection, without strong chemotherapy. Clinics often offer this kind. The label is for MS and for Crohn fistulas. There, the largest trials we found missed their main goal. For lupus and rheumatoid arthritis the label would be “Early”. A review of 42 trials (2025) says that the cells may help there. Not all of these trials were in autoimmune disease. The same review says that they may not help in MS and scleroderma. For most other autoimmune diseases, not enough is known.',
      label: 'No benefit shown',
      sources: ['mesems21', 'admire-cd-2', 'zeng25', 'farge25', 'zhou20', 'cx611', 'deng17'],
    },
    {
      name: 'Engineered immune cells (such as CAR-T)',
      text: 'These are not stem cells, but they are often mixed up with them. In one report (Müller, 2024), 15 people with severe disease were treated. All 8 with lupus were free of active disease at 6 months. There was no comparison group. Most people had a reaction of the immune system (cytokine release), which was mostly mild. A later report (2025) tells of one woman with another disease. It calmed down, and came back after 9 months. As far as we know, this is offered for autoimmune disease in trials only.',
      label: 'Early',
      sources: ['muller24', 'car-t-relapse25'],
    },
  ],
  claims: [
    {
      claim: 'Damaged tissue works better',
      said: 'It is said that tissue works better after stem cell treatment.',
      label: 'No benefit shown',
      evidence:
        'The label is for MS and Crohn fistulas. For other tissue it would be “Not known”. In MS, a trial of 144 people compared the cells with a dummy treatment (MESEMS, 2021). New spots on brain scans were about as frequent with both. Crohn disease can cause openings beside the bowel (fistulas). A first trial had 212 people (ADMIRE-CD). At one year, fistulas had closed in 56 of 100 with the cells. Without them it was 39 of 100. The larger trial had 568 people and found no clear difference (ADMIRE-CD II). At one year it was 40 of 100 against 41 of 100. A summary of 12 smaller trials in Crohn disease (2024) had looked better.',
      sources: ['mesems21', 'admire-cd', 'admire-cd-2', 'qiu24'],
    },
    {
      claim: 'Less need for immune-calming medicine',
      said: 'It is said that people can cut down or stop medicines that hold back the immune system.',
      label: 'Not known',
      evidence:
        'We found no good study that shows this. In the trial in lupus of the kidneys, everyone took such medicines as well (Deng, 2017). Stopping such a medicine can let the disease come back. Please talk with your doctor before you change, delay or stop a prescribed medicine.',
      sources: ['deng17'],
      note: 'searched-and-general',
    },
    {
      claim: 'More energy',
      said: 'It is said that people feel less tired afterward.',
      label: 'Not known',
      evidence:
        'We found no good study that tested this in autoimmune disease. A review of side effects in 62 trials (2021), in about 20 illnesses, points the other way. Tiredness was reported more often with the cells than without. The FDA said in 2021 that no such product is approved for fatigue. Tiredness often rises and falls by itself. The ISSCR, a society of stem cell researchers, says that personal stories are not evidence.',
      sources: ['wang21', 'fda-patients21', 'isscr'],
    },
    {
      claim: 'Less joint inflammation and pain',
      said: 'It is said that joints hurt and swell less.',
      label: 'Early',
      evidence:
        'One small trial in rheumatoid arthritis had 53 people and three doses (Cx611, 2017). After a month, some people’s joints were at least a fifth better (ACR20). In the three dose groups this was 45, 20 and 33 of every 100. With a dummy treatment it was 29 of 100. Groups this small cannot tell chance from effect. One treated person had a small stroke (lacunar). A review of 42 trials (2025) says that the cells may help in rheumatoid arthritis. It is not known yet whether they work. The FDA said in 2021 that no such product is approved for chronic pain.',
      sources: ['cx611', 'zeng25', 'fda-patients21'],
    },
    {
      claim: 'Joints move further',
      said: 'It is said that people can bend and stretch more.',
      label: 'Not known',
      evidence:
        'We found no good study of joint movement in autoimmune disease after this treatment. In knees worn by osteoarthritis, a review of 15 studies (2024) found better movement. It also found more side effects. Osteoarthritis is a different kind of illness, so this does not carry over. The FDA said in 2021 that no such product is approved for osteoarthritis.',
      sources: ['knee24', 'fda-patients21'],
      note: 'searched',
    },
    {
      claim: 'Better coordination and concentration',
      said: 'It is said that movements get smoother and thinking gets clearer.',
      label: 'Early',
      evidence:
        'Trials in MS disagree. In one small trial (Petrou, 2020), 48 people had MS that was active or getting worse. Treatment failed in 7 to 10 of 100 with the cells, and in 42 of 100 without. Another small trial used cells that were changed further in the laboratory (Harris, 2024). It had 54 people and looked at hand skill and walking, among other things. People got better in 33 of 100 with the cells, and in 37 of 100 without. The largest trial missed its main goal, which was fewer new spots on brain scans (MESEMS, 2021). We found no good study of concentration. It is not known yet whether the cells work. The FDA said in 2021 that no such product is approved for MS.',
      sources: ['petrou20', 'harris24', 'mesems21', 'fda-patients21'],
    },
    {
      claim: 'Better balance',
      said: 'It is said that people walk and stand more steadily.',
      label: 'Not known',
      evidence:
        'We found no good study of balance. A small trial in MS had walking as part of its main goal, and missed it (Harris, 2024). A later look at those who needed help to walk found better walking with the cells. A later look at a part of a group can mislead. It needs a new trial.',
      sources: ['harris24'],
      note: 'searched',
    },
    {
      claim: 'Fewer fevers',
      said: 'It is said that fevers become rarer or stop.',
      label: 'Not known',
      evidence:
        'We found no good study that tested this. A review of 55 trials (2020) found more fever with the cells than without. Another review calls this fever short (2021). Fever can also be a sign of infection. Infections have been reported after products that were not approved.',
      sources: ['thompson20', 'wang21', 'cdc-cord18', 'cord-blood21'],
    },
    {
      claim: 'Less damage to the kidneys',
      said: 'It is said that vital organs such as the kidneys are harmed less.',
      label: 'No benefit shown',
      evidence:
        'One very small trial looked at lupus of the kidneys (Deng, 2017). Remission came in 9 of 12 people with the cells. It came in 5 of 6 people with a dummy treatment. All took the usual medicines too. The trial was ended early, because no added effect could be expected. One person with the cells died of pneumonia. One person with the dummy treatment had a stroke. A review of small studies (Zhou, 2020) found less protein in the urine with the cells. A trial in 81 people with lupus in the US has ended, and we found no results yet.',
      sources: ['deng17', 'zhou20', 'misle'],
    },
    {
      claim: 'Less damage to the lungs and other organs',
      said: 'It is said that vital organs such as the lungs are harmed less.',
      label: 'Not known',
      evidence:
        'We found no good study that shows this for mesenchymal stem cells. A book chapter on scleroderma tells of some recovery of the lungs in first small studies. A review of trials (2025) says that the cells may not help in scleroderma. Trials of transplants after chemotherapy tested a different treatment. They say nothing about this one.',
      sources: ['farge-chapter', 'zeng25'],
      note: 'searched',
    },
    {
      claim: 'The immune system is “reset”',
      said: 'It is said that the cells calm or restart an immune system gone wrong.',
      label: 'Not known',
      evidence:
        'In the laboratory, these cells can change how immune cells behave. We found no study that shows a reset in people after this treatment. In lupus, a first-phase trial was small, without a comparison group (Farge, 2025). Researchers use the word “reset” for other treatments. One is the hospital transplant after strong chemotherapy. Another is CAR-T (Müller, 2024). Both have serious risks.',
      sources: ['wang16', 'farge25', 'muller24'],
    },
    {
      claim: 'Studies are promising',
      said: 'It is said that many studies exist and that their results look good.',
      label: 'No benefit shown',
      evidence:
        'There are many studies, and their results are mixed. The label is for MS and Crohn fistulas, where the largest trials missed their main goals. In lupus and rheumatoid arthritis the label would be “Early”. A review of 42 trials (2025) found better results in lupus and in inflammatory bowel disease. It says that the cells may help in rheumatoid arthritis and in Sjögren disease. About 50 people took part in each trial, on average. A promising result is a reason for a better trial. It is not proof.',
      sources: ['mesems21', 'admire-cd-2', 'zeng25', 'farge25', 'zhou20', 'cx611'],
    },
    {
      claim: 'They turn into many cell types',
      said: 'It is said that they help because they can become many kinds of cells.',
      label: 'Not known',
      evidence:
        'In the laboratory, they can form bone, cartilage and fat. The researcher who gave them their name wrote in 2017 that it misleads people (Caplan). In his view they send out signals that can help, and do not build new tissue themselves. In mice, cells given by drip stayed in the lungs and were gone within days (2012). Repair of organs in people by new cells has not been shown.',
      sources: ['caplan17', 'eggenhofer12', 'wang16'],
    },
    {
      claim: 'The body does not react against them',
      said: 'It is said that the immune system accepts the cells, so they cause no trouble.',
      label: 'Not known',
      evidence:
        'This was long believed of cells from a donor. A review (Ankrum, 2014) tells of antibodies against such cells, and of rejection. What that means for people is not settled. In the MS trial, people got their own cells. No serious safety problem stood out over 24 to 48 weeks (MESEMS, 2021). In a review of 55 trials (2020), fever was more frequent. Infection, blood clots, death and cancer were not. Most trials were short. Infections, blindness and tumors have been reported after unapproved products.',
      sources: ['ankrum14', 'mesems21', 'thompson20', 'fda-patients21', 'cdc-cord18'],
    },
  ],
  regulators: [
    {
      text: 'On 18 December 2024 the US Food and Drug Administration (FDA) first approved a mesenchymal cell product. It is remestemcel-L (Ryoncil). It is “Approved” only for children with graft-versus-host disease, when steroids have not helped. That is a severe problem after a donor transplant, and not an autoimmune disease. As of November 2026 we know of no other in the US.',
      sources: ['fda-ryoncil24'],
    },
    {
      text: 'The FDA warned the public about unapproved stem cell products on 22 July 2020. It warned about exosome products on 6 December 2019, and said that none is approved.',
      sources: ['fda-alert20', 'fda-exosomes19'],
    },
    {
      text: 'FDA patient information (June 2021) says none is approved for MS, fatigue or chronic pain. This covers products from your own body, too. It warns of deception and of unlawful offers when such products are sold outside a clinical trial. Being “registered with the FDA”, or listed on ClinicalTrials.gov, is not approval.',
      sources: ['fda-patients21'],
    },
    {
      text: 'A US appeals court ruled on 27 September 2024 about a cell mixture made from a person’s own fat. It said that the mixture is a drug under US law (Ninth Circuit, case 22-56014). On 14 October 2025 the US Supreme Court declined to hear the case.',
      sources: ['ninth-circuit24', 'scotus25'],
    },
    {
      text: 'The US Federal Trade Commission (FTC) acted against stem cell clinics for the first time in October 2018. The case was about health claims without sound scientific evidence, and was settled.',
      sources: ['ftc18'],
    },
    {
      text: 'The European Medicines Agency (EMA) warned about unregulated cell treatments in April 2020. It named serious and sometimes fatal side effects. In March 2025 it warned again, together with the national agencies. We know this from reports by professional bodies.',
      sources: ['ema20', 'ema25'],
    },
    {
      text: 'In the EU, a cell product for Crohn fistulas (darvadstrocel, Alofisel) was approved in March 2018. The approval was withdrawn on 13 December 2024 at the maker’s request. The maker, Takeda, said that the benefit no longer justified its use there. That was after the larger trial missed its goal. Japan approved it in 2021. We could not confirm whether it is still sold there.',
      sources: ['alofisel24', 'alofisel-eu24', 'alofisel-japan21'],
    },
    {
      text: 'Rules differ from country to country. South Korea approved a product from a person’s own fat for Crohn fistulas in 2012. Approval in one country does not count in another.',
      sources: ['msc-products24'],
    },
    {
      text: 'The International Society for Stem Cell Research (ISSCR) says very few stem cell treatments are proven. Most of those use blood stem cells.',
      sources: ['isscr'],
    },
    {
      text: 'European transplant doctors say where blood stem cell transplants belong. They name accredited transplant centers, with specialists for the disease and long follow-up.',
      sources: ['ebmt-statement'],
    },
    {
      text: 'A Pew report from June 2021 says that more than 700 US clinics offer unapproved products.',
      sources: ['pew21'],
    },
  ],
  harms: [
    {
      text: 'The FDA wrote in 2021 that it has reports of blindness, tumors and infections. They came after products that were not approved. Pew says that such harms are often not reported (2021).',
      sources: ['fda-patients21', 'pew21'],
    },
    {
      text: 'In 2018 the CDC reported bacterial infections in 12 people in three states. All had been given umbilical cord blood products that were not approved for this. A later report counted 20 people in 8 states (JAMA Network Open, 2021).',
      sources: ['cdc-cord18', 'cord-blood21'],
    },
    {
      text: 'A review of 55 trials of mesenchymal cells (2020) found more fever with the cells. It did not find more infections, blood clots, deaths or cancers. Long-term effects are less well known. Trials are watched closely, and private treatment may not be.',
      sources: ['thompson20', 'mesems21'],
    },
    {
      text: 'Transplants after strong chemotherapy carry heavier risks. A review names death from the treatment, harm to the ovaries or testicles, and a new autoimmune disease. The old disease can come back, too. General knowledge adds infection and early menopause.',
      sources: ['walker18', 'ebmt-statement'],
    },
    {
      text: 'There can be other costs. Treatment can be expensive, and it can delay care that is known to help.',
      sources: [],
    },
    {
      text: 'In the US, anyone who was harmed can report it to the FDA (MedWatch).',
      sources: ['fda-alert20', 'fda-patients21'],
    },
  ],
  questions: [
    'Is this exact product approved for my condition, and by whom?',
    'Is it part of a registered trial with an ethics board?',
    'If it is a trial in the US, may I see the FDA’s letter about it (IND)?',
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
      'They are older than most of what counts today. The largest MS trial came in 2021, and the larger Crohn trial after it. The first US approval, the court ruling and the end of approval in the EU came in 2024.',
      'We have read the summaries of two of them (Wang and Cras). We know the other five by their titles only, and say so beside each.',
    ],
    reviews: [
      {
        source: 'polymeri16',
        says: 'By its title, about building tissue with cells from bone marrow. That is not the same as treating an autoimmune disease.',
      },
      {
        source: 'wang16',
        says: 'Its summary says that the effect on immune cells is now well shown. It sees more use there than in building tissue, because the cells need not settle in the body. It gives no figures. Larger trials came later.',
      },
      {
        source: 'fierabracci16',
        says: 'By its title, about how these cells act on the immune system.',
      },
      {
        source: 'yarygin16',
        says: 'By its title, about how these cells change immune responses. That is about how they might work, not whether people get better.',
      },
      {
        source: 'najar16',
        says: 'By its title, about immune cells that gather where these cells are. That is about how they might work.',
      },
      {
        source: 'gao16',
        says: 'By its title, about what was known and hoped for in 2016. The largest trials came later.',
      },
      {
        source: 'cras15',
        says: 'Its summary finds the cells well suited to lupus and scleroderma, and sums up what was known in 2015. It gives no figures. The placebo trial in lupus of the kidneys came later, and showed no added effect (Deng, 2017).',
      },
    ],
  },
  separation:
    'The clinic that shows this check may offer stem cell treatment. Its inquiry form is the clinic’s own service. It is not a next step that your answers point to. Please talk with your own doctor first. Nothing you answered goes with the form, unless you write it there yourself.',
  reviewed: '2026-11-22',
}
