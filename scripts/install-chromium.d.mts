export function installChromium(): Promise<string | undefined>
export function findChromium(): string | undefined
