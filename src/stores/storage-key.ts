/** The name under which a check is remembered, in the tab and on the device. */
export const storageKey = 'autoimmune-self-check'
