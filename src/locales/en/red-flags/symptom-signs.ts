import type { RedFlagWords } from '@/locales/red-flag-words'

/** Symptoms whose line was ticked, where no rule says it already. */
export const symptomSigns = {
  // Emergency now
  'weakness-yes': {
    title: 'Loss of strength that started suddenly or is spreading',
    reason: 'The nerves, the brain or the salts in the blood may be affected. This can get worse fast.',
  },
  'fainting-yes': {
    title: 'Fainting in exercise or while lying down, or with other urgent signs',
    reason: 'The heart or the brain may be the cause. A heart tracing is needed now.',
  },
  'purple-spots-yes': {
    title: 'Spots that do not fade, with fever, confusion, a bad headache or feeling very ill',
    reason: 'This can be a serious infection or a blood problem. Both can get worse in hours.',
  },
  'hives-yes': {
    title: 'Hives with a swollen tongue or throat, or trouble breathing',
    reason: 'A severe allergic reaction can close the airway. If an adrenaline (epinephrine) pen is at hand, use it now.',
  },
  'deep-swelling-yes': {
    title: 'Swelling that reaches the tongue or throat, or with trouble breathing or faintness',
    reason: 'The airway may be closing. If an adrenaline (epinephrine) pen or a swelling-attack medicine is at hand, use it now.',
  },
  'jaundice-yes': {
    title: 'Yellow skin or eyes, with confusion, drowsiness, fever, strong belly pain or bleeding',
    reason: 'The liver may be failing, or the bile ducts may be infected. Both need hospital care now.',
  },
  'light-sensitivity-yes': {
    title: 'Eyes that hurt in bright light, with fever and a bad headache or stiff neck',
    reason: 'This can be an infection around the brain. It can get worse in hours.',
  },
  'double-vision-yes': {
    title: 'Seeing double suddenly, or with a severe headache or uneven pupils',
    reason: 'A blood vessel or a nerve in the head may be affected. A scan is needed now.',
  },
  'droopy-eyelids-yes': {
    title: 'A drooping eyelid that is sudden, or with a severe headache or uneven pupils',
    reason: 'A blood vessel or a nerve in the head may be affected. A scan is needed now.',
  },
  'trouble-swallowing-yes': {
    title: 'Choking, stuck food, or trouble swallowing with weak muscles',
    reason: 'The throat or food pipe may be blocked, or the muscles for breathing may tire out. Do not eat or drink until checked.',
  },
  'spinning-yes': {
    title: 'Sudden spinning, with other urgent signs or being unable to stand or walk',
    reason: 'These can be signs of a stroke. Treatment works best in the first hours.',
  },
  'chest-pain-breathing-yes': {
    title: 'Sharp chest pain, with breathlessness, faintness or coughing up blood',
    reason: 'It can be a clot in the lung, a collapsed lung or a heart problem. Each needs care at once.',
  },
  'wheeze-yes': {
    title: 'Severe wheezing, or wheezing that started suddenly after a sting, food, medicine or choking',
    reason: 'The airways may be closing. After a sting, food or medicine, use an adrenaline (epinephrine) pen first, if there is one. For asthma, use the reliever inhaler while help is on the way.',
  },
  'palpitations-yes': {
    title: 'A fast or irregular heartbeat, with faintness, breathlessness or chest pain',
    reason: 'The heart rhythm may be unsafe. A heart tracing during the symptoms shows the most.',
  },
  'one-leg-swelling-yes': {
    title: 'One swollen leg or arm, with breathlessness, chest pain or faintness',
    reason: 'A clot may have moved to the lungs.',
  },
  'nausea-vomiting-yes': {
    title: 'Vomiting that does not stop, or with other urgent signs',
    reason: 'The body can dry out, or the bowel or the blood sugar may be the cause. This needs care now.',
  },
  'numbness-tingling-yes': {
    title: 'Numbness that is sudden on one side, or climbing from the feet',
    reason: 'It can be a stroke or fast nerve inflammation. Both need care in the first hours.',
  },
  'fatigable-weakness-yes': {
    title: 'Weakness that affects breathing, swallowing or holding up the head',
    reason: 'The muscles for breathing can tire out quickly. In a hospital, help is close if that happens.',
  },
  'balance-trouble-yes': {
    title: 'Sudden poor balance or clumsy walking',
    reason: 'It can be a stroke in the part of the brain that steers balance. Treatment works best in the first hours.',
  },
  'headache-yes': {
    title: 'A sudden, severe headache, or a headache with other urgent signs',
    reason: 'It can be bleeding, a clot or an infection in or around the brain. It needs a check now.',
  },
  'behavior-change-yes': {
    title: 'A sudden change in behavior, with other urgent signs or danger',
    reason: 'The brain may be inflamed or infected, or someone may be in danger. Help works best when it comes early.',
  },
  'slurred-speech-yes': {
    title: 'Slurred speech that started suddenly',
    reason: 'This can be a sign of a stroke. Treatment works best in the first hours.',
  },
  'hand-foot-weakness-yes': {
    title: 'A weak hand or foot that is sudden or spreading',
    reason: 'It can be a stroke or fast nerve inflammation. Both need care in the first hours.',
  },
  'dark-urine-yes': {
    title: 'Dark urine, with very sore, swollen or weak muscles',
    reason: 'Muscle may be breaking down, and this can harm the kidneys. A hospital can test for it now.',
  },
  'sores-near-anus-yes': {
    title: 'Very painful sores near the anus, with fever or skin turning black',
    reason: 'A pocket of pus may have formed, and the infection may be spreading. It may need to be drained today.',
  },

  // Same day
  'excessive-thirst-yes': {
    title: 'Strong thirst, with a lot of urine, weight loss or tiredness',
    reason: 'The blood sugar may be too high. A finger-prick test today can show it. With vomiting, belly pain, drowsiness, confusion or fast breathing, call the emergency number.',
  },
  'frequent-urination-yes': {
    title: 'A lot of urine, with thirst or weight loss',
    reason: 'The blood sugar may be too high. A finger-prick test today can show it. With vomiting, belly pain, drowsiness, confusion or fast breathing, call the emergency number.',
  },
  'joint-swelling-yes': {
    title: 'One hot, very painful joint, with fever or feeling ill',
    reason: 'An infection in a joint can harm it within days. With feeling very ill, or on medicine that calms the immune system, go to an emergency room.',
  },
  'jaw-pain-chewing-yes': {
    title: 'Jaw or tongue pain on chewing',
    reason: 'From about age 50, swollen arteries in the head can cause this and can harm sight. If sight changes at all, go to an emergency room at once.',
  },
  'scalp-tenderness-yes': {
    title: 'A sore scalp',
    reason: 'From about age 50, swollen arteries in the head can cause this and can harm sight. If sight changes at all, go to an emergency room at once.',
  },
  'easy-bruising-yes': {
    title: 'Easy bruising, with slow-stopping bleeding or pinprick spots',
    reason: 'The cells that stop bleeding may be low. With bleeding that firm pressure does not stop, a knock to the head or a bad headache, call the emergency number.',
  },
  'blurred-vision-yes': {
    title: 'Blurred vision that came on quickly',
    reason: 'The eye or its nerve may be affected. If sight goes dark or is lost, go to an emergency room at once.',
  },
  'red-cracked-lips-yes': {
    title: 'A child with fever for 5 days or more and red lips, tongue or hands',
    reason: 'Some long fevers can harm the arteries of the heart. Early treatment can protect it.',
  },
  'finger-sores-yes': {
    title: 'A sore on a finger or toe that is very painful, has pus or spreads',
    reason: 'An infection may be spreading, or less blood may be reaching it. Treatment today can protect it. If a finger or toe turns black, or is still white, gray or blue after 30 minutes of warming and is very painful or has no feeling, go to an emergency room at once.',
  },
  'swollen-legs-yes': {
    title: 'Swollen legs, with changed urine, a puffy face or breathlessness',
    reason: 'The kidneys or the heart may be under strain. If breathing is hard at rest, call the emergency number.',
  },
  'high-blood-pressure-yes': {
    title: 'A blood pressure reading that needs a check today',
    reason: 'A doctor should check it today. With chest pain, breathlessness, a severe headache, confusion, weakness, or changed sight or speech, call the emergency number.',
  },
  'foamy-urine-yes': {
    title: 'Foamy urine, with swelling or red or brown urine',
    reason: 'The kidneys may be inflamed. Early treatment can protect them.',
  },
  'hiccups-vomiting-yes': {
    title: 'Vomiting for over 2 days, or hiccups or nausea with other new signs',
    reason: 'A nerve center in the brain may be inflamed, or the body may be drying out. If nothing stays down for 12 hours (6 in a child), go to an emergency room. Sudden weakness on one side is an emergency.',
  },
  'jerky-movements-yes': {
    title: 'Jerky movements that came on within days, or with mood swings or clumsiness',
    reason: 'The brain may be inflamed, and this can be treated. If they started within a day, or with confusion, fever, a seizure, drowsiness or a big change in behavior, go to an emergency room.',
  },
  'heavy-periods-yes': {
    title: 'Very heavy bleeding from the vagina',
    reason: 'A lot of blood can be lost in hours. With faintness, two or more soaked pads in an hour, strong belly pain, or if a pregnancy is possible, go to an emergency room. After passing out, or if too weak to stand, call the emergency number.',
  },
  'pregnancy-loss-yes': {
    title: 'Bleeding or pain in pregnancy',
    reason: 'Call the midwife, maternity unit or doctor now, so that a check can be done today. With heavy or painful bleeding, strong belly pain, pain at the tip of the shoulder, or faintness, call the emergency number.',
  },

  // Within days
  'night-sweats-yes': {
    title: 'Drenching night sweats',
    reason: 'Many causes are mild. Infections, hormone problems and some blood problems need ruling out.',
  },
  'weight-loss-yes': {
    title: 'Weight loss without trying',
    reason: 'The body may be using more or taking in less than it should. Simple tests can look for the cause.',
  },
  'dry-cough-yes': {
    title: 'A cough that has lasted over 3 weeks',
    reason: 'Most coughs are gone by then. One that stays should be checked, often with a chest X-ray. With blood, see a doctor the same day. If breathing is hard or there is a lot of blood, call the emergency number.',
  },
  'swollen-glands-yes': {
    title: 'A swollen lump that lasts or grows',
    reason: 'Most lumps come from infections. One that lasts or grows needs a look. If it is hard to breathe or to swallow saliva, call the emergency number.',
  },
  'bloating-yes': {
    title: 'Bloating on most days for 3 weeks or more',
    reason: 'It is often harmless. From about age 50, when it is new and lasts, some causes need ruling out.',
  },
  'daytime-sleepiness-yes': {
    title: 'Falling asleep, or nearly, while driving or with machines',
    reason: 'The cause can often be treated. Do not drive or use machines until a doctor has checked it and the sleepiness is under control.',
  },
} satisfies Record<string, RedFlagWords>
