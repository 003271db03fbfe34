import type { RedFlagWords } from '@/locales/red-flag-words'

/** Rules that lead to emergency care now. */
export const emergency = {
  'chest-pain': {
    title: 'Chest pain or pressure',
    reason: 'It can come from the heart or from a clot in the lung. A heart attack does not always hurt a lot.',
  },
  'severe-breathlessness': {
    title: 'Sudden or severe trouble breathing',
    reason: 'Breathing trouble can get worse fast, whatever the cause.',
  },
  'stroke-signs': {
    title: 'Sudden face droop, weakness or numbness on one side, or speech trouble',
    reason: 'These can be signs of a stroke, even if they went away. Treatment works best in the first hours.',
  },
  'sudden-vision-loss': {
    title: 'Sudden loss of sight',
    reason: 'The cause needs fast treatment to save sight. This is true even if the sight came back.',
  },
  'first-seizure': {
    title: 'A first, long or repeated seizure',
    reason: 'The brain may be short of oxygen, sugar or blood, or it may be inflamed. This needs care at once.',
  },
  'new-confusion': {
    title: 'New confusion, or hard to wake',
    reason: 'The cause can be a serious infection, blood sugar that is too low or too high, or a stroke. Each needs care fast.',
  },
  'thunderclap-headache': {
    title: 'Sudden, worst-ever headache',
    reason: 'It can be bleeding in or around the brain. It needs a scan now.',
  },
  'meningitis-signs': {
    title: 'Fever with a stiff neck, spots that do not fade, or a severe headache',
    reason: 'An infection around the brain or in the blood can get worse in hours. Do not wait for a rash.',
  },
  'climbing-weakness': {
    title: 'Weakness or tingling that climbs up from the feet',
    reason: 'The nerves can swell, and this can reach the breathing muscles. In a hospital, help is close if that happens.',
  },
  'myasthenic-crisis': {
    title: 'Weak muscles with trouble breathing or swallowing',
    reason: 'The muscles for breathing and swallowing can tire out quickly. In a hospital, help is close if that happens.',
  },
  'diabetic-ketoacidosis': {
    title: 'Thirst or a lot of urine, with vomiting, belly pain, fast breathing or drowsiness',
    reason: 'Very high blood sugar can make the blood too acid. It can be the first sign of diabetes, at any age.',
  },
  'giant-cell-arteritis-vision': {
    title: 'New headache, jaw pain or sore scalp, with a change in sight',
    reason: 'A swollen artery can cut off the blood supply to the eye. Fast treatment can protect sight.',
  },
  'saddle-numbness': {
    title: 'Numbness between the legs, or new bladder or bowel trouble',
    reason: 'Nerves at the base of the spine may be pressed or inflamed. Treatment in the first hours can prevent lasting harm.',
  },
  'coughing-up-blood': {
    title: 'Coughing up more than a teaspoon of blood, or any with other signs',
    reason: 'It can be a clot or bleeding in the lungs. Both need care at once.',
  },
  'lung-kidney': {
    title: 'Coughing up blood, with red, brown or very little urine',
    reason: 'The lungs and the kidneys may be inflamed at the same time. Fast treatment can protect both.',
  },
  'lung-clot': {
    title: 'A swollen leg or arm, with breathlessness, faintness or chest pain',
    reason: 'A clot may have moved to the lungs.',
  },
  anaphylaxis: {
    title: 'Swelling or hives, with trouble breathing or swallowing, or faintness',
    reason: 'A severe allergic reaction can close the airway. If an adrenaline (epinephrine) pen is at hand, use it now.',
  },
  'adrenal-crisis': {
    title: 'Vomiting, great weakness, faintness or confusion, with steroid tablets or an adrenal problem',
    reason: 'The body may be short of cortisol, a hormone it needs in illness. If an emergency injection is at hand, use it, then call and say “adrenal crisis”.',
  },
  'adrenal-crisis-unknown': {
    title: 'Darker skin or salt craving, with vomiting, faintness or confusion',
    reason: 'The body may be making too little cortisol, a hormone it needs in illness. A hospital can replace it fast.',
  },
  'fever-immune-suppressed-severe': {
    title: 'Fever with low defenses, or very ill on a medicine that calms the immune system',
    reason: 'An infection can become dangerous within hours, and the usual signs may be missing. Tell them which medicines are taken.',
  },
  sepsis: {
    title: 'Fever with signs of being very ill',
    reason: 'The body may be struggling with an infection. It needs help fast.',
  },
  'severe-belly-pain': {
    title: 'Severe belly pain, or belly pain with a hard belly or repeated vomiting',
    reason: 'Some causes, such as a blocked bowel, need a hospital now. Steroid tablets can make the pain feel milder than it is.',
  },
  'gi-bleed': {
    title: 'Vomiting blood, black stool or heavy bleeding from the bowel',
    reason: 'Blood can be lost inside the gut without being seen. Losing a lot can cause collapse.',
  },
  'acute-severe-colitis': {
    title: 'Six or more bloody stools a day, with fever, a fast heart or faintness',
    reason: 'The bowel may be badly inflamed. It needs hospital treatment now.',
  },
  ttp: {
    title: 'New bruises or pinprick spots, with other new signs',
    reason: 'Small clots may be using up the cells that stop bleeding. Treatment on the same day can protect the brain and heart.',
  },
  'bleeding-will-not-stop': {
    title: 'A nosebleed or gum bleeding that does not stop or is very heavy',
    reason: 'The blood may not be clotting well. Keep up firm pressure on the way. For a nosebleed, lean forward and pinch the soft part of the nose.',
  },
  'widespread-skin-loss': {
    title: 'Skin that peels off, or blisters that are widespread or with other urgent signs',
    reason: 'It can be a severe reaction to a medicine or a blistering illness. Skin loss over large areas needs hospital care, like a burn.',
  },
  'brain-inflammation': {
    title: 'A big change in behavior, with fever, seizures or odd movements',
    reason: 'The brain may be inflamed. This can be treated, and it is often mistaken for mental illness.',
  },
  'sudden-jerks': {
    title: 'Jerky movements that started suddenly, or with other urgent signs',
    reason: 'The brain may be inflamed, or its blood flow may be blocked. A hospital can look for the cause.',
  },
  'suicidal-thoughts': {
    title: 'Thoughts of suicide or self-harm',
    reason: 'Nobody has to carry this alone. Someone is there to listen right now.',
  },
  'scleroderma-renal-crisis': {
    title: 'A rise in blood pressure, with headache, blurred sight or other new signs',
    reason: 'With scleroderma, this can harm the kidneys within days. Fast treatment can protect them.',
  },
  'hypertensive-crisis': {
    title: 'Very high blood pressure with other new signs',
    reason: 'Very high pressure can harm the brain, heart, kidneys and eyes. It needs to be brought down with care in a hospital.',
  },
  'pregnancy-emergency': {
    title: 'A warning sign in pregnancy or in the year after',
    reason: 'High blood pressure, clots, bleeding, infection or a sudden mental illness can come in or after pregnancy. Fast care makes a big difference.',
  },
  myocarditis: {
    title: 'Chest pain, breathlessness, fainting or a racing heart after an infection or with immunotherapy',
    reason: 'The heart muscle may be inflamed. A heart tracing and a blood test can show it.',
  },
  'liver-failure': {
    title: 'Yellow eyes or skin, with confusion, vomiting blood or black stool',
    reason: 'The liver may be failing, or blood may be lost in the gut. Both need hospital care now.',
  },
  'airway-noise': {
    title: 'Noisy or hard breathing, or a changed voice with trouble breathing',
    reason: 'The throat or windpipe may be getting narrow. This can get worse fast.',
  },
  'catastrophic-clotting': {
    title: 'Several new problems within a few days',
    reason: 'With lupus or antiphospholipid syndrome, clots can form in more than one place at once. It is rare, and it needs a hospital now.',
  },
  'testicle-sudden-pain': {
    title: 'Testicle pain that is sudden or severe, or with nausea or vomiting',
    reason: 'The testicle may have twisted and lost its blood supply. Care within about 6 hours gives the best chance to save it, but go even if more time has passed. If the pain has gone, it may twist again, so still have it checked now.',
  },
  'limb-no-blood': {
    title: 'An arm, leg, hand or foot that is suddenly cold, pale or blue, and hurts or is numb',
    reason: 'The blood flow may be blocked. The first hours count for saving the limb.',
  },
  'black-fingertip': {
    title: 'A finger or toe that is turning black, or stays white, gray or blue after warming and hurts a lot or has no feeling',
    reason: 'Too little blood may be reaching it. Fast treatment gives the best chance to save it. On the way, keep the whole body warm and cover the hand or foot. Do not rub it or use hot water or a heater.',
  },
  'no-urine': {
    title: 'No urine, or a full bladder that will not empty',
    reason: 'The way out may be blocked, the body may be dry, or the kidneys may need help.',
  },
  'child-very-ill': {
    title: 'A child who is very ill, or a young baby with fever',
    reason: 'Babies and children can get worse quickly. Worry counts too, so if in doubt, call.',
  },
  'child-bloody-diarrhea-ill': {
    title: 'Bloody diarrhea in a child who is now pale, puffy, bruised or very tired',
    reason: 'Some gut infections can harm the blood and kidneys in the days after.',
  },
  'possible-ectopic': {
    title: 'A possible pregnancy, with severe or sudden belly pain, or belly pain with bleeding or faintness',
    reason: 'A pregnancy can grow outside the womb and bleed inside the belly. This can happen even with contraception.',
  },
  'fever-blood-count-medicine': {
    title: 'Fever or shivering, with a medicine that can lower blood cells',
    reason: 'The cells that fight infection may be very low, so a blood count is needed now. With carbimazole, methimazole or propylthiouracil, take no more until a doctor has seen the result. With the others, ask before the next dose. Take the medicine packs along.',
  },
  'heavy-bleeding-faint': {
    title: 'Heavy bleeding from the vagina, with faintness, strong belly pain, two soaked pads in an hour or a possible pregnancy',
    reason: 'A lot of blood can be lost in a short time. After passing out, or if too weak to stand, lie down while help is on the way.',
  },
  'lung-clot-risk': {
    title: 'New breathlessness, sharp chest pain, fainting or coughing up blood',
    reason: 'Given the answers so far, a clot in the lung needs ruling out. It can be there without a swollen leg.',
  },
  'diabetes-ill': {
    title: 'Vomiting, belly pain, fast breathing, drowsiness, high ketones or low sugar',
    reason: 'High ketones or low sugar can become dangerous within hours. With low sugar, take sugar now if awake and able to swallow. With high sugar or ketones, do not stop insulin.',
  },
  'bowel-blocked': {
    title: 'A swollen belly with vomiting, green vomit, or no stool and no gas',
    reason: 'The bowel may be blocked. This needs a hospital now.',
  },
  'severe-rash': {
    title: 'A severe rash, a very painful or darkening skin patch, or fever with a swollen face after a new medicine',
    reason: 'It can be a severe reaction to a medicine or a deep infection. Take the medicine packs along.',
  },
  'eye-emergency': {
    title: 'A red, painful or bulging eye with other urgent signs',
    reason: 'High pressure, inflammation, an infection or an injury can harm sight within hours. After a chemical splash, first rinse the eye with clean water for 20 minutes. After an injury, or with something stuck, do not rub or press the eye, and do not pull anything out.',
  },
  'head-injury-bleeding-risk': {
    title: 'A knock to the head or bleeding that does not stop, with a blood thinner or a bleeding problem',
    reason: 'Blood thinners and bleeding problems make bleeding harder to stop. Inside the head it can start slowly, even after a small knock.',
  },
} satisfies Record<string, RedFlagWords>
