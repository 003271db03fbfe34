import { helpNow } from './shell'

/** The start page. Sentences may use the tokens of `voice.ts`. */
export const startPage = {
  deleted: 'Your answers are deleted.',
  title: 'Wondering about autoimmune disease?',
  lead: 'Answer one question at a time. You get an overview of your symptoms, what they can overlap with, and a sheet to take to a doctor.',
  leadChecklist:
    'Answer one question at a time. You get an overview of your symptoms, the parts of the body they touch, and a sheet to take to a doctor.',
  idle: (minutes: number) =>
    `On this device, answers are deleted when nobody has touched the page for ${minutes} minutes. You are told one minute before.`,
  facts: [
    'It takes about 10 minutes. You can skip any question.',
    'Your answers stay in this browser. The check does not send them anywhere.',
    'It is for adults. Answer for yourself, for your child or for someone you care for.',
  ],
  notHeading: 'What this is not',
  not: 'This is education, not a diagnosis. Only a doctor or nurse who sees the person can tell what is wrong. Most people with these symptoms do not have an autoimmune disease.',
  urgentHeading: 'If you need help now',
  urgent: helpNow,
  resumeHeading: 'You have a check in progress',
  resume: 'Continue where you left off',
  startNew: 'Start again',
  startNewNote: 'Starting again deletes the earlier answers.',
  keep: 'Keep my answers on this device, so that I can come back later',
  keepNote:
    'Without this, answers are gone when you close this tab, though some browsers can bring a closed tab back. Do not choose it on a shared device.',
}
