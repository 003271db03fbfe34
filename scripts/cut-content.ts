// Cuts what we know into parts that travel alone: a module for each condition, with its facts, its words, its sources and its
// relatives; a short list of them all; the sources of the warnings; the first questions; and what the search goes by. A page then loads what stands on it, and no more.
import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { offersOf } from '../src/core/questionnaire.ts'
import type { QuestionWords } from '../src/locales/question-words.ts'
import { at, readSource } from './read-source.ts'

/** All content that the parts are cut from. */
export async function readContent() {
  const { conditions } = await readSource<typeof import('../src/content/conditions/index.ts')>(
    'content/conditions/index.ts',
  )
  const { citations } = await readSource<typeof import('../src/content/citations/index.ts')>(
    'content/citations/index.ts',
  )
  const { redFlags } = await readSource<typeof import('../src/content/red-flags/index.ts')>(
    'content/red-flags/index.ts',
  )
  const { sourcesOf } = await readSource<typeof import('../src/content/red-flags/sources.ts')>(
    'content/red-flags/sources.ts',
  )
  const { relatedTo } = await readSource<typeof import('../src/core/related.ts')>('core/related.ts')
  const { questionnaire } = await readSource<
    typeof import('../src/content/questionnaire/index.ts')
  >('content/questionnaire/index.ts')
  const { openingItems } = await readSource<
    typeof import('../src/content/questionnaire/opening-items.ts')
  >('content/questionnaire/opening-items.ts')
  const { words } =
    await readSource<typeof import('../src/locales/en/index.ts')>('locales/en/index.ts')
  const { urgentLines } = await readSource<typeof import('../src/locales/en/urgent-lines.ts')>(
    'locales/en/urgent-lines.ts',
  )
  const { symptoms } = await readSource<typeof import('../src/locales/en/symptoms/index.ts')>(
    'locales/en/symptoms/index.ts',
  )
  const { synonyms } =
    await readSource<typeof import('../src/locales/en/synonyms.ts')>('locales/en/synonyms.ts')
  const { condensed } =
    await readSource<typeof import('../src/search/condense.ts')>('search/condense.ts')
  const { reviewDue } = await readSource<typeof import('../src/content/check-condition.ts')>(
    'content/check-condition.ts',
  )
  return {
    conditions,
    citations,
    redFlags,
    sourcesOf,
    relatedTo,
    reviewDue,
    questionnaire,
    openingItems,
    words,
    urgentLines,
    symptoms,
    synonyms,
    condensed,
  }
}
type Content = Awaited<ReturnType<typeof readContent>>

const conditionPage = 'virtual:condition-page/'

const each = <Whole, Part>(all: Readonly<Record<string, Whole>>, part: (whole: Whole) => Part) =>
  Object.fromEntries(Object.entries(all).map(([id, whole]) => [id, part(whole)]))

/** The code of each part; their types stand in `src/locales/cut-content.d.ts`. */
const parts: Record<string, (content: Content) => string> = {
  'virtual:condition-list': ({ conditions }) =>
    `export const conditionList = ${JSON.stringify(
      conditions.map(({ id, bodySystems, treatments, review }) => ({
        id,
        bodySystems,
        treatments,
        reviewed: review.status === 'reviewed',
      })),
    )}`,
  'virtual:condition-profiles': ({ conditions }) =>
    `export const profiles = ${JSON.stringify(
      conditions.map(
        // What the pages of a condition tell and matching does not need.
        ({ bodySystems, codes, basis, treatments, sources, ...profile }) => profile,
      ),
    )}`,
  'virtual:opening': ({ questionnaire, openingItems, words, urgentLines, symptoms }) => {
    const sections = questionnaire.sections.map(({ id, items }) => ({
      id,
      items: items.filter((item) => openingItems.includes(item.id)),
    }))
    const offered = sections.flatMap(({ items }) =>
      items.flatMap((item) => offersOf(item).map((option) => option.id)),
    )
    const only = <Words>(all: Readonly<Record<string, Words>>, ids: readonly string[]) =>
      Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)))
    const openingWords: QuestionWords = {
      items: only(words.items, openingItems),
      sections: words.sections,
      symptoms: only(
        each(symptoms, ({ label }) => ({ label })),
        offered,
      ),
      urgentLines: only(urgentLines, offered),
      conditionNames: {},
    }
    return `export const openingQuestionnaire = ${JSON.stringify({ ...questionnaire, sections })}
export const openingWords = ${JSON.stringify(openingWords)}`
  },
  'virtual:symptom-names': ({ symptoms }) =>
    `export const symptoms = ${JSON.stringify(each(symptoms, ({ label, medical }) => ({ label, medical })))}`,
  'virtual:symptom-help': ({ symptoms }) =>
    `export const symptomHelp = ${JSON.stringify(each(symptoms, ({ help }) => help))}`,
  'virtual:everyday-causes': ({ symptoms }) =>
    `export const everydayCauses = ${JSON.stringify(each(symptoms, ({ everyday }) => everyday))}`,
  'virtual:phrases': ({ synonyms, condensed }) =>
    `export const phrases = ${JSON.stringify(
      Object.fromEntries(
        Object.entries(condensed(synonyms)).map(([id, phrases]) => [id, phrases.join('\n')]),
      ),
    )}`,
  'virtual:condition-pages': ({ conditions }) =>
    `export const conditionPages = {${conditions
      .map(({ id }) => `'${id}': () => import('${conditionPage}${id}')`)
      .join(',')}}`,
  'virtual:content-version': (content) => {
    const { conditions, citations, redFlags, sourcesOf } = content
    const warned = redFlags.map((flag) => [flag, sourcesOf(flag.id)])
    const known = JSON.stringify([conditions, citations, warned])
    const version = createHash('sha256').update(known).digest('hex').slice(0, 8)
    return `export const contentVersion = '${version}'`
  },
  'virtual:warning-sources': ({ citations, redFlags, sourcesOf }) => {
    const used = new Set(redFlags.flatMap(({ id }) => sourcesOf(id)))
    return `export const warningSources = ${JSON.stringify(citations.filter(({ id }) => used.has(id)))}`
  },
}

function codeOfPage(id: string, { conditions, citations, relatedTo }: Content) {
  const condition = conditions.find((other) => other.id === id)
  if (!condition) throw new Error(`No condition is called ${id}`)
  const facts = {
    condition,
    related: relatedTo(condition, conditions).map((other) => other.id),
    sources: citations.filter((citation) => condition.sources.includes(citation.id)),
  }
  return `import words from '@/locales/en/conditions/${id}.ts'
export default { ...${JSON.stringify(facts)}, words }`
}

/** Serves the parts to the build, to the development server and to the tests. */
export function cutContent(): Plugin {
  let reading: Promise<Content> | undefined
  return {
    name: 'cut-content',
    resolveId: (id) => (id in parts || id.startsWith(conditionPage) ? `\0${id}` : undefined),
    async load(resolved) {
      const id = resolved.slice(1)
      if (resolved[0] !== '\0' || !(id in parts || id.startsWith(conditionPage))) return
      const content = await (reading ??= readContent())
      return parts[id]?.(content) ?? codeOfPage(id.slice(conditionPage.length), content)
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(at('content'))) return
      reading = undefined
      server.moduleGraph.invalidateAll()
    },
  }
}
