import fc from 'fast-check'

/** As much of an OpenAPI document as is needed to make requests from it. */
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}
interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema?: Schema }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
  readonly responses: Readonly<Record<string, unknown>>
}
interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

/** A request that the document describes, or nearly. */
export interface Invented {
  readonly route: string
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}

/** What attacks are made of, and what tables, keyboards and faults bring along. */
const NASTY = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'null', 'undefined', 'NaN'],
  ...['../../etc/passwd', '..%2f..%2f', '%00', '\0', '\r\nset-cookie: a=b', '\u202e', '\ud83d', '￿'],
  ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' or 1=1 --", '#{7*7}', '{{7*7}}'],
  ...['=cmd|calc!A1', '-1', '1e309', '9007199254740993', '٣', 'ﬀ', 'İ', ' '.repeat(300), 'a'.repeat(20_000)],
]
const POLLUTING = ['{"__proto__":{"polluted":true}}', '{"constructor":{"prototype":{"polluted":true}}}']

const word = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', maxLength: 40 }))

/** Values that fit a schema, each part of which may be another thing altogether. */
function inventValue(schema: Schema, { components }: Document, depth = 0): fc.Arbitrary<unknown> {
  const document = { components } as Document
  if (schema.$ref)
    return inventValue(components.schemas[schema.$ref.split('/').at(-1)!] ?? {}, document, depth)
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (choices) return fc.oneof(...choices.map((choice) => inventValue(choice, document, depth)))
  const fitting = (): fc.Arbitrary<unknown> => {
    if (schema.enum) return fc.constantFrom(...schema.enum)
    if (schema.const !== undefined) return fc.constant(schema.const)
    const type = Array.isArray(schema.type) ? (schema.type as string[])[0] : schema.type
    if (type === 'array' && depth < 4)
      return fc.array(inventValue(schema.items ?? {}, document, depth + 1), { maxLength: 4 })
    if (schema.properties && depth < 4) {
      const parts = Object.entries(schema.properties).map(
        ([name, part]) => [name, inventValue(part, document, depth + 1)] as const,
      )
      return fc.record(Object.fromEntries(parts), { requiredKeys: [] })
    }
    if (type === 'integer' || type === 'number')
      return fc.oneof(fc.integer({ min: -2, max: 60 }), fc.double())
    if (type === 'boolean') return fc.boolean()
    return word
  }
  return fc.oneof(
    { weight: 6, arbitrary: fitting() },
    { weight: 1, arbitrary: fc.jsonValue() },
    { weight: 1, arbitrary: word },
  )
}

/** Requests from the document: mostly of its form, often with something in them that does not belong there. */
export function inventRequests(document: Document): fc.Arbitrary<Invented> {
  const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  return fc.oneof(
    ...routes.map(({ path, method, operation }) => inventOne(path, method, operation, document)),
  )
}

function inventOne(
  path: string,
  method: string,
  operation: Operation,
  document: Document,
): fc.Arbitrary<Invented> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
  const queries = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query')
  const [type, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? []
  return fc
    .record({
      parts: fc.array(word, { minLength: names.length, maxLength: names.length }),
      query: fc.array(
        fc.tuple(fc.oneof(fc.constantFrom('x', ...queries.map(({ name }) => name)), word), word),
        {
          maxLength: 2,
        },
      ),
      body: content
        ? fc.oneof(
            {
              weight: 8,
              arbitrary: inventValue(content.schema, document).map((value) => JSON.stringify(value) ?? ''),
            },
            { weight: 1, arbitrary: fc.constantFrom(...POLLUTING) },
            { weight: 1, arbitrary: word },
          )
        : fc.constant(undefined),
      type: fc.oneof(
        { weight: 8, arbitrary: fc.constant(type ?? 'application/json') },
        { weight: 1, arbitrary: fc.constantFrom('text/plain', 'multipart/form-data; boundary=x', 'x') },
      ),
    })
    .map(({ parts, query, body, type: sent }) => {
      const filled = names.reduce((text, name, i) => text.replace(`{${name}}`, encode(parts[i]!)), path)
      const search = query.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')
      return {
        route: `${method.toUpperCase()} ${path}`,
        method: method.toUpperCase(),
        path: filled + (search && `?${search}`),
        headers: { 'sec-fetch-site': 'same-origin', ...(body !== undefined && { 'content-type': sent }) },
        body: method === 'get' ? undefined : body,
      }
    })
}

/** Half of a surrogate pair cannot stand in an address. */
const encode = (text: string): string =>
  encodeURIComponent(
    text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, ''),
  )
