import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const lastId = 206;
const table = readFileSync(join(root, 'docs/requirements.md'), 'utf8');

interface Row {
  readonly id: string;
  readonly asked: string;
  readonly where: readonly string[];
  readonly shown: readonly string[];
  readonly cells: number;
}

function readTable(text: string): Row[] {
  return text
    .split('\n')
    .filter((line) => /^\|\s*\d+\s*\|/.test(line))
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      const [, id = '', asked = '', where = '', shown = ''] = cells;
      return { id, asked, where: where.split(' · '), shown: shown.split(' · '), cells: cells.length - 2 };
    });
}

/** The kinds of later work that the page itself defines. */
function readThemes(text: string): string[] {
  const [, rest = ''] = text.split('| work | brings |');
  const lines = (rest.split('\n\n')[0] ?? '').split('\n').slice(2);
  return lines.map((line) => line.split('|')[1]?.trim() ?? '');
}

function findProblems(text: string): string[] {
  const rows = readTable(text);
  const themes = readThemes(text);
  return [
    ...findIdProblems(rows),
    ...rows.flatMap((row) =>
      [
        ...(row.cells === 4 && row.asked !== '' ? [] : ['needs four cells']),
        ...row.where.flatMap((part) => judgeWhere(part, themes)),
        ...row.shown.flatMap(judgeShown),
        ...judgeOpen(row),
      ].map((problem) => `${row.id}: ${problem}`),
    ),
    ...findDecisionProblems(text, themes),
  ];
}

function findIdProblems(rows: readonly Row[]): string[] {
  const expected = Array.from({ length: lastId }, (_, index) => String(index + 1));
  const counts = Map.groupBy(rows, ({ id }) => id);
  const missing = expected.filter((id) => !counts.has(id)).map((id) => `${id}: missing`);
  const doubled = [...counts].filter(([, same]) => same.length > 1).map(([id]) => `${id}: doubled`);
  const unknown = [...counts.keys()].filter((id) => !expected.includes(id)).map((id) => `${id}: unknown`);
  return [...missing, ...doubled, ...unknown];
}

function judgeWhere(part: string, themes: readonly string[]): string[] {
  const [, path] = /^`([^`]+)`$/.exec(part) ?? [];
  if (path !== undefined) return existsSync(join(root, path)) ? [] : [`no path ${path}`];
  const [, named] = /^open: (.+)$/.exec(part) ?? [];
  if (named === undefined) return [`neither a path nor open: "${part}"`];
  return named.split(', ').flatMap((theme) => (themes.includes(theme) ? [] : [`no work "${theme}"`]));
}

function judgeShown(part: string): string[] {
  if (part === 'open') return [];
  const [, file, title] = /^`(test\/[^`]+\.test\.ts)` › "(.+)"$/.exec(part) ?? [];
  if (file === undefined || title === undefined) return [`neither a test nor open: "${part}"`];
  if (!existsSync(join(root, file))) return [`no test file ${file}`];
  return holdsTitle(readFileSync(join(root, file), 'utf8'), title) ? [] : [`no test "${title}" in ${file}`];
}

/** The title as it stands in a call of test or describe, or first in a row of a table of cases. */
function holdsTitle(source: string, title: string): boolean {
  const exact = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?:\\b(?:test|describe)\\(|\\)\\(|title:|\\[)\\s*(['"\`])${exact}\\1`).test(source);
}

function judgeOpen({ where, shown }: Row): string[] {
  const waits = where.some((part) => part.startsWith('open:'));
  const open = shown.includes('open');
  if (waits && !open) return ['waits for later work, but does not say open'];
  if (!waits && open && shown.length > 1) return ['partly open, without the work it waits for'];
  return open && shown.at(-1) !== 'open' ? ['open stands last'] : [];
}

/** Every number of a disagreement is explained; every one that is settled leads to its section. */
function findDecisionProblems(text: string, themes: readonly string[]): string[] {
  const headings = readFileSync(join(root, 'docs/decisions.md'), 'utf8').matchAll(/^## (D\d+) /gm);
  const settled = [...headings].map(([, number = '']) => number);
  const explained = text.matchAll(/^\| (D\d+) \|.*\| (.+) \|$/gm);
  const places = new Map([...explained].map(([, number = '', place = '']) => [number, place]));
  const cited = readTable(text).flatMap(({ asked }) => asked.match(/\bD\d+\b/g) ?? []);
  const linked = [...text.matchAll(/\[(D\d+)\]\(decisions\.md\)/g)].map(([, number = '']) => number);
  const link = (number: string) => `[${number}](decisions.md)`;
  return [
    ...cited.filter((number) => !places.has(number)).map((number) => `${number}: not explained`),
    ...linked.filter((number) => !settled.includes(number)).map((number) => `${number}: no section`),
    ...settled
      .filter((number) => places.get(number) !== link(number))
      .map((number) => `${number}: settled, and not said so`),
    ...[...places]
      .filter(([number, place]) => place !== link(number))
      .flatMap(([number, place]) => judgeWhere(place, themes).map((problem) => `${number}: ${problem}`)),
  ];
}

test('every requirement stands there once', () => {
  expect(findIdProblems(readTable(table))).toEqual([]);
});

test('every path and every test named here exists', () => {
  expect(findProblems(table)).toEqual([]);
});

describe('a page with a mistake is refused', () => {
  const replaceRow = (id: number, row: string) => table.replace(new RegExp(`^\\| ${id} \\|.*$`, 'm'), row);
  const good = '`test/contract/requirements.test.ts` › "every requirement stands there once"';

  test.each([
    ['a missing row', replaceRow(7, ''), '7: missing'],
    ['a doubled row', replaceRow(7, '| 8 | a | open: access | open |'), '8: doubled'],
    ['a row too many', `${table}\n| 207 | a | open: access | open |`, '207: unknown'],
    ['a row cut short', replaceRow(7, '| 7 | a | open |'), '7: needs four cells'],
    [
      'a path that is not there',
      replaceRow(7, `| 7 | a | \`src/none.ts\` | ${good} |`),
      '7: no path src/none.ts',
    ],
    ['no path', replaceRow(7, `| 7 | a | somewhere | ${good} |`), '7: neither a path nor open: "somewhere"'],
    ['unknown work', replaceRow(7, '| 7 | a | open: magic | open |'), '7: no work "magic"'],
    [
      'a test file that is not there',
      replaceRow(7, '| 7 | a | `src` | `test/none.test.ts` › "x" |'),
      '7: no test file test/none.test.ts',
    ],
    [
      'a title that is not there',
      replaceRow(7, `| 7 | a | \`src\` | ${good.replace('there once', 'twice')} |`),
      '7: no test "every requirement stands twice" in test/contract/requirements.test.ts',
    ],
    [
      'neither shown nor open',
      replaceRow(7, '| 7 | a | `src` | soon |'),
      '7: neither a test nor open: "soon"',
    ],
    ['nothing shown', replaceRow(7, '| 7 | a | `src` | |'), '7: neither a test nor open: ""'],
    [
      'later work as if done',
      replaceRow(7, `| 7 | a | open: access | ${good} |`),
      '7: waits for later work, but does not say open',
    ],
    [
      'partly open for no work',
      replaceRow(7, `| 7 | a | \`src\` | ${good} · open |`),
      '7: partly open, without the work it waits for',
    ],
    [
      'a number that is not explained',
      replaceRow(7, '| 7 | a (D99) | open: access | open |'),
      'D99: not explained',
    ],
    [
      'a link to no section',
      replaceRow(7, '| 7 | a [D16](decisions.md) | open: access | open |'),
      'D16: no section',
    ],
    [
      'a settled number left open',
      table.replace(/^(\| D1 \|.*\|) .* \|$/m, '$1 open: access |'),
      'D1: settled, and not said so',
    ],
  ])('%s', (_name, page, problem) => {
    expect(findProblems(page)).toContain(problem);
  });
});
