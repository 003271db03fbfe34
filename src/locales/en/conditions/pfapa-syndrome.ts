import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'PFAPA is short for its signs: a fever that comes like clockwork, mouth sores, a sore throat and swollen neck glands. The cause is not known. The body’s first line of defense seems to switch on by itself.',
    'About once a month, a child gets a high fever that lasts 3 to 6 days. Nearly all have a sore throat. About 8 of 10 have swollen neck glands, and 6 of 10 have small mouth sores.',
    'In between, the child is well and grows as before. Most children outgrow it. Studies that followed them found no lasting harm. Still, the lost days of school, play and work weigh on a family.',
  ],
  who: {
    rarity: 'In western Sweden, about 3 of 10,000 children under 5 get it each year. It is thought to be the most common illness of its kind.',
    sex: 'It is a little more common in boys. In western Sweden, 54 of 100 children with it were boys.',
    age: 'Almost 9 of 10 children with it have their first attack before age 5. It rarely starts after age 10.',
    ancestry: 'No group of people is known to get it more often.',
    family: 'In one study, 27 of 100 children had a relative with fevers or sore tonsils that kept coming back. No single gene is known.',
  },
  checks: [
    'No single test proves it. A doctor goes by the pattern, so a diary of fever days is a great help.',
    'A throat swab and blood test during a fever help to look for an infection.',
    'Blood counts may be taken a few times. They look for cyclic neutropenia, in which some white blood cells drop every few weeks.',
    'A gene test is sometimes added when signs do not fit, such as very long attacks.',
  ],
  treatments: {
    'ease-symptoms': 'Fever and pain relief, plenty of drinks and soft, cool food help a child through the days.',
    'suppress-immune': 'A steroid at the start of an attack often ends it fast, though the next one may come sooner. Colchicine is sometimes used to make attacks rarer.',
    other: 'Taking out the tonsils is an option when attacks weigh heavily. In a review, fevers stopped in about 9 of 10 children, but many of the studies were weak.',
  },
  urgent: [
    'A child with fever who is hard to wake, drooling or short of breath needs emergency help: call the emergency number. So does one with a stiff neck, a seizure, or purple spots that do not fade when pressed.',
    'A baby under 3 months with a fever needs care at once.',
    'Fever that lasts 5 days, or longer than the usual attack, needs care the same day. So does a child who drinks and pees very little.',
  ],
  lookAlikes: [
    'Colds and other viruses, one after another, as in day care.',
    'Strep throat.',
    'Mono (glandular fever).',
    'Hand-foot-and-mouth disease.',
    'A urine infection, which in a small child may show only as fever.',
  ],
  questions: [
    'Does our fever diary look like PFAPA to you?',
    'Which tests should be done on the first day of the next fever?',
    'What are the pros and cons of a steroid, and of taking out the tonsils?',
  ],
} satisfies ConditionWords
