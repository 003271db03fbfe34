/** A newer build that waits. */
export const newBuild = {
  text: 'A newer version of this check is ready. Your answers stay.',
  take: 'Use the newer version',
}

/** Keeping the whole library on this device. */
export const keepLibrary = {
  lead: 'The check itself also works without a connection from now on. You can keep all condition pages on this device as well (about 1 MB).',
  keep: 'Keep all conditions on this device',
  working: 'Fetching the pages…',
  done: 'All conditions are on this device now.',
  failed: 'Not all pages could be fetched. Check the connection, then try again.',
}
