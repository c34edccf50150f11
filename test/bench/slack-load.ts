import { createHmac } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { command } from '../slack/payloads.ts'
import type { Order, Run } from './load.ts'

export const signingSecret = 'a-signing-secret'

/** Slack's commands over kept connections, one after another on each; written to the socket, so that it costs little. */
export const slackLoad = () => ({ address: '', run })

async function run({ target, inFlight, milliseconds }: Order): Promise<Run> {
  const [port = '', question = ''] = target.split(' ', 2)
  const text = target.slice(port.length + question.length + 2)
  const request = signed(command(`/${question}`, text))
  const times: number[] = []
  const start = performance.now()
  const end = start + milliseconds
  await Promise.all(
    Array.from({ length: inFlight }, () => talk(connect(Number(port), '127.0.0.1'), request, end, times)),
  )
  return { seconds: (performance.now() - start) / 1000, times }
}

function talk(socket: Socket, request: Buffer, end: number, times: number[]): Promise<void> {
  return new Promise((resolve, reject) => {
    let sent = 0
    let answer = ''
    const send = () => {
      sent = performance.now()
      answer = ''
      socket.write(request)
    }
    socket.setNoDelay()
    socket.on('connect', send).on('error', reject)
    socket.on('data', (data) => {
      answer += data.toString('latin1')
      if (!isWhole(answer)) return
      if (!answer.startsWith('HTTP/1.1 200')) return void reject(new Error(answer.slice(0, 200)))
      times.push(performance.now() - sent)
      if (performance.now() < end) send()
      else socket.end(resolve)
    })
  })
}

function isWhole(answer: string): boolean {
  const body = answer.indexOf('\r\n\r\n') + 4
  if (body < 4) return false
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(answer.slice(0, body)) ?? []
  return length === undefined ? answer.endsWith('\r\n0\r\n\r\n') : answer.length >= body + Number(length)
}

function signed(form: Readonly<Record<string, unknown>>): Buffer {
  const fields = Object.entries(form).map(([name, value]): [string, string] => [name, String(value)])
  const body = new URLSearchParams(fields).toString()
  const time = Math.floor(Date.now() / 1000)
  const signature = `v0=${createHmac('sha256', signingSecret).update(`v0:${time}:${body}`).digest('hex')}`
  const head = [
    'POST /slack/events HTTP/1.1',
    'host: 127.0.0.1',
    'content-type: application/x-www-form-urlencoded',
    `content-length: ${Buffer.byteLength(body)}`,
    `x-slack-request-timestamp: ${time}`,
    `x-slack-signature: ${signature}`,
  ]
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`)
}
