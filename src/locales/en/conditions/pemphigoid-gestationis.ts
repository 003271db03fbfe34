import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'During pregnancy, the immune system can make an antibody against a protein in the placenta. The same protein holds the layers of the skin together. When the antibody reaches the skin, it itches and blisters. An older name is herpes gestationis, but it has nothing to do with the herpes virus.',
    'Itchy bumps or hive-like patches often start around the navel and spread over the belly, arms and legs. They look pink or red on light skin. On dark skin they can look purple, brown or simply raised. Firm blisters may follow after days or weeks.',
    'It can ease in the last weeks and flare around the birth. In most people it fades in the weeks or months after. Some babies are born early or small, and a few have mild blisters that soon fade. That is why the baby is watched closely.',
  ],
  who: {
    rarity: 'It is very rare: about 1 in 50,000 pregnancies.',
    sex: 'It occurs only in pregnancy or soon after birth.',
    age: 'It starts in the second or third trimester, or soon after birth. It can occur at any age when pregnancy is possible.',
    ancestry: 'It occurs in people of all ancestries.',
    family: 'Some inherited immune genes are linked to it. It can return in later pregnancies.',
  },
  checks: [
    'A doctor takes a tiny piece of skin (biopsy). A stain shows whether it is pemphigoid or a more common rash of pregnancy.',
    'The pregnancy team checks how the baby is growing and doing.',
  ],
  treatments: {
    'suppress-immune': 'Steroid creams, or steroid tablets when needed, calm the rash and the itch.',
    'ease-symptoms': 'Antihistamines that suit pregnancy can ease the itch and help with sleep.',
    'protect-organs': 'Extra scans check that the baby is growing well.',
  },
  urgent: [
    'A severe headache, sight changes, heavy bleeding or trouble breathing need emergency help.',
    'A baby that moves less, bleeding or leaking water needs a call to the maternity team at once.',
    'A blistering rash or strong itching in pregnancy needs a call to the team the same day.',
    'A newborn baby with blisters needs a doctor the same day, to rule out an infection. If the baby also has a fever, feeds poorly or is hard to wake, call the emergency number.',
  ],
  lookAlikes: [
    'A common itchy rash of late pregnancy that starts in stretch marks (PEP or PUPPP).',
    'Eczema or hives in pregnancy.',
    'Itching from a liver problem of pregnancy, often on palms and soles and without a rash.',
    'Scabies, which is caused by mites.',
  ],
  questions: [
    'Could this be more than a common rash of pregnancy, and should skin be tested?',
    'How will you check on my baby, and how often?',
    'What does this mean for the birth, for breastfeeding and for a later pregnancy?',
  ],
} satisfies ConditionWords
