// The pages of a running check are loaded together: a warning never waits for the network.
export { default as QuestionView } from './QuestionView.vue'
export { default as RedFlagView } from './RedFlagView.vue'
export { default as ReviewView } from './ReviewView.vue'
