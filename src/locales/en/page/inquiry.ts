/** The inquiry form. Sentences may use the tokens of `voice.ts`. */
export const inquiry = {
  title: 'Write to the clinic',
  lead: (clinic: string) =>
    `This form writes an email to ${clinic} in your own mail program. Nothing of your check is filled in. You decide what to write. Email is not always private.`,
  emergency: 'Not for emergencies. If you need help now, call your emergency number.',
  name: 'Your name',
  email: 'Your email address',
  phone: 'Your phone number',
  message: 'Your message (optional)',
  messageHint:
    'You do not need to write about your health here. Share only what you want the clinic to know.',
  trap: 'Leave this field empty',
  send: 'Open the email',
  copy: 'Copy the email',
  copied: 'The email is copied. Paste it into any mail program.',
  copyFailed: 'This browser does not let us copy. You can select the text below instead.',
  opened:
    'Your mail program should have opened with the email. It is sent only when you press send there. If nothing opened, copy the email instead.',
  to: 'To',
  subject: 'Question from the website',
  missing: {
    name: 'Enter your name',
    email: 'Enter your email address, such as name@example.org',
    phone: 'Enter a phone number the clinic can call',
  },
  elsewhere: (clinic: string) => `${clinic} has its own inquiry page.`,
}
