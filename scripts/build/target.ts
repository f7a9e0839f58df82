/** One thing that the build makes. */
export interface Target {
  /** Where it lies in `dist`: a file, or a folder of its own. */
  readonly out: string
  /** Files and folders of the repository it is made from. Those of the tools need not be named. */
  readonly from: readonly string[]
  readonly build: () => Promise<void>
}
