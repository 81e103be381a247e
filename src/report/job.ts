import * as core from '@actions/core';

/** Sets an environment variable for this and all later steps of the job. Hide secrets first. */
export function exportToJob(name: string, value: string): void {
  core.exportVariable(name, value);
}

/** Keeps a value for what runs at the end of the job; there it is the environment's `STATE_<name>`. */
export function saveForEnd(name: string, value: string): void {
  core.saveState(name, value);
}
