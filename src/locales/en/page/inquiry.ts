/** Our inquiry form, for clinics that have none. */
export const inquiry = {
  title: 'Write to the clinic',
  leads: {
    send: (clinic: string) =>
      `This form is for ${clinic}. It stands apart from the self-check: none of your answers go with it. You decide what to write.`,
    mailto: (clinic: string) =>
      `This form writes an email to ${clinic} in your own mail program. It stands apart from the self-check: none of your answers go with it. You decide what to write. Email is not always private.`,
  },
  goesTo: {
    own: (host: string) => `When you press Send, what you wrote goes to ${host}.`,
    service: (host: string, clinic: string) =>
      `When you press Send, what you wrote goes to ${host}. ${clinic} uses this service to get messages.`,
  },
  privacy: (clinic: string) => `What ${clinic} does with your details (opens in a new tab)`,
  emergency:
    'Not for emergencies. It may take days until someone reads this. If you need help now, call your emergency number, for example 911, 112, 999 or 000.',
  name: 'Your name',
  email: 'Your email address',
  phone: 'Your phone number',
  message: 'Your message (optional)',
  messageHint:
    'You do not need to write about your health here. Share only what you want the clinic to know. If you copied a summary of the check, you can paste it here.',
  trap: 'Please leave this field empty',
  /** `through`: who else gets the words, on their way to the clinic. */
  consent: (clinic: string, through?: string) =>
    [
      `I agree that ${clinic} may use my name, my email address, my phone number and what I write here to answer me, also where it is about health.`,
      ...(through ? [`I agree that all of this goes to the clinic through ${through}.`] : []),
      'If I write about another person, they have agreed too, or I have the right to decide for them. I can take this back at any time by telling the clinic.',
    ].join(' '),
  send: { send: 'Send', mailto: 'Open the email' },
  sending: 'Sending. Please wait.',
  missing: {
    name: 'Enter your name',
    email: 'Enter your email address, such as name@example.org',
    phone: 'Enter a phone number the clinic can call, with 6 to 15 digits',
    consent: 'Tick the box if you agree. Without that, this form cannot be used',
  },
  otherWays: 'Or contact the clinic in another way:',
  person: {
    title: 'Did you mean to send this?',
    text: 'Something looked as if a computer program had filled in this form. That can happen, for example with tools that fill in forms for you. If you are a person, just go on.',
    send: { send: 'Yes, send it', mailto: 'Yes, open the email' },
  },
  sent: {
    title: 'Your message was sent',
    text: (host: string, clinic: string) =>
      `${host} has confirmed that it took your message for ${clinic}.`,
    after:
      'This does not mean that someone has read it. If you do not hear back, contact the clinic in another way. If symptoms get worse, see a doctor. If you need help now, call your emergency number.',
  },
  notSent: {
    title: 'We cannot confirm that your message was sent',
    reasons: {
      network: 'The connection failed. The message may still have arrived.',
      timeout:
        'No answer came in time. The message may still arrive. If you send it again, the clinic may get it twice.',
      refused: (host: string) => `${host} did not take it.`,
      unreadable: (host: string) =>
        `We could not read the answer of ${host}, so we cannot tell whether it took the message. If you send it again, the clinic may get it twice.`,
    },
    kept: 'Everything you wrote is still here. You can try again.',
  },
  call: (phone: string) => `Call ${phone}`,
  write: (address: string) => `Write to ${address}`,
  copy: 'Copy what you wrote',
  copied: 'What you wrote is copied. You can paste it into an email.',
  copyFailed: 'This browser does not let us copy. You can select the text below instead.',
  opened:
    'Your mail program should have opened with the email. It is sent only when you press send there. If nothing opened, copy what you wrote and paste it into an email.',
  to: 'To',
  subject: 'Question from the website',
  consentGiven: (text: string) => `Ticked: ${text}`,
  elsewhere: (clinic: string) => `${clinic} has an inquiry page of its own.`,
  deleted: 'What was entered here has been deleted.',
}
