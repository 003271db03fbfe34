import { shallowReactive, type Component } from 'vue'
import type { Item } from '@/core/questionnaire'
import ChoiceField from './ChoiceField.vue'
import ChoicesField from './ChoicesField.vue'

/** The name of the field for an item: its kind, but for the two that look different. */
const nameOf = (item: Item): string =>
  item.id === 'body-areas'
    ? 'body-areas'
    : item.kind === 'choices' && item.searchable
      ? 'searchable-choices'
      : item.kind

/** The fields that are here: those of the first questions, and once they are fetched all others. */
const here = shallowReactive<Record<string, Component>>({
  choice: ChoiceField,
  choices: ChoicesField,
})

/** The field for an item. */
export const fieldFor = (item: Item): Component | undefined => here[nameOf(item)]

/** Fields that hold no words of their own: one serves one question after the other. */
const reusable = ['choice', 'choices', 'checklist', 'grid']

/** Tells whether the field of one item may go on as that of another. */
export const fieldKey = (item: Item): string => {
  const name = nameOf(item)
  return reusable.includes(name) ? name : item.id
}

/** Brings fields for more kinds of items. */
export const bringFields = (fields: Readonly<Record<string, Component>>) =>
  void Object.assign(here, fields)
