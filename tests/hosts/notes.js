// Stands first on every page here, and notes what a clinic's page hears, how far it shifts and what its policy refuses.
const notes = { messages: [], events: [], refused: [], shift: 0 }
window.notes = notes

addEventListener('message', ({ origin, data }) => {
  if (origin.startsWith('http://127.0.0.1:')) notes.messages.push(data)
})
for (const name of ['ready', 'step', 'completed', 'inquiry', 'error'])
  addEventListener(`self-check:${name}`, ({ detail }) =>
    notes.events.push(detail ? `${name} ${Object.values(detail)}` : name),
  )
addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
  notes.refused.push(violatedDirective),
)
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) notes.shift += value
  }).observe({ type: 'layout-shift', buffered: true })
