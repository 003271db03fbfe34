import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Gluten is a protein in bread, pasta and many other foods. In people with celiac disease, it makes the immune system attack the lining of the small bowel. The bowel then takes in less iron, fewer vitamins and less of other nutrients.',
    'Some people get belly pain, bloating and loose stools. Others have no belly trouble at all. They may be tired, low in iron, or have mouth sores, thin bones or lost pregnancies. Children may grow slowly.',
    'A few people get a very itchy rash with small blisters, often on elbows, knees and buttocks. It looks red on light skin, and brown or purple on dark skin. Without gluten, the bowel can heal over months to years.',
  ],
  who: {
    rarity: 'About 1 in 100 people worldwide have it.',
    sex: 'At one center, 78 of 100 adults found to have it were women. When whole populations are tested, numbers are close to equal.',
    age: 'It can start at any age once gluten is eaten. There are peaks before age 2 and between 20 and 40.',
    ancestry: 'It is found in all parts of the world. In the United States it is reported more often in white people.',
    family: 'About 1 in 10 close relatives (parents, children, brothers and sisters) has it too.',
  },
  checks: [
    'A blood test looks for an antibody (tTG-IgA), along with the total amount of IgA.',
    'A camera test can collect tiny samples of the small bowel (biopsy).',
    'These tests work only while a person is eating gluten. The time to test is before a gluten-free diet begins.',
  ],
  treatments: {
    'remove-trigger': 'A lifelong gluten-free diet aims to let the bowel heal. A dietitian can help with everyday meals.',
    replace: 'Iron, vitamin D and other nutrients are filled up again when they are low.',
    other: 'A bone check can show whether the bones have become thin.',
  },
  urgent: [
    'Diarrhea or vomiting with dizziness or very little urine needs care the same day. Fainting, confusion or a very drowsy child is an emergency.',
    'Sudden or severe belly pain, or a swollen belly with repeated vomiting, is an emergency.',
    'Black, tar-like stools or a lot of blood in the stool is an emergency. A little blood in loose stools needs care the same day.',
  ],
  lookAlikes: [
    'Irritable bowel syndrome.',
    'Trouble with milk sugar (lactose intolerance).',
    'Wheat sensitivity without celiac disease.',
    'A bowel infection.',
    'Low iron from heavy periods.',
  ],
  questions: [
    'Can I have the celiac blood test while I still eat gluten?',
    'Do my iron, vitamin D and bones need a check?',
    'Should my close family be tested?',
  ],
} satisfies ConditionWords
