export {
  readRenderInputs as readInputs,
  renderDefaults as defaults,
} from '../../src/action/input/render-input.ts';
