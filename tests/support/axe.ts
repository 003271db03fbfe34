import axe from 'axe-core'

/** What axe finds on the page as it stands, each as `rule: place`. Contrast needs a real screen. */
export async function barriers(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    // Here a frame holds nothing.
    iframes: false,
    rules: { 'color-contrast': { enabled: false } },
  })
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  )
}
