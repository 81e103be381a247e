import type { CommentPlace } from './comment-place.ts';
import { type ForgeOptions, findSelf, openForge, readStatus } from './forge.ts';

export interface PostedComment {
  readonly id: number;
  /** Login of whoever wrote it; '' when that account is gone. */
  readonly author: string;
  readonly body: string;
}

/** The comments of one pull request. Every method throws what `describeRefusal` can tell. */
export interface CommentService {
  /** The login that comments of this token have. */
  findSelf(): Promise<string>;
  /** Those that `keep` wants, oldest first. */
  list(keep: (comment: PostedComment) => boolean): Promise<PostedComment[]>;
  create(body: string): Promise<PostedComment>;
  update(id: number, body: string): Promise<void>;
  /** Content when it is gone already. */
  remove(id: number): Promise<void>;
}

export async function openCommentService(
  place: CommentPlace,
  options: ForgeOptions,
): Promise<CommentService> {
  const forge = await openForge(place.apiUrl, options);
  const { owner, repo, pullRequest } = place;
  const { issues } = forge.rest;
  const on = { owner, repo, issue_number: pullRequest };
  return {
    findSelf: () => findSelf(forge),
    list: async (keep) => {
      const kept = await forge.paginate(issues.listComments, { ...on, per_page: 100 }, ({ data }) =>
        data.map(readComment).filter(keep),
      );
      return kept.sort((a, b) => a.id - b.id);
    },
    create: async (body) => readComment((await issues.createComment({ ...on, body })).data),
    update: async (id, body) => void (await issues.updateComment({ owner, repo, comment_id: id, body })),
    remove: async (id) => {
      await issues.deleteComment({ owner, repo, comment_id: id }).catch((error: unknown) => {
        if (readStatus(error) !== 404) throw error;
      });
    },
  };
}

interface AnsweredComment {
  readonly id: number;
  readonly body?: string | undefined;
  readonly user: { readonly login: string } | null;
}

function readComment({ id, body = '', user }: AnsweredComment): PostedComment {
  return { id, body, author: user?.login ?? '' };
}
