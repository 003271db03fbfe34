import type { RedFlagWords } from '@/locales/red-flag-words'

/** Rules that lead to care on the same day or within days. */
export const soon = {
  // Same day
  'giant-cell-arteritis': {
    title: 'New headache, jaw pain on chewing or a sore scalp',
    reason: 'From about age 50, swollen arteries in the head can cause this and can harm sight. If sight changes at all, go to an emergency room at once.',
  },
  'fever-immune-suppressed': {
    title: 'Fever or infection, with medicine that calms the immune system',
    reason: 'Infections can get worse faster and show fewer signs. Call the team that prescribes the medicine; with steroid tablets, ask about sick-day doses. After chemotherapy, with low white cells, without a spleen, or if feeling very ill, go to an emergency room at once. Do the same with 38°C (100.4°F) or more, or shivering, after a transplant or on cyclophosphamide.',
  },
  'nephritis-signs': {
    title: 'Dark, red or foamy urine, with swelling or high blood pressure',
    reason: 'The kidneys may be inflamed, and early treatment can protect them. With trouble breathing or coughing up blood, call the emergency number.',
  },
  'visible-blood-urine': {
    title: 'Red, brown or cola-colored urine',
    reason: 'It can come from an infection, stones, inflamed kidneys or a growth. A urine test today helps to tell which. If muscles became very sore, swollen or weak in the same days, or if the bladder is full and will not empty, go to an emergency room. With coughing up blood or trouble breathing, call the emergency number.',
  },
  'hot-joint-fever': {
    title: 'One joint that became hot, swollen and very painful',
    reason: 'An infection in a joint can harm it within days. With fever and feeling very ill, or on medicine that calms the immune system, go to an emergency room.',
  },
  'new-diabetes': {
    title: 'Strong thirst and a lot of urine, with weight loss or tiredness',
    reason: 'A finger-prick sugar test today can find high blood sugar early. With vomiting, belly pain, drowsiness, confusion or fast breathing, call the emergency number.',
  },
  'leg-clot': {
    title: 'One swollen, painful or warm leg or arm',
    reason: 'It can be a blood clot. If breathlessness, faintness or chest pain starts, call the emergency number at once.',
  },
  'painful-red-eye': {
    title: 'A red or painful eye, pain in bright light, or dim or blurred sight',
    reason: 'The eye or its nerve may be inflamed, and this can harm sight. An eye check today can protect it. Take contact lenses out and take them along. If sight suddenly gets worse, the eye will not stay open in light, or with vomiting, halos around lights, uneven pupils or a severe headache, go to an emergency room at once.',
  },
  'flashes-floaters': {
    title: 'Sudden floating spots, flashes or a shadow in sight',
    reason: 'The layer at the back of the eye may be tearing. Early treatment can save sight. If a shadow spreads or sight gets dark, go to an emergency room at once.',
  },
  'double-vision': {
    title: 'Seeing double',
    reason: 'It can come from the eye muscles, the nerves or the brain. If it started suddenly, or with weakness, slurred speech, a drooping eyelid, pupils of different sizes or a severe headache, call the emergency number.',
  },
  'sudden-hearing-loss': {
    title: 'Hearing that dropped within days',
    reason: 'Treatment may help, and it works best when it starts early.',
  },
  'purple-spots': {
    title: 'Purple or pinprick spots that do not fade when pressed',
    reason: 'A blood test and a urine test are needed today. With fever or feeling very ill, it is an emergency.',
  },
  kawasaki: {
    title: 'A child with 5 days of fever and red eyes, lips, hands or a rash',
    reason: 'Some long fevers can harm the arteries of the heart. Early treatment can protect it.',
  },
  jaundice: {
    title: 'Yellow eyes or skin',
    reason: 'The liver, the bile ducts or the red blood cells may be affected. Blood tests today can tell which. With confusion, strong drowsiness, fever, strong belly pain or bleeding, call the emergency number.',
  },
  'anemia-fast': {
    title: 'Very pale, with breathlessness, dizziness, a racing heart or dark urine',
    reason: 'Red blood cells may be breaking down or being lost. A blood test today can show it. With fainting, chest pain or breathlessness at rest, call the emergency number.',
  },
  'bloody-diarrhea': {
    title: 'Bloody diarrhea, or blood in the stool',
    reason: 'Infection and an inflamed bowel both need tests, so see a doctor today. With a lot of blood or faintness, it is an emergency.',
  },
  'immunotherapy-any-new': {
    title: 'A new symptom during or after cancer immunotherapy',
    reason: 'Side effects can start weeks or months later. They are easier to treat early, so call the cancer team today. With chest pain, hard breathing, confusion or a very weak neck, call the emergency number.',
  },
  'fast-muscle-weakness': {
    title: 'Muscle weakness that gets worse by the day',
    reason: 'The muscles or nerves may be inflamed, and this can be treated. If breathing gets hard, or there is choking or a very weak neck, call the emergency number.',
  },
  pericarditis: {
    title: 'Sharp chest pain on breathing in or lying flat',
    reason: 'The lining of the heart or lungs may be inflamed. With breathlessness, faintness, or fear that it is the heart, call the emergency number.',
  },
  fainting: {
    title: 'Fainting',
    reason: 'The heart rhythm, blood loss or a hormone problem can be the cause. A faint in exercise or while lying down, or with chest pain, a racing heart, a seizure, a bad injury, trouble speaking or moving, or not waking fully, is an emergency.',
  },
  'skin-sore-growing': {
    title: 'A skin sore that is growing or spreading over days',
    reason: 'It may be an infection or an inflamed blood vessel. Early care can keep it small. If it spreads within hours, hurts far more than it looks, has black skin or new purple patches around it, or comes with fever, confusion or feeling very ill, call the emergency number.',
  },
  'pregnancy-rash-itch': {
    title: 'Bleeding, fewer movements, leaking water, strong itch, blisters or raised blood pressure in pregnancy',
    reason: 'Each of these needs a check of parent and baby today. For bleeding, fewer movements or leaking water, call the maternity team at once. With heavy bleeding, strong pain, a severe headache or changed sight, call the emergency number.',
  },
  psychosis: {
    title: 'A sudden change in behavior, or seeing or hearing things',
    reason: 'This can come from the body as well as the mind, and both can be treated. Call the emergency number for anyone who is in danger, does not know where they are, cannot speak clearly or is hard to wake.',
  },
  'child-seen-today': {
    title: 'A child who drinks little, keeps vomiting, has a long fever or a limp',
    reason: 'A child can dry out within a day. A long fever or a new limp needs a check too. With a limp and fever, or a leg that takes no weight, the child must be seen within hours, also at night. If no doctor can, go to an emergency room. If the child is hard to wake or breathing is hard, call the emergency number.',
  },
  'blisters-seen-today': {
    title: 'New blisters with a sore mouth or genitals, near an eye, or in a band',
    reason: 'Some blistering illnesses spread, and blisters near an eye can harm sight. Early treatment helps.',
  },
  'medicine-low-blood-count': {
    title: 'Sore throat, mouth ulcers, fever or bleeding, with a medicine that can lower blood cells',
    reason: 'A blood count is needed today, also at night or on a weekend. If no clinic is open, go to an emergency room. With carbimazole, methimazole or propylthiouracil, take no more until a doctor has seen the result. With the others, ask before the next dose. If feeling very ill, or with 38°C (100.4°F) or more or shivering on carbimazole, methimazole, propylthiouracil, cyclophosphamide or clozapine, go to an emergency room now.',
  },
  'fever-belly-back': {
    title: 'Fever with belly, back or side pain, or burning when passing urine',
    reason: 'An infection in the belly, kidneys or spine needs a check today. With confusion, strong drowsiness, new leg weakness, numbness or loss of bladder control, it is an emergency.',
  },

  // Within days
  'persistent-joint-swelling': {
    title: 'Swollen joints with pain or stiffness',
    reason: 'If the joints are inflamed, it can help to treat them early. One joint that turns hot and very painful needs care the same day.',
  },
  'stiff-small-joints': {
    title: 'Small joints that hurt on both sides, with stiff mornings',
    reason: 'Inflamed joints, a virus or wear and tear can cause this. A doctor can check for swelling. If the joints are inflamed, it can help to treat them early. One joint that turns hot and very painful needs care the same day.',
  },
  'sore-cartilage': {
    title: 'A red, darker, swollen or painful outer ear or nose bridge',
    reason: 'An infection, an injury or an inflammation can cause this. If the firm part stays inflamed, it can lose its shape. See a doctor the same day if there is fever, if redness, darker skin or heat spreads, or if it swelled after a blow or a piercing. With noisy or hard breathing, call the emergency number.',
  },
  'painful-urination': {
    title: 'Pain or burning when peeing (passing urine)',
    reason: 'An infection is the most common cause, and a urine test can show it. See a doctor the same day if there is fever, shivering, vomiting, blood in the urine, or pain in the back, side or lower belly. Do the same in pregnancy, for a child, or on medicine that calms the immune system. With confusion, strong drowsiness or feeling very ill, call the emergency number.',
  },
  'painful-urination-today': {
    title: 'Pain or burning when peeing (passing urine), in pregnancy, in a child, or with a weaker immune system',
    reason: 'An infection is the most common cause. In pregnancy, in a child, or when the immune system is weaker, it can spread more easily. A urine test today can show it. With confusion, strong drowsiness, shaking chills or feeling very ill, call the emergency number.',
  },
  'weight-loss-sweats-lumps': {
    title: 'More than one of weight loss, night sweats, lumps, fever or poor appetite',
    reason: 'Many causes are mild. Some, such as an infection, an overactive thyroid or a cancer, need ruling out.',
  },
  'swallowing-trouble': {
    title: 'Trouble swallowing',
    reason: 'The food pipe or the throat muscles may be affected. If it gets worse by the day, or if food or drink makes the person cough or choke, see a doctor the same day. If food is stuck and nothing goes down, saliva cannot be swallowed or breathing is hard, call the emergency number.',
  },
  'slow-breathlessness': {
    title: 'Breathlessness that is not sudden or severe',
    reason: 'The lungs, the heart or the blood can be the cause. If it is getting worse or comes with little effort, see a doctor the same day. With a racing heart, faintness, chest pain, or a sore or swollen leg, or if it gets worse fast or is hard at rest, call the emergency number.',
  },
  'postmenopausal-bloating': {
    title: 'Bloating on most days for 3 weeks or more',
    reason: 'It is often harmless. From about age 50, when it is new and lasts, some causes need ruling out.',
  },
  'mouth-ulcer-3-weeks': {
    title: 'A mouth ulcer or patch for over 3 weeks',
    reason: 'Most are harmless. A dentist or doctor should still take a look.',
  },
  'back-pain-inflammatory': {
    title: 'Back pain for over 3 months that began before 45, wakes at night and eases with movement',
    reason: 'Back pain like this can come from an inflamed spine. If so, treatment can help.',
  },
  'pregnancy-planning': {
    title: 'A possible pregnancy, with an autoimmune illness or certain medicines',
    reason: 'Some of these medicines can harm a baby, and some illnesses need extra checks. Call the team that treats the illness or prescribes the medicine today, without waiting for a visit. Ask before the next dose: some of these medicines must be stopped fast, others must not be stopped.',
  },
} satisfies Record<string, RedFlagWords>
