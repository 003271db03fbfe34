/** The list of sources. Sentences may use the tokens of `voice.ts`. */
export const sourcesPage = {
  title: 'All sources',
  lead: 'Every source that a statement in this check rests on. Links lead to other websites.',
  groups: {
    papers: 'Studies and papers',
    organizations: 'Health services, societies and handbooks',
    signPages: 'Pages on the signs of conditions',
    urgentCare: 'When to get help, and how soon',
    nihTexts: 'Texts of the US National Institutes of Health',
    orphanet: 'Orphanet',
    stemCells: 'Stem cells',
    emergencyNumbers: 'Emergency numbers',
  },
  search: 'Search the sources',
  count: (n: number) => (n === 1 ? '1 source' : `${n} sources`),
}
