export async function create() {
  const [{ unified }, ...plugins] = await Promise.all([
    import('unified'),
    import('retext-english'),
    import('retext-equality'),
    import('retext-stringify'),
  ])
  const pipeline = plugins.reduce((all, plugin) => all.use(plugin.default), unified()).freeze()
  return async (note) => (await pipeline.process(note)).messages.length
}
