import { defineAction } from '../../src/action/action.ts';
import { setupMinio } from '../../src/action/throwaway/setup-minio.ts';
import { defaults, readInputs } from './inputs.ts';

export const action = defineAction({ name: 'setup-minio', defaults, readInputs, run: setupMinio });
