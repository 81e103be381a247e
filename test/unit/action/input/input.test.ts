import { describe, expect, test } from 'vitest';
import { parseFlags } from '../../../../src/action/input/flag.ts';
import { createInputReader } from '../../../../src/action/input/input.ts';
import { ConfigError } from '../../../../src/errors.ts';

const defaults = { mode: 'apply', concurrency: '8', names: '', flag: 'false' };

function read(given: Record<string, string>) {
  const reader = createInputReader(new Map(Object.entries(given)), defaults);
  return reader.finish({
    mode: reader.oneOf('mode', ['apply', 'plan']),
    concurrency: reader.integer('concurrency', 1, 64),
    names: reader.list('names'),
    flag: reader.flag('flag'),
  });
}

describe('inputs', () => {
  test('have their defaults', () => {
    expect(read({})).toEqual({ mode: 'apply', concurrency: 8, names: [], flag: false });
  });

  test('are typed', () => {
    const given = { mode: ' plan ', concurrency: '64', names: 'a, b\nc,,', flag: 'true' };
    expect(read(given)).toEqual({ mode: 'plan', concurrency: 64, names: ['a', 'b', 'c'], flag: true });
  });

  test('tell every mistake at once', () => {
    const attempt = () => read({ mode: 'dry', concurrency: '65', flag: 'yes' });
    expect(attempt).toThrow(ConfigError);
    expect(attempt).toThrow(expect.objectContaining({ reason: 'invalid-input' }) as Error);
    expect(attempt).toThrow(/3 errors/);
  });

  test.each(['0', '65', '1.5', '-1', '1e1', 'eight', '٣'])('a number is not %s', (concurrency) => {
    expect(() => read({ concurrency })).toThrow(ConfigError);
  });
});

describe('flags', () => {
  const names = Object.keys(defaults);

  test.each([
    [['--mode', 'plan'], { mode: 'plan' }],
    [['--mode=plan', '--flag'], { mode: 'plan', flag: 'true' }],
    [['--flag', '--mode', 'plan'], { flag: 'true', mode: 'plan' }],
    [[], {}],
  ])('%j', (args, expected) => {
    expect(Object.fromEntries(parseFlags(args, names))).toEqual(expected);
  });

  test.each([[['--mod', 'plan']], [['plan']], [['-m']], [['--']]])('%j is not taken for an input', (args) => {
    expect(() => parseFlags(args, names)).toThrow(ConfigError);
  });

  test('a near miss is answered with the name that was meant', () => {
    const attempt = () => parseFlags(['--mod', 'plan'], names);
    expect(attempt).toThrow(
      expect.objectContaining({
        findings: expect.arrayContaining([expect.objectContaining({ mend: 'Did you mean --mode?' })]),
      }) as Error,
    );
  });
});
