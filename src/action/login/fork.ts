/** Whose pull request a run is for. */

import { readFileSync } from 'node:fs';

/** Whether it is from another repository, whose jobs get no identity here. False where that can't be known. */
export function isFromFork({
  GITHUB_EVENT_NAME: event,
  GITHUB_EVENT_PATH: file,
}: NodeJS.ProcessEnv): boolean {
  if (!event?.startsWith('pull_request') || event === 'pull_request_target' || !file) return false;
  const request = readField(readPayload(file), 'pull_request');
  if (request === undefined) return false;
  const base = readField(readField(readField(request, 'base'), 'repo'), 'id');
  // A fork that was deleted since has no repository.
  return readField(readField(readField(request, 'head'), 'repo'), 'id') !== base;
}

function readPayload(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function readField(value: unknown, name: string): unknown {
  return new Map<string, unknown>(Object.entries(Object(value))).get(name);
}
