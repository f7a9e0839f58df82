import { checkChoices, isText, listOf, type Kept, type Policy } from './settings.ts'

/** A policy as far as it can be understood: what cannot be, is left out. */
export function checkPolicy(given: unknown): Policy {
  const policy = (given ?? {}) as Kept
  const { lexiconMinutes: minutes } = policy
  const flag = (name: string) => (policy[name] === true ? { [name]: true as const } : {})
  const sites = listOf(policy.sites, isText)
  return {
    ...checkChoices(policy),
    ...(typeof minutes === 'number' && minutes >= 1 ? { lexiconMinutes: minutes } : {}),
    ...(sites ? { sites } : {}),
    ...flag('noMirror'),
    ...flag('noSharing'),
    ...flag('noWelcome'),
  }
}
