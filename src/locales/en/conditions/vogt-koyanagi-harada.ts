import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Some cells make the color (pigment) of our skin, hair and eyes. The inner ear and the lining of the brain have them too. In VKH the immune system attacks these cells.',
    'It often starts like the flu, with headache, a stiff neck, feeling sick and sometimes fever. Sounds may seem dull, or the ears may ring. Within days, sight blurs in both eyes, and the eyes may be red and hurt in bright light.',
    'Weeks or months later, hair, brows or lashes may turn white or fall out in spots. Pale patches can show on the skin. They stand out on dark skin, but on light skin they may show only when the rest tans. The eyes can flare again, so they need care for a long time.',
  ],
  who: {
    rarity: 'It is very rare. In the United States, about 1 to 9 of every million people get it each year.',
    sex: 'Most studies found more women than men with it.',
    age: 'It mostly starts between 20 and 50.',
    ancestry: 'It is more common in Asian, Native American, Hispanic and Middle Eastern people. It is rare in people of northern European ancestry.',
    family: 'It is linked to a gene type called HLA-DR4. Many people carry this type and never get VKH.',
  },
  checks: [
    'An eye specialist looks for fluid and swelling at the back of both eyes, with scans.',
    'A hearing test shows if the inner ear is affected.',
    'Some people have a test of the fluid around the spine (spinal fluid).',
  ],
  treatments: {
    'suppress-immune': 'Strong steroid treatment, started early, aims to save sight. Other medicines can help keep the immune system calm later.',
  },
  urgent: [
    'Quickly blurring sight, red and painful eyes, or quickly fading hearing needs care the same day.',
    'Sudden loss of sight needs emergency help at once. So does a bad headache with fever, a stiff neck or confusion.',
  ],
  lookAlikes: [
    'Flu or another virus with headache.',
    'Migraine.',
    'Infection of the brain lining (meningitis), which is an emergency.',
    'Other kinds of inflammation inside the eye (uveitis).',
    'Pale patches alone, without eye trouble (vitiligo).',
  ],
  questions: [
    'Do the scans of both eyes fit with VKH?',
    'How soon can treatment start?',
    'Who will watch my hearing and my skin?',
  ],
} satisfies ConditionWords
