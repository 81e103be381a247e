export {
  loginActionDefaults as defaults,
  readLoginActionInputs as readInputs,
} from '../../src/action/login-action-input.ts';
