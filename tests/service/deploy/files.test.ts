/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-argument,
   @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return
   -- YAML and JSON of other programs: what is missing in them is what these tests are about. */
import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createMetrics } from '../../../service/metrics.ts'
import { DEPLOY, findStrangeSettings, readFolder, readText, readYaml, type Any } from './files.ts'

const POD = 'app.kubernetes.io/name'

test('every setting that a file names is one of the program', async () => {
  const items = await readdir(DEPLOY, { recursive: true, withFileTypes: true })
  const files = items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name))
  expect(files.length).toBeGreaterThan(15)
  for (const file of files) {
    const text = await readText(file.slice(DEPLOY.length))
    expect([file, findStrangeSettings(text)]).toEqual([file, []])
  }
  expect(findStrangeSettings('TILTRO_SECRETS=x')).toEqual(['TILTRO_SECRETS'])
})

test('compose: a proxy that alone is reached, two services without rights, a database that only they reach', async () => {
  const [{ services, networks, volumes }] = (await readYaml('container/compose.yml')) as [Any]
  expect(Object.keys(services).sort()).toEqual(['database', 'proxy', 'tiltro-1', 'tiltro-2'])
  for (const [name, service] of Object.entries<Any>(services)) {
    expect([name, 'ports' in service]).toEqual([name, name === 'proxy'])
    for (const network of service.networks) expect(networks).toHaveProperty(network)
    for (const other of Array.isArray(service.depends_on)
      ? service.depends_on
      : Object.keys(service.depends_on ?? {}))
      expect(services).toHaveProperty(other)
  }
  for (const name of ['tiltro-1', 'tiltro-2'])
    expect(services[name]).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      environment: { TILTRO_TRUSTED_PROXIES: networks.front.ipam.config[0].subnet },
    })
  const withDatabase = Object.keys(services).filter((name) => services[name].networks.includes('store'))
  expect(withDatabase.sort()).toEqual(['database', 'tiltro-1', 'tiltro-2'])
  expect([networks.store.internal, networks.front.internal]).toEqual([true, true])
  expect(volumes).toHaveProperty('database')
  // What is secret stands in no file.
  expect(await readText('container/compose.yml')).not.toMatch(/(PASSWORD|SECRET): (?!\$\{)/)
})

test('the proxy logs no request, puts no body into a file, and shows nobody the figures', async () => {
  const conf = await readText('container/nginx.conf')
  for (const line of [
    'access_log off;',
    'proxy_request_buffering off;',
    'proxy_max_temp_file_size 0;',
    'proxy_set_header X-Forwarded-For $remote_addr;',
    'location = /metrics { return 404; }',
  ])
    expect(conf).toContain(line)
  expect(conf.match(/[{}]/g)!.reduce((depth, brace) => depth + (brace === '{' ? 1 : -1), 0)).toBe(0)
  const { metadata } = (await readFolder('kubernetes')).get('ingress.yaml')
  expect(metadata.annotations).toMatchObject({
    'nginx.ingress.kubernetes.io/enable-access-log': 'false',
    'nginx.ingress.kubernetes.io/proxy-request-buffering': 'off',
    'nginx.ingress.kubernetes.io/proxy-max-temp-file-size': '0',
  })
})

test('Kubernetes: two replicas that are replaced without a pause, as nobody, on a disk that cannot be written', async () => {
  const files = await readFolder('kubernetes')
  const { spec } = files.get('deployment.yaml')
  expect(spec).toMatchObject({ replicas: 2, strategy: { rollingUpdate: { maxUnavailable: 0 } } })
  const pod = spec.template.spec
  const [container] = pod.containers
  expect(pod).toMatchObject({ automountServiceAccountToken: false, securityContext: { runAsNonRoot: true } })
  expect(container.securityContext).toEqual({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ['ALL'] },
  })
  expect([
    container.livenessProbe.httpGet.path,
    container.readinessProbe.httpGet.path,
    container.startupProbe.httpGet.path,
  ]).toEqual(['/healthz', '/readyz/notes', '/healthz'])
  const pause = Number(container.lifecycle.preStop.exec.command[1])
  expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(pause + 10)
  const volumes = pod.volumes.map(({ name }: Any) => name)
  for (const { name } of container.volumeMounts) expect(volumes).toContain(name)
})

test('Kubernetes: whatever one file names is in another', async () => {
  const files = await readFolder('kubernetes')
  const get = (name: string) => files.get(`${name}.yaml`)
  const labels = { [POD]: 'tiltro' }
  const { spec } = get('deployment')
  expect(spec.template.metadata.labels).toEqual(labels)
  expect([
    spec.selector.matchLabels,
    get('service').spec.selector,
    get('disruption-budget').spec.selector.matchLabels,
    get('network-policy').spec.podSelector.matchLabels,
  ]).toEqual([labels, labels, labels, labels])
  // The budget leaves room for one to go, and never for both.
  expect(get('disruption-budget').spec.minAvailable).toBe(spec.replicas - 1)
  const [container] = spec.template.spec.containers
  const [port] = container.ports
  expect(get('service').spec.ports[0].targetPort).toBe(port.name)
  const { backend } = get('ingress').spec.rules[0].http.paths[0]
  expect(backend.service).toEqual({
    name: get('service').metadata.name,
    port: { name: get('service').spec.ports[0].name },
  })
  expect(get('network-policy').spec.policyTypes).toEqual(['Ingress', 'Egress'])
  expect(get('network-policy').spec.ingress[0].ports[0].port).toBe(port.containerPort)
  expect(container.envFrom).toEqual([
    { configMapRef: { name: get('settings').metadata.name } },
    { secretRef: { name: get('secret.example').metadata.name } },
  ])
  const { resources, images, namespace } = get('kustomization')
  const applied = [...files.keys()].filter((name) => !/^(kustomization|secret\.example)/.test(name))
  expect(new Set(resources)).toEqual(new Set(applied))
  expect([images[0].name, namespace]).toEqual([container.image, get('namespace').metadata.name])
})

test('alerts and the dashboard ask for figures that there are', async () => {
  const metrics = await createMetrics({ process: true }).write({ isStoreReady: true, versions: {} })
  const names = new Set([...metrics.matchAll(/^# TYPE (\w+)/gm)].map(([, name]) => name!))
  const findUnknown = (expression: string) =>
    [...expression.matchAll(/\b((?:tiltro|process|nodejs)_\w+)/g)]
      .map(([, name]) => name!.replace(/_(bucket|count|sum)$/, ''))
      .filter((name) => !names.has(name))
  const [{ groups }] = (await readYaml('prometheus/alerts.yml')) as [Any]
  const { panels } = JSON.parse(await readText('prometheus/dashboard.json')) as Any
  const expressions: string[] = [
    ...groups.flatMap(({ rules }: Any) => rules.map(({ expr }: Any) => expr as string)),
    ...panels.flatMap(({ targets }: Any) => targets.map(({ expr }: Any) => expr as string)),
  ]
  expect(expressions.length).toBeGreaterThan(14)
  for (const expression of expressions)
    expect([expression, findUnknown(expression)]).toEqual([expression, []])
  expect(findUnknown('rate(tiltro_note_text_total[5m])')).toEqual(['tiltro_note_text_total'])
  for (const { alert, annotations } of groups[0].rules)
    expect([alert, Object.keys(annotations)]).toEqual([alert, ['summary', 'action']])
})

const systemd = hasSystemd()

test('the unit leaves the program no rights, and time to stop', async () => {
  const unit = await readText('systemd/tiltro.service')
  for (const line of [
    'DynamicUser=yes',
    'ProtectSystem=strict',
    'CapabilityBoundingSet=',
    'NoNewPrivileges=yes',
    'LimitCORE=0',
  ])
    expect(unit.split('\n')).toContain(line)
  expect(Number(/TimeoutStopSec=(\d+)/.exec(unit)![1])).toBeGreaterThan(10)
})

test.skipIf(!systemd)('systemd takes the unit, and finds little to be afraid of', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tiltro-unit-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const unit = join(folder, 'tiltro.service')
  // Node stands elsewhere on other machines; the rest is taken as it is.
  await writeFile(unit, (await readText('systemd/tiltro.service')).replace('/usr/bin/node', process.execPath))
  const run = (...args: string[]) =>
    execFileSync('systemd-analyze', args, { encoding: 'utf8', stdio: 'pipe' })
  expect(run('verify', '--man=no', unit)).toBe('')
  // Its scale goes from 0 to 100; a unit without any of this has more than 90.
  expect(() => run('security', '--offline=true', '--threshold=30', unit)).not.toThrow()
})

function hasSystemd(): boolean {
  try {
    execFileSync('systemd-analyze', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
