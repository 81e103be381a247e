import { createAccessPlanner } from '../../src/action/access/plan-access.ts';
import { defineAction } from '../../src/action/action.ts';
import { changeResources } from '../../src/action/change/change-resources.ts';
import { hideSecret } from '../../src/action/secret.ts';
import { defaults, readInputs } from './inputs.ts';

/** Owns policies, users, groups and service accounts: who may do what. */
export const action = defineAction({
  name: 'apply-access',
  defaults,
  readInputs,
  run: (inputs, context) => {
    if (inputs.secretsToken !== '') hideSecret(context.reporter, inputs.secretsToken);
    return changeResources(createAccessPlanner(inputs), inputs, context);
  },
});
