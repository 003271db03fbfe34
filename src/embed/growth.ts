/** More than this many small growths, one upon the other, are a page that grows because its frame did. */
const most = 8
const small = 64
/** People are slower than this; a loop between a page and its frame is not. */
const quick = 500

export interface GrowthGuard {
  /** False from the moment on that the heights look like a loop. */
  allows(height: number): boolean
  /** A step changes the page: whatever its height, it is a new beginning. */
  reset(height: number): void
}

/** Notices a page that measures itself by its frame, and would grow for ever with it. */
export function growthGuard(now = () => performance.now()): GrowthGuard {
  let last = 0
  let at = 0
  let inARow = 0
  return {
    allows(height) {
      if (inARow > most) return false
      const time = now()
      inARow = height > last && height - last <= small && time - at < quick ? inARow + 1 : 0
      last = height
      at = time
      return inARow <= most
    },
    reset(height) {
      last = height
      inARow = 0
    },
  }
}
