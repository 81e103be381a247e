import pMap from 'p-map';
import { ServiceError } from '../../errors.ts';
import type { Reader } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import { readField, readNames, readText, sortNames, splitNames } from '../answer-field.ts';
import { readAnswer } from '../read-answer.ts';
import { parseStatus } from '../user/read.ts';
import type { Group } from './types.ts';

const concurrency = 16;

/** One request for each; one that goes meanwhile is not there. @throws {ServiceError} */
export async function readGroups(reader: Reader): Promise<Map<string, Group>> {
  const names = readNames({ names: await readAnswer(reader, routes.listGroups) }, 'names');
  const groups = await pMap(names, (name) => readGroup(reader, name), { concurrency });
  const found = new Map(groups.flatMap((group) => (group ? [group] : [])));
  const disabled = [...found].filter(([, { status }]) => status === 'disabled');
  if (disabled.length === 0) return found;
  // They keep their policies, and say that they have none.
  const attached = await readAttachments(reader);
  for (const [name, group] of disabled) found.set(name, { ...group, policies: attached.get(name) ?? [] });
  return found;
}

/** Group → names of its policies. */
async function readAttachments(reader: Reader): Promise<Map<string, string[]>> {
  const mappings = readField(await readAnswer(reader, routes.listAttachments), 'policyMappings');
  const attached = new Map<string, string[]>();
  for (const mapping of Array.isArray(mappings) ? mappings : []) {
    for (const group of readNames(mapping, 'groups')) {
      attached.set(group, sortNames([...(attached.get(group) ?? []), readText(mapping, 'policy')]));
    }
  }
  return attached;
}

async function readGroup(reader: Reader, name: string): Promise<[string, Group] | undefined> {
  try {
    const group = await readAnswer(reader, routes.getGroup, { query: { group: name } });
    const policies = splitNames(readText(group, 'policy'));
    return [name, { ...parseGroup(group), policies }];
  } catch (error) {
    if (error instanceof ServiceError && error.failure.status === 404) return undefined;
    throw error;
  }
}

/** Without its policies, which the export keeps elsewhere. */
export function parseGroup(group: unknown): Omit<Group, 'policies'> {
  return { status: parseStatus(readText(group, 'status')), members: readNames(group, 'members') };
}
