import type { Connection } from './database.ts'

/** How a group stands in a week. */
interface End {
  readonly id: string
  readonly ends_week: string | null
  readonly merged_into: string | null
}

/** Where the reports of a group and week count. */
export type Target = { readonly group: string } | { readonly refused: 'no-group' | 'ended' }

/** Which group the reports of any group and week count for: groups are merged into others, and others into those. */
export interface Merges {
  readonly targetOf: (group: string, week: string) => Target
  /** The groups whose reports of a week count for this one, itself included. */
  readonly sourcesOf: (group: string, week: string) => readonly string[]
}

export async function readMerges(db: Connection): Promise<Merges> {
  const rows = await db.selectFrom('learning_group').select(['id', 'ends_week', 'merged_into']).execute()
  const groups = new Map<string, End>(rows.map((row) => [row.id, row]))
  const targetOf = (group: string, week: string): Target => {
    let at = groups.get(group)
    // A merge needs two groups that go on, so that a chain cannot come round to where it began.
    while (at?.ends_week && at.ends_week <= week) {
      if (!at.merged_into) return { refused: 'ended' }
      at = groups.get(at.merged_into)
    }
    return at ? { group: at.id } : { refused: 'no-group' }
  }
  return {
    targetOf,
    sourcesOf: (group, week) =>
      [...groups.keys()].filter((id) => {
        const target = targetOf(id, week)
        return 'group' in target && target.group === group
      }),
  }
}
