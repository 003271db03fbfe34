import type { Clinic, Delivery } from '@/clinic/schema'

/** Where a message goes, and whether that is one of the clinic's own sites; nowhere while it is an email. */
export function receiverOf(clinic: Clinic, delivery: Delivery) {
  if (delivery.kind === 'mailto') return undefined
  const { host, origin } = new URL(delivery.kind === 'form-post' ? delivery.url : delivery.site)
  return { host, isOwn: clinic.origins.includes(origin) }
}
