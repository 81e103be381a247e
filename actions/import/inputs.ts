export {
  importDefaults as defaults,
  readImportInputs as readInputs,
} from '../../src/action/input/import-input.ts';
