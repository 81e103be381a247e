import { defineAction } from '../../src/action/action.ts';
import { runLogin } from '../../src/action/login/run-login.ts';
import { defaults, readInputs } from './inputs.ts';

export const action = defineAction({ name: 'login', defaults, readInputs, run: runLogin });
