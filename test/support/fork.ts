import type { TestGitHub } from './github.ts';

export interface ForkPull {
  readonly number: number;
  readonly head: { readonly sha: string };
}

/** Forks `acme/store` as someone, and opens a pull request for the branch `change` of that fork. */
export async function openForkPull(github: TestGitHub, login: string): Promise<ForkPull> {
  await github.call(login, 'POST', '/repos/acme/store/forks', {});
  const fork = `/repos/${login}/store`;
  const main = (await github.call(login, 'GET', `${fork}/git/ref/heads/main`)) as { object: { sha: string } };
  await github.call(login, 'POST', `${fork}/git/refs`, { ref: 'refs/heads/change', sha: main.object.sha });
  const change = { title: 'A change', head: `${login}:change`, base: 'main' };
  return (await github.call('acme', 'POST', '/repos/acme/store/pulls', change)) as ForkPull;
}
