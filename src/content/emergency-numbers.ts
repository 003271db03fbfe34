/*
 * The number to call in an emergency, by country. People dial what stands here:
 * change a row only with a source that was read, and say so in `checked`.
 */

/** How to reach help in one country. */
export interface EmergencyNumber {
  /** ISO 3166-1 alpha-2. The name comes from the platform (Intl.DisplayNames). */
  readonly country: string
  /** The number for a medical emergency, as dialled. */
  readonly call: string
  /** Another number that also works, when it is well known (112 from mobiles, for example). */
  readonly alsoCall?: string
  /** For people who cannot speak or hear on the phone, where such a service exists. */
  readonly text?: { readonly way: 'sms' | 'sms-registered' | 'relay' | 'app'; readonly number?: string; readonly name?: string }
  /** Someone to talk to about thoughts of self-harm, day and night. */
  readonly crisis?: { readonly call?: string; readonly text?: string; readonly name: string }
  /** Where the numbers were read: ids of `emergencyNumberSources`. */
  readonly sources: readonly string[]
  /** `read` in the source, or `from-memory` (general knowledge, not yet checked). */
  readonly checked: 'read' | 'from-memory'
}

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
    title: 'Emergency numbers by country and service (eccdata.txt, revision 1, read in the LineageOS copy)',
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
  { id: 'frwiki', title: "Numéro d'appel d'urgence", publisher: 'French Wikipedia (mirror)', url: 'https://fr-academic.com/dic.nsf/frwiki/1248375' },
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
  { id: 'au-relay', title: 'Emergency calls by relay: TTY 106, SMS relay', publisher: 'Namma Australia', url: 'https://nammaustralia.com/?p=3792' },
  {
    id: 'au-lifeline',
    title: "Lifeline's crisis text service now available 24/7",
    publisher: 'Life in Mind',
    url: 'https://lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7',
  },
  { id: 'be-112', title: 'Emergency calls for deaf and hearing impaired persons', publisher: '112.be', url: 'https://112.be/en/SMS' },
  {
    id: 'ca-t911',
    title: 'CRTC supports Text with 9-1-1 Awareness Day',
    publisher: 'Government of Canada',
    url: 'https://www.canada.ca/en/radio-television-telecommunications/news/2016/12/crtc-supports-text-9-1-1-awareness.html',
  },
  { id: 'wiki-988', title: 'Suicide and Crisis Lifeline', publisher: 'Wikipedia', url: 'https://en.wikipedia.org/wiki/Suicide_and_Crisis_Lifeline' },
  { id: 'ch-ch', title: 'Emergency numbers in Switzerland', publisher: 'ch.ch', url: 'https://ch.ch/en/road-accident-what-should-i-do' },
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
  { id: 'fi-112', title: 'Emergency SMS', publisher: 'Emergency Response Centre Agency, Finland', url: 'https://112.fi/en/emergency-sms' },
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
  { id: 'ie-hse', title: 'When to call 112 or 999', publisher: 'HSE Ireland', url: 'https://www2.hse.ie/emergencies/when-to-call-112-or-999/' },
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
  { id: 'np-usembassy', title: 'Emergency assistance', publisher: 'US Embassy in Nepal', url: 'https://np.usembassy.gov/emergency-assistance/' },
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
  { id: 'sa-arabnews', title: 'Saudi Red Crescent Authority: 997 and the Asefni app', publisher: 'Arab News', url: 'https://www.arabnews.pk/node/2478846' },
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
  { id: 'sk-infocislo', title: 'Tiesňové volania', publisher: 'Infočíslo', url: 'https://infocislo.sk/tisnova-volani.php' },
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
  { id: 'za-status', title: "South Africa's primary emergency numbers for 2026", publisher: 'Status Check', url: 'https://statuscheck.co.za/?p=14569' },
] as const satisfies readonly EmergencyNumberSource[]

/** One row a country, in order of the country code. */
export const emergencyNumbers = [
  { country: 'AD', call: '116', alsoCall: '112', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'AE', call: '998', alsoCall: '999', sources: ['libphonenumber', 'android', 'ae-cities'], checked: 'read' },
  { country: 'AL', call: '127', alsoCall: '112', sources: ['libphonenumber', 'android', 'didww'], checked: 'read' },
  { country: 'AM', call: '103', alsoCall: '911', sources: ['libphonenumber', 'msteams', 'travel2012'], checked: 'read' },
  { country: 'AR', call: '107', alsoCall: '911', sources: ['libphonenumber', 'didww'], checked: 'read' },
  { country: 'AT', call: '144', alsoCall: '112', text: { way: 'app', name: 'DEC112' }, sources: ['at-redcross', 'libphonenumber'], checked: 'read' },
  // The textphone (TTY) number 106 cannot be reached from an ordinary phone, so the SMS relay number is given.
  {
    country: 'AU',
    call: '000',
    alsoCall: '112',
    text: { way: 'relay', number: '0423 677 767', name: 'National Relay Service' },
    crisis: { call: '13 11 14', text: '0477 13 11 14', name: 'Lifeline' },
    sources: ['libphonenumber', 'android', 'au-relay', 'au-lifeline'],
    checked: 'read',
  },
  { country: 'AZ', call: '103', alsoCall: '112', sources: ['libphonenumber', 'android'], checked: 'from-memory' },
  { country: 'BA', call: '124', sources: ['libphonenumber', 'android', 'didww'], checked: 'read' },
  { country: 'BB', call: '511', alsoCall: '911', sources: ['libphonenumber', 'android', 'msteams'], checked: 'read' },
  { country: 'BD', call: '999', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'BE', call: '112', text: { way: 'app', name: '112 BE' }, sources: ['eu112', 'libphonenumber', 'android', 'be-112'], checked: 'read' },
  { country: 'BG', call: '112', sources: ['eu112', 'libphonenumber', 'android'], checked: 'read' },
  { country: 'BH', call: '999', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'BM', call: '911', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'BN', call: '991', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'BR', call: '192', alsoCall: '193', sources: ['libphonenumber', 'android', 'didww'], checked: 'read' },
  { country: 'BS', call: '911', alsoCall: '919', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'BT', call: '112', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'BW', call: '997', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'BY', call: '103', alsoCall: '112', sources: ['libphonenumber', 'android', 'travel2012'], checked: 'read' },
  // The registered person dials 911 first; the call centre then writes back.
  {
    country: 'CA',
    call: '911',
    text: { way: 'sms-registered', number: '911', name: 'Text with 9-1-1' },
    crisis: { call: '988', text: '988', name: '9-8-8: Suicide Crisis Helpline' },
    sources: ['libphonenumber', 'android', 'ca-t911', 'wiki-988'],
    checked: 'read',
  },
  { country: 'CH', call: '144', alsoCall: '112', sources: ['ch-ch', 'libphonenumber', 'android'], checked: 'read' },
  { country: 'CL', call: '131', sources: ['libphonenumber', 'android', 'didww', 'cl-131'], checked: 'read' },
  { country: 'CN', call: '120', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'CO', call: '123', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'CR', call: '911', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'CU', call: '104', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'CY', call: '112', alsoCall: '199', sources: ['eu112', 'libphonenumber', 'android'], checked: 'read' },
  { country: 'CZ', call: '155', alsoCall: '112', sources: ['cz-pionyr', 'libphonenumber'], checked: 'read' },
  { country: 'DE', call: '112', text: { way: 'app', name: 'nora' }, sources: ['eu112', 'libphonenumber', 'android', 'de-nora'], checked: 'read' },
  { country: 'DK', call: '112', sources: ['eu112', 'libphonenumber', 'android'], checked: 'read' },
  { country: 'DO', call: '911', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'EC', call: '911', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'EE', call: '112', sources: ['eu112', 'libphonenumber', 'android'], checked: 'read' },
  { country: 'EG', call: '123', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'ES', call: '112', sources: ['eu112', 'libphonenumber', 'android'], checked: 'read' },
  // Older pages of 112.fi ask to register; newer ones do not say. The more careful reading is kept.
  { country: 'FI', call: '112', text: { way: 'sms-registered', number: '112' }, sources: ['eu112', 'libphonenumber', 'android', 'fi-112'], checked: 'read' },
  { country: 'FJ', call: '911', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'FO', call: '112', sources: ['libphonenumber', 'android'], checked: 'read' },
  {
    country: 'FR',
    call: '15',
    alsoCall: '112',
    text: { way: 'sms', number: '114', name: 'Urgence 114' },
    crisis: { call: '3114', name: '3114' },
    sources: ['fr-dila', 'libphonenumber', 'fr-3114'],
    checked: 'read',
  },
  // The first crisis number is called, the second is texted.
  {
    country: 'GB',
    call: '999',
    alsoCall: '112',
    text: { way: 'sms-registered', number: '999', name: 'emergencySMS' },
    crisis: { call: '116 123', text: '85258', name: 'Samaritans (116 123), Shout (85258)' },
    sources: ['gb-eastamb', 'libphonenumber', 'android', 'gb-fullfact'],
    checked: 'read',
  },
  { country: 'GE', call: '112', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'GG', call: '999', alsoCall: '112', sources: ['libphonenumber'], checked: 'from-memory' },
  // 112 replaced 191, 192 and 193 in 2020; other tables still list 193.
  { country: 'GH', call: '112', sources: ['gh-citi'], checked: 'read' },
  { country: 'GL', call: '112', sources: ['libphonenumber', 'android'], checked: 'read' },
  // 166 (as 104 in Hungary, 194 in Croatia, 113 in Latvia, 144 in Liechtenstein) is listed as an emergency
  // number; that it is the ambulance is general knowledge.
  { country: 'GR', call: '112', alsoCall: '166', sources: ['eu112', 'libphonenumber', 'android'], checked: 'read' },
  // The text number is read; that a phone must be registered for it is general knowledge.
  { country: 'HK', call: '999', alsoCall: '112', text: { way: 'sms-registered', number: '992' }, sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'HR', call: '112', alsoCall: '194', sources: ['eu112', 'libphonenumber', 'android'], checked: 'read' },
  { country: 'HU', call: '112', alsoCall: '104', sources: ['eu112', 'libphonenumber', 'android'], checked: 'read' },
  { country: 'ID', call: '119', alsoCall: '112', sources: ['libphonenumber', 'id-119', 'id-112'], checked: 'read' },
  {
    country: 'IE',
    call: '112',
    alsoCall: '999',
    text: { way: 'sms-registered', number: '112' },
    crisis: { call: '116 123', name: 'Samaritans' },
    sources: ['ie-hse', 'eu112', 'ie-samaritans'],
    checked: 'read',
  },
  { country: 'IL', call: '101', sources: ['libphonenumber', 'android', 'travel2012'], checked: 'read' },
  { country: 'IM', call: '999', sources: ['libphonenumber'], checked: 'from-memory' },
  {
    country: 'IN',
    call: '112',
    alsoCall: '108',
    crisis: { call: '14416', name: 'Tele MANAS' },
    sources: ['libphonenumber', 'android', 'in-112', 'in-telemanas'],
    checked: 'read',
  },
  { country: 'IR', call: '115', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'IS', call: '112', sources: ['eu112', 'libphonenumber', 'android'], checked: 'read' },
  {
    country: 'IT',
    call: '112',
    alsoCall: '118',
    text: { way: 'app', name: '112 Where ARE U' },
    sources: ['eu112', 'libphonenumber', 'android', 'it-nue', 'it-whereareu'],
    checked: 'read',
  },
  { country: 'JE', call: '999', alsoCall: '112', sources: ['libphonenumber'], checked: 'from-memory' },
  { country: 'JO', call: '911', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'JP', call: '119', text: { way: 'app', name: 'NET119' }, sources: ['libphonenumber', 'android', 'jp-fdma', 'jp-net119'], checked: 'read' },
  { country: 'KE', call: '999', alsoCall: '112', sources: ['libphonenumber', 'android', 'ke-star'], checked: 'read' },
  { country: 'KG', call: '103', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'KH', call: '119', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'KR', call: '119', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'KW', call: '112', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'KY', call: '911', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'KZ', call: '103', alsoCall: '112', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'LB', call: '140', sources: ['lb-redcross', 'libphonenumber'], checked: 'read' },
  { country: 'LI', call: '112', alsoCall: '144', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'LK', call: '1990', alsoCall: '110', sources: ['lk-1990', 'libphonenumber', 'android'], checked: 'read' },
  { country: 'LT', call: '112', sources: ['eu112', 'libphonenumber', 'android'], checked: 'read' },
  { country: 'LU', call: '112', sources: ['eu112', 'libphonenumber', 'android'], checked: 'read' },
  { country: 'LV', call: '112', alsoCall: '113', sources: ['eu112', 'libphonenumber', 'android'], checked: 'read' },
  // Tables differ (15, 141, 150): 150 is what recent lists in Morocco give for ambulances.
  { country: 'MA', call: '150', alsoCall: '15', sources: ['ma-challenge', 'libphonenumber', 'android'], checked: 'read' },
  { country: 'MC', call: '112', alsoCall: '15', sources: ['libphonenumber', 'android'], checked: 'read' },
  // The Android table still gives 903 for ambulances; 112 is in both tables.
  { country: 'MD', call: '112', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'ME', call: '124', alsoCall: '112', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'MK', call: '194', alsoCall: '112', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'MN', call: '103', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'MO', call: '999', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'MT', call: '112', sources: ['eu112', 'libphonenumber', 'android'], checked: 'read' },
  { country: 'MU', call: '114', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'MV', call: '102', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'MX', call: '911', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'MY', call: '999', alsoCall: '112', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'NG', call: '112', sources: ['ng-ncc'], checked: 'read' },
  { country: 'NI', call: '128', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'NL', call: '112', sources: ['eu112', 'libphonenumber', 'android'], checked: 'read' },
  {
    country: 'NO',
    call: '113',
    alsoCall: '112',
    text: { way: 'sms-registered', number: '113', name: 'Nød-SMS' },
    sources: ['no-nkom', 'libphonenumber'],
    checked: 'read',
  },
  { country: 'NP', call: '102', sources: ['np-usembassy', 'libphonenumber', 'android'], checked: 'read' },
  // 1737 is well known and was seen in several public listings, not in a page of its own.
  {
    country: 'NZ',
    call: '111',
    text: { way: 'sms-registered', number: '111', name: '111 TXT' },
    crisis: { call: '1737', text: '1737', name: '1737, Need to talk?' },
    sources: ['libphonenumber', 'android', 'nz-police'],
    checked: 'read',
  },
  { country: 'OM', call: '9999', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'PA', call: '911', sources: ['libphonenumber', 'android'], checked: 'read' },
  // The single number 911 was still being built for Lima at the end of 2025.
  { country: 'PE', call: '106', alsoCall: '116', sources: ['pe-samu', 'libphonenumber', 'android'], checked: 'read' },
  { country: 'PG', call: '111', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'PH', call: '911', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'PK', call: '1122', alsoCall: '115', sources: ['pk-1122', 'libphonenumber', 'android'], checked: 'read' },
  { country: 'PL', call: '112', alsoCall: '999', sources: ['eu112', 'libphonenumber', 'android'], checked: 'read' },
  { country: 'PR', call: '911', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'PS', call: '101', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'PT', call: '112', sources: ['eu112', 'libphonenumber', 'android'], checked: 'read' },
  { country: 'PY', call: '911', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'QA', call: '999', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'RO', call: '112', sources: ['eu112', 'libphonenumber', 'android'], checked: 'read' },
  // A joint 112 was announced, but no source read here says that it works yet.
  { country: 'RS', call: '194', sources: ['rs-kurir', 'android'], checked: 'read' },
  { country: 'RU', call: '112', alsoCall: '103', sources: ['libphonenumber', 'android'], checked: 'read' },
  {
    country: 'SA',
    call: '997',
    alsoCall: '911',
    text: { way: 'app', name: 'Asefni' },
    sources: ['libphonenumber', 'android', 'sa-arabnews', 'sa-911'],
    checked: 'read',
  },
  {
    country: 'SE',
    call: '112',
    text: { way: 'sms-registered', number: '112', name: 'SMS112' },
    sources: ['eu112', 'libphonenumber', 'android', 'se-sms112'],
    checked: 'read',
  },
  { country: 'SG', call: '995', text: { way: 'sms-registered', number: '70995' }, sources: ['libphonenumber', 'android', 'sg-70995'], checked: 'read' },
  { country: 'SI', call: '112', sources: ['eu112', 'libphonenumber', 'android'], checked: 'read' },
  { country: 'SK', call: '155', alsoCall: '112', sources: ['sk-infocislo', 'libphonenumber'], checked: 'read' },
  { country: 'SM', call: '118', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'TH', call: '1669', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'TJ', call: '103', alsoCall: '112', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'TN', call: '190', sources: ['libphonenumber', 'android', 'frwiki'], checked: 'read' },
  { country: 'TR', call: '112', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'TW', call: '119', alsoCall: '112', sources: ['libphonenumber', 'android'], checked: 'read' },
  { country: 'UA', call: '103', alsoCall: '112', text: { way: 'sms', number: '112' }, sources: ['ua-112', 'libphonenumber'], checked: 'read' },
  // Not every area takes texts; a message comes back when it does not arrive.
  {
    country: 'US',
    call: '911',
    text: { way: 'sms', number: '911', name: 'Text-to-911' },
    crisis: { call: '988', text: '988', name: '988 Suicide & Crisis Lifeline' },
    sources: ['libphonenumber', 'android', 'us-fcc', 'wiki-988'],
    checked: 'read',
  },
  { country: 'UY', call: '911', alsoCall: '105', sources: ['libphonenumber', 'android', 'frwiki'], checked: 'read' },
  { country: 'UZ', call: '103', sources: ['android', 'msteams'], checked: 'from-memory' },
  { country: 'VA', call: '118', alsoCall: '112', sources: ['libphonenumber', 'android', 'travel2012'], checked: 'read' },
  { country: 'VE', call: '911', sources: ['libphonenumber', 'android'], checked: 'read' },
  // 112 is for disasters and search and rescue.
  { country: 'VN', call: '115', sources: ['libphonenumber', 'android', 'vn-vna'], checked: 'read' },
  // 112 is for mobile phones.
  { country: 'ZA', call: '10177', alsoCall: '112', sources: ['za-status', 'libphonenumber'], checked: 'read' },
] as const satisfies readonly EmergencyNumber[]
