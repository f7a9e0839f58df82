import { rmSync } from 'node:fs'

const FOLDER = '.cache/end-to-end'

/**
 * The folder in which this worker keeps what it builds under a name, until the run ends: two workers may build the same
 * thing at once, and a browser reads while another is written.
 */
export const builtIn = (name: string): string => `${FOLDER}/${process.ppid}/${process.pid}/${name}`

/** For the process that the workers belong to, when the last of them has ended. */
export const teardown = (): void => rmSync(`${FOLDER}/${process.pid}`, { recursive: true, force: true })
