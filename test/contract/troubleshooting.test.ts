import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const guide = readFileSync(join(root, 'docs/troubleshooting.md'), 'utf8');
const source = readFileSync(join(root, 'src/errors.ts'), 'utf8');

const union = /export type FailureReason =([^;]+);/.exec(source)?.[1] ?? '';
const reasons = [...union.matchAll(/'([a-z-]+)'/g)].map(([, reason = '']) => reason);
const sections = guide.split(/^## /m).slice(1);

/** Without white space, so that a wrapped line counts as written in one. */
function readPart(section: string, label: string): string {
  const [, rest = ''] = section.split(`**${label}:**`);
  return (rest.split('**Do:**')[0] ?? '').replace(/\s+/g, ' ').trim();
}

test('every reason has one section', () => {
  expect(reasons.length).toBeGreaterThan(10);
  expect(sections.map((section) => section.split('\n')[0])).toEqual(reasons.map((reason) => `\`${reason}\``));
});

describe.each(sections.map((section) => [section.split('\n')[0], section]))('%s', (_title, section = '') => {
  test('says what it means and what to do', () => {
    expect(readPart(section, 'Means').length).toBeGreaterThan(20);
    expect(readPart(section, 'Do').length).toBeGreaterThan(20);
  });
});

test('actions tell no reason that is not explained', () => {
  for (const action of ['validate-config', 'apply-buckets', 'apply-policies']) {
    const text = readFileSync(join(root, 'actions', action, 'action.yml'), 'utf8');
    const told = text.slice(text.indexOf('  failure-reason:'), text.indexOf('\nruns:'));
    const named = [...told.matchAll(/`([a-z]+-?[a-z]*)`/g)].map(([, word]) => word);
    const others = ['fail-on'];
    expect(named.length, action).toBeGreaterThan(3);
    expect([...reasons, ...others], action).toEqual(expect.arrayContaining(named));
  }
});
