// What the set-up page says, for people at a clinic who write no code.

/** A reason of the checker, as a sentence. */
const reason = (why: string) => {
  const sentence = /^(must|is|has)\b/.test(why)
    ? `This ${why}`
    : `${why.charAt(0).toUpperCase()}${why.slice(1)}`
  return `${sentence.replace(/\.$/, '')}.`
}

export const setup = {
  title: 'Set up the check for your clinic',
  lead: 'Choose how the self-check looks and works on your pages. You see it change as you choose. At the end you get two things: a file for the person who runs the check, and a few lines for your web page.',
  keeps:
    'Nothing that you type here is kept or sent. When you close this page, it is gone. So save the file before you leave. Once it is open, the page works without the internet; the preview may then lack some of its pages.',
  reopen: {
    label: 'Change a file you made before',
    hint: 'Choose the clinic file, for example your-clinic.json',
    done: (file: string) => `${file} is open. You can change it now.`,
    failed: (file: string) => `${file} could not be opened. What you typed here is still there.`,
  },
  status: {
    good: 'The clinic file is in order.',
    open: (count: number) =>
      count === 1
        ? 'One thing still needs your attention.'
        : `${count} things still need your attention.`,
  },
  check: {
    good: 'Good',
    open: 'Still needed',
    wrong: 'Fix this',
    reason,
  },
  sections: {
    clinic: 'Your clinic',
    pages: 'Where the check will stand',
    way: 'How people reach you',
    country: 'Country and language',
    level: 'What the check may show',
    looks: 'How it looks',
    works: 'How it works',
  },
  fields: {
    slug: {
      label: 'Short name for the file',
      hint: 'Small letters, digits and hyphens. People can see it in the address of the check.',
      wrong: 'must be small letters, digits and hyphens, at most 40, and not “preview”',
    },
    name: { label: 'Name of the clinic', hint: 'As people should read it' },
    phone: { label: 'Phone (optional)', hint: 'With the country code, such as +1 555 010 0199' },
    email: { label: 'Email (optional)' },
    pages: {
      label: 'Web addresses',
      hint: 'The address of each site that will show the check, one on each line. If your site answers with and without www, write both.',
    },
    url: {
      label: 'Address of your contact page',
      hint: 'It must be on one of the sites above, and begin with https',
    },
    address: { label: 'Email address that gets the inquiries' },
    site: {
      label: 'Address of your WordPress site',
      hint: 'The address of the site alone, such as https://clinic.example/',
    },
    formId: {
      label: 'Number of the form',
      hint: 'Open the form in WordPress. In the address at the top, it is the number after “post=”.',
    },
    formName: { label: 'Field for the name', hint: 'What the form calls it in square brackets' },
    formEmail: { label: 'Field for the email address' },
    formPhone: { label: 'Field for the phone number' },
    formMessage: { label: 'Field for the message' },
    formConsent: { label: 'Field for the consent (optional)' },
    postUrl: {
      label: 'Address that your form service gave you',
      hint: 'Health details may pass through this service. Find out first whether the law asks you for an agreement with it, and name it in your privacy notice. The consent on the form names its address.',
    },
    inquiryLabel: {
      label: 'Words on the button to you',
      hint: 'Plain words such as “Contact us”. No promise, and no “Get your diagnosis”.',
    },
    privacyUrl: {
      label: 'Address of your privacy notice (optional)',
      hint: 'It must be on one of the sites above. The form links to it. If you use a form, the law may well ask for one. It should say what you do with what people write, who else gets it, and how long you keep it.',
    },
    country: {
      label: 'Country of the clinic',
      hint: 'Decides which emergency number is shown when the browser does not tell',
    },
    call: { label: 'Number to call in an emergency' },
    alsoCall: { label: 'Another number that works (optional)' },
    textNumber: { label: 'Number to text' },
    textName: { label: 'Name of this service' },
    crisisName: { label: 'Name of a helpline for thoughts of self-harm' },
    crisisCall: { label: 'Its number to call' },
    crisisText: { label: 'Its number to text' },
    crisisTextName: { label: 'Name of the text service, if it is another' },
    light: { label: 'On a light page', hint: 'A dark color, such as #12565c' },
    dark: { label: 'On a dark page', hint: 'A light color, such as #7fd0c9' },
    logo: {
      label: 'File of your logo (optional)',
      hint: 'Only its name, such as our-logo.svg. The picture itself goes beside the clinic file. The preview cannot show it yet.',
    },
    logoAlt: { label: 'What the logo says', hint: 'For people who do not see it' },
    idle: {
      label: 'Delete answers after so many minutes without a touch (optional)',
      hint: 'For a tablet in a waiting room. From 2 to 240 minutes, with a warning before.',
    },
  },
  choices: {
    way: {
      legend: 'At the end, people may want to reach you. What should the button do?',
      options: {
        link: { label: 'Open our own contact page', note: 'The simplest way, if you have one' },
        mailto: {
          label: 'Open an email to us',
          note: 'The person sends it from their own mail program. Email is not always private.',
        },
        'contact-form-7': {
          label: 'Send through our WordPress form',
          note: 'For sites with the plug-in Contact Form 7. Your site may keep what people write.',
        },
        'form-post': {
          label: 'Send through a form service',
          note: 'Such as Formspree. Another company then gets what people write.',
        },
      },
    },
    target: {
      legend: 'Where should your page open?',
      options: {
        _blank: { label: 'In a new tab', note: 'The person keeps their result' },
        _top: { label: 'In the same tab', note: 'The person leaves their result' },
      },
    },
    level: {
      legend: 'How far may it go?',
      options: {
        information: {
          label: 'Reading only',
          note: 'Pages about conditions and treatments, without a questionnaire.',
        },
        checklist: {
          label: 'Questions, without names of conditions',
          note: 'Tells how soon to seek care, and which parts of the body are involved.',
        },
        overlap: {
          label: 'Questions, with names of conditions',
          note: 'Shows as well which conditions share signs with the answers. Never a score or a chance.',
        },
      },
    },
    theme: {
      legend: 'Light or dark?',
      options: {
        auto: { label: 'As the person’s device has it' },
        light: { label: 'Always light' },
        dark: { label: 'Always dark' },
      },
    },
    history: {
      legend: 'What should the browser’s Back button do?',
      options: {
        push: { label: 'Go back one question', note: 'What most people expect' },
        replace: { label: 'Leave the page', note: 'The check has a Back link of its own' },
      },
    },
    textWay: {
      legend: 'For people who cannot speak or hear on the phone',
      options: {
        '': { label: 'No such service' },
        sms: { label: 'A text message' },
        'sms-registered': { label: 'A text message, after signing up' },
        relay: { label: 'A relay service' },
        app: { label: 'An app' },
      },
    },
  },
  country: {
    none: 'Not chosen',
    language: 'The check is in English.',
  },
  ownNumbers: 'Use emergency numbers of our own',
  ownNumbersHint:
    'Only if ours are wrong for where you are. People in danger will call what you write here.',
  ownColors: 'Use our own color',
  ownColorsHint: 'For buttons and links',
  contrast: {
    noColor: 'must be a color such as #12565c',
    good: { light: 'Easy to read on a light page', dark: 'Easy to read on a dark page' },
    hard: {
      light: 'Hard to read on a light page. Choose a darker color.',
      dark: 'Hard to read on a dark page. Choose a lighter color.',
    },
    numbers: 'The numbers, for a designer',
    least: (least: number) => `Each must be ${least} or more.`,
  },
  preview: {
    heading: 'Preview',
    hint: 'This is the real check. Try it; nothing you answer is kept.',
    sample: 'Your clinic',
    title: 'Preview of the self-check',
    partly: 'Choices that are not in order yet are left out.',
    legend: 'Look at it',
    looks: { '': 'As chosen', light: 'Light', dark: 'Dark' },
    again: 'Start the preview again',
  },
  take: {
    heading: 'Take it along',
    file: 'First, save the clinic file. Send it to the person who runs the check. They put it into the folder public/clinics, build the check and put it online.',
    save: 'Save the clinic file',
    saved: (file: string) => `${file} is saved with your downloads.`,
    problem: 'The file cannot be saved yet',
    snippet:
      'Then put these lines on your page. Which ones depends on what your website lets you do.',
    here: (home: string) =>
      `The lines below name ${home}, which only this computer can reach. Open this page at the real address of the check before you copy them.`,
    copied: 'Copied.',
    failed: 'Your browser did not let us copy. Select the text and copy it yourself.',
    link: 'Start the symptom self-check (opens in a new tab)',
    title: 'Symptom self-check',
    linkReading: 'Read about autoimmune conditions (opens in a new tab)',
    titleReading: 'About autoimmune conditions',
    command: 'npm run embed:check -- https://your-clinic.example/page',
    selfTest: 'The self-test',
    copyCommand: 'Copy the command',
    check:
      'When the page is online, ask a developer to run the self-test. It opens your page and says what works, and what to do about the rest:',
  },
  snippets: {
    administrators: {
      heading: 'For administrators and editors',
      copy: 'Copy the lines for administrators',
      who: 'Paste both parts into a block for HTML. In WordPress this is the block “Custom HTML”. The frame is then as tall as what it shows.',
    },
    authors: {
      heading: 'For authors',
      copy: 'Copy the lines for authors',
      script: 'The script, for administrators',
      copyScript: 'Copy the script',
      who: 'Some websites take out what they do not know when an author saves a page. These lines survive that:',
      once: 'An administrator has to add this script once, for the whole site:',
    },
    frame: {
      heading: 'Without a script',
      copy: 'Copy the lines without a script',
      who: 'If your website allows no scripts. The frame keeps one height and scrolls inside itself.',
    },
    pinned: {
      heading: 'With a script that cannot change',
      copy: 'Copy the lines with the fixed script',
      who: 'If your rules ask for it. You do not get repairs until you change these lines.',
      unknown:
        'The check at this address could not be asked for its hash just now. It stands in the file loader.js.sri.txt, beside the script.',
    },
  },
  advice: {
    heading: 'The words around it',
    copy: 'Copy the words',
    lead: 'What you write beside the check counts as much as the check. You may copy these words:',
    good: [
      'Wondering about your symptoms? This free self-check helps you put them into words and get ready to talk with a doctor. It does not tell you what you have.',
      'Your answers stay in your browser. They are not sent to us.',
      'Not for emergencies. If you need help now, call your emergency number.',
    ],
    goodReading: [
      'Wondering about autoimmune disease? These free pages explain it in plain words. They do not tell you what you have.',
      'Not for emergencies. If you need help now, call your emergency number.',
    ],
    avoidLead: 'Do not write:',
    avoid: [
      'that it finds, diagnoses or rules out a disease, or how often it is right',
      'that it is approved, certified or tested by doctors, unless that is so and you can show it',
      'that a treatment you sell helps with what the check shows',
    ],
    privacy:
      'Your page must not send what the check tells it to advertisers or to counters of visits. That someone came to the end of a check about illness is itself a health detail.',
  },
  law: {
    heading: 'What the law may say',
    notAdvice:
      'This is not legal advice. We are not lawyers, no lawyer has checked this, and rules change. Ask a lawyer who knows medical software in your country before people use the check.',
    privacy:
      'The notes below are only about rules for medical software, and they do not settle whether your page falls under them. They do not cover privacy law at all. Whether you need consent, an agreement with your host or form service (such as a processing agreement or, in the United States, a business associate agreement), or more, is for your clinic to check.',
    chosen: 'For the country you chose:',
    short: 'This is not legal advice; see “What the law may say” below.',
    say: {
      us: {
        name: 'United States',
        text: 'The FDA names, among software for which it does not intend to enforce the rules for devices, software that uses a checklist of common signs to give a list of possible conditions and advice on when to see a health care provider. Whether your page fits is for a lawyer to say.',
        source:
          'FDA, Policy for Device Software Functions and Mobile Medical Applications, Appendix B',
      },
      eu: {
        name: 'European Union, Iceland, Liechtenstein, Norway',
        text: 'Medical software that gives information for decisions about a diagnosis is a medical device of class IIa or higher. The official guidance reads this broadly. “Reading only” asks least of the law. “Questions, without names of conditions” still tells how soon to seek care, so it may count as a device too. Take legal advice before you choose it.',
        source:
          'Regulation (EU) 2017/745, Annex VIII, rule 11; guidance MDCG 2019-11 rev. 1 (2025)',
      },
      uk: {
        name: 'United Kingdom',
        text: 'Software meant for finding or ruling out a disease can count as a medical device. What you say about it decides as well. “Reading only” asks least of the law. “Questions, without names of conditions” still tells how soon to seek care, so it may count as a device too. Take legal advice before you choose it. In Northern Ireland, the rules of the European Union for devices apply; ask about this as well.',
        source:
          'MHRA, Guidance: Medical device stand-alone software including apps; for Northern Ireland: MHRA, Medical devices: EU regulations for MDR and IVDR',
      },
      elsewhere: {
        name: 'Other countries',
        text: 'We have not looked into other countries. We suggest “Reading only” until someone who knows the law there tells you more.',
        source: '',
      },
    },
    read: 'Read in November 2026 in copies and summaries of these papers, not in the papers themselves.',
  },
  traps: {
    heading: 'If your developer uses a sandbox',
    copy: 'Copy the sandbox words',
    lead: 'The lines above need none: a browser keeps the check and your page apart already. If your rules ask for a sandbox, every one of these words must be in it. With one missing, a part of the check fails without a message, such as the button to you, printing or saving.',
    own: 'A sandbox protects nothing if the check has the same web address as your page. Give it a name of its own, such as check.your-clinic.example.',
  },
} as const
