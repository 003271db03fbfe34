import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The nerves that lead to the muscles fire when they should rest. So the muscles keep working, even in sleep. Antibodies against parts of the nerve are found in close to half of people with it.',
    'Muscles twitch, ripple under the skin, cramp or turn stiff. It can look like worms moving under the skin. A hand may be slow to open after a tight grip. Heavy sweating, pain and tingling are common too.',
    'In a few people the brain is affected as well (Morvan syndrome). Sleep then almost stops, and mood or thinking can change. In about 1 of 5 people, a tumor in the chest goes along with it. It is mostly in the thymus, a gland behind the breastbone, or in the lung.',
  ],
  who: {
    rarity: 'It is very rare. How many people have it is not known.',
    sex: 'In a study of 38 people with it, 25 were men.',
    age: 'In that study, half of the people were 55 or older. The youngest was 12, and the oldest 85.',
    ancestry: 'No group of people is known to get it more often.',
    family: 'Most often it is not inherited. In a few families, it is.',
  },
  checks: [
    'A doctor watches the muscles at rest, and sees how fast a tight fist can open.',
    'A test with fine needles in the muscles (EMG) shows the extra nerve signals.',
    'Blood tests look for antibodies such as CASPR2 and LGI1. A normal result does not rule it out.',
    'A scan of the chest looks for a tumor of the thymus or lung.',
  ],
  treatments: {
    'ease-symptoms': 'Medicines first made for seizures can quiet the nerves and ease cramps.',
    'suppress-immune': 'When that is not enough, plasma exchange, immunoglobulin or steroids aim to calm the attack.',
    'remove-trigger': 'If a tumor is found, treating it can ease the nerve trouble as well.',
  },
  urgent: [
    'Trouble breathing, or choking on food or saliva, is an emergency. Call the emergency number.',
    'New confusion, a seizure or a faint is an emergency too.',
    'Seeing things that are not there needs care the same day. So do twitching and heavy sweats with several nights of almost no sleep.',
  ],
  lookAlikes: [
    'Harmless twitches after coffee, stress or hard exercise, such as a flickering eyelid.',
    'Leg cramps at night.',
    'Low calcium or magnesium, or an overactive thyroid.',
    'A side effect of a medicine.',
    'Other nerve or muscle illnesses, such as stiff person syndrome.',
  ],
  questions: [
    'Would an EMG help to tell this from harmless twitches?',
    'Which antibodies should be tested, and do I need a chest scan?',
    'What can help my sleep and pain while we wait for results?',
  ],
} satisfies ConditionWords
