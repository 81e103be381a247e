/** Containers without an orchestrator: one server for development, and the cluster on one machine. */

import type { Renderer } from '../../file.ts';
import { renderComposeCluster } from './cluster.ts';
import { renderDevelopment } from './development.ts';

export const renderCompose: Renderer = (spec) => [...renderDevelopment(spec), ...renderComposeCluster(spec)];
