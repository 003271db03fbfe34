// What has to be there before a condition's page appears.
export { loadConditionPage as prepareCondition } from '@/locales/en/condition-pages'
