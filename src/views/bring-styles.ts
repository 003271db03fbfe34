import address from '@/styles/index.css?url'

let bringing: Promise<void> | undefined

/** Fetches all styles where the page came with a part of them. Where they cannot be fetched, pages stay readable without. */
export function bringStyles(): Promise<void> {
  if (typeof document === 'undefined' || !document.querySelector('style[data-part]'))
    return Promise.resolve()
  return (bringing ??= new Promise((resolve) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = address
    link.onload = link.onerror = () => resolve()
    document.head.append(link)
  }))
}
