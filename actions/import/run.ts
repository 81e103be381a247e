import { defineAction } from '../../src/action/action.ts';
import { importServers } from '../../src/action/import/import-servers.ts';
import { defaults, readInputs } from './inputs.ts';

/** Reads servers and writes files. */
export const action = defineAction({ name: 'import', defaults, readInputs, run: importServers });
