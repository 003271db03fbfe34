import { blood } from './blood'
import { digestive } from './digestive'
import { eyes } from './eyes'
import { heartVessels } from './heart-vessels'
import { jointsMuscles } from './joints-muscles'
import { kidneys } from './kidneys'
import { liver } from './liver'
import { lungs } from './lungs'
import { nervesBrain } from './nerves-brain'
import { skinHair } from './skin-hair'
import { thyroidHormones } from './thyroid-hormones'
import { wholeBody } from './whole-body'

/** What we call each symptom, by the body system it is filed under. */
export const symptoms = {
  ...blood,
  ...digestive,
  ...eyes,
  ...heartVessels,
  ...jointsMuscles,
  ...kidneys,
  ...liver,
  ...lungs,
  ...nervesBrain,
  ...skinHair,
  ...thyroidHormones,
  ...wholeBody,
}
