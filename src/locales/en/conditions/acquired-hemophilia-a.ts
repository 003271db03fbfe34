import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Blood needs a chain of proteins to clot. In this illness, antibodies block one of them, called factor VIII (eight). A small knock, or nothing at all, can then cause a big bleed.',
    'People often notice very large bruises that spread under the skin. They look purple or blue on light skin. On dark skin they look darker than the skin around them and may feel firm or swollen.',
    'Bleeding can also be deep in a muscle, which then hurts and swells. Nosebleeds, blood in the urine, or a long bleed after a birth or surgery can be signs too. Blood loss can make people tired, dizzy and pale. Paleness shows in the gums and inner eyelids on any skin color.',
  ],
  who: {
    rarity: 'It is rare. Fewer than 1 in 20,000 people have it.',
    sex: 'Among older people, women and men get it equally often. Between 20 and 40, more women get it, because of childbirth.',
    age: 'Most people are over 65. It can also start within months of giving birth.',
    ancestry: 'It occurs in people of all ancestries.',
    family: 'It is not inherited. This sets it apart from the hemophilia that runs in families.',
  },
  checks: [
    'A test called APTT shows that blood takes too long to clot. Mixing the sample with normal plasma does not fix this.',
    'More tests measure factor VIII and the antibody that blocks it.',
    'Doctors also look for a cause, such as another immune illness, a recent birth, a medicine or a cancer.',
  ],
  treatments: {
    replace: 'Medicines that work around the blocked protein help the blood to clot. Examples are bypassing agents and emicizumab.',
    'suppress-immune': 'Medicines such as steroids with rituximab or cyclophosphamide aim to switch off the antibody.',
  },
  urgent: [
    'Bleeding that goes on after 15 minutes of firm pressure is an emergency.',
    'A blow to the head, a sudden bad headache, black or bloody stools, or feeling faint is an emergency.',
    'Sudden strong belly or back pain, or swelling in the mouth or throat, is an emergency too.',
    'Get help at once if swelling grows fast, or makes an arm or leg tight, numb or very painful.',
    'New large bruises without a clear reason need care the same day.',
  ],
  lookAlikes: [
    'Thin skin that bruises easily with age.',
    'Blood thinners, aspirin or similar medicines.',
    'A torn muscle or a bad fall.',
    'Low platelets.',
    'Other inherited or acquired clotting problems.',
  ],
  questions: [
    'Has my APTT been tested, and is it too long?',
    'Do any of my medicines add to the bleeding?',
    'Should a hematologist see me today?',
  ],
} satisfies ConditionWords
