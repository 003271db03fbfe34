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
    reason: 'The liver, the bile ducts or the red blood cells may be affected. Blood tests today can tell which. With confusion, strong drowsiness, fever, strong belly pain or bleeding, call the emergency number.',
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
    reason: 'This can come from the body as well as the mind, and both can be treated. Call the emergency number for anyone who is in danger, does not know where they are, cannot speak clearly or is hard to wake.',
  },
  'little-urine-no': {
    title: 'Very little urine',
    reason: 'The body may be dry, or the kidneys may need help. With confusion, faintness or a fast heartbeat, or if no urine comes for 12 hours, it is an emergency.',
  },
  'dark-urine-no': {
    title: 'Dark, tea-colored urine',
    reason: 'Brown urine can hold blood or bile, even if it does not look red. Drinking too little, some foods and some medicines can darken it too. Tests today can tell which. If muscles get very sore, swollen or weak, go to an emergency room.',
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
    title: 'Painful sores on the fingers or toes',
    reason: 'Less blood may be reaching them, and sores can get infected. Early care helps. If a finger or toe turns black, or is still white, gray or blue after 30 minutes of warming and is very painful or has no feeling, go to an emergency room at once.',
  },
  'skin-ulcers-no': {
    title: 'Skin sores that do not heal',
    reason: 'A sore that stays open can get infected. If it grows over days, or turns hot and spreads, be seen the same day.',
  },
  'trouble-swallowing-no': {
    title: 'Trouble swallowing',
    reason: 'The food pipe or the throat muscles may be affected. If it gets worse by the day, or if food or drink makes the person cough or choke, see a doctor the same day. If food is stuck and nothing goes down, saliva cannot be swallowed or breathing is hard, call the emergency number.',
  },
  'shortness-of-breath-no': {
    title: 'Shortness of breath',
    reason: 'The lungs, the heart or the blood can be the cause. If it is getting worse or comes with little effort, see a doctor the same day. With a racing heart, faintness, chest pain, or a sore or swollen leg, or if it gets worse fast or is hard at rest, call the emergency number.',
  },
  'wheeze-no': {
    title: 'Wheezing that is new or hard to control',
    reason: 'The treatment may need a change. After an asthma attack, be seen the same day, even if the reliever helped. If it gets hard to speak, or the reliever does not help, call the emergency number.',
  },
  'foamy-urine-no': {
    title: 'Foamy urine',
    reason: 'It can be harmless, or the kidneys may be leaking protein. A urine test can tell.',
  },
  'bloody-stool-streaks': {
    title: 'Streaks of blood on the paper, or mucus',
    reason: 'Small tears or piles are a common cause. A doctor should still check it, and today if there is more blood.',
  },
  'sores-near-anus-no': {
    title: 'Painful lumps, splits or leaking near the anus',
    reason: 'Many causes are easy to treat. With fever or very strong pain alone, be seen the same day. With both together, or if the skin there turns black, go to an emergency room.',
  },
  'hiccups-vomiting-no': {
    title: 'Hiccups or vomiting for days',
    reason: 'When it does not stop, the cause needs to be found. If vomiting starts, or fluids do not stay down, be seen the same day.',
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
    reason: 'An infection or a lump needs a check. If the pain or swelling is getting worse, be seen the same day. If the pain turns sudden or severe, or comes with nausea, vomiting, fever, chills or blood in the urine, go to an emergency room at once.',
  },
} satisfies Record<string, RedFlagWords>
