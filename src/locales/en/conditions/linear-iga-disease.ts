import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Antibodies called IgA settle in a thin line just under the top layer of the skin. The layers come apart there and fluid fills the gap. The line gives the illness its name.',
    'Small or large blisters often form at the edge of a patch, like beads on a string. In children they tend to show up on the lower belly, thighs, diaper area and around the mouth. In adults they can appear anywhere. The skin around them may look red on light skin, and purple or brown on dark skin.',
    'Itching can be mild or strong. Sores in the mouth or sore eyes can come with it. In some adults a medicine sets it off, such as the antibiotic vancomycin. In children it often fades within a few years.',
  ],
  who: {
    rarity: 'Fewer than 1 in 20,000 people are thought to have it.',
    sex: 'Girls and boys, and women and men, get it about equally often.',
    age: 'It mostly starts under the age of 5, or over the age of 60.',
    ancestry: 'It occurs in people of all ancestries.',
    family: 'It is not inherited.',
  },
  checks: [
    'A doctor takes a tiny piece of skin next to a blister (biopsy). A stain shows a line of IgA antibodies.',
    'The doctor goes through every medicine that was used in the weeks before.',
    'An eye check may follow if the eyes are sore.',
  ],
  treatments: {
    'remove-trigger':
      'If a medicine set it off, doctors can often swap it for another one. The skin then tends to heal within weeks. Only the care team should make that change.',
    'suppress-immune': 'Dapsone or steroids calm the immune attack. Blood checks go with dapsone.',
  },
  urgent: [
    'Wide areas of blistering skin, or raw eyes and mouth after a new medicine, need emergency help.',
    'New blisters with a sore mouth or near an eye need a doctor the same day.',
    'A child who cannot drink, or has fever with blisters, needs care the same day.',
  ],
  lookAlikes: [
    'Impetigo, a skin infection that is common in children.',
    'Insect bites.',
    'Chickenpox or another virus.',
    'A reaction to a medicine.',
    'Bullous pemphigoid or dermatitis herpetiformis.',
  ],
  questions: [
    'Could a recent medicine have set this off?',
    'Would a skin biopsy with a special stain help?',
    'Should the eyes and mouth be checked too?',
  ],
} satisfies ConditionWords
