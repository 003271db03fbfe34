import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'In this illness, one half of the brain is inflamed and slowly loses cells. The immune system is involved, but nobody knows yet what starts it.',
    'A healthy child starts to have seizures, often as jerks on one side of the body or face. They come more often over time. Twitching of one hand or the face can go on for hours or days.',
    'Over months, the arm and leg on that side may get weak. It can affect speech, learning or side vision. After a while it tends to slow down, but the weakness mostly stays.',
  ],
  who: {
    rarity: 'It is very rare. Fewer than 1 in 20,000 people have it.',
    sex: 'Girls and boys get it about equally.',
    age: 'It mostly starts in childhood, at age 6 on average.',
    ancestry: 'It occurs in children of all ancestries.',
    family: 'It is not inherited. Nothing that parents did causes it.',
  },
  checks: [
    'MRI scans over time show one side of the brain getting smaller.',
    'An EEG records brain waves and shows where seizures start.',
    'Sometimes doctors need a small sample of brain tissue (biopsy).',
  ],
  treatments: {
    'suppress-immune': 'Steroids, immunoglobulin or tacrolimus aim to slow the damage.',
    other: 'Seizure medicine can reduce seizures. Some families are offered surgery that separates the sick half of the brain from the healthy half. It can stop seizures, but it is a big step.',
  },
  urgent: [
    'Call your emergency number for a first seizure, one over 5 minutes, or several in a row.',
    'Get help at once if a child does not wake fully after a seizure, or has trouble breathing.',
    'New weakness or new trouble with speech needs care the same day, or emergency care if it is sudden.',
  ],
  lookAlikes: [
    'Epilepsy from another cause.',
    'Tics, which also look like sudden jerks.',
    'Migraine with weakness on one side.',
    'A stroke, a brain growth or an infection.',
    'Another kind of encephalitis.',
  ],
  questions: [
    'Does the MRI show a change on one side over time?',
    'Which team has seen other children with this?',
    'What are the gains and risks of surgery, and when would we need to choose?',
  ],
} satisfies ConditionWords
