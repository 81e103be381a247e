import { defineAction } from '../../src/action/action.ts';
import { endLogin } from '../../src/action/login/end-login.ts';
import { defaults, readInputs } from './inputs.ts';

/** Runs at the end of the job, however it went. */
export const action = defineAction({ name: 'login', defaults, readInputs, run: endLogin });
