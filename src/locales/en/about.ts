/** What the check is, how it works and how far to trust it. */
export const about = {
  whatItIs: [
    'This is a free, private check that helps you learn about autoimmune disease. It asks about symptoms, family and health. Then it shows which conditions share some of the same signs.',
    'It helps you get ready for a visit. You can print a page with your own words, and take it to a doctor or nurse.',
    'It is for adults who answer for themselves, for a child, or for someone they care for.',
  ],
  whatItIsNot: [
    'It is education, not a diagnosis. It cannot tell which illness a person does or does not have. Only an examination and tests can show that.',
    'It is not for emergencies. If something feels very wrong, call your emergency number now. Do not wait to finish the questions.',
    'It does not tell you to start, change or stop a medicine. It does not take the place of a doctor.',
    'When little or nothing overlaps, something can still be wrong. See a doctor if symptoms last more than 2 to 3 weeks, get worse, or worry you.',
  ],
  howOverlapWorks: [
    'Each condition in our library has a list of features that are usual in it. For each feature we note how common it is among people with that condition.',
    'We hold your answers against these lists. We look at what you share, what you said you do not have, and what is still open. Signs seen in very many illnesses, such as tiredness, count for less. Very rare conditions count for less too.',
    'Age can count for or against a condition, because many start at certain ages. Sex registered at birth only ever adds. So do family, conditions you already know about, and what came before, such as an infection, a birth or a medicine. Ancestry is never used to work out an overlap.',
    'We use three words: much, some or a little. The word rests only on the signs you share. Age, sex, family and what came before can change which conditions are shown, and in which order. We show no score, and no number for your chance. We show at most eight conditions. Their order is rough, so please do not read it as a ranking.',
    'Much overlap does not mean that a condition is there. Of 100 people with lupus, many get sore joints. But of 100 people with sore joints, very few have lupus.',
  ],
  intendedUse:
    'This check is meant for learning, and for getting ready to talk with a doctor or nurse. It lists common signs, conditions in which they are known, and when to get help. It is not meant for finding, ruling out, treating or watching an illness. It is not meant for clinicians who must decide about care. No regulator, such as the FDA, has reviewed or approved it.',
  privacy: [
    'Your answers are kept in this browser. The check does not send them to us, to the clinic or to anyone else. They are not written into the page address.',
    'As with any website, the server can see your internet address, and which pages and files of the check your browser opens. The page address names the page that is open, such as a question or a condition. Your browser may list these pages in its history. We add no tracking.',
    'Answers are kept in this tab. They are also kept on this device, until you delete them, only if you choose that. Some browsers can bring back a closed tab with its answers. On a shared device, press “Delete my answers” in each open tab when you finish, and clear the history.',
    'Links to sources lead to other websites. They can see that you visit, and their own rules apply.',
    'If you print, copy or save something, it is yours to look after. Other people who use the device may be able to see it.',
    'The clinic’s inquiry form is separate. None of your answers go with it, unless you write them there yourself.',
  ],
  example: {
    lead: 'Ana is 44. We made her up. She ticks what you see below. Here is how the check holds it against one condition, rheumatoid arthritis.',
    rows: [
      { sign: 'joint-pain', said: 'yes', counts: 'everyday' },
      { sign: 'small-joints-both-sides', said: 'yes', counts: 'telling' },
      { sign: 'joint-swelling', said: 'yes', counts: 'telling' },
      { sign: 'morning-stiffness', said: 'yes', counts: 'telling' },
      { sign: 'fatigue', said: 'yes', counts: 'everyday' },
      { sign: 'dry-eyes', said: 'not-sure', counts: 'open' },
      { sign: 'subcutaneous-lumps', said: 'no', counts: 'denied' },
    ],
    said: { yes: 'yes', 'not-sure': 'not sure', no: 'no' },
    counts: {
      telling:
        'Shared. It is usual in this condition and less usual elsewhere, so it counts a lot.',
      everyday: 'Shared. It is met in very many illnesses, so it counts a little.',
      open: 'Stays open. “Not sure” is never a no.',
      denied: 'Not shared. It is less usual in this condition, so this changes little.',
    },
    end: [
      'Several usual signs are shared, and some of them point somewhere. So the word is “much overlap”. The same answers also share signs with other conditions, such as lupus. These are shown too, with their own word.',
      'Ana’s sore hands could still come from something else, such as worn joints or a virus. What the word means is this: it is worth showing these answers to a doctor.',
    ],
  },
  review: [
    'Most facts come from named sources, such as public health services and medical papers. Each condition page lists them, with the day the facts were gathered. Some general parts have no source yet, and say so.',
    'How common a feature is was not always given in a source. Many of these bands are our own estimate, or come from general knowledge. Those from general knowledge are marked “not yet checked against a source”.',
    'A clinician has not yet reviewed the pages. A note at the bottom of each page says so.',
    'The pages were drafted by computer programs that write text (AI), from the sources. Other such programs read them again and mended them. That helps to find mistakes. It does not take the place of a clinician.',
  ],
  accuracy: [
    'Checks like this one make many mistakes. This one has not yet been tested in a study with patients.',
    'A study gave test cases to symptom checkers (Semigran, BMJ 2015, PMC4496786). The right answer came first in 34 of every 100 cases. It was among the first 20 answers in 58 of 100. The advice on how fast to get help was right in 57 of 100. For emergencies it was right in 80 of 100, so it was wrong in 20.',
    'A study in clinics for joint and immune diseases tried two apps (Knitza, 2021, PMC8042673). One put the right answer first in 17 of every 100 people. Of 100 people with an inflammatory disease, the apps noticed 43 and 54. Of 100 people without one, they wrongly pointed to it in 36 and 48.',
    'Even a good list of questions points to far too many people. Say 1 of every 100 people has an illness. One such list (CSQ) was studied. Of every 100 people it points to, only 1 or 2 then have the illness. So we show overlaps in words, and we always name other causes.',
  ],
  readings: [
    {
      part: 'conditions',
      name: 'Condition pages',
      by: 'Read again in the role of a specialist, an emergency doctor and a worried patient',
    },
    {
      part: 'warnings',
      name: 'Warning signs and what to do',
      by: 'Read again in the role of an emergency doctor and a worried patient',
    },
    {
      part: 'questions',
      name: 'Questions and result',
      by: 'Read again in the role of a joint specialist, a worried patient and a clinic’s lawyer',
    },
    {
      part: 'stem-cells',
      name: 'Stem cells',
      by: 'Read again in the role of a regulator and a clinic’s lawyer',
    },
  ],
} as const
