/** Quoted text comes back as it was out of the real programs that read it. */

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { quoteNginx } from '../../../src/cluster/escape/nginx.ts';
import { quoteShell } from '../../../src/cluster/escape/shell.ts';
import {
  quoteSystemd,
  quoteSystemdEnvironment,
  quoteSystemdWord,
} from '../../../src/cluster/escape/systemd.ts';
import { stringifyYaml } from '../../../src/cluster/escape/yaml.ts';
import { findFreePort } from '../../../src/throwaway/port.ts';
import { findProgram } from '../../support/program.ts';

const dir = mkdtempSync(join(tmpdir(), 'minio-actions-escape-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const pieces = [
  ...[
    '$(touch x)',
    '`touch x`',
    `$${'{HOME}'}`,
    '$HOME',
    '$$',
    '%',
    '%h',
    '%%',
    ';',
    '; touch x',
    '{',
    '}',
    '{}',
  ],
  ...[
    '"',
    "'",
    '\\',
    '\\\\',
    '\\n',
    ' ',
    '  ',
    '#',
    ' # ',
    '\t',
    '\n',
    '\r\n',
    '|',
    '&&',
    '*',
    '~',
    '!',
    '=',
  ],
  ...[
    '- a',
    ': ',
    '&a',
    '*a',
    '!!x',
    '<<',
    'yes',
    'null',
    '0x1',
    '@',
    '^',
    '[',
    ']',
    'é',
    '😀',
    '\u2028',
    '\u0085',
  ],
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 8,
  })
  .map((parts) => parts.join('').replaceAll('\0', ''));
const samples = [...pieces, '', ...fc.sample(hostile, { numRuns: 400, seed: 7 })];
const oneLine = samples.filter((text) => !/\p{Cc}/u.test(text));

test('sh reads every word as it was', () => {
  const script = samples.map((text) => `printf '%s\\0' ${quoteShell(text)}`).join('\n');
  const read = execFileSync('sh', ['-c', script], { cwd: dir, encoding: 'utf8' });
  expect(read.split('\0').slice(0, -1)).toEqual(samples);
  expect(readdirSync(dir)).toEqual([]);
  expect(() => quoteShell('a\0b')).toThrow(RangeError);
});

test('sh reads every line of an environment file as it was', () => {
  const lines = oneLine.map((text, index) => `V${index}=${quoteSystemdEnvironment(text)}`);
  writeFileSync(join(dir, 'env'), `${lines.join('\n')}\n`);
  const print = oneLine.map((_, index) => `printf '%s\\0' "$V${index}"`).join('\n');
  const read = execFileSync('sh', ['-c', `. ./env\n${print}`], { cwd: dir, encoding: 'utf8' });
  expect(read.split('\0').slice(0, -1)).toEqual(oneLine);
  expect(() => quoteSystemdEnvironment('a\nb')).toThrow(RangeError);
});

test('systemd reads every quoted word as it was', () => {
  const root = join(dir, 'root');
  // tmpfiles.d shares the quoting and the specifiers of units, and shows what it read as the name of a folder.
  const names = [...new Set(samples)].filter(
    (text) => !/[/]|\p{Cc}/u.test(text) && Buffer.byteLength(text) < 200,
  );
  const lines = names.map((text) => `d ${quoteSystemd(`/x${text}`)} 0755 - - -`);
  writeFileSync(join(dir, 'names.conf'), `${lines.join('\n')}\n`);
  execFileSync('systemd-tmpfiles', ['--create', `--root=${root}`, join(dir, 'names.conf')]);
  expect(readdirSync(root).sort()).toEqual(names.map((text) => `x${text}`).sort());
});

test('systemd finds nothing wrong with a unit of hostile words', async () => {
  const words = samples.map(quoteSystemdWord).join(' \\\n  ');
  const unit = join(dir, 'hostile.service');
  writeFileSync(unit, `[Service]\nType=oneshot\nExecStart=/bin/true \\\n  ${words}\n`);
  const analyze = await findProgram('systemd-analyze', 'systemd');
  const { status, stderr } = spawnSync(analyze, ['verify', '--man=no', unit], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  expect(quoteSystemdWord('$a %h')).toBe('"$$a %%h"');
});

test('YAML gives back every text, as text, as key and as value', () => {
  const value = { list: samples, map: Object.fromEntries(samples.map((text) => [`k${text}`, text])) };
  const text = stringifyYaml(value);
  expect(parse(text)).toEqual(value);
  expect(parse(text, { version: '1.1' })).toEqual(value);
});

test('NGINX reads every parameter as it was', async () => {
  const texts = oneLine.filter((text) => !text.includes('$'));
  const port = await findFreePort();
  const locations = texts.map(
    (text, index) => `location = /${index} { return 200 ${quoteNginx(`<${text}>`)}; }`,
  );
  const settings = [
    `pid ${dir}/nginx.pid; error_log ${dir}/error.log; daemon off; master_process off;`,
    'events {}',
    `http { access_log off; server { listen 127.0.0.1:${port}; ${locations.join('\n')} } }`,
  ];
  writeFileSync(join(dir, 'nginx.conf'), settings.join('\n'));
  const binary = await findProgram('nginx', 'nginx');
  execFileSync(binary, ['-t', '-q', '-c', join(dir, 'nginx.conf')], { stdio: 'pipe' });
  const nginx = spawn(binary, ['-c', join(dir, 'nginx.conf')], { stdio: 'ignore' });
  try {
    const get = async (index: number) => (await fetch(`http://127.0.0.1:${port}/${index}`)).text();
    await expect.poll(() => get(0).catch(() => ''), { timeout: 30_000 }).toBe(`<${texts[0]}>`);
    const read = await Promise.all(texts.map((_, index) => get(index)));
    expect(read).toEqual(texts.map((text) => `<${text}>`));
  } finally {
    nginx.kill();
  }
  expect(() => quoteNginx('$host')).toThrow(RangeError);
  expect(() => quoteNginx('a\nb')).toThrow(RangeError);
});
