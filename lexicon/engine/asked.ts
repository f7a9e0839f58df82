/** What works the property out, until somebody has asked. */
const WORK = Symbol('work')

interface Asked {
  [WORK]: (() => unknown) | undefined
}

/** One getter a name, whatever object it is of. */
const descriptors = new Map<string, PropertyDescriptor>()

/**
 * Gives an object a property that is worked out when somebody first asks for it, and is an ordinary one from then on;
 * an object has one such property at the most.
 *
 * No getter of a literal: V8 keeps those of each, and with them all that they know (the note), until it next collects
 * all of its memory. This getter knows nothing; what it needs lies in the object, and goes with it.
 */
export function askedFor<T extends object, K extends string, V>(
  object: T,
  name: K,
  work: () => V,
): T & { readonly [P in K]: V } {
  Object.defineProperty(object, WORK, { value: work, writable: true })
  let descriptor = descriptors.get(name)
  if (!descriptor) descriptors.set(name, (descriptor = describe(name)))
  return Object.defineProperty(object, name, descriptor) as T & { readonly [P in K]: V }
}

const describe = (name: string): PropertyDescriptor => ({
  enumerable: true,
  configurable: true,
  get(this: Asked): unknown {
    const value = this[WORK]!()
    this[WORK] = undefined
    Object.defineProperty(this, name, { value, enumerable: true })
    return value
  },
})
