export { checkDefaults as defaults, readCheckInputs as readInputs } from '../../src/action/check-input.ts';
