/** The words of fields that the first questions do without. */
export const setAll = 'Set all to'
export const search = 'Search'
export const searchNames = 'Find a condition by name'
export const moreNames = (n: number) => (n === 1 ? '1 name fits' : `${n} names fit`)
export const noNames = 'No name fits. Try another spelling, or choose another answer below.'
export const bodyMap = 'The places as a picture. You can tap it, or use the list below.'
