import { defineAction } from '../../src/action/action.ts';
import { stopMinio } from '../../src/action/throwaway/stop-minio.ts';
import { defaults, readInputs } from './inputs.ts';

/** Runs at the end of the job, however it went. */
export const action = defineAction({ name: 'setup-minio', defaults, readInputs, run: stopMinio });
