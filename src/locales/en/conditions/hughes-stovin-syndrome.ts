import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'In this illness, blood vessels become inflamed. Clots form in veins, most often in a leg. Arteries in the lungs bulge (aneurysms) and can bleed. Many doctors see it as a form of Behçet disease that lacks some of the usual signs.',
    'It often begins with a swollen, sore leg or with fever. Later, people may cough, get short of breath, have chest pain or cough up blood. Headache is common. Some have mouth sores.',
    'A bulge in the lung can tear, and that bleeding can be a threat to life. So coughing up blood is always an emergency here. Early treatment aims to calm the vessels before they bleed.',
  ],
  who: {
    rarity: 'It is very rare. By 2021, fewer than 60 people had been described.',
    sex: 'Most people described are men.',
    age: 'Most are young adults. Reports range from age 11 to age 53.',
    ancestry: 'It has been reported from all over the world.',
    family: 'It is not known to run in families.',
  },
  checks: [
    'The key test is a CT scan of the lung arteries, with dye in a vein. It shows bulges and clots.',
    'An ultrasound looks for clots in the legs. With headaches, a scan also checks the veins of the brain.',
    'Blood tests look for inflammation, for infections and for other reasons to clot.',
    'Doctors look for signs of Behçet disease, such as mouth sores, genital sores or inflamed eyes.',
  ],
  treatments: {
    'suppress-immune': 'Steroids together with cyclophosphamide are the usual start. TNF blockers are another option.',
    'protect-organs': 'Blood thinners can make lung bleeding worse. A team of specialists weighs them with great care.',
    other: 'A bulge that bleeds can sometimes be closed from inside the vessel (embolization). Surgery is another way.',
  },
  urgent: [
    'Coughing up blood, even a little, is an emergency: call the emergency number. So is sudden shortness of breath, chest pain or fainting.',
    'A leg or arm that becomes swollen, sore or warm needs care the same day. It can be a clot. Tell the staff about this illness right away. It changes how a clot is treated.',
    'A severe headache, or one with vomiting, double or blurred sight, drowsiness or a seizure, is an emergency. It can be a clot in the brain.',
    'Sudden loss of sight, or a limb that turns cold and painful, is an emergency too. Fever during treatment needs care the same day.',
  ],
  lookAlikes: [
    'A clot in the leg or lung for another reason, such as surgery or a long trip.',
    'Behçet disease.',
    'Tuberculosis or pneumonia.',
    'Bronchitis, which can leave streaks of blood in the mucus.',
    'Lung cancer.',
  ],
  questions: [
    'Do I also have signs of Behçet disease?',
    'Are blood thinners safe for me, and who decides that?',
    'If I cough up blood, where should I go and what should I say?',
  ],
} satisfies ConditionWords
