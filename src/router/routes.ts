import type { RouteRecordRaw } from 'vue-router'
import QuestionView from '@/views/QuestionView.vue'

const rest = () => import('@/views/rest')

const conditionPage = (id: string) =>
  import('@/views/condition/prepare').then(({ prepareCondition }) => prepareCondition(id))

/** Every page, by the name that steps and links use. */
export const routes = [
  { path: '/', name: 'start', component: () => import('@/views/StartView.vue') },
  { path: '/check', redirect: { name: 'start' } },
  {
    path: '/check/stop',
    name: 'red-flag',
    component: () => rest().then((views) => views.RedFlagView),
  },
  {
    path: '/check/review',
    name: 'review',
    component: () => rest().then((views) => views.ReviewView),
  },
  { path: '/check/:item', name: 'question', component: QuestionView, props: true },
  { path: '/results', name: 'results', component: () => import('@/views/ResultsView.vue') },
  { path: '/conditions', name: 'library', component: () => import('@/views/LibraryView.vue') },
  {
    path: '/conditions/:id',
    name: 'condition',
    component: () => import('@/views/ConditionView.vue'),
    props: true,
    meta: { prepare: conditionPage },
  },
  {
    path: '/treatments',
    name: 'treatments',
    component: () => import('@/views/TreatmentsView.vue'),
  },
  {
    path: '/treatments/stem-cells',
    name: 'stem-cells',
    component: () => import('@/views/StemCellsView.vue'),
  },
  { path: '/about', name: 'about', component: () => import('@/views/AboutView.vue') },
  {
    path: '/about/sources',
    name: 'sources',
    component: () => import('@/views/SourcesView.vue'),
  },
  { path: '/evidence', name: 'evidence', component: () => import('@/views/EvidenceView.vue') },
  {
    path: '/:unknown(.*)*',
    name: 'not-found',
    component: () => import('@/views/NotFoundView.vue'),
  },
] as const satisfies readonly RouteRecordRaw[]
