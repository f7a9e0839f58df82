import { spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'

/** The folder of this repository. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * Runs Node with these arguments in the repository's folder. Never rejects: a program that fails is an answer.
 *
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, patient?: boolean, env?: NodeJS.ProcessEnv }} [options] `quiet` keeps the output for the answer
 *   instead of showing it; who is `patient` works when nothing else wants to.
 * @returns {Promise<{ ok: boolean, output: string, seconds: number }>}
 */
export function runNode(args, options) {
  return run(process.execPath, args, options)
}

/** The same for any program. */
export function run(program, args, { quiet = false, patient = false, env = process.env } = {}) {
  const began = performance.now()
  const child = spawn(program, args, {
    cwd: ROOT,
    env,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    // npm is a script of the shell on Windows.
    shell: process.platform === 'win32' && program !== process.execPath,
  })
  if (patient && child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW)
  let output = ''
  child.stdout?.setEncoding('utf8').on('data', (text) => (output += text))
  child.stderr?.setEncoding('utf8').on('data', (text) => (output += text))
  return new Promise((resolve) => {
    const end = (ok) => resolve({ ok, output, seconds: (performance.now() - began) / 1000 })
    child.on('error', (error) => {
      output += error.message
      end(false)
    })
    child.on('close', (code) => end(code === 0))
  })
}
