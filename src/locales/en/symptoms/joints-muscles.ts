import type { SymptomWords } from '@/locales/symptom-words'

export const jointsMuscles = {
  'joint-pain': {
    label: 'Joint pain',
    help: 'Aching or soreness in one or more joints.',
    medical: 'Arthralgia',
    everyday: ['overuse', 'injury', 'wear-and-tear arthritis', 'viral infection'],
  },
  'joint-swelling': {
    label: 'Swollen joints',
    help: 'A joint that is puffy, warm or larger than the same joint on the other side. A single hot, very painful joint with fever needs same-day care.',
    medical: 'Joint swelling (synovitis)',
    everyday: ['injury', 'gout', 'wear-and-tear arthritis', 'infection'],
  },
  'morning-stiffness': {
    label: 'Joints stiff for more than 30 minutes in the morning',
    help: 'Stiffness on waking that takes a long time to ease and loosens as you move.',
    medical: 'Prolonged morning stiffness',
    everyday: ['wear-and-tear arthritis (usually under 30 minutes)', 'overuse'],
  },
  'small-joints-both-sides': {
    label: 'Sore knuckles, wrists or toes on both sides of the body',
    help: 'Small joints of the hands or feet affected in a matching pattern.',
    medical: 'Symmetrical small-joint arthritis',
    everyday: ['wear-and-tear arthritis', 'viral infection'],
  },
  'joint-attacks': {
    label: 'Sudden joint attacks that clear completely within days',
    help: 'Short, strong bouts of joint pain or swelling, with nothing left in between.',
    medical: 'Palindromic arthritis',
    everyday: ['gout and similar crystal arthritis'],
  },
  'inflammatory-back-pain': {
    label: 'Low back or buttock pain that is worse with rest and better with movement',
    help: 'Back pain that came on slowly, usually before age 45, lasts over 3 months, wakes you in the later part of the night and eases when you move.',
    medical: 'Inflammatory back pain',
    everyday: ['muscle strain', 'disc problems', 'poor posture'],
  },
  'heel-pain': {
    label: 'Pain at the back or bottom of the heel',
    help: 'Soreness where a tendon joins bone, most often at the heel.',
    medical: 'Enthesitis',
    everyday: ['plantar fasciitis', 'overuse', 'footwear'],
  },
  'sausage-digit': {
    label: 'A whole finger or toe swollen like a sausage',
    help: 'Swelling along the full length of a finger or toe, not just the joint.',
    medical: 'Dactylitis',
    everyday: ['infection', 'gout', 'injury'],
  },
  'muscle-pain': {
    label: 'Muscle aches',
    help: 'Aching or tenderness in the muscles, without injury.',
    medical: 'Myalgia',
    everyday: ['exercise', 'viral infection', 'statin medicines'],
  },
  'shoulder-hip-ache': {
    label: 'Aching and stiffness in both shoulders or both hips',
    help: 'Pain around both shoulders, the neck or both hips that makes it hard to lift the arms or get out of bed.',
    medical: 'Girdle pain and stiffness',
    everyday: ['frozen shoulder', 'wear and tear', 'overuse'],
  },
  'proximal-weakness': {
    label: 'Weak shoulders or thighs (hard to climb stairs, rise from a chair or lift arms)',
    help: 'Loss of strength close to the trunk: stairs, low chairs, washing hair or lifting the head become hard. With trouble breathing or choking it is an emergency.',
    medical: 'Proximal muscle weakness',
    everyday: ['lack of activity', 'thyroid problems', 'steroid or statin medicines'],
  },
  'hand-foot-weakness': {
    label: 'Weak grip, wrist or foot (dropping things, tripping)',
    help: 'Trouble opening jars, turning keys or doing buttons, a wrist that will not lift, or a foot that catches on the ground.',
    medical: 'Distal limb weakness',
    everyday: ['trapped nerve in the wrist, neck or back', 'wear-and-tear arthritis', 'injury'],
  },
} satisfies Record<string, SymptomWords>
