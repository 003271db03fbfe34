import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The liver makes a fluid called bile, which helps to digest fat. Bile flows to the gut through thin tubes, the bile ducts. In this illness the tubes scar and narrow. Bile then backs up and can slowly harm the liver.',
    'About 7 of 10 people with it also have inflammation of the large bowel (colitis). That can bring loose or bloody stools, often before the liver gives any sign. The cause is not fully known, but the immune system seems to play a part.',
    'Many people feel well for years, and a routine blood test gives the first hint. Others notice tiredness, itching, or pain in the upper right belly. Later, skin and eyes can turn yellow. On dark skin, this shows best in the whites of the eyes.',
  ],
  who: {
    rarity: 'About 1 in 10,000 people have it.',
    sex: 'About 2 men have it for every woman.',
    age: 'It is most often found between 25 and 55. The average age is about 40.',
    ancestry:
      'It is reported most in northern Europe. In the United States, its course may differ for Black people.',
    family: 'It can run in families. Close relatives have a raised chance, though most never get it.',
  },
  checks: [
    'Blood tests show how well the liver is working and whether bile is backing up.',
    'A special MRI scan makes pictures of the bile ducts.',
    'A camera test of the large bowel (colonoscopy) looks for colitis, even when the bowel feels fine.',
  ],
  treatments: {
    'ease-symptoms': 'Medicines can calm the itch, which can also make sleep easier.',
    other:
      'Doctors can widen a narrow duct with thin tools passed through the mouth (endoscopy). Regular checks look for early signs of cancer, because the chance of it is higher with this illness.',
    replace: 'When the liver is badly scarred, a liver transplant can take over its work.',
  },
  urgent: [
    'Yellow eyes or skin with fever, chills, confusion, great sleepiness or bleeding need emergency help.',
    'Vomiting blood or passing black, tarry stool needs emergency help too.',
    'New yellow eyes or skin, or fever with belly pain, need a doctor the same day.',
  ],
  lookAlikes: [
    'Gallstones.',
    'A liver infection from a virus (hepatitis).',
    'A medicine that bothers the liver.',
    'Other bile duct illnesses, such as primary biliary cholangitis or IgG4-related disease.',
  ],
  questions: [
    'Which of my test results point to the bile ducts?',
    'Should my bowel be checked, and how often?',
    'What can help with the itch and the tiredness?',
  ],
} satisfies ConditionWords
