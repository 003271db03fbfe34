/** The first two pages of someone who ticks no urgent sign. */
export const openingItems: readonly string[] = ['urgent-signs', 'for-whom']
