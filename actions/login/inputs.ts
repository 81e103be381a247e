export {
  loginActionDefaults as defaults,
  readLoginActionInputs as readInputs,
} from '../../src/action/input/login-action-input.ts';
