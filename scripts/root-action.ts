/** The action at the top of the repository, made from the others: what is listed, and runs whichever is named. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { defaultAction } from '../src/action/choose-action.ts';
import { groupBy } from '../src/group-by.ts';
import { type ActionMetadata, listActions, readMetadata } from './readme-table.ts';

const root = join(import.meta.dirname, '..');
export const rootActionFile = join(root, 'action.yml');

interface Entry {
  readonly description?: string;
  readonly default?: string;
}

interface Named {
  readonly action: string;
  readonly entry: Entry;
}

/** One that goes on at the end of the job can't be chosen: which one it was is not known then. */
export function listChoices(): string[] {
  return listActions().filter((action) => !existsSync(join(root, 'actions', action, 'post.ts')));
}

export function renderRootAction(): string {
  const choices = listChoices();
  const metadata = choices.map((action) => ({ action, ...readMetadata(action) }));
  const named = choices.map((name) => `\`${name}\``).join(', ');
  const document = {
    name: 'MinIO as code',
    description:
      'Keeps self-hosted MinIO in the state that a repository declares: buckets, policies, replication. Plans it all, ' +
      'for a pull request, or runs the action of this suite that is named.',
    author: 'minio-actions',
    branding: { icon: 'database', color: 'blue' },
    inputs: {
      action: {
        description: `Which one runs: ${named}. An input below that it does not have is an error.`,
        default: defaultAction,
      },
      ...joinEntries(metadata, 'inputs'),
    },
    outputs: joinEntries(metadata, 'outputs'),
    runs: { using: 'node24', main: 'dist/minio-actions.js' },
  };
  const note = '# Generated from actions/*/action.yml: npm run generate\n';
  return note + stringify(document, { lineWidth: 116 });
}

function joinEntries(
  metadata: readonly (Pick<ActionMetadata, 'inputs' | 'outputs'> & { readonly action: string })[],
  part: 'inputs' | 'outputs',
): Record<string, Entry> {
  const all = metadata.flatMap(({ action, [part]: entries }) =>
    Object.entries(entries).map(([name, entry]) => ({ name, action, entry })),
  );
  return Object.fromEntries(
    [...groupBy(all, ({ name }) => name)].map(([name, same]) => [name, joinEntry(same)]),
  );
}

/** Each action has its own default, which it takes when nothing is given: only what a runner fills in is one here. */
function joinEntry(same: readonly Named[]): Entry {
  const texts = groupBy(same, ({ entry }) => describe(entry));
  const description = [...texts].map(([text, group]) => {
    const actions = group.map(({ action }) => action).join(', ');
    return `${actions}: ${text}`;
  });
  const filled = same.find(({ entry }) => entry.default?.startsWith('${{'))?.entry.default;
  return { description: description.join('\n'), ...(filled !== undefined && { default: filled }) };
}

function describe({ description = '', default: value = '' }: Entry): string {
  const text = description.trim().replace(/\s+/g, ' ');
  return value === '' || value.startsWith('${{') ? text : `${text} Default: \`${value}\`.`;
}

export function writeRootAction(): void {
  writeFileSync(rootActionFile, renderRootAction());
}
