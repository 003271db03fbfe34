import type { SymptomWords } from '@/locales/symptom-words'

export const eyes = {
  'dry-eyes': {
    label: 'Dry, gritty or burning eyes',
    help: 'A feeling of sand in the eyes, often with redness.',
    medical: 'Dry eye (sicca)',
    everyday: ['screens', 'contact lenses', 'aging', 'medicines'],
  },
  'red-painful-eye': {
    label: 'Red, painful eye',
    help: 'Pain with redness needs a same-day eye check, most of all with light sensitivity or blurred sight.',
    medical: 'Painful red eye (uveitis, scleritis)',
    everyday: ['conjunctivitis', 'contact lens problems', 'injury'],
  },
  'light-sensitivity': {
    label: 'Eyes hurt in bright light',
    help: 'Light feels painful. With a bad headache, fever and stiff neck it needs emergency care.',
    medical: 'Photophobia',
    everyday: ['migraine', 'dry eye', 'eye infection'],
  },
  'blurred-vision': {
    label: 'Blurred vision',
    help: 'Sight that is not sharp even with glasses. Sudden change needs same-day care.',
    medical: 'Blurred vision',
    everyday: ['need for new glasses', 'dry eye', 'cataract', 'high blood sugar'],
  },
  'vision-loss': {
    label: 'Sudden loss of sight (part or all) in one or both eyes',
    help: 'Sight that goes dark, grays out or has a curtain across it, even if it comes back.',
    medical: 'Acute visual loss',
    everyday: ['needs emergency assessment whatever the cause'],
  },
  'eye-pain-moving': {
    label: 'Pain when moving the eye, with dim vision or faded colors',
    help: 'Often one eye, over hours to days; red looks washed out.',
    medical: 'Optic neuritis symptoms',
    everyday: ['migraine', 'sinus problems'],
  },
  'double-vision': {
    label: 'Seeing double',
    help: 'Two images of one thing. Sudden double vision, or with weakness, headache or slurred speech, is an emergency.',
    medical: 'Diplopia',
    everyday: ['tired eyes', 'squint', 'new glasses'],
  },
  'bulging-eyes': {
    label: 'Bulging or staring eyes',
    help: 'Eyes that look more prominent, with more white showing.',
    medical: 'Proptosis',
    everyday: ['family trait', 'sinus or orbit problems'],
  },
  'droopy-eyelids': {
    label: 'Drooping eyelids',
    help: 'One or both upper lids hang low, often worse later in the day. Sudden droop with other new weakness is an emergency.',
    medical: 'Ptosis',
    everyday: ['aging', 'tiredness'],
  },
  floaters: {
    label: 'New floating spots, flashes or cloudy sight',
    help: 'A sudden shower of floaters, flashes or a shadow needs same-day eye care.',
    medical: 'Vitreous floaters',
    everyday: ['normal aging of the eye'],
  },
} satisfies Record<string, SymptomWords>
