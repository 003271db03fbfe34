import { median } from '../bench-web/measures.ts'

/** As much of a report of Lighthouse as is read. */
export interface Report {
  readonly categories: Readonly<Record<string, Category>>
  readonly audits: Readonly<Record<string, { score: number | null; numericValue?: number }>>
}
interface Category {
  readonly score: number
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[]
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo']
const times = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time']
const shift = 'cumulative-layout-shift'

const lost = ({ categories, audits }: Report) =>
  Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]!.score ?? 1) < 0.9)
    .map(({ id }) => id)

/** Each page with the median of its scores and times, and the audits that it ever lost points by. */
export function scoresTable(reports: readonly (readonly [name: string, Report])[]): string {
  const rows = [...new Set(reports.map(([name]) => name))].map((page) => {
    const runs = reports.flatMap(([name, run]) => (name === page ? [run] : []))
    const middle = (of: (run: Report) => number) => median(runs.map(of))
    return [
      page,
      ...categories.map((name) => (middle((run) => run.categories[name]!.score) * 100).toFixed(0)),
      ...times.map((name) => middle((run) => run.audits[name]!.numericValue!).toFixed(0)),
      middle((run) => run.audits[shift]!.numericValue!).toFixed(3),
      [...new Set(runs.flatMap(lost))].join(', '),
    ]
  })
  const head = ['page', 'performance', 'accessibility', 'best practices', 'SEO']
  head.push('first paint (ms)', 'largest paint (ms)', 'blocking (ms)', 'shift', 'lost points by')
  return [head, head.map((_, at) => (at > 0 && at < 9 ? '--:' : '---')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}
