export {
  readThrowawayInputs as readInputs,
  throwawayDefaults as defaults,
} from '../../src/action/input/throwaway-input.ts';
