/** The page on which the check is tried out before the reader’s eyes. */
export const evidence = {
  title: 'How well the check works',
  lead: 'Here you can see what the check gets right and wrong. The first part runs now, in your own browser.',
  vignettesHeading: 'Made-up people',
  vignettesLead:
    'We made up these people and wrote down what a careful doctor would expect. The check reads their words as it would read yours. No clinician has signed the list yet.',
  again: 'Run again',
  running: (done: number, all: number) => `Running: ${done} of ${all}`,
  result: (passed: number, all: number, milliseconds: number) =>
    `${passed} of ${all} came out as expected. This took ${milliseconds} thousandths of a second here.`,
  passed: 'As expected',
  departed: 'Not as expected',
  says: 'Says:',
  denied: 'Does not have:',
  expected: 'A doctor would expect:',
  got: 'The check says:',
  heard: 'Heard',
  notHeard: 'not heard',
  departures: {
    careLevel: (level: string) => `How soon to seek care came out as: ${level}.`,
    shows: (condition: string) => `${condition} is not among those shown.`,
    overlap: (condition: string, got: string) => `${condition}: ${got}.`,
    never: (condition: string) => `${condition} is shown, and should not be.`,
    noMuch: (condition: string) => `${condition} is called much overlap, and nothing should be.`,
  },
  none: 'not shown',
  groups: {
    common: 'Common autoimmune conditions',
    rare: 'Rare ones',
    mimics: 'Look-alikes',
    children: 'Children',
    pregnancy: 'Pregnancy and after birth',
    emergency: 'Emergencies',
    'nothing-much': 'Nothing much',
  },
  figuresHeading: 'Published and exam cases',
  figuresLead:
    'These figures come from cases of real patients that doctors published, and from exam cases. Each was cut down to what the person could have said at home. A program answered the questions for them. The cases are not ours to show, so they do not run here.',
  measured: (on: string, cases: number) => `Measured on ${on} with ${cases} cases.`,
  columns: { what: 'What was asked', found: 'What came out' },
  rows: {
    phrases: 'Complaints in which a symptom was heard',
    shown: (among: number, group: string) =>
      `The right condition was among the first ${among} shown (${group})`,
    groups: { all: 'all autoimmune cases', real: 'published patients', exam: 'exam cases' },
    muchWithout: 'People without an autoimmune disease who were told of “much” overlap',
    urgencyAtLeast: 'A nurse would say emergency: the check says emergency or today',
    urgencySame: 'A nurse would say emergency: the check says emergency',
    urgencyOver: 'A nurse would say no hurry: the check says emergency',
  },
  of: (are: number, of: number) => `${are} of ${of}`,
  limitsHeading: 'What these figures do not show',
  limits: [
    'Published cases are unusual. They are often harder, and worse, than what most people have. Exam cases are easier.',
    'A program answered the questions. It is no person. A real person reads the lines, thinks, and may choose better or worse words.',
    'We made the check better with these same cases. On new cases the figures can be lower.',
    'The right level of urgency is the judgment of one reader, not of several nurses.',
    'Most people who use a check like this have no autoimmune disease. In these cases more than half have one.',
    'No study has tried the check with patients. It has not been compared with doctors.',
  ],
  versionHeading: 'Which version this is',
  version: (content: string, questions: number, on: string) =>
    `Content ${content}, questions version ${questions}, changed last on ${on}.`,
  repeat:
    'Anyone with the program can repeat every figure; its guide says how (docs/evaluation.md).',
} as const
