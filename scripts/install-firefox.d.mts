export function installFirefox(): Promise<string | undefined>
export function findFirefox(): string | undefined
