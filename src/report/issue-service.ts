import type { RepositoryPlace } from './event.ts';
import { type ForgeOptions, findSelf, openForge } from './forge.ts';

export interface PostedIssue {
  readonly number: number;
  readonly open: boolean;
  /** Login of whoever opened it; '' when that account is gone. */
  readonly author: string;
  readonly body: string;
}

export interface IssueChange {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
  readonly state_reason?: 'completed' | 'not_planned' | 'reopened';
}

/** The issues of one repository. Every method throws what `describeRefusal` can tell. */
export interface IssueService {
  /** The login that issues of this token have. */
  findSelf(): Promise<string>;
  /** Open ones of one author that `keep` wants, oldest first. */
  listOpen(author: string, keep: (issue: PostedIssue) => boolean): Promise<PostedIssue[]>;
  /** Of the author's thousand closed ones that changed last, the latest that `keep` wants. */
  findClosed(author: string, keep: (issue: PostedIssue) => boolean): Promise<PostedIssue | undefined>;
  create(title: string, body: string, labels: readonly string[]): Promise<PostedIssue>;
  update(issue: number, change: IssueChange): Promise<void>;
  say(issue: number, body: string): Promise<void>;
}

const maxClosedPages = 10;

export async function openIssueService(place: RepositoryPlace, options: ForgeOptions): Promise<IssueService> {
  const { apiUrl, owner, repo } = place;
  const forge = await openForge(apiUrl, options);
  const { issues } = forge.rest;
  const by = (author: string) => ({
    ...{ owner, repo, per_page: 100, creator: author },
    // Gitea's and Forgejo's word for it.
    created_by: author,
  });
  return {
    findSelf: () => findSelf(forge),
    listOpen: async (author, keep) => {
      const kept = await forge.paginate(issues.listForRepo, { ...by(author), state: 'open' }, ({ data }) =>
        data.flatMap(readIssue).filter((issue) => issue.author === author && keep(issue)),
      );
      return kept.sort((a, b) => a.number - b.number);
    },
    findClosed: async (author, keep) => {
      const wanted = { ...by(author), state: 'closed', sort: 'updated', direction: 'desc' } as const;
      let pages = 0;
      const [latest] = await forge.paginate(issues.listForRepo, wanted, ({ data }, done) => {
        const kept = data.flatMap(readIssue).filter((issue) => issue.author === author && keep(issue));
        pages += 1;
        if (kept.length > 0 || pages === maxClosedPages) done();
        return kept;
      });
      return latest;
    },
    create: async (title, body, labels) => {
      const { data } = await issues.create({
        owner,
        repo,
        title,
        body,
        ...(labels.length > 0 && { labels: [...labels] }),
      });
      return { number: data.number, open: true, author: data.user?.login ?? '', body };
    },
    update: async (issue, change) =>
      void (await issues.update({ owner, repo, issue_number: issue, ...change })),
    say: async (issue, body) => void (await issues.createComment({ owner, repo, issue_number: issue, body })),
  };
}

interface AnsweredIssue {
  readonly number: number;
  readonly state: string;
  readonly body?: string | null | undefined;
  readonly user: { readonly login: string } | null;
  readonly pull_request?: unknown;
}

/** A pull request is an issue to the service, and none to us; Gitea says null for what is none. */
function readIssue({ number, state, body, user, pull_request: pull }: AnsweredIssue): PostedIssue[] {
  if (pull !== undefined && pull !== null) return [];
  return [{ number, open: state === 'open', body: body ?? '', author: user?.login ?? '' }];
}
