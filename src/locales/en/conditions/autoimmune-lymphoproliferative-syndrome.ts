import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Immune cells are meant to die off when their work is done. In ALPS, a gene fault breaks this off switch. Old cells pile up in the glands and the spleen, and some attack blood cells.',
    'Parents often notice glands in the neck, armpits or groin that stay big for months. They are mostly painless. The belly may look full because the spleen is large.',
    'Low blood counts can make a child tired, pale or easy to bruise. Bruises look purple on light skin and darker than the skin around them on dark skin. Yellow color shows best in the whites of the eyes.',
  ],
  who: {
    rarity: 'It is rare. Fewer than 1 in 20,000 people have it.',
    sex: 'Slightly more boys than girls have it.',
    age: 'It most often shows before the age of 5.',
    ancestry: 'It is found in people of all ancestries.',
    family: 'It is inherited, most often through the FAS gene, and often comes from one parent. No one is to blame.',
  },
  checks: [
    'A blood count shows if red cells, white cells or platelets are low.',
    'A special test counts a rare kind of T cell. The vitamin B12 level in the blood is often high.',
    'A gene test can confirm it, and a gland sample may rule out other causes.',
  ],
  treatments: {
    'suppress-immune': 'Medicines such as sirolimus, mycophenolate or steroids calm the immune cells and help protect the blood counts.',
    other: 'Regular checks look for lymphoma (a cancer of the glands), which people with ALPS get more often than others.',
  },
  urgent: [
    'Bleeding that will not stop, a sudden bad headache, or great paleness with fast breathing is an emergency.',
    'With a large spleen, a hard blow to the belly is an emergency, even if all seems well. So is sudden belly pain.',
    'A fever is an emergency if the spleen was removed or white cells are low.',
  ],
  lookAlikes: [
    'Everyday colds and throat infections, which make glands swell for a few weeks.',
    'Mono (glandular fever), which can also make the spleen big.',
    'Low blood counts from an immune illness without a gene fault.',
    'Lymphoma or leukemia.',
  ],
  questions: [
    'How long is too long for glands to stay swollen?',
    'Would a T cell test and a gene test help here?',
    'Which sports are safe with a large spleen?',
  ],
} satisfies ConditionWords
