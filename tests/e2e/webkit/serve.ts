// Lets Playwright's tests run in WebKitGTK: one connection of theirs is one driver and its browsers.
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { Connection } from './connection.ts'

interface Socket {
  on(event: 'message', hear: (data: Buffer) => void): void
  on(event: 'close', hear: () => void): void
  send(text: string): void
}
const { wsServer } = createRequire(import.meta.url)('playwright-core/lib/utilsBundle') as {
  wsServer: new (options: object) => {
    on(event: 'connection', hear: (socket: Socket) => void): void
  }
}

const server = createServer((_request, response) => response.end('ok'))
const connections = new Set<Connection>()
new wsServer({ server }).on('connection', (socket) => {
  const connection = new Connection((message) => socket.send(JSON.stringify(message)))
  connections.add(connection)
  socket.on('message', (data) => void connection.hear(JSON.parse(String(data)) as never))
  socket.on('close', () => {
    connections.delete(connection)
    void connection.stop()
  })
})
server.listen(Number(process.env.PORT), '127.0.0.1')

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => {
    void Promise.all([...connections].map((connection) => connection.stop())).then(() =>
      process.exit(0),
    )
  })
