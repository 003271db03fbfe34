import type { ConditionId } from '@/content/condition-ids'

const mesenchymal =
  'No mesenchymal stem cell product that we know of was approved for it in the US or European Union in November 2026.'

/** What studies found of stem cells in one condition, in short; the page about stem cells has the sources and the harms. */
export const stemCellNotes: Partial<Record<ConditionId, string>> = {
  'crohns-disease': `Mesenchymal cells were tried for openings beside the bowel (fistulas). A first trial looked good (ADMIRE-CD). The larger one found no clear difference (ADMIRE-CD II), and the product left the EU market in 2024. ${mesenchymal}`,
  'lupus-nephritis': `One very small trial compared mesenchymal cells with a dummy treatment (Deng, 2017). It was ended early, because no added effect could be expected. ${mesenchymal}`,
  'multiple-sclerosis': `The largest trial of mesenchymal cells missed its main goal (MESEMS, 2021), and smaller trials disagree. A hospital transplant after strong chemotherapy is a different treatment. It helped some people with very active MS (MIST, 2019), and it can cause serious harm, including death. ${mesenchymal}`,
  'rheumatoid-arthritis': `One small trial of mesenchymal cells (Cx611, 2017) could not tell chance from effect. A review of trials (2025) says that they may help. It is not known yet whether they work. ${mesenchymal}`,
  'systemic-lupus-erythematosus': `Studies of mesenchymal cells are small or early (Zhou, 2020; Farge, 2025). Engineered immune cells (CAR-T) are something else. In one report (Müller, 2024) all 8 people with lupus were free of active disease at 6 months, without a comparison group. ${mesenchymal}`,
  'systemic-sclerosis': `For some severe forms, hospitals offer a transplant after strong chemotherapy. Trials found that more people lived longer in later years (ASTIS, 2014; SCOT, 2018). In ASTIS, 8 of 79 people died from the transplant in the first year. That is not the same as mesenchymal cells. ${mesenchymal}`,
}
