export {
  readThrowawayInputs as readInputs,
  throwawayDefaults as defaults,
} from '../../src/action/throwaway-input.ts';
