/** One file of the configuration folder, in whichever of its two forms is there. */

import { error } from './judgement.ts';
import { parseText } from './parse-text.ts';
import type { ParsedFile } from './parsed-file.ts';
import { readText } from './read-file.ts';

/** Names, without ending, of the files of a configuration. */
export type ConfigFileName = 'buckets_definition' | 'mc_aliases' | 'replication_rules' | 'access';

const endings = ['.json', '.yaml', '.yml'] as const;

/** `undefined` when the file is in no form there. Never throws. */
export async function readConfigFile(
  workspace: string,
  folder: string,
  name: ConfigFileName,
): Promise<ParsedFile | undefined> {
  const forms = await Promise.all(endings.map((end) => readText(workspace, `${folder}/${name}${end}`)));
  const present = forms.filter((form) => form.kind !== 'missing');
  const [first, second] = present;
  if (first === undefined) return undefined;
  if (second !== undefined) {
    const message = `There is ${first.file} and ${second.file}; which one counts is not clear.`;
    const findings = [
      error('file/both-forms', { file: second.file, path: [] }, message, 'Remove one of them.'),
    ];
    return { file: first.file, findings };
  }
  if (first.kind === 'refused') return { file: first.file, findings: [first.finding] };
  return parseText(first.file, first.text);
}
