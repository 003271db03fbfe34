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

/** Brings fields for more kinds of items. */
export const bringFields = (fields: Readonly<Record<string, Component>>) =>
  void Object.assign(here, fields)
