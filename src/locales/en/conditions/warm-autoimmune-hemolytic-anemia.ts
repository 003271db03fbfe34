import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Red blood cells carry oxygen. In this illness, antibodies stick to them. The spleen then destroys them faster than the body makes new ones. Having too few red cells is called anemia.',
    'People feel tired, weak and short of breath, or notice a fast heartbeat. Light skin turns pale. On dark skin, paleness shows better inside the lower eyelids, on the gums or on the palms. Broken cells release pigments that can turn the eyes yellow and the urine dark.',
    'It can come on over days or creep up over months. In some people nothing else is found. In others it comes with lupus, a lymphoma, an infection or a medicine. It may come back after a quiet time.',
  ],
  who: {
    rarity: 'It is rare. In Europe, between 1 and 9 of 100,000 people have it.',
    sex: 'Slightly more women than men have it.',
    age: 'It can start at any age. It becomes more common after 50.',
    ancestry: 'It occurs in people of all ancestries.',
    family: 'It is not usually inherited.',
  },
  checks: [
    'A blood count shows the anemia. The Coombs test (direct antiglobulin test) looks for antibodies on the red cells.',
    'LDH and haptoglobin, two more blood tests, show if red cells are breaking down.',
    'Doctors also look for a cause, such as lupus or lymphoma.',
  ],
  treatments: {
    'suppress-immune': 'Steroids or rituximab slow the attack, so that red cells can live longer.',
    replace:
      'A blood transfusion can help when the anemia is severe. Folic acid, a vitamin, helps the body build new red cells.',
    other: 'Surgery to remove the spleen is an option for some people when medicines do not work well enough.',
  },
  urgent: [
    'Chest pain, fainting, confusion, severe trouble breathing, or a swollen leg with breathlessness need emergency help.',
    'Yellow eyes, or great paleness with breathlessness, a racing heart or dark urine, need care the same day.',
    'One swollen, painful leg needs care the same day, because clots are more common in this illness.',
  ],
  lookAlikes: [
    'Anemia from low iron or from blood loss.',
    'Low vitamin B12 or folate.',
    'A liver or gallbladder problem, which can also turn eyes yellow.',
    'Inherited anemias, such as sickle cell disease or G6PD deficiency.',
    'Cold agglutinin disease.',
  ],
  questions: [
    'What do my blood tests say about how fast my red cells break down?',
    'Have you looked for another illness or a medicine behind it?',
    'Which signs mean that I should come back the same day?',
  ],
} satisfies ConditionWords
