/** A file could not be read. The message says which, why, and what to do. */
export class FileError extends Error {
  override readonly name = 'FileError'
}
