import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'In this rare illness of adults, the body’s first line of defense stays switched on. The blood also holds too much of one single antibody, mostly of a kind called IgM. How the two are linked is not known.',
    'Nearly everyone has a rash like hives that comes back for years. It itches little or not at all at first. Patches fade within 1 to 3 days. They are pink or red on light skin. On brown or black skin they may look darker or purple, or just raised. The face, palms and soles are mostly spared.',
    'Bouts of fever come and go. Joints and bones ache, often in the hips, knees and shins. Many people feel drained and lose weight.',
    'Over time, 15 to 20 of 100 people with it get a cancer of the lymph glands or marrow. Most never do. Regular blood tests help to find it early.',
  ],
  who: {
    rarity: 'It is very rare. By 2014, doctors had described 281 people with it. It is thought that many more have not been found.',
    sex: 'Men seem to get it slightly more often than women.',
    age: 'In a French group of 40 people, it began at age 61 on average. In a Russian group of 17, half were 39 to 54.',
    ancestry: 'Most reports come from Europe. That may only show where doctors have looked for it.',
    family: 'It is not known to run in families.',
  },
  checks: [
    'A blood test called protein electrophoresis looks for the single antibody.',
    'Other blood tests look for inflammation and for low red blood cells.',
    'A small skin sample under the microscope helps to tell it from common hives. Scans may show changes in sore bones.',
    'Tests of the blood, and at times of the bone marrow, look for cancer of the lymph glands.',
  ],
  treatments: {
    'suppress-immune': 'IL-1 blockers are the main treatment. In a French group, all 28 people who were given one got much better.',
    'ease-symptoms': 'Anti-inflammatory pain relief can help fever and bone pain. Common hives medicines often do little here.',
    'protect-organs': 'Regular blood tests follow the antibody over the years.',
  },
  urgent: [
    'A swollen tongue or throat, trouble breathing or new confusion is an emergency: call the emergency number.',
    'A fever with shaking chills, or any fever on immune-calming medicine, needs care the same day. So does blurred sight with headache or nosebleeds.',
    'Drenching night sweats, fast weight loss or growing lumps in the neck, armpits or groin need care within days.',
  ],
  lookAlikes: [
    'Long-lasting hives (chronic urticaria), which are far more common.',
    'Hives from an infection or a medicine.',
    'Adult-onset Still’s disease.',
    'Urticarial vasculitis, in which patches often hurt and leave bruises.',
    'Wear-and-tear arthritis.',
  ],
  questions: [
    'Has my blood been tested for a single antibody (protein electrophoresis)?',
    'Would a skin sample help to tell my rash from common hives?',
    'How often should my blood be checked, and what are we looking for?',
  ],
} satisfies ConditionWords
