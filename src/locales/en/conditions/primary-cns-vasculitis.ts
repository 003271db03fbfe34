import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Blood vessels of the brain, and sometimes of the spinal cord, become inflamed and narrow. Parts of the brain then get too little blood, or a vessel bleeds. The rest of the body is usually spared. The cause is not known.',
    'It can come on slowly. A dull headache lasts for weeks, and thinking or memory gets worse. Or it can start with signs of a stroke: a weak arm or leg, trouble finding words, or loss of part of the sight. Some people have a seizure.',
    'Strokes and headaches nearly always have other causes. Doctors think of this one when small strokes come back, or come in a younger person without a clear reason. Treatment can calm it. In one large clinic, it came back in about 1 of 4 people.',
  ],
  who: {
    rarity: 'It is very rare. In a study from Minnesota, about 2 of 1 million people got it each year.',
    sex: 'Women and men both get it. A French study had 30 men and 22 women.',
    age: 'It is most often found in middle age. The adults in the French study were 18 to 79, and children can get it too.',
    ancestry: 'No group of people is known to get it more often.',
    family: 'It is not known to be passed down in families.',
  },
  checks: [
    'An MRI scan of the brain is nearly always abnormal. Pictures of the arteries can show narrow and wide spots.',
    'Fluid from the lower back (spinal tap) shows signs of inflammation in most people, and helps to rule out infection.',
    'A small sample of the brain (biopsy) is the surest test, but it can miss the inflamed spot. Blood tests look for vasculitis elsewhere.',
  ],
  treatments: {
    'suppress-immune': 'Steroids, often with cyclophosphamide at first, aim to stop the attack and prevent more strokes. Milder medicines, such as azathioprine or mycophenolate, may follow.',
    'ease-symptoms': 'Therapy for movement, speech and memory helps people get better after a stroke. Seizures and headaches can be treated.',
  },
  urgent: [
    'A drooping face, a weak or numb side, unclear speech or sudden loss of sight is an emergency. Call your emergency number at once, even if it passes.',
    'A first seizure, a sudden and very bad headache, or new confusion is an emergency too. So is a headache with fever and a stiff neck.',
    'Weak legs, or new loss of bladder or bowel control, is an emergency. The spinal cord may be involved.',
    'A headache for weeks with worse memory or thinking needs a doctor within days. If it quickly gets worse, go the same day.',
    'A fever on immune-calming medicine needs care the same day.',
  ],
  lookAlikes: [
    'Migraine.',
    'A stroke or small strokes from hardened arteries, heart rhythm or high blood pressure.',
    'Brain vessels that clamp down for some weeks (RCVS), with sudden, very bad headaches.',
    'Multiple sclerosis.',
    'An infection in the brain or in the lining around it.',
  ],
  questions: [
    'What else could look like this on my scan, and has it been ruled out?',
    'Would a biopsy change the plan, and what are its risks?',
    'How will we know that the treatment works, and for how long is it needed?',
  ],
} satisfies ConditionWords
