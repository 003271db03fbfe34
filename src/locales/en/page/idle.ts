/** Said one minute before everything is deleted on a device that many people use. */
export const idle = {
  title: 'Are you still there?',
  text: 'Nobody has touched this page for a while. In one minute, everything that was entered is deleted, so that nobody else can see it. Touch the page or press any key to keep it.',
  here: 'I am still here',
}
