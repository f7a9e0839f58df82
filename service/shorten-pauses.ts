import { setFlagsFromString } from 'node:v8'

/**
 * Has V8 collect what notes leave behind without helpers. There is little of it, and where the processors have other
 * things to do, a collection shared among threads waits for the last of them: on two processors the pauses were several
 * times as long, and so was the wait of who came then. Holds for this process and its threads.
 */
export function shortenPauses(): void {
  setFlagsFromString('--no-parallel-scavenge')
}
