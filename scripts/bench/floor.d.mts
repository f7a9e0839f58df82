export function createFloor(phrases: readonly string[]): (text: string) => { start: number; end: number }[]
