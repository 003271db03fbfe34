import { computed, reactive, ref } from 'vue'
import type { Clinic, Delivery } from '@/clinic/schema'
import { inquiry as t } from '@/locales/en/page/inquiry'
import { sendToContactForm } from './contact-form-7'
import { emailTo, textOf } from './email'
import { fields, missingIn, nothing, type Field } from './fields'
import { sendToService } from './form-post'
import type { Outcome } from './outcome'
import { receiverOf } from './receiver'

type Problem = { readonly field?: Field; readonly text: string }

/** Nobody reads and fills in a form in less, in milliseconds. */
const tooFast = 3000

/** Where a form stands: being written, asked whether a person means it, on its way, or what came of it. */
export type Stage = 'writing' | 'asking' | 'sending' | 'opened' | Outcome['kind']

/** The state of one inquiry, from the first letter to what the receiver says. */
export function useInquiry(clinic: Clinic, delivery: Delivery) {
  const written = reactive({ ...nothing })
  /** A field that people do not see: a hint, never a reason to refuse. */
  const trap = ref('')
  const stage = ref<Stage>('writing')
  const problems = ref<readonly Problem[]>([])
  const reason = ref<Extract<Outcome, { kind: 'not-sent' }>['reason']>()
  let begun = Date.now()

  const receiver = receiverOf(clinic, delivery)
  const consent = t.consent(clinic.name, receiver?.isOwn ? undefined : receiver?.host)
  const text = computed(() => textOf(written, consent))
  const problemOf = (field: Field) =>
    problems.value.find((problem) => problem.field === field)?.text
  const entered = computed(() => fields.some((field) => written[field] !== nothing[field]))

  /** Checked only when the person sends. A form that looks filled in by a program is asked about once, and then sent. */
  async function submit() {
    if (stage.value === 'sending') return
    problems.value = missingIn(written).map((field) => ({ field, text: t.missing[field] }))
    if (problems.value.length > 0) stage.value = 'invalid'
    else if (trap.value !== '' || Date.now() - begun < tooFast) stage.value = 'asking'
    else await send()
  }

  async function send() {
    if (stage.value === 'sending') return
    begun = 0
    trap.value = ''
    if (delivery.kind === 'mailto') {
      window.location.href = emailTo(delivery.address, text.value)
      stage.value = 'opened'
      return
    }
    stage.value = 'sending'
    const outcome = await (delivery.kind === 'contact-form-7'
      ? sendToContactForm(delivery, { ...written })
      : sendToService(delivery.url, { ...written }, consent))
    if (outcome.kind === 'invalid')
      problems.value = [
        ...fields.flatMap((field): Problem[] => {
          const said = outcome.fields[field]
          return said ? [{ field, text: said }] : []
        }),
        ...outcome.others.map((other) => ({ text: other })),
      ]
    if (outcome.kind === 'not-sent') reason.value = outcome.reason
    if (outcome.kind === 'sent') Object.assign(written, nothing)
    stage.value = outcome.kind
  }

  function clear() {
    Object.assign(written, nothing)
    trap.value = ''
    problems.value = []
    stage.value = 'writing'
    begun = Date.now()
  }

  return {
    written,
    trap,
    stage,
    problems,
    reason,
    text,
    consent,
    entered,
    problemOf,
    submit,
    send,
    clear,
  }
}
