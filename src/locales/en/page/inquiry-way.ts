/** The way to the clinic, wherever it stands. */
export const inquiryWay = {
  heading: 'Contact the clinic',
  notes: {
    result: (clinic: string) =>
      `This leads to ${clinic}’s own service. It is not a next step that your answers point to. Your answers are not sent. The clinic’s own privacy notice applies to what you write there. It is not for emergencies.`,
    reading: (clinic: string) =>
      `This leads to ${clinic}’s own service. The clinic’s own privacy notice applies to what you write there. It is not for emergencies.`,
  },
  newTab: '(opens in a new tab)',
}
