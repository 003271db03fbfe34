/** What the tests drive and serve with, and the packages of Debian it comes in. */
export const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
  /** The two web servers whose settings we ship. */
  hosts: ['nginx', 'apache2'],
}

/** Where those packages put what they bring. */
export const programs = [
  '/usr/bin/chromium',
  '/usr/bin/firefox-esr',
  '/usr/bin/WebKitWebDriver',
  '/usr/bin/Xvfb',
  '/usr/sbin/nginx',
  '/usr/sbin/apache2',
]
