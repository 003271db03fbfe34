/** Where the numbers were read. */
export interface EmergencyNumberSource {
  readonly id: string
  readonly title: string
  readonly publisher: string
  /** The address it was seen at, possibly as a stored copy. */
  readonly url?: string
}

/** The day the sources were read. */
export const emergencyNumbersRead = '2026-11-22'

export const emergencyNumberSources = [
  {
    id: 'android',
    title:
      'Emergency numbers by country and service (eccdata.txt, revision 1, read in the LineageOS copy)',
    publisher: 'Android Open Source Project',
    url: 'https://android.googlesource.com/platform/packages/services/Telephony/+/master/ecc/input/eccdata.txt',
  },
  {
    id: 'libphonenumber',
    title: 'ShortNumberMetadata (emergency numbers by region)',
    publisher: 'Google libphonenumber',
    url: 'https://github.com/google/libphonenumber',
  },
  {
    id: 'didww',
    title: 'Emergency number dialling reference by country',
    publisher: 'DIDWW',
    url: 'https://doc.didww.com/voice/emergency-calling/supported-emergency-numbers.html',
  },
  {
    id: 'msteams',
    title: 'Emergency numbers reference',
    publisher: 'Microsoft Teams documentation',
    url: 'https://learn.microsoft.com/ja-jp/Microsoftteams/emergency-numbers-reference',
  },
  {
    id: 'eu112',
    title: "Report on the single European emergency number '112', COM(2020) 808",
    publisher: 'European Commission',
    url: 'https://www.eumonitor.eu/9353000/1/j9vvik7m1c3gyxp/vlgrm2gr6wwb',
  },
  {
    id: 'travel2012',
    title: 'How to call for help around the world',
    publisher: 'Frequent Business Traveler',
    url: 'https://www.frequentbusinesstraveler.com/2012/08/how-to-call-for-help-around-the-world-emergency-numbers-and-instructions-for-travelers/',
  },
  {
    id: 'frwiki',
    title: "Numéro d'appel d'urgence",
    publisher: 'French Wikipedia (mirror)',
    url: 'https://fr-academic.com/dic.nsf/frwiki/1248375',
  },
  {
    id: 'ae-cities',
    title: 'Emergency communication in Sharjah',
    publisher: 'Cities Insider',
    url: 'https://citiesinsider.com/country/united-arab-emirates/sharjah/emergency-communication/en',
  },
  {
    id: 'at-redcross',
    title: 'Notruf: worauf muss ich beim Notruf achten?',
    publisher: 'Österreichisches Rotes Kreuz',
    url: 'https://roteskreuz.at/erste-hilfe-videos/notruf',
  },
  {
    id: 'au-relay',
    title: 'Emergency calls by relay: TTY 106, SMS relay',
    publisher: 'Namma Australia',
    url: 'https://nammaustralia.com/?p=3792',
  },
  {
    id: 'au-lifeline',
    title: "Lifeline's crisis text service now available 24/7",
    publisher: 'Life in Mind',
    url: 'https://lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7',
  },
  {
    id: 'be-112',
    title: 'Emergency calls for deaf and hearing impaired persons',
    publisher: '112.be',
    url: 'https://112.be/en/SMS',
  },
  {
    id: 'ca-t911',
    title: 'CRTC supports Text with 9-1-1 Awareness Day',
    publisher: 'Government of Canada',
    url: 'https://www.canada.ca/en/radio-television-telecommunications/news/2016/12/crtc-supports-text-9-1-1-awareness.html',
  },
  {
    id: 'wiki-988',
    title: 'Suicide and Crisis Lifeline',
    publisher: 'Wikipedia',
    url: 'https://en.wikipedia.org/wiki/Suicide_and_Crisis_Lifeline',
  },
  {
    id: 'ch-ch',
    title: 'Emergency numbers in Switzerland',
    publisher: 'ch.ch',
    url: 'https://ch.ch/en/road-accident-what-should-i-do',
  },
  {
    id: 'cl-131',
    title: 'El número de emergencia 911: Chile',
    publisher: 'El Sol de Iquique',
    url: 'https://elsoldeiquique.cl/el-numero-de-emergencia-911-un-salvavidas-que-sudamerica-adopta-y-chile-necesita/',
  },
  {
    id: 'cz-pionyr',
    title: 'Jak volat na tísňovou linku?',
    publisher: 'Pionýr',
    url: 'https://new.pionyr.cz/nastenka/rady-a-tipy/situace/maler/jak-volat-na-tisnovou-linku/',
  },
  {
    id: 'de-nora',
    title: '„nora“: die offizielle Notruf-App der Bundesländer',
    publisher: 'Deutsche Vereinigung für Rehabilitation',
    url: 'https://www.dvfr.de/rehabilitation-und-teilhabe/meldungen-aus-der-reha-landschaft/detail/artikel/nora-ist-da-die-offizielle-notruf-app-der-bundeslaender/',
  },
  {
    id: 'fi-112',
    title: 'Emergency SMS',
    publisher: 'Emergency Response Centre Agency, Finland',
    url: 'https://112.fi/en/emergency-sms',
  },
  {
    id: 'fr-dila',
    title: "Comment alerter les secours (Samu ou pompiers) en cas d'urgence ?",
    publisher: 'Service-Public.fr text on a city site',
    url: 'https://comarquage.ville-agde.fr/particuliers/?xml=F33954',
  },
  {
    id: 'fr-3114',
    title: 'Que se passe-t-il quand je contacte le 3114 ?',
    publisher: '3114',
    url: 'https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/',
  },
  {
    id: 'gb-eastamb',
    title: 'Using 999 with speech or hearing impairment',
    publisher: 'East of England Ambulance Service',
    url: 'https://www.eastamb.nhs.uk/your-service/contacting-999-with-speech-or-hearing-impairment.htm',
  },
  {
    id: 'gb-fullfact',
    title: 'Samaritans text message service (116 123; Shout 85258)',
    publisher: 'Full Fact',
    url: 'https://fullfact.org/online/samaritans-text-message-service/',
  },
  {
    id: 'gh-citi',
    title: 'Nana Addo commissions 307 ambulances (112 replaces 191, 192 and 193)',
    publisher: 'Citi Newsroom',
    url: 'https://citinewsroom.com/2020/01/nana-addo-commissions-307-ambulances-photos/',
  },
  {
    id: 'id-119',
    title: 'Alami kegawatdaruratan kesehatan, langsung telepon 119',
    publisher: 'Liputan6',
    url: 'https://liputan6.com/amp/3978052/alami-kegawatdaruratan-kesehatan-pas-mudik-langsung-telepon-119',
  },
  {
    id: 'id-112',
    title: 'Hubungi nomor 112',
    publisher: 'Republika',
    url: 'https://www.republika.co.id/berita/koran/kesra/16/04/29/o6dso610-hubungi-nomor-112-panggilan-darurat-versi-indonesia',
  },
  {
    id: 'ie-hse',
    title: 'When to call 112 or 999',
    publisher: 'HSE Ireland',
    url: 'https://www2.hse.ie/emergencies/when-to-call-112-or-999/',
  },
  {
    id: 'ie-samaritans',
    title: 'Samaritans answer 2.9m calls (freephone 116 123)',
    publisher: 'Irish Examiner',
    url: 'https://www.irishexaminer.com/breakingnews/ireland/samaritans-answer-29m-calls-since-2014-charity-to-play-crucial-role-in-new-mental-help-phone-service-914684.html',
  },
  {
    id: 'in-112',
    title: '112 India, all-in-one emergency helpline number',
    publisher: 'NDTV',
    url: 'https://www.ndtv.com/india-news/112-india-all-in-one-emergency-helpline-number-to-be-launched-today-1995582',
  },
  {
    id: 'in-telemanas',
    title: 'Chandigarh: calls to the Tele MANAS helpline (round the clock, 14416)',
    publisher: 'Hindustan Times',
    url: 'https://www.hindustantimes.com/cities/chandigarh-news/chandigarh-806-spike-in-calls-to-centre-s-mental-health-helpline-signals-rising-need-for-support-101757448846631.html',
  },
  {
    id: 'it-nue',
    title: 'Numero Unico delle Emergenze',
    publisher: 'Regione Puglia',
    url: 'https://enimed.regione.puglia.it/web/dpc-gestione-emergenze/numero-unico-delle-emergenze',
  },
  {
    id: 'it-whereareu',
    title: '112 Where ARE U',
    publisher: 'Pianeta Cellulare',
    url: 'https://pianetacellulare.it/articoli/applicazioni/146777_112-where-are-u-app.php',
  },
  {
    id: 'jp-fdma',
    title: 'At times like this: call rescue',
    publisher: 'Fire and Disaster Management Agency, Japan',
    url: 'https://www.fdma.go.jp/relocation/e-college/disasters-a-safety-guide/typhoons-and-rainstorms/at-time-like-this-call-rescue-1.html',
  },
  {
    id: 'jp-net119',
    title: 'Emergency (Net119 emergency calling system)',
    publisher: 'IPPO Health Services',
    url: 'https://kwsnf168.wixsite.com/ippohs/emergency?lang=en',
  },
  {
    id: 'ke-star',
    title: 'Police announce toll-free emergency contacts',
    publisher: 'The Star, Kenya',
    url: 'https://www.the-star.co.ke/news/2022-08-07-police-announce-toll-free-emergency-contacts-ahead-of-polls',
  },
  {
    id: 'lb-redcross',
    title: 'Lebanese Red Cross readiness (free emergency number 140)',
    publisher: 'Lebanon News',
    url: 'https://lebanonnews.press/archives/46057',
  },
  {
    id: 'lk-1990',
    title: '1990 Suwa Seriya ambulance service',
    publisher: 'The Morning, Sri Lanka',
    url: 'https://www.themorning.lk/articles/D9hdYrHLGHDs7kGnzGEz',
  },
  {
    id: 'ma-challenge',
    title: "Maroc : ces numéros qu'il faut avoir en cas d'urgence",
    publisher: 'Challenge',
    url: 'https://www.challenge.ma/maroc-ces-numeros-quil-faut-avoir-en-cas-durgence-243599/',
  },
  {
    id: 'ng-ncc',
    title: "How Nigeria's three-digit emergency number works",
    publisher: 'Technology Times',
    url: 'https://technologytimes.ng/dial-122-how-nigerias-three-digit-emergency-number-works/',
  },
  {
    id: 'no-nkom',
    title: 'Nødnummer, nødanrop og lokalisering',
    publisher: 'Norwegian Communications Authority',
    url: 'https://nkom.no/telefoni-og-telefonnummer/nodnummer-nodanrop-og-lokalisering',
  },
  {
    id: 'np-usembassy',
    title: 'Emergency assistance',
    publisher: 'US Embassy in Nepal',
    url: 'https://np.usembassy.gov/emergency-assistance/',
  },
  {
    id: 'nz-police',
    title: 'How to register for 111 TXT',
    publisher: 'New Zealand Police',
    url: 'https://www.police.govt.nz/111-txt/how-register-111-txt/questions-answers',
  },
  {
    id: 'pe-samu',
    title: 'Línea 106 del SAMU',
    publisher: 'Infobae Perú',
    url: 'https://www.infobae.com/peru/2026/01/06/linea-106-del-samu-atendio-casi-10-mil-llamadas-de-emergencia-en-navidad-2025-y-ano-nuevo-2026/',
  },
  {
    id: 'pk-1122',
    title: 'Larkana gets Rescue 1122 service',
    publisher: 'Pakistan Today',
    url: 'https://www.pakistantoday.com.pk/2022/06/29/larkana-gets-rescue-1122-service/',
  },
  {
    id: 'rs-kurir',
    title: 'Izmene brojeva telefona hitnih službi (94 becomes 194)',
    publisher: 'Kurir',
    url: 'https://kurir.rs/vesti/drustvo/233230/od-ponedeljka-izmene-brojeva-telefona-hitnih-sluzbi',
  },
  {
    id: 'sa-arabnews',
    title: 'Saudi Red Crescent Authority: 997 and the Asefni app',
    publisher: 'Arab News',
    url: 'https://www.arabnews.pk/node/2478846',
  },
  {
    id: 'sa-911',
    title: 'In an emergency, call 911',
    publisher: 'Life in Saudi Arabia',
    url: 'https://lifeinsaudiarabia.net/in-an-emergency-call-911-but-only-if-you-can-speak-arabic/',
  },
  {
    id: 'se-sms112',
    title: 'Accessibility to 112 for speech and hearing impaired',
    publisher: 'SOS Alarm, Sweden',
    url: 'https://www.sosalarm.se/spraklanguages/english/sms112-english/',
  },
  {
    id: 'sg-70995',
    title: 'Police emergency SMS sender ID (SCDF uses 70995)',
    publisher: 'CNA',
    url: 'https://www.channelnewsasia.com/singapore/police-emergency-sms-sender-id-change-70999-4642321?cid=cna_flip_070214',
  },
  {
    id: 'sk-infocislo',
    title: 'Tiesňové volania',
    publisher: 'Infočíslo',
    url: 'https://infocislo.sk/tisnova-volani.php',
  },
  {
    id: 'ua-112',
    title: 'Silent emergency call by SMS or video (112)',
    publisher: 'UNN',
    url: 'https://unn.ua/en/news/via-sms-or-video-call-a-pilot-project-on-silent-emergency-call-is-launched-in-ukraine',
  },
  {
    id: 'us-fcc',
    title: 'Text to 911: quick facts',
    publisher: 'Federal Communications Commission',
    url: 'https://www.fcc.gov/consumers/guides/text-911-quick-facts-faqs',
  },
  {
    id: 'vn-vna',
    title: 'Emergency hotline 112 for disasters; 115 for medical emergencies',
    publisher: 'Vietnam News Agency',
    url: 'https://vietnam.vnanet.vn/english/tin-van/new-emergency-hotline-launched-to-receive-disaster-related-information-409029.html',
  },
  {
    id: 'za-status',
    title: "South Africa's primary emergency numbers for 2026",
    publisher: 'Status Check',
    url: 'https://statuscheck.co.za/?p=14569',
  },
] as const satisfies readonly EmergencyNumberSource[]
