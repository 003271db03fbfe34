import type { AreaId } from '@/content/questionnaire/symptom-pages'
import type { ItemWords } from '@/locales/words'

const whyArea =
  'The more fully we can describe what is going on, the more useful the result and the sheet for the doctor will be. Boxes left empty help as well.'

/** A page of symptoms of one body area. */
const area = (place: string, short: string, meaning: string): ItemWords => ({
  question: `What do you notice about ${place}?`,
  hint: 'Select all that apply, now or in the last months',
  meaning,
  why: whyArea,
  short,
  missing: 'Select each line that fits, or select none of these',
  none: 'None of these',
  groups: { earlier: 'Earlier, before the last 7 days' },
})

export const areas = {
  joints: area(
    '{your} joints, bones and back',
    'Joints, bones and back',
    'A joint is where two bones meet. Swollen means puffy or larger than the same joint on the other side.',
  ),
  muscles: area(
    '{your} muscles and movement',
    'Muscles and movement',
    'Weak means less strength than before, for example on stairs or when lifting. Being tired without loss of strength is something else.',
  ),
  head: area(
    '{your} head, nerves, mood and sleep',
    'Head, nerves, mood and sleep',
    'Tick what is more than an odd bad day. Mood and sleep count: pain and illness often touch them.',
  ),
  eyes: area(
    '{your} eyes',
    'Eyes',
    'Tick what lasts or keeps coming back. Glasses that need changing are not meant.',
  ),
  mouth: area(
    '{your} mouth, nose, throat and ears',
    'Mouth, nose, throat and ears',
    'Tick what lasts more than a usual cold, or keeps coming back.',
  ),
  rashes: area(
    'rashes and spots on {your} skin',
    'Rashes and spots',
    'On light skin a rash is often pink or red. On brown or black skin it may look purple, gray or darker than the skin around it.',
  ),
  skin: area(
    'other changes in {your} skin',
    'Skin: color, lumps, sores',
    'Color changes show best on the lower eyelid, the gums, the palms and the nails when skin is brown or black.',
  ),
  hands: area(
    '{your} hair, nails, fingers and toes',
    'Hair, nails, fingers and toes',
    'Color changes in the cold show best on the nails when skin is brown or black.',
  ),
  chest: area(
    '{your} breathing and heart',
    'Breathing and heart',
    'Tick also what only shows with effort, such as on stairs.',
  ),
  belly: area(
    '{your} belly and bowels',
    'Belly and bowels',
    'Tick what has lasted for weeks or keeps coming back. A single stomach bug is not meant.',
  ),
  kidneys: area(
    '{your} urine, and about swelling',
    'Urine and swelling',
    'Look at the color and the foam of the urine, and at the ankles and eyelids in the morning.',
  ),
  private: area(
    '{your} private parts, periods or pregnancy',
    'Private parts, periods, pregnancy',
    'These answers stay in this browser like all others. Lines about periods or pregnancy do not fit everyone; leave them empty. You can skip this page.',
  ),
  whole: area(
    '{your} body as a whole',
    'Whole body',
    'These are changes in weight, heat, hunger, thirst and defenses against infection.',
  ),
} satisfies Record<AreaId, ItemWords>

export const symptomItems = {
  'first-symptoms': {
    question: 'Which of these [do|does] {you} have?',
    hint: 'Select all that apply, now or in the last months',
    meaning:
      'People with autoimmune diseases often name these eight. They are very usual in everyday illness too: most people who have them do not have an autoimmune disease.[| If {they} cannot say how it feels, tick what you see or hear.]',
    why: 'We begin with the most usual symptoms and ask more about those you tick.',
    short: 'First symptoms',
    missing: 'Select each symptom that fits, or select none of these',
    options: { 'weight-change': 'Weight loss or weight gain' },
    none: 'None of these eight',
  },
  'weight-change': {
    question: 'How did {your} weight change?',
    hint: 'Select all that apply',
    meaning:
      'A change of about one part in twenty within a year or less, without trying, is worth noting. That is 4 kg for a person of 80 kg (9 of 176 pounds). If a growing child stops gaining weight, tick “Slow growth” on a later page.',
    why: 'Weight loss and weight gain point to different things.',
    short: 'Weight',
    missing: 'Select how the weight changed, or select that you are not sure',
    none: 'It did not really change',
  },
  'body-areas': {
    question: 'Where do you notice changes[| in {you}]?',
    hint: 'Select all that apply',
    meaning:
      'Choose every place where something feels or looks different. A short page follows for each. You can also tap the picture.',
    why: 'Autoimmune diseases can touch many parts of the body. The mix of places says more than any one symptom.',
    short: 'Places with changes',
    missing: 'Select each place with changes, or select none of these',
    options: {
      joints: 'Joints, bones and back',
      muscles: 'Muscles, strength and movement',
      head: 'Head, nerves, mood or sleep',
      eyes: 'Eyes',
      mouth: 'Mouth, nose, throat or ears',
      rashes: 'Skin: rashes and spots',
      skin: 'Skin: color, lumps, sores or dryness',
      hands: 'Hair, nails, fingers or toes',
      chest: 'Breathing and heart',
      belly: 'Belly and bowels',
      kidneys: 'Urine, or swelling of legs or face',
      private: 'Private parts, periods or pregnancy',
      whole: 'Whole body: weight, heat, thirst, infections',
    },
    none: 'None of these',
  },
  'other-symptoms': {
    question: 'Is there anything else?',
    hint: 'Type a few words, such as pins and needles',
    meaning:
      'Write one symptom at a time in your own words. We show which symptoms we understood, and you choose. Near spellings work.',
    why: 'People describe the same thing in many ways. What you add here counts as much as what you ticked.',
    short: 'Other symptoms',
    missing: 'Select a symptom from the list, or select that there is nothing else',
    none: 'No, nothing else',
  },
} satisfies Record<string, ItemWords>
