/** All that matching needs to know, in one module, so that it can be weighed. */
export { profiles } from 'virtual:condition-profiles'
export { symptoms } from '@/content/symptoms'
