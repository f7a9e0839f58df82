export function installPostgres(): Promise<string | undefined>
export function findPostgres(): string | undefined
