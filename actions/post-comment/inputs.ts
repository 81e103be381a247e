export {
  postDefaults as defaults,
  readPostInputs as readInputs,
} from '../../src/action/post/post-comment.ts';
