export {
  checkDefaults as defaults,
  readCheckInputs as readInputs,
} from '../../src/action/input/check-input.ts';
