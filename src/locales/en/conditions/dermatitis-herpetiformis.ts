import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Gluten is a protein in wheat, rye and barley. In people with this illness, the immune system reacts to gluten in the gut. Antibodies then settle in the skin and cause tiny blisters. Despite its name, it has nothing to do with the herpes virus.',
    'The itch, or a burning feeling, is often fierce. Small bumps and blisters come in groups on the elbows, knees, buttocks, back or scalp. They are red on light skin, and dark brown or purple on dark skin. Because the itch makes people scratch, often only small crusts and marks can be seen.',
    'The rash tends to come and go. Most people with it also have some damage in the small bowel. Yet many have no belly trouble.',
  ],
  who: {
    rarity: 'Somewhere between 1 in 2,000 and 1 in 20,000 people have it.',
    sex: 'Slightly more men than women have it in most studies.',
    age: 'It often starts between 30 and 40, but it can start at any age.',
    ancestry:
      'It is most common in people of northern European ancestry. It is rare in East Asian and Black people.',
    family:
      'Of 100 parents, siblings and children of people with it, about 5 have the rash. Another 5 have celiac disease.',
  },
  checks: [
    'A doctor takes a tiny piece of normal-looking skin next to the rash (biopsy). A stain shows IgA antibodies.',
    'A blood test looks for tTG antibodies, as in celiac disease.',
    'A diet without gluten can hide it from these tests, so it helps to ask before any change.',
  ],
  treatments: {
    'remove-trigger':
      'A diet without gluten treats the cause, in the skin and in the gut. The skin often needs many months to settle, and a dietitian can help.',
    'ease-symptoms': 'Dapsone can ease the itch and rash while the diet starts to work. It needs blood checks.',
  },
  urgent: [
    'Blue or gray lips, new breathlessness or great paleness while on dapsone need help at once.',
    'Fever with a sore throat, a new rash or yellow eyes while on dapsone needs care the same day.',
    'Sore skin that becomes hot, swollen and painful also needs care the same day, because it may be infected.',
  ],
  lookAlikes: [
    'Eczema.',
    'Scabies, which is caused by mites.',
    'Insect bites.',
    'Hives.',
    'Bullous pemphigoid or linear IgA disease.',
  ],
  questions: [
    'Could this itch be linked to gluten, and which tests should come before a change of diet?',
    'Should I be checked for celiac disease and for low vitamins or iron?',
    'Should my close relatives be tested?',
  ],
} satisfies ConditionWords
