/** All that matching needs to know, in one module, so that it can be weighed. */
export { conditions } from '@/content/conditions'
export { symptoms } from '@/content/symptoms'
