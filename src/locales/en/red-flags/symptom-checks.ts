import type { RedFlagWords } from '@/locales/red-flag-words'

/** Symptoms that need a check even though their line was not ticked. */
export const symptomChecks = {
  // Same day
  'deep-swelling-no': {
    title: 'Sudden swelling of the lips, eyelids, hands or feet',
    reason: 'An allergy or a medicine can cause it. If the tongue or throat swells, or breathing is hard, call the emergency number.',
  },
  'jaundice-no': {
    title: 'Yellow skin or eyes',
    reason: 'The liver, the bile ducts or the red blood cells may be affected. Blood tests today can tell which. With confusion, strong drowsiness, fever or bleeding, call the emergency number.',
  },
  'chest-pain-no': {
    title: 'Chest pain',
    reason: 'Chest pain should be checked even when it is mild. If it gets worse, or comes with sweating, sickness, breathlessness, faintness, or pain in the arm, neck, jaw or back, call the emergency number.',
  },
  'chest-pain-breathing-no': {
    title: 'Sharp chest pain on breathing in or lying flat',
    reason: 'The lining of the heart or lungs may be inflamed. With breathlessness, faintness, or fear that it is the heart, call the emergency number.',
  },
  'coughing-blood-no': {
    title: 'Coughing up a little blood',
    reason: 'An infection is a common cause, but others need ruling out. If there is more blood or breathing is hard, call the emergency number.',
  },
  'one-leg-swelling-no': {
    title: 'One swollen, painful or warm leg or arm',
    reason: 'It can be a blood clot. If breathlessness, faintness or chest pain starts, call the emergency number at once.',
  },
  'behavior-change-no': {
    title: 'A sudden change in behavior, or seeing or hearing things',
    reason: 'This can come from the body as well as the mind, and both can be treated. Anyone in danger needs the emergency number now.',
  },
  'little-urine-no': {
    title: 'Very little urine',
    reason: 'The body may be dry, or the kidneys may need help. If no urine comes for 12 hours, it is an emergency.',
  },

  // Within days
  'joint-swelling-no': {
    title: 'Swollen joints',
    reason: 'If the joints are inflamed, it can help to treat them early. One joint that turns hot and very painful needs care the same day.',
  },
  'proximal-weakness-no': {
    title: 'Weak shoulders or thighs',
    reason: 'The muscles may be inflamed, and a blood test can look for it. If it gets worse by the day, be seen the same day.',
  },
  'blisters-no': {
    title: 'Blisters or raw skin',
    reason: 'A doctor can tell a harmless blister from one that needs treatment. If they spread fast or fever starts, go to an emergency room.',
  },
  'finger-sores-no': {
    title: 'Painful sores on the fingertips',
    reason: 'Less blood may be reaching the fingers. A tip that turns black or hurts a lot needs care the same day.',
  },
  'skin-ulcers-no': {
    title: 'Skin sores that do not heal',
    reason: 'A sore that stays open can get infected. If it grows over days, or turns hot and spreads, be seen the same day.',
  },
  'trouble-swallowing-no': {
    title: 'Trouble swallowing',
    reason: 'The food pipe or the throat muscles may be affected. If saliva cannot be swallowed or breathing is hard, call the emergency number.',
  },
  'shortness-of-breath-no': {
    title: 'Shortness of breath',
    reason: 'The lungs, the heart or the blood can be the cause. If it gets worse fast or comes on at rest, call the emergency number.',
  },
  'wheeze-no': {
    title: 'Wheezing that is new or hard to control',
    reason: 'The treatment may need a change. If it gets hard to speak, or the reliever does not help, call the emergency number.',
  },
  'foamy-urine-no': {
    title: 'Foamy urine',
    reason: 'It can be harmless, or the kidneys may be leaking protein. A urine test can tell.',
  },
  'dark-urine-no': {
    title: 'Dark, tea-colored urine',
    reason: 'Often it means too little to drink. If it stays dark, the liver, muscles or kidneys should be checked.',
  },
  'bloody-stool-streaks': {
    title: 'Streaks of blood on the paper, or mucus',
    reason: 'Small tears or piles are a common cause. A doctor should still check it, and sooner if there is more blood.',
  },
  'sores-near-anus-no': {
    title: 'Painful lumps, splits or leaking near the anus',
    reason: 'Many causes are easy to treat. If fever or strong pain starts, be seen the same day.',
  },
  'hiccups-vomiting-no': {
    title: 'Hiccups or vomiting for days',
    reason: 'When it does not stop, the cause needs to be found. If fluids do not stay down, be seen the same day.',
  },
  'fatigable-weakness-no': {
    title: 'Weakness that gets worse with use',
    reason: 'The signal from nerve to muscle may be weak, and this can be treated. If breathing or swallowing gets hard, call the emergency number.',
  },
  'balance-trouble-no': {
    title: 'Poor balance or clumsy walking',
    reason: 'The ears, the nerves or the brain can be the cause. If it gets worse suddenly, call the emergency number.',
  },
  'seizures-no': {
    title: 'A seizure or blank spells',
    reason: 'A doctor should check it, and it is safer not to drive until then. If one lasts over 5 minutes or comes again and again, call the emergency number.',
  },
  'slurred-speech-no': {
    title: 'Slurred, slow or nasal speech',
    reason: 'The nerves, the muscles or the brain can be the cause. If it gets worse suddenly, call the emergency number.',
  },
  'hand-foot-weakness-no': {
    title: 'A weak grip, wrist or foot',
    reason: 'A nerve may be pressed or inflamed. If it gets worse suddenly or spreads, call the emergency number.',
  },
  'testicle-pain-no': {
    title: 'Pain or swelling in a testicle or the scrotum',
    reason: 'An infection or a lump needs a check. If the pain turns sudden or severe, go to an emergency room at once.',
  },
} satisfies Record<string, RedFlagWords>
