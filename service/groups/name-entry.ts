/** The name of an entry as it is read: ids are words with hyphens between. */
export const nameEntry = (id: string): string => id.replaceAll('-', ' ')
