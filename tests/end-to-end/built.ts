/** Two workers may build the same thing at once, and a browser reads while another is written. */
const BUILT = `.cache/end-to-end/${process.env.VITEST_POOL_ID ?? 0}`

/** The folder in which the tests of this worker keep what they build under a name. */
export const builtIn = (name: string): string => `${BUILT}/${name}`
