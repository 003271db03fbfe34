const leadsTo = {
  link: (clinic: string) => `This leads to ${clinic}’s own service.`,
  form: (clinic: string) => `This leads to a form for writing to ${clinic}.`,
}
type Kind = keyof typeof leadsTo
const rest =
  'The clinic’s own privacy notice applies to what you write there. It is not for emergencies.'

/** The way to the clinic, wherever it stands: to a page of its own, or to our form. */
export const inquiryWay = {
  heading: 'Contact the clinic',
  notes: {
    result: (clinic: string, kind: Kind) =>
      `${leadsTo[kind](clinic)} It is not a next step that your answers point to. Your answers are not sent. ${rest}`,
    reading: (clinic: string, kind: Kind) => `${leadsTo[kind](clinic)} ${rest}`,
  },
  newTab: '(opens in a new tab)',
}
