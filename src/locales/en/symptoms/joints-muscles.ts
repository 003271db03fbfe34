import type { SymptomWords } from '@/locales/symptom-words'

export const jointsMuscles = {
  'joint-pain': {
    label: 'Joint pain',
    help: 'Aching or soreness in one or more joints, such as the knees, hands or hips. The joint may look quite normal.',
    medical: 'Arthralgia',
    everyday: [
      'overuse',
      'an injury',
      'wear-and-tear arthritis',
      'a viral infection such as the flu',
      'menopause',
    ],
  },
  'joint-swelling': {
    label: 'Swollen joints',
    help: 'A joint that is puffy, warm or larger than the same joint on the other side. Light skin may look red; brown or black skin may look darker or just feel warm. One joint that is hot, swollen and very painful needs care the same day, even without fever.',
    medical: 'Joint swelling (synovitis)',
    everyday: ['an injury', 'gout', 'wear-and-tear arthritis', 'overuse', 'an infection'],
  },
  'morning-stiffness': {
    label: 'Joints stiff for more than 30 minutes in the morning',
    help: 'The joints feel stuck or slow on waking. It takes a long time, and moving around, to loosen them. Stiffness that is gone in a few minutes is not meant.',
    medical: 'Prolonged morning stiffness',
    everyday: [
      'wear-and-tear arthritis (most often under 30 minutes)',
      'overuse the day before',
      'a viral infection',
      'poor sleep',
    ],
  },
  'small-joints-both-sides': {
    label: 'Sore knuckles, wrists or toes on both sides of the body',
    help: 'The small joints of both hands or both feet hurt. The sore spots on one side roughly match the other. Pain in just one hand or foot is not meant.',
    medical: 'Symmetrical small-joint arthritis',
    everyday: [
      'wear-and-tear arthritis of the hands or feet',
      'a viral infection',
      'heavy or repeated hand work',
      'menopause',
    ],
  },
  'joint-attacks': {
    label: 'Sudden joint attacks that clear completely within days',
    help: 'Short, strong bouts of pain or swelling in one or a few joints. Each bout goes away fully. The joint then feels normal until the next one.',
    medical: 'Palindromic arthritis',
    everyday: [
      'gout',
      'other crystals in the joint (pseudogout)',
      'an injury or overuse',
      'a viral infection',
    ],
  },
  'inflammatory-back-pain': {
    label: 'Low back or buttock pain that is worse with rest and better with movement',
    help: 'It comes on slowly, most often before age 45, and lasts over 3 months. It may wake {you} late in the night. Pain that rest makes better is not meant.',
    medical: 'Inflammatory back pain',
    everyday: [
      'a pulled muscle',
      'a disc problem in the back',
      'long hours of sitting',
      'wear and tear of the spine',
      'pregnancy',
    ],
  },
  'heel-pain': {
    label: 'Pain at the back or bottom of the heel',
    help: 'Soreness where a tendon joins the heel bone. It is often worst with the first steps in the morning or after rest. Sore skin or a blister is not meant.',
    medical: 'Enthesitis',
    everyday: [
      'strain of the sole (plantar fasciitis)',
      'overuse such as running',
      'shoes that do not fit well',
      'long hours of standing',
      'growth spurts in children',
    ],
  },
  'sausage-digit': {
    label: 'A whole finger or toe swollen like a sausage',
    help: 'The swelling runs the full length of the finger or toe, not just one joint. Light skin may look red; brown or black skin may look darker or purple.',
    medical: 'Dactylitis',
    everyday: [
      'an infection',
      'gout',
      'an injury',
      'an insect bite or sting',
      'sickle cell disease in young children',
    ],
  },
  'muscle-pain': {
    label: 'Muscle aches',
    help: 'Sore, aching or tender muscles, in one place or all over, without an injury. This is pain, not weakness. The muscles may still be strong.',
    medical: 'Myalgia',
    everyday: [
      'new or hard exercise',
      'a viral infection such as the flu',
      'statin medicines for cholesterol',
      'low vitamin D',
      'stress or poor sleep',
    ],
  },
  'shoulder-hip-ache': {
    label: 'Aching and stiffness in both shoulders or both hips',
    help: 'The pain sits around both shoulders, the neck or both hips. It is often worst in the morning. It can be hard to lift the arms or get out of bed.',
    medical: 'Girdle pain and stiffness',
    everyday: [
      'frozen shoulder',
      'wear-and-tear arthritis',
      'overuse',
      'a viral infection',
      'statin medicines for cholesterol',
    ],
  },
  'proximal-weakness': {
    label: 'Weak shoulders or thighs (hard to climb stairs, stand up or lift arms)',
    help: 'Lost strength near the trunk; washing hair or lifting the head may be hard too. Being tired or sore is not the same. With choking or trouble breathing, this can need help at once.',
    medical: 'Proximal muscle weakness',
    everyday: [
      'long bed rest or little activity',
      'steroid medicines',
      'statin medicines for cholesterol',
      'low vitamin D or low potassium',
      'getting older',
    ],
  },
  'hand-foot-weakness': {
    label: 'Weak grip, wrist or foot (dropping things, tripping)',
    help: 'Jars or buttons are hard to manage, a wrist will not lift, or a foot catches the ground. This is loss of strength, not just pain. If it starts suddenly, it can need help at once.',
    medical: 'Distal limb weakness',
    everyday: [
      'a trapped nerve in the wrist or neck or back',
      'wear-and-tear arthritis of the hand',
      'an injury',
      'nerve damage from high blood sugar over years',
      'a stroke or a mini-stroke',
    ],
  },
} satisfies Record<string, SymptomWords>
