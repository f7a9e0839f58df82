export async function create() {
  const [{ LocalLinter }, { binary }] = await Promise.all([import('harper.js'), import('harper.js/binary')])
  const linter = new LocalLinter({ binary })
  await linter.setup()
  return async (note) => {
    const lints = await linter.lint(note, { language: 'plaintext' })
    // They live in WebAssembly, where nobody else frees them.
    for (const lint of lints) lint.free()
    return lints.length
  }
}
