/** How much of a replacement stood there before: a sequel begins with the last word of its sentence (UTF-16 units). */
export const keptBy = (before: string, after: string): number =>
  after.startsWith(`${before}. `) ? before.length + 2 : 0
