import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'A blood protein called ADAMTS13 keeps clotting in balance. In this illness, antibodies block it. Tiny clots then form in small vessels, for example in the brain, heart, belly and kidneys.',
    'The clots use up platelets, the cells that stop bleeding. Bruises and pinpoint spots appear. The spots look red or purple on light skin, and dark brown or purple on dark skin. On dark skin they may show best inside the mouth.',
    'It often builds over days, with tiredness, headache, belly pain or an upset stomach. Red cells get torn, which can turn the eyes yellow and the urine dark. About 45 of 100 people become confused. It can return later, so people stay under watch for years.',
  ],
  who: {
    rarity: 'It is very rare. In the US, 1.7 to 11 of every million people get it each year.',
    sex: 'Of 100 people with it, 65 to 75 are women.',
    age: 'It mostly starts between 30 and 50. The average age is 39.',
    ancestry: 'In the US it is about nine times as common in Black people as in others.',
    family: 'A rare form is inherited. The immune form described here is a different one.',
  },
  checks: [
    'A blood count shows low platelets and often few red cells. Under a microscope, some red cells look torn.',
    'A test measures ADAMTS13, which is very low in this illness.',
    'Doctors often begin treatment before that result is back, because time matters.',
  ],
  treatments: {
    replace: 'Plasma exchange is started at once. It takes out the antibodies and puts back the missing protein.',
    'suppress-immune': 'Steroids and rituximab calm the immune attack. Caplacizumab is given with them to keep new tiny clots from forming.',
  },
  urgent: [
    'New bruises or pinpoint spots are an emergency with any of these: fever, confusion, trouble speaking, severe headache, numbness, chest or belly pain, yellow or very pale skin, or dark urine.',
    'So is a drooping face, weakness on one side, slurred speech or a seizure, even if it passes.',
    'New pinpoint spots alone need a blood test the same day.',
    'People who had it before need a blood test the same day if even mild signs return.',
  ],
  lookAlikes: [
    'A stomach bug or a virus with fever and headache.',
    'Bruises from bumps or from blood thinners.',
    'Immune thrombocytopenia (ITP), where only the platelets are low.',
    'A migraine or a stroke.',
    'In pregnancy, preeclampsia (a problem with high blood pressure).',
  ],
  questions: [
    'Could my low platelets and my other symptoms have one cause?',
    'Has my ADAMTS13 been tested?',
    'After I go home, how often will my blood be checked?',
  ],
} satisfies ConditionWords
