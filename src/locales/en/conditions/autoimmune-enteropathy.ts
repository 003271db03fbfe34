import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The small bowel takes in food and water through its lining. In this very rare illness, the immune system attacks that lining. The body then loses water and cannot take in enough food.',
    'The main sign is severe diarrhea that goes on for weeks. Weight drops fast, and people feel weak and worn out. Babies and children may stop growing. Some people get swollen legs, because the body is short of protein.',
    'A gluten-free diet does not help, which sets it apart from celiac disease. In some babies a gene change is the cause. These babies often have diabetes or dry, itchy skin (eczema) too. In adults it may come along with other autoimmune illness.',
  ],
  who: {
    rarity: 'Fewer than 1 in 20,000 people have it.',
    sex: 'Overall it is about equal in women and men. Babies with the gene change are mostly boys.',
    age: 'It starts in babies or in adults.',
    ancestry: 'No clear pattern between groups of people is known.',
    family: 'Some forms in babies are inherited (the FOXP3 gene). Little is known about families of adults with it.',
  },
  checks: [
    'A camera test collects tiny samples of the small bowel (biopsies).',
    'A blood test looks for antibodies to the bowel lining (enterocyte antibodies).',
    'In babies, a gene test can show the cause.',
  ],
  treatments: {
    replace: 'If needed, food and fluid go straight into a vein for a time.',
    'suppress-immune': 'Steroids, budesonide and other medicines aim to calm the attack on the bowel.',
  },
  urgent: [
    'A baby with diarrhea who is floppy, very sleepy or has few wet diapers needs emergency care.',
    'In adults, diarrhea with fainting, confusion, a racing heart or almost no urine is an emergency too.',
    'Fever in someone with a feeding line in a vein needs hospital care at once.',
  ],
  lookAlikes: [
    'A bowel infection.',
    'Celiac disease.',
    'Milk or other food allergy in babies.',
    "Crohn's disease.",
    'Bowel damage from a medicine, such as some blood pressure tablets.',
  ],
  questions: [
    'Has celiac disease been ruled out?',
    'Would more samples or a gene test help?',
    'How can we keep weight and fluids up?',
  ],
} satisfies ConditionWords
