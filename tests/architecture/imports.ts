import { posix } from 'node:path'
import ts from 'typescript'
import type { RepositoryFile } from './repository.ts'

/** One import: `to` is a path in the repository, or the name of a package or of a part of Node (`node:fs`). */
export interface Import {
  readonly from: string
  readonly to: string
  /** True where only types are taken, so that nothing is left of it at run time. */
  readonly types: boolean
}

/** Every import of a program file: static, dynamic, `export … from`, `import()` in types. */
export function importsOf({ path, text }: RepositoryFile): readonly Import[] {
  const imports: Import[] = []
  const add = (specifier: ts.Node | undefined, types: boolean) => {
    if (specifier && ts.isStringLiteralLike(specifier))
      imports.push({ from: path, to: target(path, specifier.text), types })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly === true)
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, false))
  return imports
}

function target(from: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier)
  return specifier
}
