/** Said a minute before everything is deleted on a device that many people use. */
export const idle = {
  title: 'Are you still there?',
  text: 'Nobody has used this page for a while. Other people may use this device, so what was entered will be deleted within a minute. To keep it, tap the page or press any key.',
  here: 'I am still here',
}
