import { expect, test } from 'vitest'
import { clientAddress, clientKey, readRanges, type Ranges } from '../../service/address.ts'

const proxies = readRanges(['127.0.0.1', '10.0.0.0/8', 'fd00::/8']) as Ranges

test('a range holds its addresses and no others', () => {
  expect(['127.0.0.1', '10.200.0.9', 'fd12::7', '::ffff:10.0.0.1'].every(proxies.has)).toBe(true)
  expect(['127.0.0.2', '11.0.0.1', 'fe80::1', 'fe80::1%eth0', 'localhost', ''].some(proxies.has)).toBe(false)
})

test.each([['10.0.0.0/33'], ['10.0.0.0/'], ['10.0.0.0/8/8'], ['::1/129'], ['localhost'], ['10.0.0']])(
  '%s is no range',
  (item) => {
    expect(readRanges([item])).toBeUndefined()
  },
)

test.each([
  ['nobody reports anything', '192.0.2.7', undefined, '192.0.2.7'],
  ['a stranger reports another address', '192.0.2.7', '198.51.100.1', '192.0.2.7'],
  ['a proxy reports who asked', '127.0.0.1', '192.0.2.7', '192.0.2.7'],
  ['the asker made up a hop of their own', '127.0.0.1', '198.51.100.1, 192.0.2.7', '192.0.2.7'],
  ['two proxies stand in a row', '127.0.0.1', '192.0.2.7, 10.0.0.3', '192.0.2.7'],
  ['the proxy itself asks', '127.0.0.1', undefined, '127.0.0.1'],
  ['a proxy reports no address', '127.0.0.1', 'unknown', '127.0.0.1'],
  ['the socket speaks IPv6 for IPv4', '::ffff:127.0.0.1', '192.0.2.7', '192.0.2.7'],
])('where %s', (_, peer, forwarded, expected) => {
  expect(clientAddress(peer, forwarded, proxies)).toBe(expected)
})

test('a host on IPv6 is one client, whichever of its addresses it takes', () => {
  expect(clientKey('2001:db8:1:2::5')).toBe(clientKey('2001:db8:1:2:aaaa:bbbb:cccc:dddd'))
  expect(clientKey('2001:db8:1:2::5')).not.toBe(clientKey('2001:db8:1:3::5'))
  expect(clientKey('2001:0db8::')).toBe(clientKey('2001:db8::9'))
  expect(clientKey('192.0.2.7')).toBe('192.0.2.7')
})
