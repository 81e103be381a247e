import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLocator } from '../../../src/config/locate.ts';
import type { JsonPath } from '../../../src/finding.ts';
import { createWorkspace, type Workspace } from '../../support/workspace.ts';

const json = `[
  { "name": "a", "tags": { "k": "v" } },
  {
    // tolerated here: the finding about it is another's
    "name": "b",
    "lifecycle": [ { "id": "one" }, { "id": "two" } ]
  }
]
`;
const yaml = `- name: a
  tags: &tags
    k: v
- name: b
  tags: *tags
  layout:
    - x/
    - y/
`;
let workspace: Workspace;

beforeAll(async () => {
  workspace = await createWorkspace({
    'a.json': json,
    'a.yaml': yaml,
    'crlf.json': '{\r\n  "ä": 1,\r\n  "b": 2\r\n}',
    'broken.json': '[1, {"a": ',
  });
});
afterAll(() => workspace.remove());

const cases: readonly [file: string, path: JsonPath, line: number | undefined, column: number | undefined][] =
  [
    ['a.json', [], 1, 1],
    ['a.json', [0], 2, 3],
    ['a.json', [0, 'tags', 'k'], 2, 28],
    ['a.json', [1, 'name'], 5, 5],
    ['a.json', [1, 'lifecycle', 1], 6, 37],
    ['a.json', [1, 'lifecycle', 1, 'id'], 6, 39],
    ['a.json', [1, 'quota'], 3, 3],
    ['a.json', [7], 1, 1],
    ['a.yaml', [], 1, 1],
    ['a.yaml', [1], 4, 3],
    ['a.yaml', [1, 'name'], 4, 3],
    ['a.yaml', [0, 'tags', 'k'], 3, 5],
    ['a.yaml', [1, 'tags', 'k'], 3, 5],
    ['a.yaml', [1, 'layout', 1], 8, 7],
    ['a.yaml', [1, 'layout', 5], 6, 3],
    ['crlf.json', ['b'], 3, 3],
    ['broken.json', [1, 'a'], 1, 5],
    ['absent.json', ['a'], undefined, undefined],
  ];

test.each(cases)('%s %j is at %s:%s', async (file, path, line, column) => {
  const [item] = await createLocator(workspace.dir).locate([{ source: { file, path } }]);
  expect(item?.source).toEqual({ file, path, ...(line && { line, column }) });
});

test('what has a place already keeps it, and what has none stays without', async () => {
  const items = [{ source: { file: 'a.json', path: [0], line: 9, column: 9 } }, { other: 1 }];
  expect(await createLocator(workspace.dir).locate<(typeof items)[number]>(items)).toEqual(items);
});
