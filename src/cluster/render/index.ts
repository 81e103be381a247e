/** Everything that can be rendered, by the name that the input `render` knows it by. Adding one is adding a line. */

import type { Renderer } from '../file.ts';
import { renderCommand } from './command.ts';
import { renderCompose } from './compose/index.ts';
import { renderEnvFile } from './env-file.ts';
import { renderFront } from './front/index.ts';
import { renderGrafana } from './grafana/index.ts';
import { renderKeycloak } from './keycloak.ts';
import { renderHelmValues } from './kubernetes/helm.ts';
import { renderKubernetes } from './kubernetes/index.ts';
import { renderLogs } from './logs/index.ts';
import { renderNginx } from './nginx/index.ts';
import { renderPrometheus } from './prometheus/index.ts';
import { renderSystemd } from './systemd.ts';

export const renderers = {
  command: renderCommand,
  environment: renderEnvFile,
  systemd: renderSystemd,
  compose: renderCompose,
  kubernetes: renderKubernetes,
  helm: renderHelmValues,
  nginx: renderNginx,
  front: renderFront,
  keycloak: renderKeycloak,
  prometheus: renderPrometheus,
  grafana: renderGrafana,
  logs: renderLogs,
} as const satisfies Record<string, Renderer>;

export type RenderingName = keyof typeof renderers;

export function isRendering(name: string): name is RenderingName {
  return name in renderers;
}

/** In the order in which they are rendered. */
export function listRenderings(): RenderingName[] {
  return Object.keys(renderers).filter(isRendering);
}
