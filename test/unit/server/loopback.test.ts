import { expect, test } from 'vitest';
import { isLoopback } from '../../../src/server/loopback.ts';

test.each([
  ['http://localhost:9000', true],
  ['http://LOCALHOST', true],
  ['http://127.0.0.1:9000', true],
  ['http://127.8.9.10', true],
  ['http://2130706433', true],
  ['http://[::1]:9000', true],
  ['http://[0:0:0:0:0:0:0:1]', true],
  ['http://localhost.example.com', false],
  ['http://127.0.0.1.example.com', false],
  ['http://x127.0.0.1.example', false],
  ['http://128.0.0.1', false],
  ['http://0.0.0.0', false],
  ['http://[::2]', false],
  ['http://127.0.0.1@example.com', false],
])('%s: %s', (url, expected) => {
  expect(isLoopback(new URL(url))).toBe(expected);
});
