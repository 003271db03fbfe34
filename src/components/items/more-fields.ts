import type { Component } from 'vue'
import BodyAreasField from './BodyAreasField.vue'
import ChecklistField from './ChecklistField.vue'
import GridField from './GridField.vue'
import NoteField from './NoteField.vue'
import SearchableChoicesField from './SearchableChoicesField.vue'
import SymptomSearchField from './SymptomSearchField.vue'

/** The fields that the first questions do without. */
export const moreFields: Readonly<Record<string, Component>> = {
  'body-areas': BodyAreasField,
  'searchable-choices': SearchableChoicesField,
  checklist: ChecklistField,
  grid: GridField,
  note: NoteField,
  search: SymptomSearchField,
}
