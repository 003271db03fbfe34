/** A newer build that waits. */
export const newBuild = {
  text: 'A newer version of this check is ready. We keep every answer that still fits.',
  take: 'Use the newer version',
}

/** Keeping the whole library on this device. */
export const keepLibrary = {
  lead: 'The check should now also work without a connection. You can keep all condition pages on this device as well (about 1 MB). Do not do this on a shared device.',
  keep: 'Keep all conditions on this device',
  working: 'Fetching the pages…',
  done: 'All conditions are on this device now.',
  failed: 'Not all pages could be fetched. Check the connection, then try again.',
}
