export { readRenderInputs as readInputs, renderDefaults as defaults } from '../../src/action/render-input.ts';
