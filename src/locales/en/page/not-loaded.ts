/** Said by a page whose app could not be fetched. */
export const notLoaded =
  'This check could not be loaded. Check the connection, then reload this page. If it cannot wait, call your emergency number, for example 911, 112, 999 or 000.'
