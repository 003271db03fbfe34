import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The thyroid, a gland low in the front of the neck, becomes inflamed and very sore. This often happens some weeks after a cold or another virus. It is not one of the autoimmune thyroid diseases, but it can look like them.',
    'The pain is the main sign. It sits in the front of the neck and may move to the other side, the jaw or the ears. Swallowing or turning the head hurts. Many people first think of a sore throat or a bad tooth. Tiredness, fever and aching muscles are common.',
    'The sore gland leaks stored hormone. For some weeks, the heart may race, the hands may shake and people may feel hot or lose weight. After that, the hormone can run low for a while, with tiredness and feeling cold. Most people get well again within months. In a Minnesota study with up to 28 years of follow-up, 15 of 100 still took thyroid hormone.',
  ],
  who: {
    rarity: 'In Minnesota, about 5 of 100,000 people got it each year.',
    sex: 'Most are women: 73 of 94 people in Minnesota, and about 9 of 10 in Thailand.',
    age: 'The average age was 46 in the Minnesota study.',
    ancestry: 'No group of people is known to get it more often.',
    family: 'Now and then, brothers and sisters get it. Many people with it share an inherited tissue type called HLA-B35.',
  },
  checks: [
    'A doctor gently feels the gland, which is firm and very tender.',
    'Blood tests show strong inflammation, and how much thyroid hormone there is. They are repeated over some months.',
    'An ultrasound, or a scan of how much iodine the gland takes up, helps to tell it from Graves’ disease.',
  ],
  treatments: {
    'ease-symptoms': 'Anti-inflammatory pain medicine eases the soreness. A beta-blocker can calm a racing heart and shaky hands.',
    'suppress-immune': 'If the pain stays strong, a course of steroids often works within days. The pain can return as they are lowered.',
    replace: 'If the hormone runs low, levothyroxine can fill in. Most people need it only for a time.',
  },
  urgent: [
    'Trouble breathing, noisy breathing or not being able to swallow saliva is an emergency: call the emergency number.',
    'A racing heart with chest pain, fainting or confusion is an emergency too. So is neck or jaw pain with chest pressure or a cold sweat: it can come from the heart.',
    'Sudden neck pain with a drooping face or eyelid, a weak side or trouble speaking is an emergency. It can be a stroke.',
    'High fever with chills, or hot, swollen skin over the neck, needs care the same day. Light skin may look red there, and dark skin darker. It may be an infection.',
  ],
  lookAlikes: [
    'A sore throat, an ear infection or a bad tooth.',
    'Graves’ disease, which does not hurt in the neck.',
    'Bleeding into a lump in the thyroid, with sudden pain on one side.',
    'A strained neck muscle.',
    'An infection of the gland with bacteria, which is rare.',
  ],
  questions: [
    'Could my neck pain come from the thyroid, and can we test it?',
    'How often should my thyroid blood tests be repeated?',
    'Which signs would mean that my hormone is now too low?',
  ],
} satisfies ConditionWords
