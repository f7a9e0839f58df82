export async function create() {
  const { text } = await import('alex')
  return (note) => text(note).messages.length
}
