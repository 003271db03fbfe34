import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'In HLH, the immune system switches on with full force and does not switch off. It harms the body’s own blood cells, liver, spleen and brain. Some children are born with a gene change that leads to it. In other people, something sets it off. That can be an infection such as Epstein-Barr, or a cancer such as lymphoma. It can also be an illness such as Still’s disease or lupus.',
    'Nearly everyone has a high fever that does not let up, and looks very ill. Glands, liver and spleen swell. There can be bruises, bleeding, yellow eyes or a rash. A rash looks pink or red on light skin, and purple or darker on dark skin. If the brain is involved, people may be drowsy or confused, or have seizures.',
    'It can look just like a bad infection, so it is easy to miss. It can become a threat to life within days. Early treatment gives the best chance.',
  ],
  who: {
    rarity: 'It is rare. In England, about 2 of a million people were found to have it each year. The number found has risen over the years.',
    sex: 'In studies of adults in Germany and China, over 6 of 10 were men. Boys and girls get it about equally often.',
    age: 'It can start at any age. In England it was most common in the first year of life.',
    ancestry: 'It is seen in people of all ancestries.',
    family: 'One form is inherited, often from two parents who are well. The form set off by another illness is not inherited.',
  },
  checks: [
    'Blood tests show low blood cells and a very high ferritin. They also check the liver, clotting and blood fats.',
    'Doctors look for what set it off, with tests for viruses and scans for lymphoma.',
    'A sample of bone marrow, and at times of spinal fluid, may be taken.',
    'Gene tests look for the inherited form, most of all in children.',
  ],
  treatments: {
    'suppress-immune': 'Treatment starts in the hospital, often before every result is back. Steroids are used first. Anakinra, etoposide or other medicines may be added.',
    'remove-trigger': 'The infection, cancer or flare behind it is treated at the same time.',
    'protect-organs': 'Blood products, antibiotics and intensive care support the body until the inflammation calms.',
    other: 'For the inherited form, a stem cell transplant from a donor is often planned.',
  },
  urgent: [
    'Fever with confusion, great drowsiness, a seizure, trouble breathing, faintness or bleeding is an emergency. Call the emergency number. So is fever with purple or dark spots that do not fade when pressed.',
    'A child with fever who is floppy, very pale or hard to wake needs the emergency number too. A baby under 3 months with any fever needs care at once.',
    'Feeling very ill with a fever that does not let up needs help at once. So does lasting fever with new bruises, yellow eyes or a swollen belly. This holds even after an earlier visit to a doctor.',
    'In Still’s disease, lupus or childhood arthritis, a fever that stays or changes needs care the same day.',
  ],
  lookAlikes: [
    'A severe infection of the blood (sepsis).',
    'Mono (glandular fever) or another virus.',
    'A flare of Still’s disease or lupus.',
    'Leukemia or lymphoma.',
    'A strong reaction to a medicine.',
  ],
  questions: [
    'This fever does not let up. Could ferritin and blood counts be checked today?',
    'What set it off, and which tests are still open?',
    'Should a center with experience in HLH be called?',
  ],
} satisfies ConditionWords
