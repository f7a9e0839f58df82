export async function create() {
  const { default: writeGood } = await import('write-good')
  return (note) => writeGood(note).length
}
