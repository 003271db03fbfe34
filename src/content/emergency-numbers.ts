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
  readonly crisis?: {
    readonly call?: string
    readonly text?: string
    readonly name: string
    /** Where the text goes to someone else than the call. */
    readonly textName?: string
  }
  /** Where the numbers were read: ids of `emergencyNumberSources`. */
  readonly sources: readonly string[]
  /** `read` in the source, or `from-memory` (general knowledge, not yet checked). */
  readonly checked: 'read' | 'from-memory'
  /** The clinic that gave numbers of its own in place of ours. */
  readonly givenBy?: string
}


/** One row a country, in order of the country code. */
export const emergencyNumbers: readonly EmergencyNumber[] = [
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
    crisis: { call: '3114', name: 'the national line against suicide' },
    sources: ['fr-dila', 'libphonenumber', 'fr-3114'],
    checked: 'read',
  },
  // The first crisis number is called, the second is texted.
  {
    country: 'GB',
    call: '999',
    alsoCall: '112',
    text: { way: 'sms-registered', number: '999', name: 'emergencySMS' },
    crisis: { call: '116 123', text: '85258', name: 'Samaritans', textName: 'Shout' },
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
    crisis: { call: '1737', text: '1737', name: 'Need to talk?' },
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
]
