import type { TreatmentKind } from '@/core/condition'

/** How doctors usually check each body system; told as what happens, never as a test to ask for. */
export const checksBySystem: Record<string, readonly string[]> = {
  'joints-muscles': [
    'A doctor looks at the joints, presses on them gently and moves them. The strength of the muscles is tested too.',
    'Blood tests look for inflammation (ESR and CRP) and muscle damage (creatine kinase). They may also look for antibodies, such as one called rheumatoid factor.',
    'X-ray, ultrasound or MRI pictures can show swelling or damage. Some people need a test of the nerves and muscles (electromyography).',
  ],
  'skin-hair': [
    'A doctor looks at the skin, nails, scalp and mouth in good light, sometimes with a magnifier (dermatoscope). Marks can look red on light skin and purple, brown or gray on dark skin.',
    'A tiny piece of skin may be taken and looked at under a microscope (skin biopsy).',
    'Blood tests may look for antibodies, thyroid trouble or low iron, which can also change skin and hair.',
  ],
  'nerves-brain': [
    'A doctor checks strength, touch, reflexes, eyes, balance and how a person walks (neurological examination).',
    'Blood tests may look for low vitamin B12, sugar trouble, thyroid trouble and certain antibodies.',
    'An MRI scan can show the brain and spine. Some people need a test of nerve signals (nerve conduction study). For others, a little fluid is taken from around the spine (lumbar puncture).',
  ],
  digestive: [
    'A doctor feels the belly and asks about food, weight, pain and bowel habits.',
    'Blood tests may look for low iron, inflammation and antibodies that go with gluten. A stool test may look for infection and gut inflammation (calprotectin).',
    'Some people have the gut looked at with a thin camera (endoscopy or colonoscopy). Small samples can be taken at the same time (biopsy).',
  ],
  'thyroid-hormones': [
    'A doctor feels the front of the neck, and checks the pulse, weight, skin and eyes.',
    'A blood test measures thyroid hormones (TSH and free T4), and sometimes thyroid antibodies. Other blood or urine tests may measure sugar, salts or other hormones, such as cortisol.',
    'An ultrasound can show the size and shape of the thyroid.',
  ],
  blood: [
    'A doctor looks for pale skin or gums, bruises, small spots, and swollen glands. On dark skin, paleness is easier to see inside the lower eyelids or on the palms.',
    'A blood test counts the red cells, white cells and platelets (complete blood count). Others may check iron, vitamin B12, clotting, or whether red cells break down too fast.',
    'Now and then a small sample is taken from inside a bone (bone marrow biopsy).',
  ],
  'heart-vessels': [
    'A doctor listens to the heart, feels the pulses, and measures blood pressure, sometimes in both arms.',
    'A tracing shows the heart’s rhythm (electrocardiogram). Blood tests may look for strain on the heart, inflammation and clotting antibodies.',
    'An ultrasound shows the heart at work (echocardiogram). A scan of the blood vessels can show narrow or swollen places (angiography).',
  ],
  lungs: [
    'A doctor listens to the chest and may measure the oxygen in the blood with a finger clip. Finger clips can read too high on dark skin.',
    'Blowing tests measure how well the lungs work (lung function tests).',
    'A chest X-ray or CT scan shows the lungs. Blood tests may look for infection, clots or antibodies.',
  ],
  kidneys: [
    'A doctor measures blood pressure and looks for swelling of the ankles or face.',
    'A urine test looks for blood and protein. A blood test shows how well the kidneys clean the blood (creatinine and eGFR).',
    'An ultrasound shows the kidneys. Some people need a tiny sample of the kidney (kidney biopsy).',
  ],
  eyes: [
    'An eye doctor or optometrist tests sight and looks into the eye with a bright microscope (slit lamp). Drops may be used to widen the pupil.',
    'Paper strips can show how dry the eye is (Schirmer test). Photos or scans can show the back of the eye (OCT).',
    'Blood tests or a chest picture may follow, because some eye inflammation goes with illness elsewhere.',
  ],
  liver: [
    'A doctor looks for yellow eyes or skin and feels the belly. On dark skin, yellowing is easiest to see in the white of the eyes.',
    'Blood tests measure how the liver works (liver function tests). Others look for viruses and for antibodies that go with autoimmune liver disease.',
    'An ultrasound or MRI scan shows the liver and bile ducts. Some people need a tiny sample of the liver (liver biopsy).',
  ],
  'whole-body': [
    'A doctor asks how it began and what else is going on. Then come temperature, weight, glands, joints, skin, heart and lungs.',
    'Common first tests count blood cells and look for inflammation (ESR and CRP). They also check sugar, thyroid, liver, kidneys and urine, because many common problems show up there.',
    'Some people are tested for antibodies against the body’s own cells (antinuclear antibody). Many healthy people carry them too, so this test alone does not prove an illness.',
  ],
}

export const questionsForDoctor: readonly string[] = [
  'What could be causing these symptoms, and what else could it be?',
  'Could a medicine, an infection, the thyroid or low iron explain them?',
  'What would you like to check first, and why?',
  'What can these tests show, and what can they miss?',
  'If the tests are normal and it does not get better, what happens next?',
  'What should make us call sooner?',
  'What can help in the meantime?',
  'Is a specialist needed, and how long might that take?',
]

export const treatmentsIntro =
  'There are five broad kinds of care for autoimmune conditions. Many people need more than one kind, and needs change over time. Most of this care keeps an illness in check and does not take it away. Many conditions can be calmed for a long time (remission). Every medicine can cause harm as well as good. What fits one person may not fit another. Only you and your doctor can weigh that together.'

export const treatmentGroups: Record<
  Exclude<TreatmentKind, 'other'>,
  { readonly name: string; readonly explain: string; readonly examples: string }
> = {
  'ease-symptoms': {
    name: 'Easing symptoms',
    explain:
      'This care makes daily life easier. It does not change the illness itself. It is often used beside other care.',
    examples:
      'Examples are physical therapy, pain relievers, eye drops and skin creams. Some pain relievers, such as ibuprofen, are sold without a prescription and used for mild pain. For worse symptoms, a doctor may prescribe something else. Not every pain reliever is safe for every illness. Ibuprofen, for one, can harm the stomach or weak kidneys. So a doctor or pharmacist can help to choose. Now and then surgery helps, for example for a worn joint.',
  },
  replace: {
    name: 'Replacing what the body cannot make',
    explain:
      'Some autoimmune conditions damage a part that makes something the body needs. Care then puts it back. It does not cure the illness, but people can often live well with it.',
    examples:
      'Insulin in type 1 diabetes is the best known example. Others are thyroid hormone for an underactive thyroid, and vitamin B12 in pernicious anemia.',
  },
  'suppress-immune': {
    name: 'Calming the immune system',
    explain:
      'These medicines turn down the attack on healthy parts (immune suppression). This can lower inflammation and slow damage. It can also make infections easier to catch, so people are checked often. A sudden gap in some of them, such as steroids, can be dangerous, so the doctor plans every change.',
    examples:
      'Examples are steroids, methotrexate, and medicines that block one part of the immune system (biologics).',
  },
  'remove-trigger': {
    name: 'Taking away a trigger',
    explain:
      'In some conditions, something known sets off the trouble or makes it worse. Staying away from it can help. A doctor can help to find out whether there is one.',
    examples:
      'Examples are food without gluten in celiac disease, and shade and sunscreen in lupus. Sometimes a medicine turns out to be the cause, and the doctor finds another way.',
  },
  'protect-organs': {
    name: 'Protecting organs',
    explain:
      'Some care keeps the heart, kidneys, lungs, eyes or bones safe over the years. It matters even when a person feels well.',
    examples:
      'Examples are blood pressure care, bone care, vaccines, eye checks, and urine and blood tests at set times.',
  },
}

export const treatmentQuestions: readonly string[] = [
  'What is this treatment meant to do for me: ease, replace, calm, or protect?',
  'How well does it work, and how do we know? Are there trials in people like me?',
  'What are the common harms, and the rare but serious ones?',
  'What needs to be checked before and during it, and how often?',
  'What if I want to have a child, or am pregnant?',
  'Which vaccines, medicines or foods do not go with it?',
  'What happens if we wait, or do without it?',
  'Whom do I call if I feel unwell while I have it?',
]

export const autoimmuneIntro: readonly string[] = [
  'Your immune system is your body’s defense against germs. In an autoimmune disease, this defense turns on healthy parts of the body by mistake. The main sign is inflammation, which can bring heat, pain and swelling. It can show up in very different places, such as joints, skin, gut, nerves or glands.',
  'MedlinePlus, from the US National Institutes of Health (NIH), speaks of more than 80 types. Nobody knows the exact number of people affected. An older NIH estimate was 23.5 million people in the United States. A study of US medical records (Abend, 2024) looked at 105 diseases and found about 15 million. That is 4.6 of every 100 people. A study of UK records (Conrad, 2023) looked at 19 diseases. It found about 10 of every 100. Counts differ because studies count different diseases in different ways.',
  'The exact cause is not known. MedlinePlus names several factors. Genes play a part, so these diseases can run in families. Hormones and surroundings, such as some infections, may play a part too. Some of these diseases are more frequent in women. Some are more frequent in African American, Hispanic American and Native American women. But anyone can get one, and nobody is to blame for it.',
  'These diseases are hard to recognize. There are many of them, and early signs can come and go. Tiredness, sore joints, rashes and fever have many everyday causes. No single test finds them all. So it can take time, and more than one visit, to find out.',
]

/** Stands near every overlap. */
export const baseRate =
  'Between about 5 and 10 of every 100 people have an autoimmune disease, depending on how it is counted. 90 or more of every 100 do not. Symptoms like these are far more often caused by something else.'

export const baseRateSources: readonly string[] = ['abend24', 'conrad23']

/** What the introduction to autoimmune disease rests on. */
export const autoimmuneSources: readonly string[] = [...baseRateSources, 'mpaid']
