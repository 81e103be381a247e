export { importDefaults as defaults, readImportInputs as readInputs } from '../../src/action/import-input.ts';
