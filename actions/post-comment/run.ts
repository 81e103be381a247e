import { defineAction } from '../../src/action/action.ts';
import { postComment } from '../../src/action/post/post-comment.ts';
import { defaults, readInputs } from './inputs.ts';

/** Comments on a pull request from a fork; speaks to no server. */
export const action = defineAction({ name: 'post-comment', defaults, readInputs, run: postComment });
