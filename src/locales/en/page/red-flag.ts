/** A warning page. Sentences may use the tokens of `voice.ts`. */
export const redFlag = {
  heading: 'What we heard',
  unsure: 'These were skipped or left open as not sure, so we treat them with care:',
  call: (number: string) => `Call ${number}`,
  alsoCall: (number: string) => `${number} works as well.`,
  country: 'Country',
  chooseCountry: 'Choose a country',
  countryNote: 'The number is for the country chosen here.',
  noDrive:
    'Call before you set off. A person with these signs should not drive. Say what is happening and where you are.',
  textHeading: 'If you cannot speak or hear on the phone',
  text: {
    sms: (name: string) =>
      `Send a text message to ${name}. If no answer comes, ask someone to call.`,
    'sms-registered': (name: string) =>
      `Send a text message to ${name}. You need to have signed up for this service before.`,
    relay: (name: string) => `Use the relay service: ${name}.`,
    app: (name: string) => `Use the app: ${name}.`,
  },
  worried:
    'If you are worried, do not wait for this page: call. This check cannot catch everything.',
  goOn: 'Continue the check',
  goOnNote:
    'You can go on afterwards. What we heard here stays on your result, unless you say later that it has ended.',
  source: 'Where this advice comes from',
  general: 'General advice, not yet checked against a source.',
  notSigned: 'A clinician has not yet reviewed this advice.',
  unknownNumber: 'the emergency number of your country',
  numberSource: 'Where these numbers come from',
  numbersGivenBy: (clinic: string) =>
    `Numbers given by ${clinic}. Where it gave none, ours are shown.`,
  numbersFrom: (date: string) => `Numbers read on ${date}.`,
  leftOpen:
    'The page of urgent signs was left open, or not sure. So we treat each sign on it as possible. Speak to a doctor today, or go back and answer the page.',
  leftOpenList: 'Show the signs on that page',
  crisisTitle: 'Support',
  crisisAlso: 'If there are thoughts of self-harm',
  crisisHeading: 'Support is there right now',
  crisis:
    'Thank you for telling us. Many people have thoughts like these, and they can pass with help. Someone is there to listen, day and night, and you do not have to give your name or a reason. If this is about your child or someone else, stay with them. You can call for them.',
  crisisCall: (name: string, number: string) => `Call ${number} (${name})`,
  crisisText: (name: string, number: string) => `Or send a text to ${number} (${name}).`,
  crisisElsewhere: 'Elsewhere, findahelpline.com lists people to talk to in many countries.',
  crisisDanger:
    'If anyone is hurt, has taken something, or cannot stay safe, call your emergency number now.',
}
