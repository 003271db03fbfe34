import { begin } from './host'

// The check stands two folders above its loader, wherever the host has put it; no page can name another place.
const address = import.meta.url
const start = () => begin(new URL('../../', address))
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start)
else start()
