const leadsTo = {
  link: (clinic: string) => `This leads to ${clinic}’s own service.`,
  form: (clinic: string) => `This leads to a form for writing to ${clinic}.`,
}
type Kind = keyof typeof leadsTo
const rest =
  'The clinic decides how it uses what you write there, so look for its privacy notice. It is not for emergencies.'

/** The way to the clinic, wherever it stands: to a page of its own, or to our form. */
export const inquiryWay = {
  heading: 'Contact the clinic',
  notes: {
    result: (clinic: string, kind: Kind) =>
      `${leadsTo[kind](clinic)} It is not a next step that your answers point to, and none of them go with it. ${rest}`,
    reading: (clinic: string, kind: Kind) => `${leadsTo[kind](clinic)} ${rest}`,
  },
  newTab: '(opens in a new tab)',
}
