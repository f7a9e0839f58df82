/** The groups of the demo by their ids, which no other group can have. */
export const DEMO_GROUPS = { year: 'demo', small: 'demo-ny' } as const

/** Whether a group is one of the demo's own: it is marked as invented wherever it is shown. */
export const isDemoGroup = (id: string): boolean => id === DEMO_GROUPS.year || id === DEMO_GROUPS.small
