import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Some nerves carry orders to move, and others carry feeling. In this illness, the immune system blocks only nerves that carry orders. The muscle works less, but touch feels normal.',
    'It often starts in one hand. Turning a key gets hard, or a wrist or a few fingers drop. Later a foot may be weak too. Cramps and small twitches are common, and cold can make the weakness worse.',
    'It moves slowly, over months to years, and one side is mostly worse. Many people fear ALS, another nerve illness, when they notice it. Nerve tests can help to tell the two apart.',
  ],
  who: {
    rarity: 'It is rare. Fewer than 1 in 20,000 people have it.',
    sex: 'It is much more common in men than in women.',
    age: 'It mostly starts between 30 and 50.',
    ancestry: 'It occurs in people of all ancestries.',
    family: 'It is not inherited.',
  },
  checks: [
    'A neurologist tests each muscle, feeling and reflexes.',
    'Nerve tests look for spots where the signal gets stuck (conduction block).',
    'A blood test looks for an antibody called GM1. Some people with it do not have that antibody.',
  ],
  treatments: {
    'suppress-immune': 'Immunoglobulin is the main treatment and can bring back strength. Steroids can worsen this illness, so specialists choose with care.',
  },
  urgent: [
    'Sudden weakness on one side, a drooping face or slurred speech can be a stroke. Call your emergency number.',
    'A hand or foot that gets clearly weaker within days needs care the same day.',
  ],
  lookAlikes: [
    'A pinched nerve at the wrist or elbow.',
    'A worn or slipped disk in the neck.',
    'A nerve hurt by pressure, for example from sleeping on the arm.',
    'CIDP, which most often also causes numb skin.',
    'ALS, which is tested for in a different way.',
  ],
  questions: [
    'Do my nerve tests show a conduction block?',
    'How can we be sure it is not another nerve illness?',
    'Would a hand therapist or a splint help me?',
  ],
} satisfies ConditionWords
